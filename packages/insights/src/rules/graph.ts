import type { SourceRange } from '@touchline/model';

/** One mention that leads from an element to another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly at: SourceRange;
}

/**
 * The cycles a depth-first search meets, each as its arrows in order, from the element that comes first in the list.
 * Every group of elements that reach each other yields at least one. O(elements + arrows), without recursion: a chain
 * of dependencies may be longer than the call stack.
 */
export function cyclesOf(arrows: readonly Arrow[]): Arrow[][] {
  const outgoing = new Map<string, Arrow[]>();
  for (const arrow of arrows) {
    const list = outgoing.get(arrow.from);
    if (list) list.push(arrow);
    else outgoing.set(arrow.from, [arrow]);
  }
  const order = new Map([...outgoing.keys()].map((id, index) => [id, index]));
  const cycles: Arrow[][] = [];
  const done = new Set<string>();
  for (const start of outgoing.keys()) {
    if (!done.has(start)) search(start, outgoing, done, (cycle) => cycles.push(firstFirst(cycle, order)));
  }
  return cycles;
}

function search(
  start: string,
  outgoing: ReadonlyMap<string, readonly Arrow[]>,
  done: Set<string>,
  found: (cycle: Arrow[]) => void,
): void {
  const path: Arrow[] = [];
  const depth = new Map([[start, 0]]);
  const stack = [{ id: start, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const arrow = outgoing.get(top.id)?.[top.next++];
    if (!arrow) {
      stack.pop();
      path.pop();
      depth.delete(top.id);
      done.add(top.id);
      continue;
    }
    const backTo = depth.get(arrow.to);
    if (backTo !== undefined) found([...path.slice(backTo), arrow]);
    else if (!done.has(arrow.to)) {
      depth.set(arrow.to, stack.length);
      path.push(arrow);
      stack.push({ id: arrow.to, next: 0 });
    }
  }
}

function firstFirst(cycle: Arrow[], order: ReadonlyMap<string, number>): Arrow[] {
  const rank = ({ from }: Arrow): number => order.get(from) ?? Number.POSITIVE_INFINITY;
  const first = cycle.reduce((best, arrow, index) => (rank(arrow) < rank(cycle[best] ?? arrow) ? index : best), 0);
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
