import type { OfficialDocument } from '../read/document.ts';
import { blocksOf } from './blocks.ts';
import { numeralValue } from './numeral-value.ts';
import type { Passage } from './passage.ts';

const itemNumber =
  /^(?:第?\s*([一二三四五六七八九十]{1,3})\s*[、．.条]|[（(]([一二三四五六七八九十]{1,3}|\d{1,2})[）)]|(\d{1,2}|[IVX]{1,6})[.．、])\s*(?=\S)/;

const endsSentence = /[.。!！?？;；:：”"]$/;

/**
 * Cuts a text into its paragraphs. Items that are numbered on (`七、`, `7.`, `VII.`) are followed,
 * so that each passage says in which item it stands and which of its paragraphs it is;
 * headings, which end no sentence, are left out.
 */
export const paragraphs = (document: OfficialDocument): Passage[] => {
  const passages: Passage[] = [];
  let item = 0;
  let within = 0;
  for (const { text, page } of blocksOf(document)) {
    const match = itemNumber.exec(text);
    const numeral = match?.[1] ?? match?.[2] ?? match?.[3];
    const opens = numeral !== undefined && numeralValue(numeral) === item + 1;
    if (opens) {
      item += 1;
      within = 0;
    }
    if (!endsSentence.test(text)) continue;
    within += 1;
    passages.push({
      order: passages.length + 1,
      locator: {
        ...(page === undefined ? {} : { page }),
        ...(item === 0 ? {} : { item: String(item) }),
        paragraph: String(within),
      },
      text: opens ? text.slice(match?.[0].length ?? 0) : text,
    });
  }
  return passages;
};
