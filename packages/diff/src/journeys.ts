import { emptyModel, type Model } from '@touchline/model';
import type { Change } from './change.ts';
import { diffTrees, type ModelDiff } from './diff.ts';
import type { Tree } from './tree/diff-node.ts';
import { treeOf } from './tree/tree.ts';

/** What makes a journey the one that is wanted, not what it says. */
const OWN: ReadonlySet<string> = new Set(['toBeOf', 'state', 'removed', 'reviewed', 'accepts']);

const PARTS: ReadonlySet<string> = new Set(['stage', 'group', 'inclusion', 'step']);

/**
 * Compares two journeys of one model, the second as the later state of the first: as-is with to-be. What was taken over
 * belongs to its original, whatever it is called now. That the journeys themselves are two is no change. Undefined when
 * the model has not both.
 */
export function diffJourneys(model: Model, firstId: string, secondId: string): ModelDiff | undefined {
  const [before, after] = [treeWith(model, firstId), treeWith(model, secondId)];
  if (!before || !after) return undefined;
  const isBack = isToBeOf(before, firstId, secondId);
  const taken = isBack
    ? takenOver(after, before, firstId).map(([original, own]): [string, string] => [own, original])
    : takenOver(before, after, secondId);
  const diff = diffTrees(before, after, {
    pairs: [[firstId, secondId], ...taken],
    // A to-be journey tells what it takes over; all else is its own, however alike.
    ...((isBack || isToBeOf(after, secondId, firstId)) && { settled: PARTS, inPlace: true }),
  });
  const changes = diff.changes.filter((change) => !isOwn(change, secondId));
  return { ...diff, changes, around: treeOf(model) };
}

function isToBeOf({ nodes }: Tree, id: string, original: string): boolean {
  const element = nodes.get(id)?.element;
  return element?.kind === 'journey' && element.toBeOf?.id === original;
}

function treeWith(model: Model, id: string): Tree | undefined {
  const journeys = model.journeys.filter((journey) => journey.id === id);
  return journeys.length === 0 ? undefined : treeOf({ ...emptyModel(model.project), journeys });
}

/** Elements of the later journey by the original they name; of two copies of one, the first. */
function takenOver(before: Tree, after: Tree, secondId: string): [string, string][] {
  const taken = new Map<string, string>();
  for (const { id, kind, element } of after.nodes.values()) {
    const original = 'origin' in element ? element.origin?.of : undefined;
    if (id === secondId || original === undefined || taken.has(original)) continue;
    if (before.nodes.get(original)?.kind === kind) taken.set(original, id);
  }
  return [...taken];
}

function isOwn(change: Change, secondId: string): boolean {
  if (change.change === 'removed' || change.after.id !== secondId) return false;
  return change.change === 'renamed' || (change.change === 'changed' && OWN.has(change.property));
}
