import type { OfficialDocument } from '../read/document.ts';
import { blocksOf } from './blocks.ts';
import type { Passage } from './passage.ts';

/** The words that open every resolution of the General Assembly, on a line of their own. */
const opening = /^(?:The General Assembly|大会)\s*[,，]?$/;

/**
 * Cuts a resolution of the General Assembly as it numbers itself: preambular paragraphs counted from
 * the top (`PP1`), operative paragraphs by number (`6`), their items by letter (`6(k)`).
 */
export const unResolution = (document: OfficialDocument): Passage[] => {
  const blocks = blocksOf(document);
  const start = blocks.findIndex(({ text }) => opening.test(text));
  if (start === -1) return [];
  const passages: Passage[] = [];
  let preambular = 0;
  let operative = 0;
  for (const { text, page } of blocks.slice(start + 1)) {
    const number = /^(\d{1,3})\.\s*(?=\S)/.exec(text);
    const letter = /^\(([a-z]{1,2})\)\s*(?=\S)/.exec(text);
    let label: string;
    if (number && Number(number[1]) === operative + 1) label = String((operative += 1));
    else if (letter && operative > 0) label = `${operative}(${letter[1]})`;
    else if (operative === 0) label = `PP${(preambular += 1)}`;
    else continue;
    passages.push({
      order: passages.length + 1,
      locator: { ...(page === undefined ? {} : { page }), paragraph: label },
      text: label.startsWith('PP') ? text : text.slice((number ?? letter)?.[0].length ?? 0),
    });
  }
  return passages;
};
