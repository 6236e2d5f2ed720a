import { draftMarks, longestDraft } from '@parley/model';
import { defaultColumns } from '@parley/queries';
import { readFile } from 'node:fs/promises';
import {
  buildDraftIndex,
  checkDraft,
  draftColumns,
  type CheckedSentence,
  type DraftView,
} from '@parley/queries/draft';
import { buildIndex } from '@parley/queries/search';
import { CommandError, type Command } from '../command.ts';
import { corpusHelp, corpusOption } from '../paths.ts';
import { currentDataset } from '../read-dataset.ts';

/** Larger than any draft that is read. */
const mostBytes = 4 * longestDraft;

const readDraft = async (file: string): Promise<string> => {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new CommandError(`${file} cannot be opened. Give a file of plain text.`, {
      cause: error,
    });
  });
  if (bytes.length > mostBytes)
    throw new CommandError(
      `${file} is too long: a draft has at most ${longestDraft.toLocaleString('en')} characters. Check it in parts.`,
    );
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') throw new CommandError(`${file} is empty.`);
    return text;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${file} is no plain text in UTF-8. Save it as text first.`, {
      cause: error,
    });
  }
};

/** A sentence and what stands nearest to it, a line each. */
const linesOf = ({
  text,
  language,
  mark,
  words,
  plans,
  agreed,
  silences,
  opposed,
}: CheckedSentence): string[] => [
  text,
  `  ${draftMarks[mark].label[language]}${words.length === 0 ? '' : `: ${words.join(', ')}`}`,
  ...[...plans.flatMap(({ near }) => near), ...agreed].map(
    ({ provision }) => `    ${provision.id}  ${provision.title[language] ?? ''}`,
  ),
  ...silences.map(
    ({ id, state, subject, topic }) =>
      `    ${id}  ${state === 'silent' ? 'says nothing on' : 'nothing found on'} ${(subject ?? topic)[language] ?? ''}`,
  ),
  ...opposed.map(({ id, topic }) => `    ${id}  opposed: ${topic[language] ?? ''}`),
  '',
];

const summaryOf = ({ counts, sentences, cut }: DraftView): string[] => [
  `${sentences.length} sentences: ${counts.both} both plans, ${counts.one} one plan, ${counts.agreed} agreed elsewhere, ${counts.against} against, ${counts.none} nothing near.`,
  'Words are compared with our summaries: this says what to read, not what was meant.',
  ...(cut ? ['The draft goes on after what was checked. Check it in parts.'] : []),
];

export const draft: Command = {
  name: 'draft',
  summary: 'lay a draft statement beside the plans',
  requiredArguments: ['FILE'],
  options: { ...corpusOption, plans: { type: 'string' }, json: { type: 'boolean' } },
  help: `Cuts FILE into sentences, English or Chinese. Says for each which provisions, and which paragraphs that
both governments have accepted, speak of the same things, and where a plan is silent or two plans oppose
each other. The file stays on this machine.

  FILE              plain text in UTF-8
  --plans A,B       plans to compare with (default: the set that is shown first)
  --json            the whole answer as JSON
${corpusHelp}`,
  run: async (given, { print }) => {
    const [file = ''] = given.positionals;
    const text = await readDraft(file);
    const dataset = await currentDataset(given);
    const index = buildDraftIndex(dataset, buildIndex(dataset));
    const known = draftColumns(index);
    const columns = given.values.get('plans')?.split(',') ?? defaultColumns(index.index);
    if (columns.length < 2 || columns.some((id) => !known.includes(id)))
      throw new CommandError(`--plans takes two or more of ${known.join(', ')}.`);
    const view = checkDraft(index, text, columns);
    const answer = given.flags.has('json')
      ? [JSON.stringify(view, null, 2)]
      : [...view.sentences.flatMap(linesOf), ...summaryOf(view)];
    for (const line of answer) print(line);
    return 0;
  },
};
