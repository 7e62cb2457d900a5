import { Level } from '@touchline/model';

/** Something that was weighed: an opportunity or an initiative. */
export interface Weighed {
  readonly impact?: Level | undefined;
  readonly effort?: Level | undefined;
}

/** `do first` high impact and low effort, `plan` both high, `fill in` both low, `leave` low impact and high effort. */
export type Quadrant = 'do-first' | 'plan' | 'fill-in' | 'leave';

export interface Prioritised<T> {
  readonly item: T;
  readonly impact: Level;
  readonly effort: Level;
  readonly quadrant: Quadrant;
}

/**
 * What both impact and effort are said of, in the order to look at it: highest impact first, then lowest effort, then
 * as given. `high` and `critical` are the upper half of both axes.
 */
export function prioritise<T extends Weighed>(items: Iterable<T>): Prioritised<T>[] {
  const weighed: Prioritised<T>[] = [];
  for (const item of items) {
    const { impact, effort } = item;
    if (impact && effort) weighed.push({ item, impact, effort, quadrant: quadrantOf(impact, effort) });
  }
  return weighed.sort((a, b) => rank(b.impact) - rank(a.impact) || rank(a.effort) - rank(b.effort));
}

export function quadrantOf(impact: Level, effort: Level): Quadrant {
  if (isHigh(impact)) return isHigh(effort) ? 'plan' : 'do-first';
  return isHigh(effort) ? 'leave' : 'fill-in';
}

const rank = (level: Level): number => Level.options.indexOf(level);
const isHigh = (level: Level): boolean => rank(level) >= rank('high');
