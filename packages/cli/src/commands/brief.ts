import { writeFile } from 'node:fs/promises';
import { briefFormats, writeBrief, type BriefFormat } from '@parley/brief';
import { createIndex } from '@parley/queries';
import { briefLengths, makeBrief, type BriefAnswer, type BriefView } from '@parley/queries/brief';
import { CommandError, type Command } from '../command.ts';
import { corpusHelp, corpusOption } from '../paths.ts';
import { currentDataset } from '../read-dataset.ts';

const languagesOf = { en: ['en'], zh: ['zh'], both: ['en', 'zh'] } as const;

// Object.keys loses the key type; these are exactly the formats and languages.
const formats = Object.keys(briefFormats) as BriefFormat[];
const languageNames = Object.keys(languagesOf) as (keyof typeof languagesOf)[];

const listOf = (text: string | undefined): string[] | undefined =>
  text?.split(',').filter((part) => part !== '');

/** @throws CommandError that says which values there are. */
const oneOf = <T extends string>(
  option: string,
  values: readonly T[],
  given: string | undefined,
  otherwise: T,
): T => {
  if (given === undefined) return otherwise;
  const value = values.find((each) => each === given);
  if (value === undefined) throw new CommandError(`--${option} takes ${values.join(', ')}.`);
  return value;
};

/** @throws CommandError that says why there is no brief. */
const viewOf = (answer: BriefAnswer): BriefView => {
  switch (answer.state) {
    case 'found':
      return answer.view;
    case 'empty':
      throw new CommandError('Name what the brief is to be of: ids, separated by commas.');
    case 'too-many':
      throw new CommandError(`At most ${answer.most} entries fit in one brief.`);
    case 'missing':
      throw new CommandError('The data has nothing with these ids.');
    case 'invalid-plans':
      throw new CommandError(`--plans takes two to ${answer.most} ids of plans, each once.`);
  }
};

export const brief: Command = {
  name: 'brief',
  summary: 'a brief for a meeting as a file',
  requiredArguments: ['IDS'],
  options: {
    ...corpusOption,
    area: { type: 'boolean' },
    plans: { type: 'string' },
    lang: { type: 'string' },
    length: { type: 'string' },
    out: { type: 'string' },
  },
  help: `Writes a brief of what IDS name, separated by commas: topics, cooperation areas, events, provisions,
paragraphs of agreed texts, relations, silences. Where kinds share an id, the topic is meant.

  --area            IDS are cooperation areas
  --plans A,B       columns, in this order (default: the set that is shown first)
  --lang LANG       en, zh or both
  --length LENGTH   two-pages or full
  --out FILE        ${formats.map((format) => `.${format}`).join(', ')}: the end of its name is the format
${corpusHelp}`,
  run: async (given, { print }) => {
    const { values, flags } = given;
    const ids = listOf(given.positionals[0]) ?? [];
    const out = values.get('out') ?? `${ids[0] ?? 'brief'}.docx`;
    const format = formats.find((each) => out.endsWith(`.${each}`));
    if (format === undefined)
      throw new CommandError(`--out ends in ${formats.map((each) => `.${each}`).join(', ')}.`);
    const language = oneOf('lang', languageNames, values.get('lang'), 'en');
    const view = viewOf(
      makeBrief(
        createIndex(await currentDataset(given)),
        flags.has('area') ? { areas: ids } : { ids },
        {
          plans: listOf(values.get('plans')),
          length: oneOf('length', briefLengths, values.get('length'), 'full'),
          languages: languagesOf[language],
          madeOn: new Date().toISOString().slice(0, 10),
        },
      ),
    );
    await writeFile(out, await writeBrief(view, format));
    const left = view.unknown.length === 0 ? '' : ` Not in the data: ${view.unknown.join(', ')}.`;
    print(`${out} is written.${left}`);
    return 0;
  },
};
