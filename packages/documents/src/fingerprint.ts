import { hashPassage } from './hash-passage.ts';
import type { Found } from './match-passages.ts';
import { normaliserVersions } from './normalise-text.ts';
import type { OfficialDocument } from './read/document.ts';
import { bulletReadings } from './segment/extracted-bullets.ts';
import type { Passage, Segmentation } from './segment/passage.ts';

/** Most readings of one document that are tried; each takes some tenths of a millisecond. */
const mostReadings = 20_000;

/** The fingerprint of a text with the version of the normaliser that gives a wanted one, else the newest. */
const wantedOrNewest = async (text: string, wanted: ReadonlySet<string>): Promise<string> => {
  const hashes = await Promise.all(normaliserVersions.map((version) => hashPassage(text, version)));
  return hashes.findLast((hash) => wanted.has(hash)) ?? hashes.at(-1) ?? '';
};

/**
 * Looks for what is wanted in other readings of bullets that were not found, where a program took the
 * text out of a PDF. A fingerprint that fits is no chance, so nothing is taken for what it is not; but
 * numbers behind words are not compared then: they are marks of footnotes.
 */
const readAgain = async (
  found: readonly Found[],
  wanted: ReadonlySet<string>,
  document: OfficialDocument,
): Promise<Found[]> => {
  const readings = bulletReadings(document);
  let left = mostReadings;
  const again: Found[] = [];
  for (const [index, one] of found.entries()) {
    let better = one;
    if (!wanted.has(one.hash) && readings.length === found.length)
      for (const text of readings[index] ?? []) {
        if (left <= 0) break;
        left -= 1;
        const hash = await wantedOrNewest(text, wanted);
        if (!wanted.has(hash)) continue;
        better = { hash, passage: { ...one.passage, text } };
        break;
      }
    again.push(better);
  }
  return again;
};

/** The passages of a document, each with its fingerprint: one of the wanted ones where it has it. */
export const fingerprint = async (
  passages: readonly Passage[],
  wanted: ReadonlySet<string>,
  segmentation: Segmentation | undefined,
  document: OfficialDocument,
): Promise<readonly Found[]> => {
  const found = await Promise.all(
    passages.map(async (passage) => ({
      hash: await wantedOrNewest(passage.text, wanted),
      passage,
    })),
  );
  const isThisText = found.some(({ hash }) => wanted.has(hash));
  return document.format === 'text' && segmentation === 'bullets' && isThisText
    ? readAgain(found, wanted, document)
    : found;
};
