import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkCorpus } from '@parley/model';
import { formatProblems, readCorpus, writeIds } from '@parley/model/node';
import { CommandError, type Command } from '../command.ts';
import { contentHere } from '../data-changes.ts';
import { newActor } from '../new/new-actor.ts';
import { newArea } from '../new/new-area.ts';
import { newEvent } from '../new/new-event.ts';
import type { NewKind } from '../new/new-file.ts';
import { newSection, newStatement } from '../new/new-outline.ts';
import { newPlan } from '../new/new-plan.ts';
import { newProvision } from '../new/new-provision.ts';
import { newRedirect } from '../new/new-redirect.ts';
import { newRelation } from '../new/new-relation.ts';
import { newSet } from '../new/new-set.ts';
import { newSilence } from '../new/new-silence.ts';
import { newSource } from '../new/new-source.ts';
import { newStance } from '../new/new-stance.ts';
import { newTopic, newTopicGroup } from '../new/new-topic.ts';
import { newVenue } from '../new/new-venue.ts';
import { newInstrument, newTerm } from '../new/new-word.ts';
import { answersFrom } from '../new/questions.ts';
import { corpusHelp, corpusOption, requireCorpus, schemasBeside, shownPath } from '../paths.ts';

const kinds: Readonly<Record<string, NewKind>> = {
  provision: newProvision,
  event: newEvent,
  relation: newRelation,
  plan: newPlan,
  section: newSection,
  statement: newStatement,
  silence: newSilence,
  stance: newStance,
  source: newSource,
  actor: newActor,
  venue: newVenue,
  'cooperation-area': newArea,
  topic: newTopic,
  'topic-group': newTopicGroup,
  instrument: newInstrument,
  term: newTerm,
  set: newSet,
  redirect: newRedirect,
};

const optionsOf = ({ needs, may = [] }: NewKind): string[] => [...needs, ...may];

const values = [...new Set(['id', ...Object.values(kinds).flatMap(optionsOf)])].map(
  (name) => [name, { type: 'string' }] as const,
);

const wrapped = (name: string, { about, needs, may = [] }: NewKind): string =>
  [
    `  ${name.padEnd(18)}${about}`,
    `    ${needs.map((flag) => `--${flag}`).join(' ')}`,
    ...(may.length === 0 ? [] : [`    or not: ${may.map((flag) => `--${flag}`).join(' ')}`]),
  ].join('\n');

export const newEntry: Command = {
  name: 'new',
  summary: 'begin an entry of any kind',
  requiredArguments: ['KIND'],
  options: {
    ...corpusOption,
    ...Object.fromEntries(values),
    'dry-run': { type: 'boolean' },
  },
  help: `Asks what the entry needs, proposes an id, and writes a file with a comment beside every field that is
left to you. Opens nothing. Every question can be answered by an option; without a terminal they all are.

  KIND              one of these, with the options that it needs:
${Object.entries(kinds)
  .map(([name, kind]) => wrapped(name, kind))
  .join('\n')}
  --topics A,B      lists are written with commas; so are --provisions, --sources, --terms and --plans
  --outline TEXT    headings of a plan: "First heading|第一部分; Second heading|第二部分"
  --id ID           another id than the one proposed
  --dry-run         show what would be written, and write nothing
${corpusHelp}`,
  run: async (given, { print, complain, prompts }) => {
    const [name = ''] = given.positionals;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined)
      throw new CommandError(
        `There is nothing called "${name}" to begin. Kinds: ${Object.keys(kinds).join(', ')}.`,
      );
    const folder = requireCorpus(given);
    const corpus = await readCorpus(folder);
    const [content] = await contentHere(folder);
    const answers = answersFrom(given, prompts);
    for (const flag of given.values.keys())
      if (flag !== 'corpus' && flag !== 'id' && !optionsOf(kind).includes(flag))
        answers.refuse(flag, `--${flag} says nothing about a ${name}.`);
    const {
      files,
      changed = {},
      next,
    } = await kind.make({
      given,
      prompts,
      answers,
      content,
      corpus,
      today: new Date().toISOString().slice(0, 10),
    });
    answers.settle();
    const taken = Object.keys(files).find((path) => existsSync(join(folder, path)));
    if (taken !== undefined)
      throw new CommandError(`${shownPath(join(folder, taken))} exists. Choose another --id.`);

    const isShown = given.flags.has('dry-run');
    for (const [path, text] of Object.entries({ ...files, ...changed })) {
      const file = join(folder, path);
      print(isShown ? `${shownPath(file)}\n\n${text}` : shownPath(file));
      if (isShown) continue;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    if (isShown) {
      print('Nothing was written: --dry-run.');
      return 0;
    }
    for (const line of next) print(line);
    const all = await readCorpus(folder);
    const schemas = schemasBeside(folder);
    if (schemas !== undefined) await writeIds(all, schemas);
    const mine = checkCorpus(all).filter(
      ({ file, level }) => level === 'error' && (file in files || file in changed),
    );
    if (mine.length > 0) complain(`Left to do:\n${formatProblems(mine, shownPath(folder))}`);
    return 0;
  },
};
