export { applyChanges, invert, type PlainTree, plainTreeOf } from './apply.ts';
export type { Change, ChangeKind } from './change.ts';
export { diffModels, type ModelDiff } from './diff.ts';
export type { Concern, Effect } from './meaning/meaning.ts';
export { type Meaning, type ReadOptions, readMeanings } from './meaning/read.ts';
export type { DiffNode, Json, Properties, Tree } from './tree/diff-node.ts';
export { sameText } from './tree/properties.ts';
