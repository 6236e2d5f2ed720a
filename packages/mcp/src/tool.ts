import type { Dataset } from '@parley/model';
import type { SearchIndex } from '@parley/queries/search';
import * as v from 'valibot';

/** Languages that answers are written in. */
export type AnswerLanguage = 'en' | 'zh';

/** What every tool works with. */
export interface ToolContext {
  dataset: Dataset;
  /** Public origin of addresses; without one they are paths. */
  origin: string | undefined;
  /** The search index of the dataset, made when it is first asked for. */
  index: () => SearchIndex;
}

/** A tool as the server offers it. */
export interface ParleyTool {
  name: string;
  title: string;
  description: string;
  input: v.GenericSchema;
  /** @throws NotKnown for an id that the dataset does not have. */
  run: (input: unknown) => object;
}

/** Something that a caller named does not exist. The message says where names are found and repeats nothing. */
export class NotKnown extends Error {
  override name = 'NotKnown';
}

/** Joins what a tool takes with what it does, so that the one is parsed by the other. */
export const tool = <S extends v.GenericSchema>(
  described: Pick<ParleyTool, 'name' | 'title' | 'description'> & {
    input: S;
    run: (input: v.InferOutput<S>) => object;
  },
): ParleyTool => ({ ...described, run: (input) => described.run(v.parse(described.input, input)) });

/** The language of an answer; English unless told. */
export const language = v.optional(
  v.pipe(v.picklist(['en', 'zh']), v.description('Language of the answer: en or zh.')),
  'en',
);

/** One of the ids of a list, told to the caller in the schema itself. */
export const idOf = (items: readonly { id: string }[], description: string) =>
  v.pipe(v.picklist(items.map(({ id }) => id)), v.description(description));
