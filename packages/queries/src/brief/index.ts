export type {
  BriefAgreed,
  BriefArea,
  BriefColumn,
  BriefEvent,
  BriefLength,
  BriefNote,
  BriefPlan,
  BriefProvision,
  BriefReference,
  BriefRelation,
  BriefSection,
  BriefSilence,
  BriefView,
} from './brief-view.ts';
export { briefLengths } from './brief-view.ts';
export { mostChosen, type BriefChoice } from './choice.ts';
export { makeBrief, type BriefAnswer, type BriefOptions } from './make-brief.ts';
