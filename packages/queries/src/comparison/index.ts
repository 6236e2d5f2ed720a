export type { AgreedLanguage } from './agreed-language.ts';
export type { Cell } from './cell.ts';
export { compare, type Row } from './compare.ts';
export { matchesText } from './matches-text.ts';
export { matchesWords } from './matches-words.ts';
export { nearest, type Near } from './nearest.ts';
export type { Selection } from './selection.ts';
