import * as v from 'valibot';
import { LineCounter, isAlias, parseDocument, visit, type Document } from 'yaml';
import type { Problem } from '../problem.ts';
import { authored } from '../schema/authored.ts';
import type { Corpus, CorpusEntry, CorpusText } from './corpus-file.ts';
import { describeIssue } from './describe-issue.ts';
import { locateIn } from './locate.ts';
import { folders, placeOf, type Place } from './place.ts';
import { yamlProblems } from './yaml-problems.ts';

/** Where a document first names a value for use elsewhere (`&name`) or uses it (`*name`). */
const offsetOfSharing = (document: Document): number | undefined => {
  let offset: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      if (!isAlias(node) && node.anchor === undefined) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
};

/**
 * The way back from a value to its place. A file is read again for it: problems are few, and
 * the trees of a hundred thousand files would take gigabytes.
 */
const locateLater =
  (text: string): CorpusEntry['locate'] =>
  (path) => {
    const lines = new LineCounter();
    return locateIn(parseDocument(text, { lineCounter: lines }), lines)(path);
  };

/** The largest files of the corpus have a hundredth of it; longer ones are no entry. */
const mostCharacters = 4_000_000;

const parseFile = ({ path, text }: CorpusText): CorpusEntry | Problem[] => {
  const at = { level: 'error', file: path } as const;
  const place = placeOf(path);
  if (!place)
    return [
      {
        ...at,
        rule: 'known-place',
        line: 1,
        column: 1,
        message: 'Nothing belongs at this path.',
        expected: folders.join(', '),
        tip: 'Move the file to the folder of its kind, or delete it.',
      },
    ];

  if (text.length > mostCharacters)
    return [
      {
        ...at,
        rule: 'yaml',
        line: 1,
        column: 1,
        message: `The file has more than ${mostCharacters} characters.`,
        tip: 'Write one entry to a file.',
      },
    ];

  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Found below: the library compares each key with each other one.
    uniqueKeys: false,
    logLevel: 'error',
  });
  const unreadable = yamlProblems(path, text, document, lines);
  if (unreadable.length > 0) return unreadable;

  const locate = locateIn(document, lines);
  const shared = offsetOfSharing(document);
  if (shared !== undefined) {
    const { line, col } = lines.linePos(shared);
    return [
      {
        ...at,
        rule: 'yaml',
        line,
        column: col,
        message: 'The file uses YAML anchors and aliases.',
        tip: 'Write each value out in its place.',
      },
    ];
  }
  const value: unknown = document.toJS();
  const result = v.safeParse(authored[place.kind], value);
  if (!result.success)
    return result.issues.map((issue) => ({
      ...at,
      ...locate((issue.path ?? []).map((item) => item.key as PropertyKey)),
      rule: 'schema',
      ...(isIdentified(value) ? { id: value.id } : {}),
      ...describeIssue(issue),
    }));

  return {
    path,
    kind: place.kind,
    ...(place.plan === undefined ? {} : { plan: place.plan }),
    entity: result.output,
    locate: locateLater(text),
  };
};

const isIdentified = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/** Files parsed so far: whoever compiles again passes those that have not changed once more. */
const parsedFiles = new WeakMap<CorpusText, CorpusEntry | Problem[]>();

const parseOnce = (file: CorpusText): CorpusEntry | Problem[] => {
  const parsed = parsedFiles.get(file) ?? parseFile(file);
  parsedFiles.set(file, parsed);
  return parsed;
};

/** Parses every file. A file that fails yields its problems; the others stay readable. */
export const parseCorpus = (
  files: readonly CorpusText[],
): { corpus: Corpus; problems: Problem[] } => {
  const entries: CorpusEntry[] = [];
  const broken: Place[] = [];
  const problems: Problem[] = [];
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const parsed = parseOnce(file);
    if (!Array.isArray(parsed)) entries.push(parsed);
    else {
      problems.push(...parsed);
      const place = placeOf(file.path);
      if (place) broken.push(place);
    }
  }
  return { corpus: { entries, broken }, problems };
};
