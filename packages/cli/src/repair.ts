import { withoutStrays, type CorpusText } from '@parley/model';
import { parseDocument } from 'yaml';

const kinds: Readonly<Record<string, string>> = {
  sections: 'section',
  statements: 'statement',
  provisions: 'provision',
  actors: 'actor',
  'cooperation-areas': 'cooperation-area',
  events: 'event',
  instruments: 'instrument',
  redirects: 'redirect',
  relations: 'relation',
  silences: 'silence',
  sources: 'source',
  terms: 'term',
  'topic-groups': 'topic-group',
  topics: 'topic',
  venues: 'venue',
};

/** The line by which editors complete and check a file; undefined where nothing belongs. */
const schemaLine = (path: string): string | undefined => {
  const parts = path.split('/');
  const kind = parts.at(-1) === 'plan.yaml' ? 'plan' : (kinds[parts.at(-2) ?? ''] ?? undefined);
  return kind === undefined
    ? undefined
    : `# yaml-language-server: $schema=${'../'.repeat(parts.length)}schemas/${kind}.json`;
};

const meaning = (text: string): string => {
  const document = parseDocument(text);
  return document.errors.length > 0 ? 'broken' : JSON.stringify(document.toJS());
};

/** What a file says, when plain characters stand for those that cannot be seen; white space aside. */
const plainMeaning = (text: string): string => withoutStrays(meaning(text)).replaceAll(/\s/g, '');

/** Plain characters for those that cannot be seen, unless YAML would then read the file otherwise. */
const withPlainCharacters = (text: string): string => {
  const plain = withoutStrays(text);
  const isSame = plainMeaning(plain) === plainMeaning(text);
  return isSame || (meaning(text) === 'broken' && meaning(plain) !== 'broken') ? plain : text;
};

/**
 * What a machine can repair in a file of the corpus without changing what it says: line ends, spaces
 * at the end of lines, the last line end, tabs that indent, characters that cannot be seen, and the
 * line that editors read.
 *
 * @returns The repaired text; the same one when there is nothing to repair, or when its meaning would change.
 */
export const repair = ({ path, text: written }: CorpusText): string => {
  // No key begins with a no-break space, so one at the beginning of a line was meant to indent.
  const indented = written
    .replace(/^\uFEFF/, '')
    .replaceAll(/^ *\u00A0[ \u00A0]*/gm, (spaces) => ' '.repeat(spaces.length));
  const text = withPlainCharacters(indented);
  const clean = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/^\t+/gm, (tabs) => '  '.repeat(tabs.length))
    .split('\n')
    .map((each) => each.trimEnd())
    .join('\n')
    .trimEnd()
    .concat('\n');
  const line = schemaLine(path);
  const headed =
    line === undefined || clean.startsWith(`${line}\n`)
      ? clean
      : `${line}\n${clean.replace(/^# yaml-language-server:.*\n/, '')}`;
  const [before, after] = [meaning(text), meaning(headed)];
  // Tabs make a file unreadable, so a broken file may become readable; a readable one must stay as it is.
  return before === after || (before === 'broken' && after !== 'broken') ? headed : text;
};
