import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkCorpus } from '@parley/model';
import { formatProblems, readCorpus, writeIds } from '@parley/model/node';
import { CommandError, type Command } from '../command.ts';
import { contentHere } from '../data-changes.ts';
import { newEvent } from '../new/new-event.ts';
import type { NewKind } from '../new/new-file.ts';
import { newPlan } from '../new/new-plan.ts';
import { newProvision } from '../new/new-provision.ts';
import { newRelation } from '../new/new-relation.ts';
import { answersFrom, requireFlags } from '../new/questions.ts';
import { corpusHelp, corpusOption, requireCorpus, schemasBeside, shownPath } from '../paths.ts';

const kinds: Readonly<Record<string, NewKind>> = {
  provision: newProvision,
  event: newEvent,
  relation: newRelation,
  plan: newPlan,
};

const values = [
  'id',
  ...new Set(Object.values(kinds).flatMap(({ needs }) => needs)),
  'section',
  'force',
  'scope',
  'page',
  'language',
].map((name) => [name, { type: 'string' }] as const);

export const newEntry: Command = {
  name: 'new',
  summary: 'begin a provision, event, relation or plan',
  requiredArguments: ['KIND'],
  options: {
    ...corpusOption,
    ...Object.fromEntries(values),
    'dry-run': { type: 'boolean' },
  },
  help: `Asks what the entry needs, proposes an id, and writes a file with a comment beside every field that is
left to you. Opens nothing. Every question can be answered by an option; without a terminal they all are.

  KIND              ${Object.keys(kinds).join(', ')}
${Object.entries(kinds)
  .map(([name, { needs }]) => `  ${name.padEnd(18)}${needs.map((flag) => `--${flag}`).join(' ')}`)
  .join('\n')}
  --topics A,B      lists are written with commas; so are --provisions and --sources
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
    requireFlags(given, prompts, kind.needs);
    const [content] = await contentHere(folder);
    const { files, next } = await kind.make({
      given,
      prompts,
      answers: answersFrom(given, prompts),
      content,
    });
    const taken = Object.keys(files).find((path) => existsSync(join(folder, path)));
    if (taken !== undefined)
      throw new CommandError(`${shownPath(join(folder, taken))} exists. Choose another --id.`);

    const isShown = given.flags.has('dry-run');
    for (const [path, text] of Object.entries(files)) {
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
    const mine = checkCorpus(all).filter(({ file, level }) => level === 'error' && file in files);
    if (mine.length > 0) complain(`Left to do:\n${formatProblems(mine, shownPath(folder))}`);
    return 0;
  },
};
