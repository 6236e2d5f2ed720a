import type { Dataset, LocalisedDataset } from '@parley/model';
import type { Index } from '@parley/queries';
import type { DraftIndex } from '@parley/queries/draft';
import type { SearchIndex } from '@parley/queries/search';
import * as v from 'valibot';

/** Languages that answers are written in. */
export type AnswerLanguage = 'en' | 'zh';

/** What every tool works with. */
export interface ToolContext {
  dataset: Dataset;
  /** The dataset by id, in both languages. */
  index: Index<Dataset>;
  /** The same in one language. */
  indexIn: (language: AnswerLanguage) => Index<LocalisedDataset>;
  /** Public origin of addresses; without one they are paths. */
  origin: string | undefined;
  /** The search index of the dataset, made when it is first asked for. */
  search: () => SearchIndex | Promise<SearchIndex>;
  /** What a draft is laid beside, made when it is first asked for. */
  draft: () => Promise<DraftIndex>;
}

/** What a tool has to say: what stands on every page of it, and a list that may be cut into pages. */
export interface ToolAnswer {
  content: object;
  /** The list, by its name in the answer. */
  list?: { name: string; items: readonly object[] };
  /** Path of the page that says the same; empty for the first page of the site. */
  path: string;
  citation: string;
}

/** A tool as the server offers it. */
export interface ParleyTool {
  name: string;
  title: string;
  description: string;
  input: v.GenericSchema & { entries: Record<string, v.GenericSchema> };
  output: v.GenericSchema;
  /** @throws NotKnown for an id that the dataset does not have. */
  run: (context: ToolContext, input: unknown) => Promise<object>;
}

/** Something that a caller named does not exist. The message says where names are found and repeats nothing. */
export class NotKnown extends Error {
  override name = 'NotKnown';
}

/** Longest answer unless more is asked for, and the longest there is, in characters. */
const [usual, most] = [8000, 100_000];

/** What every tool takes. */
export const always = {
  language: v.optional(
    v.pipe(v.picklist(['en', 'zh']), v.description('Language of the answer: en or zh.')),
    'en',
  ),
  longest: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(2000),
      v.maxValue(most),
      v.description('Longest answer in characters; what does not fit is had by `cursor`.'),
    ),
    usual,
  ),
};

/** What tools with a list take besides. */
export const paging = {
  limit: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(50),
      v.description('Most items to answer with.'),
    ),
    20,
  ),
  cursor: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,6}$/, 'A cursor is taken from `next` of the answer before.'),
      v.description('Where to go on: `next` of the answer before, the question being the same.'),
    ),
  ),
};

/** What every answer carries beside its content. */
export const framed = {
  address: v.pipe(v.string(), v.description('Address of the page for readers.')),
  citation: v.pipe(v.string(), v.description('How to cite it.')),
  language: v.picklist(['en', 'zh']),
  dataVersion: v.pipe(v.string(), v.description('Release of the data.')),
  note: v.string(),
};

/** What an answer with a list carries besides. */
export const listed = {
  total: v.pipe(v.number(), v.description('How many there are in all.')),
  next: v.optional(
    v.pipe(v.string(), v.description('Cursor of what follows; absent when this is the end.')),
  ),
};

/** One of the ids of a list, told to the caller in the schema itself. */
export const idOf = (items: readonly { id: string }[], description: string) =>
  v.pipe(v.picklist(items.map(({ id }) => id)), v.description(description));

/** Any id, looked up when it is asked for. */
export const anyId = (description: string) =>
  v.optional(v.pipe(v.string(), v.maxLength(100), v.description(description)));
