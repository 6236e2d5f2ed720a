export { allChanges, releaseView } from './release-views.ts';
export { entriesOf, type Content } from './entries-of.ts';
export { bumpOf, bumps, largerBump, type Bump } from './bump.ts';
export { changesetEntry, dataPackageName, proposedNote } from './changeset-entry.ts';
export { diffDatasets } from './diff-datasets.ts';
export { changeNames } from './change-names.ts';
export { countChanges, countsInWords } from './counts.ts';
export { changesAsMarkdown } from './markdown.ts';
export { historyIn, type EntryHistory } from './history.ts';
