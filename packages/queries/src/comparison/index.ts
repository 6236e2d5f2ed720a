export type { AgreedLanguage } from './agreed-language.ts';
export type { Cell } from './cell.ts';
export { blindToken, plansOfToken, seedOf, seeds } from './blind-token.ts';
export { compare, type Row } from './compare.ts';
export {
  comparisonOf,
  type Comparison,
  type ComparisonRow,
  type ComparisonRows,
} from './comparison-view.ts';
export { filterComparison, type ComparisonFilters } from './filter-comparison.ts';
export { matchesText } from './matches-text.ts';
export { matchesWords } from './matches-words.ts';
export { nearProvisions, type NearProvision } from './near-provisions.ts';
export { relationEvidence } from './relation-evidence.ts';
export { nearest, type Near } from './nearest.ts';
export type { Selection } from './selection.ts';
