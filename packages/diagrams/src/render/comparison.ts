import type { Journey, Model } from '@touchline/model';
import { changesBetween } from '../map/changes.ts';
import { journeyMapSvg } from '../map/journey-map-svg.ts';
import type { JourneyMapOptions } from '../map/options.ts';
import type { Reader } from '../reading/reader.ts';
import { type Arrangement, stackSvgs } from './stack.ts';

export interface ComparisonSvgOptions extends Omit<JourneyMapOptions, 'language' | 'changes'> {
  /** How the maps lie in the picture. Default: above one another, so that columns can be compared by eye. */
  arrangement?: Arrangement | undefined;
}

/**
 * The maps of several journeys in one picture. Of two journeys what was added, changed and removed is marked with a sign
 * and a word.
 */
export function comparisonSvg(
  { model, language }: Reader,
  journeys: readonly Journey[],
  { arrangement = 'above', ...options }: ComparisonSvgOptions = {},
): string {
  const [first, second, ...more] = journeys;
  const changes =
    first !== undefined && second !== undefined && more.length === 0
      ? changesBetween(model, first.id, second.id)
      : undefined;
  const drawn = journeys.map(({ id }, at) => {
    const own = changes && [changes.before, changes.after][at];
    return journeyMapSvg(model, id, { ...options, language, ...(own && { changes: own }) });
  });
  return stackSvgs(drawn, language, options.theme ?? 'light', arrangement);
}

/** A journey beside the one it starts from or leads to, today's first; undefined when it has no such counterpart. */
export function comparablePair({ journeys }: Model, journeyId: string): [asIs: Journey, toBe: Journey] | undefined {
  const own = journeys.find(({ id }) => id === journeyId);
  if (own === undefined) return undefined;
  const today = journeys.find(({ id }) => id === own.toBeOf?.id);
  if (today !== undefined) return [today, own];
  const future = journeys.find(({ toBeOf }) => toBeOf?.id === journeyId);
  return future && [own, future];
}
