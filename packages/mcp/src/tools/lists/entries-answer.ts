import * as v from 'valibot';
import { describeFields } from '../../describe.ts';
import { addressOfEntry, citationOfList } from '../../tool-answer.ts';
import type { AnswerLanguage, ToolAnswer, ToolContext } from '../../tool.ts';

/** What each entry of a list has at least. */
export const listedEntry = { id: v.string(), address: v.string() };

interface Entries<T extends { id: string }> {
  kind: Extract<Parameters<typeof describeFields>[0], Parameters<typeof addressOfEntry>[1]>;
  /** Name of the list in the answer. */
  name: string;
  /** The entries in the order in which they are listed; only their ids count. */
  found: readonly { id: string }[];
  /** The same in the language of the answer. */
  entries: ReadonlyMap<string, T>;
  /** What is told of each. */
  fields: readonly string[];
  /** Its view, where fields are told that it does not have by itself. */
  view?: (entry: T) => object;
  /** Path of the page that shows the list. */
  path: string;
}

/** The answer of a tool that lists entries. */
export const entriesAnswer = <T extends { id: string }>(
  context: ToolContext,
  language: AnswerLanguage,
  { kind, name, found, entries, fields, view = (entry) => entry, path }: Entries<T>,
): ToolAnswer => ({
  content: {},
  list: {
    name,
    items: found
      .flatMap(({ id }) => entries.get(id) ?? [])
      .map((entry) => ({
        ...describeFields(kind, view(entry), language, fields),
        address: addressOfEntry(context, kind, entry.id, language),
      })),
  },
  path,
  citation: citationOfList(context, path, language),
});
