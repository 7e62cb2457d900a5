import type { Point } from '../svg/path.ts';

/** Between two names, in pixels. */
const GAP = 2;

/** A name that stands right of the point where a line ends. */
export interface EndLabel {
  readonly anchor: Point;
  readonly height: number;
}

export interface UprightRoom {
  readonly y: number;
  readonly height: number;
}

/** How high names are that stand below each other. */
export function stackHeight(labels: readonly EndLabel[]): number {
  return labels.reduce((sum, { height }) => sum + height + GAP, -GAP);
}

/**
 * The tops of names that stand below each other: in the order of their points, each as near to its own as the others allow,
 * those of one point around it. They stay in the room as long as it is high enough for them.
 */
export function stackLabels(labels: readonly EndLabel[], room: UprightRoom): number[] {
  const order = labels
    .map((label, at) => ({ label, at }))
    .sort((a, b) => a.label.anchor.y - b.label.anchor.y || a.at - b.at);
  const groups: (typeof order)[] = [];
  const heightOf = (group: typeof order) => stackHeight(group.map(({ label }) => label));
  const topOf = (group: typeof order): number => {
    let offset = 0;
    let sum = 0;
    for (const { label } of group) {
      sum += label.anchor.y - label.height / 2 - offset;
      offset += label.height + GAP;
    }
    const lowest = room.y + room.height - heightOf(group);
    return Math.max(room.y, Math.min(lowest, sum / group.length));
  };
  for (const each of order) {
    let group = [each];
    for (
      let above = groups.at(-1);
      above && topOf(above) + heightOf(above) + GAP > topOf(group);
      above = groups.at(-1)
    ) {
      group = [...above, ...group];
      groups.pop();
    }
    groups.push(group);
  }
  const tops = labels.map(() => room.y);
  for (const group of groups) {
    let y = topOf(group);
    for (const { label, at } of group) {
      tops[at] = y;
      y += label.height + GAP;
    }
  }
  return tops;
}
