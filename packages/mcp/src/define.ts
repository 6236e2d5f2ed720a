import * as v from 'valibot';
import { framed as frame } from './tool-answer.ts';
import {
  always,
  framed,
  listed,
  paging,
  type AnswerLanguage,
  type ParleyTool,
  type ToolAnswer,
  type ToolContext,
} from './tool.ts';

/** What every tool is asked with, read. */
interface CommonParams {
  language: AnswerLanguage;
  longest: number;
  limit?: number | undefined;
  cursor?: string | undefined;
}

interface Definition<E extends v.ObjectEntries> {
  name: string;
  title: string;
  description: string;
  /** What it takes beside what every tool does. */
  parameters: E;
  /** What it answers beside what every tool does, the list left out. */
  gives?: v.ObjectEntries;
  /** What each item of its list is, by the name of the list. */
  list?: { name: string; item: v.ObjectEntries };
  run: (
    context: ToolContext,
    params: v.InferOutput<v.StrictObjectSchema<E, undefined>> & CommonParams,
  ) => ToolAnswer | Promise<ToolAnswer>;
}

/** Makes a tool: joins what it takes and gives with what all of them do. */
export const tool = <const E extends v.ObjectEntries>({
  name,
  title,
  description,
  parameters,
  gives = {},
  list,
  run,
}: Definition<E>): ParleyTool => {
  const input = v.strictObject({ ...parameters, ...(list ? paging : {}), ...always });
  const given: v.ObjectEntries = {
    ...gives,
    ...(list ? { ...listed, [list.name]: v.array(v.looseObject(list.item)) } : {}),
    ...framed,
  };
  return {
    name,
    title,
    description,
    input,
    output: v.looseObject(given),
    run: async (context, sent) => {
      // The schema is made of these entries and of those that every tool takes.
      const params = v.parse(input, sent) as unknown as Parameters<typeof run>[1];
      return frame(context, await run(context, params), params);
    },
  };
};
