import type { Vocabulary } from '@parley/model/vocabularies';
import * as v from 'valibot';
import { CommandError, type Arguments } from '../command.ts';
import type { Choice, Prompts } from '../prompts.ts';

/** Something that a new entry needs to know. */
export interface Question {
  /** The option that answers it on the command line. */
  flag: string;
  message: string;
  /** What it may be; free when absent. */
  choices?: readonly Choice[];
  /** What is proposed, or taken when nobody is there to ask. */
  initial?: string | undefined;
  /** May be left empty. */
  optional?: boolean;
  /** What is wrong with an answer. */
  wrong?: (answer: string) => string | undefined;
}

const among = ({ flag, choices = [] }: Question): string => {
  const values = choices.map(({ value }) => value);
  const shown = values.length <= 40 ? values : [...values.slice(0, 40), '…'];
  return `--${flag} is one of: ${shown.join(', ')}.`;
};

const problemWith = (question: Question, answer: string): string | undefined => {
  if (answer === '') return question.optional === true ? undefined : 'Something must stand here.';
  const { choices } = question;
  if (choices !== undefined && !choices.some(({ value }) => value === answer))
    return among(question);
  return question.wrong?.(answer);
};

const checked = (question: Question, answer: string): string => {
  const problem = problemWith(question, answer);
  if (problem === undefined) return answer;
  throw new CommandError(problem.startsWith('--') ? problem : `--${question.flag}: ${problem}`);
};

/** Answers questions from the command line, from whoever sits there, or by what is proposed. */
export const answersFrom = (given: Arguments, prompts: Prompts | undefined) => {
  return {
    one: async (question: Question): Promise<string> => {
      const fromFlag = given.values.get(question.flag);
      if (fromFlag !== undefined) return checked(question, fromFlag.trim());
      if (prompts === undefined) return checked(question, question.initial ?? '');
      return question.choices === undefined
        ? prompts.text(question.message, {
            initial: question.initial,
            wrong: (answer) => problemWith(question, answer),
          })
        : prompts.choose(question.message, question.choices);
    },
    some: async (question: Question): Promise<string[]> => {
      const fromFlag = given.values.get(question.flag) ?? (prompts === undefined ? '' : undefined);
      if (fromFlag === undefined)
        return prompts?.chooseSome(question.message, question.choices ?? []) ?? [];
      const answers = fromFlag.split(',').map((answer) => answer.trim());
      if (fromFlag.trim() === '') {
        checked(question, '');
        return [];
      }
      return answers.map((answer) => checked(question, answer));
    },
  };
};

export type Answers = ReturnType<typeof answersFrom>;

/**
 * Says all at once what the command line lacks when nobody is there to ask.
 *
 * @throws CommandError that names the options.
 */
export const requireFlags = (
  given: Arguments,
  prompts: Prompts | undefined,
  flags: readonly string[],
): void => {
  if (prompts !== undefined) return;
  const missing = flags.filter((flag) => !given.values.has(flag));
  if (missing.length > 0)
    throw new CommandError(
      `Nobody is there to ask, so say ${missing.map((flag) => `--${flag}`).join(', ')}. See \`parley new --help\`.`,
    );
};

/** The terms of a vocabulary to choose from, by their English labels. */
export const choicesOf = (vocabulary: Vocabulary): Choice[] =>
  Object.entries(vocabulary).map(([value, { label }]) => ({ value, label: label.en }));

/** A check that an answer is one that the schema of its field accepts. */
export const acceptedBy =
  (schema: v.GenericSchema<string>) =>
  (answer: string): string | undefined =>
    v.safeParse(schema, answer).issues?.[0].message;

export const isDate = (answer: string): string | undefined =>
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(answer) ? undefined : 'Write 2026-05-14, 2026-05 or 2026.';
