export type {
  Block,
  BriefDocument,
  Line,
  Paragraph,
  Row,
  Run,
  TitledList,
  Tone,
} from './blocks.ts';
export { documentOf } from './document-of.ts';
export { words } from './words.ts';
