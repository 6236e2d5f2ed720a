import type { OfficialDocument } from '../read/document.ts';
import { blocksOf } from './blocks.ts';
import { numeralValue } from './numeral-value.ts';
import type { Passage } from './passage.ts';

const itemNumber =
  /^(?:第?\s*([一二三四五六七八九十]{1,3})\s*[、．.条]|[（(]([一二三四五六七八九十]{1,3}|\d{1,2})[）)]|(\d{1,2}|[IVX]{1,6})[.．、])\s*(?=\S)/;

const endsSentence = /[.。!！?？;；:：”"]$/;

/** The mark of a list's item, where the text carries one. */
const itemMark = /^[•●▪‣\uE000-\uF8FF]\s*/u;

const opensList = /[:：]$/;

const startsLower = /^\p{Ll}/u;

/** `a` for the first item of a list; past `z`, its number. */
const letterOf = (place: number): string =>
  place <= 26 ? String.fromCodePoint(0x60 + place) : String(place);

/**
 * Cuts a text into its paragraphs. Items that are numbered on (`七、`, `7.`, `VII.`) are followed,
 * so that each passage says in which item it stands and which of its paragraphs it is;
 * headings, which end no sentence, are left out. What a paragraph that ends with a colon lists, with
 * marks or in lower case, are its items by letter (`8(a)`).
 */
export const paragraphs = (document: OfficialDocument): Passage[] => {
  const passages: Passage[] = [];
  let item = 0;
  let within = 0;
  let list: { items: number } | undefined;
  for (const { text: block, page } of blocksOf(document)) {
    const text = block.replace(itemMark, '');
    const match = itemNumber.exec(text);
    const numeral = match?.[1] ?? match?.[2] ?? match?.[3];
    const opens = numeral !== undefined && numeralValue(numeral) === item + 1;
    if (opens) {
      item += 1;
      within = 0;
    }
    if (!endsSentence.test(text)) continue;
    if (list && (text !== block || startsLower.test(text))) list.items += 1;
    else {
      within += 1;
      list = opensList.test(text) ? { items: 0 } : undefined;
    }
    passages.push({
      order: passages.length + 1,
      locator: {
        ...(page === undefined ? {} : { page }),
        ...(item === 0 ? {} : { item: String(item) }),
        paragraph: list && list.items > 0 ? `${within}(${letterOf(list.items)})` : String(within),
      },
      text: opens ? text.slice(match?.[0].length ?? 0) : text,
    });
  }
  return passages;
};
