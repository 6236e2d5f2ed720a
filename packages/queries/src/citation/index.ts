export {
  bibliographyOf,
  citedTogether,
  type BibliographyStyle,
  type CitedTogether,
} from './bibliography.ts';
export { citationsOf, type Citations, type Reached } from './citations-of.ts';
export { cite, citeInAllStyles, type Citation } from './cite.ts';
export { notesOn } from './notes.ts';
export type { CiteLanguage } from './reference.ts';
export type { Publication, Subject } from './subject.ts';
export { placeWords } from './words.ts';
export { pinpointOf, type Pinpoint } from './pinpoint.ts';
