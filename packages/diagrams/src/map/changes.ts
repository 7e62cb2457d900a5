import {
  type Change as Difference,
  type DiffNode,
  diffJourneys,
  isToldAlone,
  type ModelDiff,
  type Tree,
} from '@touchline/diff';
import { labelOf, type Model, type Stage } from '@touchline/model';

export type Change = 'added' | 'changed' | 'moved' | 'renamed' | 'removed';

/** What became of elements, by their ids. What is not in it stayed as it was. */
export type Changes = ReadonlyMap<string, Change>;

/** The marks of a comparison: ids of the earlier side, ids of the later side. */
export interface BothChanges {
  readonly before: Changes;
  readonly after: Changes;
}

/** Before each changed text: told apart without colour. */
export const CHANGE_SIGNS: Readonly<Record<Change, string>> = {
  added: '+',
  changed: '≠',
  moved: '⇄',
  renamed: '≈',
  removed: '−',
};

/** All of them, in the order of a legend. */
export const CHANGES: readonly Change[] = ['added', 'changed', 'moved', 'renamed', 'removed'];

/** An element has one mark: that it stands elsewhere is said before that it says something else. */
const WEIGHT: Readonly<Record<Change, number>> = { added: 4, removed: 4, moved: 3, changed: 2, renamed: 1 };

/** The title of a stage, behind the sign of what became of it. */
export function signedLabel(stage: Stage, changes: Changes): string {
  return signed(labelOf(stage), changes.get(stage.id));
}

/** A text behind the sign of what became of it. */
export function signed(text: string, change: Change | undefined): string {
  return change === undefined ? text : `${CHANGE_SIGNS[change]} ${text}`;
}

/** What is no part of the picture, or follows from the rest. */
const ASIDE: ReadonlySet<string> = new Set(['accepts', 'reviewed', 'unknowns']);

/** Elements that have a column or a band of their own in a map. */
const PARTS: ReadonlySet<string> = new Set(['stage', 'step']);

/**
 * What two journeys of one model say differently, the second as the later state of the first: as-is and to-be. Empty
 * when the model has not both.
 */
export function changesBetween(model: Model, beforeId: string, afterId: string): BothChanges {
  const diff = diffJourneys(model, beforeId, afterId);
  return diff ? changesOf(diff) : { before: new Map(), after: new Map() };
}

/**
 * The marks of a comparison, for the maps of both sides. A stage or step is changed when a statement of it is; what came or
 * went with its stage or step has no mark of its own, except pains and promises, which are changes by themselves.
 */
export function changesOf({ changes, matching, before, after }: ModelDiff): BothChanges {
  const [old, now] = [new Map<string, Change>(), new Map<string, Change>()];
  const mark = (node: DiffNode, change: Change, own: Side, other: Side): void => {
    const part = partOf(node, own.tree);
    // What comes and goes with its step: the mark of the step says it, unless the list of changes names it as well.
    const isWithPart = part && part !== node && isNewOrGone(change) && isNewOrGone(own.marks.get(part.id));
    if (isWithPart && !isToldAlone(node.kind)) return;
    put(own.marks, node.id, change);
    if (!part || part === node) return;
    put(own.marks, part.id, 'changed');
    const counterpart = own.counterparts.get(part.id);
    if (counterpart !== undefined) put(other.marks, counterpart, 'changed');
  };
  const [earlier, later]: [Side, Side] = [
    { marks: old, tree: before, counterparts: matching.after },
    { marks: now, tree: after, counterparts: matching.before },
  ];
  for (const change of changes) {
    const what = markOf(change);
    if (what === undefined) continue;
    if (change.change !== 'added') mark(change.before, what, earlier, later);
    if (change.change !== 'removed') mark(change.after, what, later, earlier);
  }
  return { before: old, after: now };
}

interface Side {
  readonly marks: Map<string, Change>;
  readonly tree: Tree;
  /** Ids of the other side by ids of this one. */
  readonly counterparts: ReadonlyMap<string, string>;
}

/** The stage or step that an element is or stands in. */
function partOf(node: DiffNode, { nodes }: Tree): DiffNode | undefined {
  let at: DiffNode | undefined = node;
  while (at && !PARTS.has(at.kind)) at = at.parent === undefined ? undefined : nodes.get(at.parent);
  return at;
}

const isNewOrGone = (change: Change | undefined): boolean => change === 'added' || change === 'removed';

function put(marks: Map<string, Change>, id: string, change: Change): void {
  const known = marks.get(id);
  if (known === undefined || WEIGHT[known] < WEIGHT[change]) marks.set(id, change);
}

function markOf(change: Difference): Change | undefined {
  if (change.change === 'renamed') return change.silent ? undefined : 'renamed';
  if (change.change === 'changed') return ASIDE.has(change.property) ? undefined : 'changed';
  return change.change;
}
