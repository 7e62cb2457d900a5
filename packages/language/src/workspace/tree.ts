import type { Group, Inclusion, Journey, JourneyItem, Stage, Step } from '@touchline/model';
import { titleKey } from '@touchline/model';
import { type Segment, segmentKey } from '../scoping/symbols.ts';

/** A journey or stage: what holds items and can be named. */
export type Container = Journey | Stage;
export type Named = Journey | Stage | Step;

export interface Located {
  readonly node: Stage | Step;
  /** The list it stands in: that of a stage, a journey, a group or an inclusion. */
  readonly siblings: JourneyItem[];
  /** The stage or journey around it, through groups and inclusions. */
  readonly container: Container;
}

/** Stages and steps directly inside, through groups and inclusions. */
export function* childrenOf(container: Container): Generator<Located> {
  yield* inList(container.children, container);
}

function* inList(siblings: JourneyItem[], container: Container): Generator<Located> {
  for (const node of siblings) {
    if (node.kind === 'group' || node.kind === 'inclusion')
      yield* inList((node as Group | Inclusion).children, container);
    else yield { node: node as Stage | Step, siblings, container };
  }
}

/** Everything inside at any depth. */
export function* descendantsOf(container: Container): Generator<Located> {
  for (const located of childrenOf(container)) {
    yield located;
    if (located.node.kind === 'stage') yield* descendantsOf(located.node as Stage);
  }
}

export function answersTo(node: { name?: string | undefined; title?: string | undefined }, segment: Segment): boolean {
  if (!segment.quoted) return node.name !== undefined && node.name.normalize('NFC') === segmentKey(segment);
  const title = node.title ?? node.name;
  return title !== undefined && titleKey(title) === titleKey(segment.text);
}

/** What a path leads to inside a container: the first part at any depth, nearest first, the rest step by step. */
export function locate(container: Container, path: readonly Segment[]): Located[] {
  const [first, ...rest] = path;
  if (!first) return [];
  const walk = (start: Located): Located[] => {
    let found = [start];
    for (const segment of rest) {
      found = found.flatMap(({ node }) =>
        node.kind === 'stage' ? [...childrenOf(node as Stage)].filter((child) => answersTo(child.node, segment)) : [],
      );
    }
    return found;
  };
  const direct = [...childrenOf(container)].filter(({ node }) => answersTo(node, first)).flatMap(walk);
  if (direct.length > 0) return direct;
  return [...descendantsOf(container)].filter(({ node }) => answersTo(node, first)).flatMap(walk);
}
