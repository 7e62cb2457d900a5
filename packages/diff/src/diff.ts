import type { Model } from '@touchline/model';
import type { Change } from './change.ts';
import { type Known, type Matching, match } from './match/match.ts';
import { unmoved } from './order.ts';
import type { DiffNode, Json, Tree } from './tree/diff-node.ts';
import { sameText } from './tree/properties.ts';
import { treeOf } from './tree/tree.ts';

/** What is different between two models, and which element of one is which of the other. */
export interface ModelDiff {
  /** In the order of the later model; what was removed comes where its kind stood in the earlier one, at the end. */
  readonly changes: readonly Change[];
  readonly matching: Matching;
  readonly before: Tree;
  readonly after: Tree;
  /** What neither side holds though it is mentioned there, where the sides are parts of a model. */
  readonly around?: Tree;
}

/** Titles and names make the id; a change of them is a renaming. */
const NAMING: ReadonlySet<string> = new Set(['title', 'name', 'text']);

/**
 * Compares two models. What means nothing makes no difference: layout, files, spellings, the order of declarations and
 * statements.
 */
export function diffModels(first: Model, second: Model): ModelDiff {
  return diffTrees(treeOf(first), treeOf(second));
}

export function diffTrees(before: Tree, after: Tree, known?: Known): ModelDiff {
  const matching = match(before, after, known);
  const moved = movedWithin(before, after, matching);
  const changes: Change[] = [];
  for (const node of after.nodes.values()) {
    const counterpart = counterpartOf(node, before, matching);
    if (!counterpart) changes.push(added(node, matching));
    else changes.push(...between(counterpart, node, { matching, moved }));
  }
  for (const node of before.nodes.values()) if (!matching.after.has(node.id)) changes.push(removed(node, matching));
  return { changes, matching, before, after };
}

function counterpartOf(node: DiffNode, before: Tree, { before: ids }: Matching): DiffNode | undefined {
  const id = ids.get(node.id);
  return id === undefined ? undefined : before.nodes.get(id);
}

function added(node: DiffNode, matching: Matching): Change {
  const isWithin = node.parent !== undefined && !matching.before.has(node.parent);
  return {
    change: 'added',
    kind: node.kind,
    after: node,
    ...(isWithin && { within: node.parent }),
    ...(node.copy && { inherited: true }),
  };
}

function removed(node: DiffNode, matching: Matching): Change {
  const isWithin = node.parent !== undefined && !matching.after.has(node.parent);
  return {
    change: 'removed',
    kind: node.kind,
    before: node,
    ...(isWithin && { within: node.parent }),
    ...(node.copy && { inherited: true }),
  };
}

function between(
  before: DiffNode,
  after: DiffNode,
  { matching, moved }: { matching: Matching; moved: ReadonlySet<string> },
): Change[] {
  const score = matching.scores.get(before.id);
  const common = {
    kind: after.kind,
    before,
    after,
    ...(score !== undefined && { score }),
    ...(before.copy && after.copy && { inherited: true as const }),
  };
  const changes: Change[] = [];
  const isCalledOtherwise = [...NAMING].some((key) => before.properties[key] !== after.properties[key]);
  if (isCalledOtherwise || before.segment !== after.segment) {
    changes.push({ change: 'renamed', ...common, ...(!isCalledOtherwise && { silent: true }) });
  }
  const parent = before.parent === undefined ? undefined : (matching.after.get(before.parent) ?? null);
  if (parent !== after.parent) changes.push({ change: 'moved', to: 'parent', ...common });
  else if (moved.has(after.id)) changes.push({ change: 'moved', to: 'order', ...common });

  const later = (id: string): string => matching.after.get(id) ?? id;
  const names = new Set([...Object.keys(before.properties), ...Object.keys(after.properties)]);
  for (const property of [...names].sort()) {
    if (NAMING.has(property)) continue;
    const [from, into] = [before.properties[property], after.properties[property]];
    if (from === into || sameText(from, later, property) === sameText(into, (id) => id, property)) continue;
    changes.push({ change: 'changed', ...common, property, ...said(from, 'from'), ...said(into, 'into') });
  }
  return changes;
}

function said<K extends 'from' | 'into'>(value: Json | undefined, key: K): { [Key in K]?: Json } {
  return value === undefined ? {} : ({ [key]: value } as { [Key in K]: Json });
}

/** Ids of the later model that stand in another order within the same parent. */
function movedWithin(before: Tree, after: Tree, matching: Matching): Set<string> {
  const moved = new Set<string>();
  for (const [parent, ids] of after.children) {
    if (parent === undefined) continue;
    const counterpart = matching.before.get(parent);
    if (counterpart === undefined) continue;
    const stayed = (id: string): boolean => {
      const earlier = before.nodes.get(matching.before.get(id) ?? '');
      return (
        earlier?.parent === counterpart && earlier.behind !== undefined && after.nodes.get(id)?.behind !== undefined
      );
    };
    const now = ids.filter(stayed);
    if (now.length < 2) continue;
    const then = (before.children.get(counterpart) ?? []).flatMap((id) => {
      const later = matching.after.get(id);
      return later !== undefined && after.nodes.get(later)?.parent === parent && stayed(later) ? [later] : [];
    });
    // A label that is the same in both directions.
    const label = (id: string): string => [id, matching.before.get(id) ?? ''].sort().join(' ');
    const run = unmoved(then.map(label), now.map(label));
    for (const id of now) if (!run.has(label(id))) moved.add(id);
  }
  return moved;
}
