import type { Assessment, DateValue, Kpi, Model, Result, Review, Value } from '@touchline/model';
import { onceFor } from '../../../once.ts';

/** A result of one's own, with the day it was reported on. */
export interface Reported {
  readonly result: Result;
  readonly kpi: string;
  readonly on?: DateValue | undefined;
  readonly holder: Assessment | Review;
}

/** Known results of assessments and reviews, the oldest first; undated ones stand before all others. */
export const reportedResults = onceFor(({ assessments, reviews }: Model): readonly Reported[] => {
  const all = [...assessments, ...reviews].flatMap((holder) =>
    (holder.results ?? []).flatMap((result): Reported[] => {
      const kpi = result.kpi.id;
      return kpi === undefined || result.value.type === 'unknown' ? [] : [{ result, kpi, on: holder.on, holder }];
    }),
  );
  return all.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
});

const dayOf = ({ on }: Reported): string => on?.to ?? '';

/** A count that is known. */
export function countOf(value: Value | undefined): number | undefined {
  return value?.type === 'number' ? value.value : undefined;
}

/** The latest of each KPI's results. */
export const latestResults = onceFor((reported: readonly Reported[]): ReadonlyMap<string, Reported> => {
  return new Map(reported.map((each) => [each.kpi, each]));
});

/** How many customers the KPI's results say there are to ask; the latest that says so. */
export function populationOf(reported: readonly Reported[], kpi: Kpi): number | undefined {
  return populations(reported).get(kpi.id);
}

const populations = onceFor((reported: readonly Reported[]): ReadonlyMap<string, number> => {
  return new Map(
    reported.flatMap(({ kpi, result }): [string, number][] => {
      const population = countOf(result.population);
      return population === undefined ? [] : [[kpi, population]];
    }),
  );
});
