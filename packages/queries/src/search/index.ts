export { buildIndex, indexInSteps, type SearchIndex } from './build-index.ts';
export type { Entry } from './entry.ts';
export { countFacets, narrow, type Facets, type Narrowing } from './facets.ts';
export { foldQuery } from './fold-query.ts';
export { excerptOf, mark, type MarkedText, type TextPart } from './marked.ts';
export { search, type Found, type Hit } from './search.ts';
export { termsOf, type Term } from './terms.ts';
