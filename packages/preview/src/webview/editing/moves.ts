import type { EditIntent, Element, JourneyItem, ModelIndex, Stage, Step } from '@touchline/model';

type Move = Extract<EditIntent, { do: 'move' }>;

/** What can be moved: touchpoints and stages. */
export function isMovable(element: Element | undefined): element is Step | Stage {
  return element?.kind === 'step' || element?.kind === 'stage';
}

/**
 * One place to the left (-1) or right (1). At the end of a stage a step goes on into the next one. Undefined where there
 * is no such place.
 */
export function moveBy(index: ModelIndex, id: string, by: -1 | 1): Move | undefined {
  const element = index.get(id);
  const parent = index.parentOf(id);
  if (!isMovable(element) || parent === undefined || !('children' in parent)) return undefined;
  const siblings = parent.children;
  const at = siblings.findIndex((each) => each.id === id);
  const neighbour = siblings[at + by];
  const move = (into: { id: string }, after: JourneyItem | undefined): Move => ({
    do: 'move',
    element: id,
    parent: into.id,
    after: after?.id ?? null,
  });
  const enter = (stage: Stage) => move(stage, by > 0 ? undefined : stage.children.at(-1));
  if (neighbour !== undefined) {
    if (element.kind === 'step' && neighbour.kind === 'stage') return enter(neighbour);
    return move(parent, by > 0 ? neighbour : siblings[at - 2]);
  }
  if (element.kind === 'stage' || parent.kind !== 'stage') return undefined;
  const around = index.parentOf(parent.id);
  if (around === undefined || !('children' in around)) return undefined;
  const beyond = around.children[around.children.findIndex((each) => each.id === parent.id) + by];
  return beyond?.kind === 'stage' ? enter(beyond) : undefined;
}

/** Dropped before or behind another step or stage. Undefined where it already stands there, or cannot. */
export function dropBeside(index: ModelIndex, id: string, target: string, side: 'before' | 'after'): Move | undefined {
  const [element, beside, parent] = [index.get(id), index.get(target), index.parentOf(target)];
  if (!isMovable(element) || !isMovable(beside) || parent === undefined || !('children' in parent)) return undefined;
  if (id === target || target.startsWith(`${id}.`)) return undefined;
  const siblings = parent.children;
  const at = siblings.findIndex((each) => each.id === target);
  const after = side === 'after' ? beside : siblings[at - 1];
  if (after?.id === id || (side === 'after' && siblings[at + 1]?.id === id)) return undefined;
  return { do: 'move', element: id, parent: parent.id, after: after?.id ?? null };
}
