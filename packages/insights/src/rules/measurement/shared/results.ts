import type { Assessment, DateValue, Kpi, Model, Result, Review, Value } from '@touchline/model';

/** A result of one's own, with the day it was reported on. */
export interface Reported {
  readonly result: Result;
  readonly kpi: string;
  readonly on?: DateValue | undefined;
  readonly holder: Assessment | Review;
}

/** Known results of assessments and reviews, the oldest first; undated ones stand before all others. */
export function reportedResults({ assessments, reviews }: Model): Reported[] {
  const all = [...assessments, ...reviews].flatMap((holder) =>
    (holder.results ?? []).flatMap((result): Reported[] => {
      const kpi = result.kpi.id;
      return kpi === undefined || result.value.type === 'unknown' ? [] : [{ result, kpi, on: holder.on, holder }];
    }),
  );
  return all.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

const dayOf = ({ on }: Reported): string => on?.to ?? '';

/** A count that is known. */
export function countOf(value: Value | undefined): number | undefined {
  return value?.type === 'number' ? value.value : undefined;
}

/** The latest of each KPI's results. */
export function latestResults(reported: readonly Reported[]): Map<string, Reported> {
  return new Map(reported.map((each) => [each.kpi, each]));
}

/** How many customers the KPI's results say there are to ask; the latest that says so. */
export function populationOf(reported: readonly Reported[], kpi: Kpi): number | undefined {
  return reported.reduce<number | undefined>(
    (latest, { kpi: id, result }) => (id === kpi.id ? (countOf(result.population) ?? latest) : latest),
    undefined,
  );
}
