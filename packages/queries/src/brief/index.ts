export type {
  BriefAgreed,
  BriefArea,
  BriefColumn,
  BriefEvent,
  BriefLength,
  BriefNote,
  BriefPart,
  BriefPlan,
  BriefProvision,
  BriefQuotation,
  BriefReference,
  BriefRelation,
  BriefRemark,
  BriefSection,
  BriefSilence,
  BriefView,
} from './brief-view.ts';
export { briefLengths, briefParts } from './brief-view.ts';
export {
  chosenKinds,
  mostChosen,
  type BriefChoice,
  type ChosenItem,
  type ChosenKind,
} from './choice.ts';
export { nameOfChosen } from './name-of-chosen.ts';
export { makeBrief, type BriefAnswer, type BriefOptions } from './make-brief.ts';
