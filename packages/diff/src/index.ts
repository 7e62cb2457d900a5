export { applyChanges, invert, type PlainTree, plainTreeOf } from './apply.ts';
export type { Change, ChangeKind } from './change.ts';
export { diffModels, type ModelDiff } from './diff.ts';
export { type History, type HistoryOptions, historyOf } from './history/history.ts';
export type { Load, Loaded, Revision } from './history/revisions.ts';
export { historyWords } from './history/words.ts';
export { diffJourneys } from './journeys.ts';
export type { Concern, Effect } from './meaning/meaning.ts';
export { isToldAlone, type Meaning, type ReadOptions, readMeanings } from './meaning/read.ts';
export { unmoved } from './order.ts';
export { type ChangeGroup, countEffects, folderOn, groupChanges, isEmptyDiff } from './report/groups.ts';
export { diffTitle, nothingText } from './report/heading.ts';
export {
  type DiffState,
  journeysDiff,
  type ProjectDiffOptions,
  projectDiff,
  tellChanges,
} from './report/project-diff.ts';
export { sideLabel } from './report/side-label.ts';
export { diffWords } from './report/words.ts';
export type { DiffNode, Json, Properties, Tree } from './tree/diff-node.ts';
export { sameText } from './tree/properties.ts';
