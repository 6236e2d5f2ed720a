import type { OfficialDocument } from '../read/document.ts';
import { bullets } from './bullets.ts';
import { numberedItems } from './numbered-items.ts';
import { paragraphs } from './paragraphs.ts';
import type { Passage, Segmentation } from './passage.ts';
import { unResolution } from './un-resolution.ts';

const ways: Readonly<Record<Segmentation, (document: OfficialDocument) => Passage[]>> = {
  bullets,
  'numbered-items': numberedItems,
  'un-resolution': unResolution,
  paragraphs,
};

/** Cuts a document into passages, in its own order. Empty when the way does not fit the document. */
export const passagesOf = (document: OfficialDocument, segmentation: Segmentation): Passage[] =>
  ways[segmentation](document);
