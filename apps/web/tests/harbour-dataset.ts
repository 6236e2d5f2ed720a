import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashPassage, normaliserVersion } from '@parley/documents';
import { hashContent, type Dataset } from '@parley/model';
import { datasetFile } from '@parley/provisions/files';
import { harbourPlan, smallPdf } from '../../../packages/documents/src/testing/small-pdf.ts';

const bullets = [
  'Dig a basin that is deep enough for large-scale ships, and mark it on every map.',
  'Build two piers of stone.',
  'Ask the port authority of each coast for a list of wrecks, and remove those that block the way.',
  'Light the entrance from dusk to dawn.',
  'Train keepers at four schools and pay them.',
  'Inspect the piers once a year.',
  'Light the entrance from dusk to dawn.',
];
const pages = [3, 3, 3, 4, 4, 5, 5];

/** The provisions that stand for the harbour plan's bullets, and all of their plan. */
export const harbour = { stamped: bullets.length, all: 103 };

/** A drawn PDF of the harbour plan. */
export const harbourFile = (): Promise<Uint8Array> => smallPdf(harbourPlan);

/**
 * The built dataset, in which the first provisions of the US plan carry the fingerprints of a drawn
 * document and the others none; for reading in the browser where no official text is at hand.
 *
 * @returns Path of the file.
 */
export const writeHarbourDataset = async (): Promise<string> => {
  // Written by our own build from the same types.
  const { hash: _, ...content } = JSON.parse(await readFile(datasetFile, 'utf8')) as Dataset;
  let order = 0;
  const provisions = await Promise.all(
    content.provisions.map(async ({ passage: __, ...provision }) => {
      if (provision.plan !== 'us-2025' || order >= bullets.length) return provision;
      const text = bullets[order] ?? '';
      const page = pages[order] ?? 1;
      order += 1;
      const passage = { order, normaliser: normaliserVersion, hash: '' };
      return {
        ...provision,
        locator: { page, bullet: order },
        passage: { ...passage, hash: await hashPassage(text) },
      };
    }),
  );
  const changed = { ...content, provisions };
  const file = join(await mkdtemp(join(tmpdir(), 'parley-harbour-')), 'dataset.json');
  await writeFile(file, JSON.stringify({ ...changed, hash: await hashContent(changed) }));
  return file;
};
