import type { Kpi } from '@touchline/model';
import { kpiDimension, METRICS } from './metric.ts';

/** What answers to the question of recommendation usually spread by, in points. */
const NPS_DEVIATION = 70;

/**
 * How far single answers lie from their average (standard deviation), in the unit of the KPI: shares by their value, NPS by what
 * surveys usually show, ratings by a quarter of their scale. Undefined where answers do not tell it.
 * @param value of the KPI: percent as 0..100, NPS as −100..100.
 */
export function deviationOf(kpi: Kpi, value: number): number | undefined {
  const kind = kpi.metric?.kind;
  if (kind === 'nps') return Math.min(NPS_DEVIATION, Math.sqrt(Math.max(0, 100 ** 2 - value ** 2)));
  if (isShareOfAnswers(kpi)) return value < 0 || value > 100 ? undefined : Math.sqrt(value * (100 - value));
  const isRating = kind === 'mean' || kind === 'csat' || kind === 'ces';
  if (isRating && kpi.scale && kpiDimension(kpi) !== 'percent') return (kpi.scale.max - kpi.scale.min) / 4;
  return undefined;
}

/** Its value is the share of answers, customers or cases that are so; revenue retention is a share of money. */
export function isShareOfAnswers({ metric }: Kpi): boolean {
  if (!metric) return false;
  const { kind, topBox, bottomBox } = metric;
  if (topBox !== undefined || bottomBox !== undefined) return true;
  return METRICS[kind].dimension === 'percent' && kind !== 'nrr' && kind !== 'grr';
}
