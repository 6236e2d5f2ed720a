import type { RecordedResponse } from './recording.ts';
import { textDiff } from './text-diff.ts';
import { matchesPattern, type Wanted } from './wanted.ts';

/** Where two recordings differ. */
interface Difference {
  name: string;
  part: string;
  lines: string[];
  /** The entry of the list that it is wanted by. */
  wanted?: Wanted | undefined;
}

export interface Comparison {
  responses: number;
  differences: Difference[];
  /** Entries of the list that no answer needed. */
  unused: Wanted[];
}

const changed = (before: string, after: string): string[] => [`-${before}`, `+${after}`];

/** How two answers to one request differ, part by part. */
const partsOf = (
  before: RecordedResponse,
  after: RecordedResponse,
  most: number,
): Omit<Difference, 'name'>[] => {
  const headers = [...new Set([...Object.keys(before.headers), ...Object.keys(after.headers)])];
  return [
    ...(before.status === after.status
      ? []
      : [{ part: 'status', lines: changed(String(before.status), String(after.status)) }]),
    ...headers
      .map((header) => ({
        header,
        old: before.headers[header] ?? '(none)',
        now: after.headers[header] ?? '(none)',
      }))
      .filter(({ old, now }) => old !== now)
      .map(({ header, old, now }) => ({ part: header, lines: changed(old, now) })),
    ...(before.body === after.body
      ? []
      : [{ part: 'body', lines: textDiff(before.body, after.body, most) }]),
  ];
};

/**
 * Compares two recordings answer by answer.
 *
 * @param most How many lines of each difference are given.
 */
export const compareRecordings = (
  before: readonly RecordedResponse[],
  after: readonly RecordedResponse[],
  wanted: readonly Wanted[] = [],
  most = 30,
): Comparison => {
  const used = new Set<Wanted>();
  const later = new Map(after.map((answer) => [answer.name, answer]));
  const earlier = new Set(before.map(({ name }) => name));

  const wantedFor = (name: string, part: string): Wanted | undefined => {
    const found = wanted.find(
      (entry) =>
        entry.replaces === undefined &&
        (entry.part === undefined || entry.part === part) &&
        matchesPattern(entry.pattern, name),
    );
    if (found) used.add(found);
    return found;
  };

  /** The answer as it was, with every wanted replacement made. */
  const replaced = (answer: RecordedResponse): RecordedResponse => {
    let { body } = answer;
    for (const entry of wanted) {
      const { replaces, pattern } = entry;
      if (!replaces || !matchesPattern(pattern, answer.name)) continue;
      if (body.includes(replaces.before)) used.add(entry);
      body = body.replaceAll(replaces.before, () => replaces.after);
    }
    return { ...answer, body };
  };

  const differences = [
    ...before.flatMap((answer) => {
      const { name } = answer;
      const now = later.get(name);
      const parts = now
        ? partsOf(replaced(answer), now, most)
        : [{ part: 'gone', lines: ['was recorded before and is not now'] }];
      return parts.map((part) => ({ name, ...part }));
    }),
    ...after
      .filter(({ name }) => !earlier.has(name))
      .map(({ name }) => ({ name, part: 'new', lines: ['is recorded now and was not before'] })),
  ].map((difference) => ({ ...difference, wanted: wantedFor(difference.name, difference.part) }));

  return {
    responses: before.length,
    differences,
    unused: wanted.filter((entry) => !used.has(entry)),
  };
};
