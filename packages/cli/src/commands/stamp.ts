import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  hashPassage,
  normaliserVersion,
  normaliserVersions,
  passagesOf,
  type Segmentation,
} from '@parley/documents';
import type { CorpusText, Plan } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { CommandError, type Arguments, type Command } from '../command.ts';
import { fileChange } from '../file-change.ts';
import { placeProvisions, type Placed } from '../place-provisions.ts';
import { corpusHelp, corpusOption, requireCorpus, shownPath } from '../paths.ts';
import { raiseEvidence } from '../raise-evidence.ts';
import { readOfficial, sourceOf } from '../read-official.ts';
import { planOf } from '../read-plan.ts';
import { agrees } from '../terminal.ts';

const segmentations: readonly Segmentation[] = [
  'bullets',
  'numbered-items',
  'un-resolution',
  'paragraphs',
];

/** Ways whose passages are the units that a document marks by itself, one for one. */
const unitByUnit: ReadonlySet<Segmentation> = new Set(['bullets', 'numbered-items']);

const isSegmentation = (name: string): name is Segmentation =>
  segmentations.some((known) => known === name);

const segmentationFor = (given: Arguments, plan: Plan): Segmentation => {
  const way = given.values.get('segmentation') ?? plan.segmentation;
  if (way !== undefined && isSegmentation(way)) return way;
  const what =
    way === undefined
      ? `${plan.id} does not say how its text is cut`
      : `There is no segmentation "${way}"`;
  throw new CommandError(`${what}. Add --segmentation with one of ${segmentations.join(', ')}.`);
};

/** Reads FILE and cuts it, or says why it cannot be the whole text of the plan. */
const passagesIn = async (plan: Plan, path: string, way: Segmentation) => {
  const { document } = await readOfficial(plan, path);
  const passages = passagesOf(document, way);
  if (passages.length === 0)
    throw new CommandError(
      `${path} has no passage of the kind ${way}. Give the official text of ${plan.id}. ${sourceOf(plan)}`,
    );
  const { by, count, of: stated = count } = plan.division;
  if (by === 'document' && unitByUnit.has(way) && passages.length !== stated)
    throw new CommandError(
      `${path} has ${passages.length} passages, and ${plan.id} says that its document has ${stated}. Give the whole official text, or correct \`division\` (\`of\` is for a document that is recorded in part). ${sourceOf(plan)}`,
    );
  return passages;
};

/** What FILE adds to the fingerprint of another edition; undefined when it has the same words. */
const withVariant = async ({ provision: { id, passage }, passage: { text } }: Placed) => {
  if (passage?.normaliser !== normaliserVersion)
    throw new CommandError(
      `${id} carries no fingerprint of this version. Stamp the first edition without --also.`,
    );
  const { variants = [] } = passage;
  const hash = await hashPassage(text);
  return hash === passage.hash || variants.includes(hash)
    ? undefined
    : { ...passage, variants: [...variants, hash] };
};

/**
 * The fingerprint of a provision's passage, or undefined when it carries one already: one of an earlier
 * version of the normaliser stays valid.
 */
const newFingerprint = async ({ provision: { passage }, passage: { order, text } }: Placed) => {
  const version = normaliserVersions.find((known) => known === passage?.normaliser);
  const isStamped =
    version !== undefined &&
    passage?.order === order &&
    passage.hash === (await hashPassage(text, version));
  return isStamped
    ? undefined
    : { order, hash: await hashPassage(text), normaliser: normaliserVersion };
};

export const stamp: Command = {
  name: 'stamp',
  summary: 'write the fingerprints of a plan from its official text',
  requiredArguments: ['PLAN', 'FILE'],
  options: {
    ...corpusOption,
    segmentation: { type: 'string' },
    also: { type: 'boolean' },
    yes: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    raise: { type: 'boolean' },
  },
  help: `Computes the fingerprint of the passage that each provision is based on, shows what would change in
which file, and asks before it writes. Other fields, comments and layout stay as they are.

  PLAN              the id of a plan, for example us-2025
  FILE              its official text: PDF, HTML or text
  --segmentation W  how the text is cut: ${segmentations.join(', ')};
                    needed the first time, then written in plan.yaml
  --also            FILE is another edition: where it prints other words, its fingerprint is added
                    to the one recorded
  --yes             write without asking
  --dry-run         show, and write nothing
  --raise           for provisions with weaker evidence, show passage and summary one by one, and
                    raise the evidence to \`seen\` where you say yes. --yes does not answer this,
                    and nothing raises evidence to \`checked\`
${corpusHelp}`,
  run: async (given, terminal) => {
    const { print, complain, prompt } = terminal;
    const [id = '', path = ''] = given.positionals;
    const folder = requireCorpus(given);
    const files = await readCorpus(folder);
    const { plan, provisions } = planOf(files, id);
    const way = segmentationFor(given, plan);
    const isFurther = given.flags.has('also');
    const passages = await passagesIn(plan, path, way);
    const { placed, unplaced } = placeProvisions(provisions, passages);

    const fileAt = (name: string): CorpusText => {
      const file = files.find((candidate) => candidate.path === `plans/${id}/${name}.yaml`);
      if (file) return file;
      throw new CommandError(`There is no plans/${id}/${name}.yaml. See \`parley check\`.`);
    };
    const segmentation = { path: ['segmentation'], value: way, after: 'division' };
    const changes = [fileChange(fileAt('plan'), plan.segmentation === way ? [] : [segmentation])];
    for (const place of placed) {
      const value = await (isFurther ? withVariant(place) : newFingerprint(place));
      changes.push(
        fileChange(fileAt(`provisions/${place.provision.id}`), [
          ...(value === undefined ? [] : [{ path: ['passage'], value, after: 'locator' }]),
          ...(given.flags.has('raise')
            ? await raiseEvidence(place.provision, place.passage, terminal)
            : []),
        ]),
      );
    }

    const pending = changes.filter((change) => change !== undefined);
    for (const change of pending) {
      print(shownPath(join(folder, change.path)));
      for (const line of change.shown) print(`  ${line}`);
    }
    for (const line of unplaced) complain(line);
    const count = pending.length === 1 ? '1 file' : `${pending.length} files`;
    print(
      `${placed.length} of ${provisions.length} provisions found among ${passages.length} passages; ${count} to change.`,
    );
    if (given.flags.has('dry-run')) print('Nothing was written: --dry-run.');
    else if (pending.length > 0) {
      if (!given.flags.has('yes') && !agrees(await prompt(`Write ${count}? [y/N] `)))
        throw new CommandError(
          'Nothing was written. Answer y, or add --yes to write without asking.',
        );
      for (const change of pending) await writeFile(join(folder, change.path), change.text);
      print(`${count} written.`);
    }
    return unplaced.length === 0 ? 0 : 1;
  },
};
