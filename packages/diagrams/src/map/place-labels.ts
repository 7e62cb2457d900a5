import type { Point } from '../svg/path.ts';
import { type Box, overlap } from './geometry.ts';

/** A text that wants to stand near a point. */
export interface LabelWish {
  readonly width: number;
  readonly height: number;
  readonly anchor: Point;
  /** Radius of what is drawn at the anchor. */
  readonly radius: number;
  /** `around`: above, below, then aside; `after`: right of the point first, as at the end of a line. */
  readonly where: 'around' | 'after';
}

export interface Obstacles {
  /** Heights of the lines at x, of those that pass there. */
  readonly lines: readonly ((x: number) => number | undefined)[];
  readonly points: readonly (Point & { readonly radius: number })[];
  /** Upright lines, such as the frame of a moment of truth, that a label had better not cross. */
  readonly edges?: readonly number[];
  /** What it costs a label to stand nearer to another point than to its own; default: a little. */
  readonly stranger?: number;
  /** Labels never leave it. */
  readonly bounds: Box;
}

const STEP = 4;
const CLEARANCE = 3;
/** A label across a line is unreadable; one far from its point is only less handsome. */
const COST = { label: 10_000, point: 4000, line: 400, stranger: 60, edge: 25, aside: 0.4, away: 1, below: 3 } as const;

/**
 * A place for every label, in their order: earlier ones choose first. Greedy, deterministic.
 *
 * @param taken boxes of labels that have their place.
 */
export function placeLabels(wishes: readonly LabelWish[], obstacles: Obstacles, taken: readonly Box[] = []): Box[] {
  const placed: Box[] = [...taken];
  for (const wish of wishes) {
    let best: { box: Box; cost: number } | undefined;
    for (const { box, cost, least } of candidates(wish, obstacles.bounds)) {
      if (best !== undefined && least >= best.cost) break;
      if (best !== undefined && cost >= best.cost) continue;
      const total =
        cost +
        collisions(box, placed, obstacles) +
        (isNearerToAnother(box, wish, obstacles) ? (obstacles.stranger ?? COST.stranger) : 0);
      if (best === undefined || total < best.cost) best = { box, cost: total };
    }
    placed.push((best as { box: Box }).box);
  }
  return placed.slice(taken.length);
}

/** How badly a box collides: 0 where nothing touches it. */
export function collisions(box: Box, labels: readonly Box[], { lines, points, edges = [] }: Obstacles): number {
  let cost = 0;
  const spaced = { x: box.x - 4, y: box.y - 1, width: box.width + 8, height: box.height + 2 };
  for (const label of labels) if (overlap(spaced, label)) cost += COST.label;
  for (const { x, y, radius } of points) {
    if (overlap(box, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })) cost += COST.point;
  }
  for (const x of edges) if (x > box.x - 2 && x < box.x + box.width + 2) cost += COST.edge;
  for (const line of lines) {
    for (let x = box.x; x <= box.x + box.width; x += STEP) {
      const y = line(x);
      if (y !== undefined && y > box.y - CLEARANCE && y < box.y + box.height + CLEARANCE) cost += COST.line;
    }
  }
  return cost;
}

/** A word is read with the point it stands next to. */
function isNearerToAnother(box: Box, { anchor }: LabelWish, { points }: Obstacles): boolean {
  const distance = ({ x, y }: Point) =>
    Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
  const own = distance(anchor);
  return points.some((point) => (point.x !== anchor.x || point.y !== anchor.y) && distance(point) < own);
}

/** A place that a label may have. */
interface Candidate {
  readonly box: Box;
  readonly cost: number;
  /** Neither this one nor a later one costs less. */
  readonly least: number;
}

function* candidates(wish: LabelWish, bounds: Box): Generator<Candidate> {
  const { width, height, anchor, radius } = wish;
  const within = (x: number, y: number): Box => ({
    x: Math.min(Math.max(x, bounds.x), bounds.x + bounds.width - width),
    y: Math.min(Math.max(y, bounds.y), bounds.y + bounds.height - height),
    width,
    height,
  });
  const gap = radius + 4;
  if (wish.where === 'after') {
    for (const dy of [0, -height, height, -2 * height, 2 * height]) {
      yield { box: within(anchor.x + gap, anchor.y - height / 2 + dy), cost: Math.abs(dy), least: 0 };
    }
  }
  for (let away = 0; away <= 96; away += 6) {
    const least = COST.away * away + (wish.where === 'after' ? 60 : 0);
    for (const aside of [0, -16, 16, -32, 32, -48, 48, -64, 64]) {
      const x = anchor.x - width / 2 + aside;
      const cost = least + COST.aside * Math.abs(aside);
      yield { box: within(x, anchor.y - gap - height - away), cost, least };
      yield { box: within(x, anchor.y + gap + away), cost: cost + COST.below, least };
    }
  }
}
