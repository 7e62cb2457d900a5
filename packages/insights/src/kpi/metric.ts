import type { DatedValue, Direction, Kpi, MetricKind, Scale, SourceRange, TimeUnit, Value } from '@touchline/model';
import { comparable, type Dimension, dimensionOf, dimensionOfUnit, magnitudeOf, secondsOf } from '../quantity.ts';

interface MetricFacts {
  /** Which way is better, where the field agrees. CES has both kinds, so it must be said. */
  readonly direction?: Direction;
  /** What its values are; absent where it depends on what is measured. */
  readonly dimension?: 'number' | 'percent' | 'duration' | 'money';
  /** Least and greatest possible value. */
  readonly range?: { readonly min: number; readonly max: number };
}

const SHARE = { dimension: 'percent', range: { min: 0, max: 100 } } as const;
const FROM_ZERO = { min: 0, max: Number.POSITIVE_INFINITY };

/** Definitions: NPS −100..100; shares 0..100 %; GRR is capped at 100 %, NRR is not; ACSI and health scores 0..100. */
export const METRICS: Readonly<Record<MetricKind, MetricFacts>> = {
  nps: { direction: 'higher', dimension: 'number', range: { min: -100, max: 100 } },
  csat: { direction: 'higher' },
  ces: {},
  share: SHARE,
  mean: {},
  median: {},
  percentile: {},
  sum: {},
  count: { dimension: 'number', range: FROM_ZERO },
  ratio: {},
  duration: { dimension: 'duration', range: FROM_ZERO },
  retention: { direction: 'higher', ...SHARE },
  churn: { direction: 'lower', ...SHARE },
  'repeat-purchase': { direction: 'higher', ...SHARE },
  nrr: { direction: 'higher', dimension: 'percent', range: FROM_ZERO },
  grr: { direction: 'higher', ...SHARE },
  clv: { direction: 'higher', dimension: 'money' },
  cac: { direction: 'lower', dimension: 'money', range: FROM_ZERO },
  fcr: { direction: 'higher', ...SHARE },
  aht: { direction: 'lower', dimension: 'duration', range: FROM_ZERO },
  acsi: { direction: 'higher', dimension: 'number', range: { min: 0, max: 100 } },
  health: { direction: 'higher', dimension: 'number', range: { min: 0, max: 100 } },
};

/** Which way is better: as said, else by the metric. Undefined when neither tells. */
export function directionOf(kpi: Kpi): Direction | undefined {
  return kpi.direction ?? (kpi.metric && METRICS[kpi.metric.kind].direction);
}

/** Which way is better, also where only the way from baseline to target tells, or the side that alerts stand on. */
export function impliedDirection(kpi: Kpi): Direction | undefined {
  const said = directionOf(kpi);
  if (said) return said;
  const baseline = baselineOf(kpi);
  for (const { value, hold } of kpi.targets ?? []) {
    const [wanted, now] = (!hold && baseline && comparable(value, baseline.value)) || [0, 0];
    if (wanted !== now) return wanted > now ? 'higher' : 'lower';
  }
  const [side, ...others] = new Set(kpi.alerts?.map((alert) => alert.side));
  if (!side || others.length > 0) return undefined;
  return side === 'below' ? 'higher' : 'lower';
}

/** The share of answers in a box, e.g. `top-2-box`: reported in percent whatever the scale of the answers. */
function isBoxShare(kpi: Kpi): boolean {
  return kpi.metric?.topBox !== undefined || kpi.metric?.bottomBox !== undefined;
}

const RELATIONSHIP: readonly MetricKind[] = ['retention', 'churn', 'repeat-purchase', 'nrr', 'grr', 'clv'];

/** Whether it shows that customers stay and what they bring in the long run (R4). */
export function isRelationship({ metric }: Kpi): boolean {
  return metric !== undefined && RELATIONSHIP.includes(metric.kind);
}

const SURVEYED: readonly MetricKind[] = ['nps', 'csat', 'ces', 'acsi'];

/** Whether customers are asked for it. */
export function isSurvey({ metric, statements }: Kpi): boolean {
  return (metric && SURVEYED.includes(metric.kind)) || statements?.some(({ kind }) => kind === 'question') === true;
}

/** What the metric alone says about the kind of the KPI's values. `money` leaves the currency open. */
export function metricDimension(kpi: Kpi): MetricFacts['dimension'] {
  if (!kpi.metric) return undefined;
  if (isBoxShare(kpi)) return 'percent';
  if (kpi.metric.measure === 'duration') return 'duration';
  return METRICS[kpi.metric.kind].dimension;
}

/** What the KPI's values are: by its unit, its metric, or the first of its baselines and targets that has a kind. */
export function kpiDimension(kpi: Kpi): Dimension | undefined {
  if (kpi.unit) return dimensionOfUnit(kpi.unit);
  const byMetric = metricDimension(kpi);
  if (byMetric && byMetric !== 'money') return byMetric;
  for (const { value } of kpiValues(kpi)) {
    const dimension = dimensionOf(value);
    if (dimension && (byMetric !== 'money' || dimension.startsWith('money'))) return dimension;
  }
  return undefined;
}

/** Baselines, targets and alerts, in this order. */
export function* kpiValues(kpi: Kpi): Generator<{ value: Value; at: SourceRange }> {
  yield* kpi.baselines ?? [];
  yield* kpi.targets ?? [];
  yield* kpi.alerts ?? [];
}

/**
 * Least and greatest possible value of a KPI, in its own unit (percent as 0..100, durations in seconds). The scale of
 * the answers bounds their mean and median; a share of answers is bounded by 0..100 instead.
 */
export function rangeOf(kpi: Kpi): Pick<Scale, 'min' | 'max'> | undefined {
  if (isBoxShare(kpi)) return SHARE.range;
  const { kind } = kpi.metric ?? {};
  if (kind && METRICS[kind].range) return METRICS[kind].range;
  const averages = kind === undefined || ['mean', 'median', 'percentile', 'csat', 'ces'].includes(kind);
  return averages && kpiDimension(kpi) !== 'percent' ? kpi.scale : undefined;
}

/** The baseline that targets start from: the latest dated one, else the last said. */
export function baselineOf(kpi: Kpi): DatedValue | undefined {
  return (kpi.baselines ?? []).reduce<DatedValue | undefined>(
    (latest, each) => ((each.on?.to ?? '') >= (latest?.on?.to ?? '') ? each : latest),
    undefined,
  );
}

/** The stretch of time that money of the KPI is said for: `18 EUR per month` in the first of its values that names one. */
export function moneyPeriodOf(kpi: Kpi): TimeUnit | undefined {
  for (const { value } of kpiValues(kpi)) if (value.type === 'money' && value.per) return value.per;
  return undefined;
}

/**
 * The number of a value in the unit of the KPI: percent as 0..100, durations in seconds, money as its amount, for the
 * time that the KPI's own values are said for (else as it is said itself).
 */
export function numberOf(kpi: Kpi, value: Value): number | undefined {
  if (value.type !== 'money' || !value.per) return magnitudeOf(value);
  const per = moneyPeriodOf(kpi) ?? value.per;
  return per === value.per ? value.amount : (value.amount * secondsOf(per)) / secondsOf(value.per);
}
