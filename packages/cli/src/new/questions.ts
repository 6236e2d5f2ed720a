import { authored } from '@parley/model';
import type { Vocabulary } from '@parley/model/vocabularies';
import * as v from 'valibot';
import { CommandError, type Arguments } from '../command.ts';
import type { Choice, Prompts } from '../prompts.ts';
import { freeId } from './next-id.ts';

/** Something that a new entry needs to know. */
export interface Question {
  /** The option that answers it on the command line. */
  flag: string;
  message: string;
  /** What it may be; free when absent. */
  choices?: readonly Choice[];
  /** What is proposed, or taken when nobody is there to ask. */
  initial?: string | undefined;
  /** What stands between the answers of a list; a comma unless told. */
  separator?: string;
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
  if (answer === '') return question.optional === true ? undefined : 'This field is required.';
  const { choices } = question;
  if (choices !== undefined && !choices.some(({ value }) => value === answer))
    return among(question);
  return question.wrong?.(answer);
};

/**
 * Answers questions from the command line, from whoever sits there, or by what is proposed. What is wrong
 * with an option is kept, and something that fits stands in for it, so that all of it is said at once.
 */
export const answersFrom = (given: Arguments, prompts: Prompts | undefined) => {
  const missing: string[] = [];
  const wrong: string[] = [];
  const refuse = (flag: string, problem: string): void => {
    const line = problem.startsWith('--') ? problem : `--${flag}: ${problem}`;
    if (!wrong.includes(line)) wrong.push(line);
  };
  /** The answer where it is right; something that may stand there where it is not. */
  const checked = (question: Question, answer: string): string => {
    const problem = problemWith(question, answer);
    if (problem === undefined) return answer;
    refuse(question.flag, problem);
    return question.initial ?? question.choices?.[0]?.value ?? '';
  };
  const unasked = (question: Question): string => {
    if (question.initial !== undefined) return checked(question, question.initial);
    if (question.optional === true) return '';
    missing.push(`--${question.flag}`);
    return question.choices?.[0]?.value ?? '';
  };
  return {
    one: async (question: Question): Promise<string> => {
      const fromFlag = given.values.get(question.flag);
      if (fromFlag !== undefined) return checked(question, fromFlag.trim());
      if (prompts === undefined) return unasked(question);
      // A list of choices has no place for none of them.
      return question.choices === undefined || question.optional === true
        ? prompts.text(question.message, {
            initial: question.initial,
            wrong: (answer) => problemWith(question, answer),
          })
        : prompts.choose(question.message, question.choices);
    },
    some: async (question: Question): Promise<string[]> => {
      const fromFlag = given.values.get(question.flag);
      if (fromFlag === undefined) {
        if (prompts === undefined) {
          if (question.optional !== true) missing.push(`--${question.flag}`);
          return [];
        }
        if (question.choices !== undefined)
          return prompts.chooseSome(question.message, question.choices);
      }
      const list = (fromFlag ?? (await prompts?.text(question.message, { wrong: () => undefined })))
        ?.split(question.separator ?? ',')
        .map((answer) => answer.trim())
        .filter((answer) => answer !== '');
      if (list === undefined || list.length === 0) {
        checked(question, '');
        return [];
      }
      return list.filter((answer) => checked(question, answer) === answer);
    },
    /** Says what is wrong with an option that no single question can know. */
    refuse,
    /**
     * Ends when something is missing or wrong.
     *
     * @throws CommandError that says all of it, a line each.
     */
    settle: (): void => {
      const lines = [
        ...(missing.length === 0
          ? []
          : [`Nobody is there to ask, so say ${missing.join(', ')}. See \`parley new --help\`.`]),
        ...wrong,
      ];
      if (lines.length > 0) throw new CommandError(lines.join('\n'));
    },
  };
};

export type Answers = ReturnType<typeof answersFrom>;

/** A text in both languages, by the options `flag-en` and `flag-zh`; undefined when it may be left out and is. */
export const bothLanguages = async (
  answers: Answers,
  flag: string,
  message: string,
  schema: { entries: Record<'en' | 'zh', v.GenericSchema<string>> },
  optional = false,
): Promise<{ en: string; zh: string }> => ({
  en: await answers.one({
    flag: `${flag}-en`,
    message: `${message} In English?`,
    wrong: acceptedBy(schema.entries.en),
    optional,
  }),
  zh: await answers.one({
    flag: `${flag}-zh`,
    message: `${message} In Chinese?`,
    wrong: acceptedBy(schema.entries.zh),
    optional,
  }),
});

/** Whether a text was given at all. */
export const isGiven = ({ en, zh }: { en: string; zh: string }): boolean => en !== '' || zh !== '';

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

/** A check that an address is one of the web. */
export const isAddress = (answer: string): string | undefined =>
  /^https?:\/\/\S+$/.test(answer) ? undefined : 'A web address.';

/** Entries to choose from, by what they are called. */
export const entriesToChoose = <T extends { id: string }>(
  entries: readonly T[],
  name: (entry: T) => string,
): Choice[] => entries.map((entry) => ({ value: entry.id, label: `${entry.id}  ${name(entry)}` }));

/** Yes or no, as a choice. */
export const yesOrNo: readonly Choice[] = [
  { value: 'yes', label: 'yes' },
  { value: 'no', label: 'no' },
];

/** The number of a page; undefined where none was given. */
export const pageAnswer = async (answers: Answers): Promise<number | undefined> => {
  const page = await answers.one({
    flag: 'page',
    message: 'On which page of the official text? (empty when it has none)',
    optional: true,
    wrong: (answer) => (/^[1-9]\d*$/.test(answer) ? undefined : 'A page is a whole number.'),
  });
  return page === '' || !/^\d+$/.test(page) ? undefined : Number(page);
};

/** A check that an answer is a day. */
export const isDay = acceptedBy(authored.plan.entries.date);

/**
 * Asks for the id of a new entry.
 *
 * @param stem What is proposed; with a number behind it where it is taken.
 * @param taken Whose ids are taken: entries of the kind, and redirects where the kind has any.
 */
export const idAnswer = (
  answers: Answers,
  stem: string,
  taken: readonly { id: string }[],
): Promise<string> =>
  answers.one({
    flag: 'id',
    message: 'Its id?',
    initial: freeId(stem, new Set(taken.map(({ id }) => id))),
  });
