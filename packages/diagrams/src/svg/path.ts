import { number } from './markup.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Path data from commands and numbers: `path('M', 0, 4, 'H', 9)` → `M0 4H9`. */
export function path(...parts: (string | number)[]): string {
  let data = '';
  let afterNumber = false;
  for (const part of parts) {
    if (typeof part === 'string') {
      data += part;
      afterNumber = false;
    } else {
      const written = number(part);
      data += afterNumber && !written.startsWith('-') ? ` ${written}` : written;
      afterNumber = true;
    }
  }
  return data;
}

/**
 * Slopes of a monotone cubic through the points (Fritsch and Carlson, SIAM J. Numer. Anal. 17, 1980): between two points
 * the curve stays between their heights, so it never overshoots what was said. `x` must be strictly increasing.
 */
export function monotoneSlopes(points: readonly Point[]): number[] {
  const secants = points.slice(1).map((point, at) => {
    const from = points[at] as Point;
    return (point.y - from.y) / (point.x - from.x);
  });
  const slopes = points.map((_, at) => {
    const before = secants[at - 1];
    const after = secants[at];
    // The curve leaves and reaches its ends level: nothing is known beyond them.
    if (before === undefined || after === undefined || before * after <= 0) return 0;
    return (before + after) / 2;
  });
  secants.forEach((secant, at) => {
    if (secant === 0) return;
    const start = (slopes[at] as number) / secant;
    const end = (slopes[at + 1] as number) / secant;
    const length = Math.hypot(start, end);
    if (length <= 3) return;
    slopes[at] = (3 / length) * start * secant;
    slopes[at + 1] = (3 / length) * end * secant;
  });
  return slopes;
}

/** The monotone cubic as path data. A single point gives an empty path. */
export function monotonePath(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined || points.length < 2) return '';
  const slopes = monotoneSlopes(points);
  const parts: (string | number)[] = ['M', first.x, first.y, 'C'];
  points.slice(1).forEach((to, at) => {
    const from = points[at] as Point;
    const third = (to.x - from.x) / 3;
    parts.push(from.x + third, from.y + third * (slopes[at] as number));
    parts.push(to.x - third, to.y - third * (slopes[at + 1] as number), to.x, to.y);
  });
  return path(...parts);
}

/** The height of the monotone cubic at `x`; undefined outside its ends. */
export function monotoneAt(points: readonly Point[], x: number, slopes = monotoneSlopes(points)): number | undefined {
  for (let at = 1; at < points.length; at++) {
    const from = points[at - 1] as Point;
    const to = points[at] as Point;
    if (x < from.x || x > to.x) continue;
    const width = to.x - from.x;
    const t = (x - from.x) / width;
    const m0 = (slopes[at - 1] as number) * width;
    const m1 = (slopes[at] as number) * width;
    return (
      (1 + 2 * t) * (1 - t) ** 2 * from.y + t * (1 - t) ** 2 * m0 + t * t * (3 - 2 * t) * to.y + t * t * (t - 1) * m1
    );
  }
  return undefined;
}
