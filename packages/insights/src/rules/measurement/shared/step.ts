import type { DatedValue, Kpi, Target } from '@touchline/model';
import { deviationOf } from '../../../kpi/deviation.ts';
import { answersNeeded, npsAnswersNeeded } from '../../../kpi/interval.ts';
import { baselineOf } from '../../../kpi/metric.ts';
import { comparable } from '../../../quantity.ts';
import { LOW_BASE } from './bases.ts';
import { populationOf, type Reported } from './results.ts';

/** What a KPI is to move by, and what it takes to see it. */
export interface PlannedStep {
  readonly baseline: DatedValue;
  readonly target: Target;
  /** Size of the step, > 0, in the unit of the KPI. */
  readonly size: number;
  /** Standard deviation of single answers half-way. */
  readonly deviation: number;
  /** Customers there are, where a result says it. */
  readonly population: number | undefined;
  /** Answers with which the margin of error is no wider than the step, and no low base: all customers at most. */
  readonly needed: number;
}

/** The largest step of a KPI; undefined where there is none, or where answers do not tell how far they spread. */
export function plannedStep(kpi: Kpi, reported: readonly Reported[]): PlannedStep | undefined {
  const baseline = baselineOf(kpi);
  const population = populationOf(reported, kpi);
  let largest: PlannedStep | undefined;
  for (const target of baseline && !kpi.suppliedBy?.length ? (kpi.targets ?? []) : []) {
    const [wanted, now] = (!target.hold && baseline && comparable(target.value, baseline.value)) || [0, 0];
    const size = Math.abs(wanted - now);
    const deviation = deviationOf(kpi, (wanted + now) / 2);
    if (!baseline || size === 0 || !deviation || size <= (largest?.size ?? 0)) continue;
    const enough =
      kpi.metric?.kind === 'nps'
        ? npsAnswersNeeded(deviation, size, population)
        : answersNeeded(deviation, size, population);
    const needed = Math.min(Math.max(enough, LOW_BASE), population ?? Number.POSITIVE_INFINITY);
    largest = { baseline, target, size, deviation, population, needed };
  }
  return largest;
}
