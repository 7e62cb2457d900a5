import type { Kpi } from '@touchline/model';
import { deviationOf, isShareOfAnswers } from './deviation.ts';
import { marginOfError, type Sampled, wilsonInterval } from './interval.ts';
import { rangeOf } from './metric.ts';

/**
 * The 95 % interval of a result that says how many answered, in the unit of the KPI: Wilson's of a share, of others their margin of
 * error by how far answers usually spread. Undefined where answers do not tell it.
 * @param value of the KPI: percent as 0..100, NPS as −100..100.
 */
export function intervalOf(kpi: Kpi, value: number, sampled: Sampled): { low: number; high: number } | undefined {
  const deviation = deviationOf(kpi, value);
  if (deviation === undefined) return undefined;
  // Of a known population a part may have been asked: only the margin knows of that.
  if (isShareOfAnswers(kpi) && sampled.population === undefined) {
    const { low, high } = wilsonInterval((value / 100) * sampled.n, sampled.n);
    return { low: low * 100, high: high * 100 };
  }
  const margin = marginOfError(deviation, sampled);
  const { min, max } = rangeOf(kpi) ?? { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
  return { low: Math.max(min, value - margin), high: Math.min(max, value + margin) };
}
