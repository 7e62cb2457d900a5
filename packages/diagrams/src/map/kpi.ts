import {
  formatDuration,
  formatNumber,
  formatPercent,
  formatValue,
  formatWithMargin,
  type Language,
  label,
  words,
} from '@touchline/locale';
import type { DatedValue, Kpi, Measurement, MeasurementStatus, StageTarget, Target, Value } from '@touchline/model';
import type { Item, KpiWord } from './items.ts';

type Quantity = Exclude<Value, { type: 'date' | 'period' | 'range' | 'unknown' }>;

const TONES: Readonly<Record<MeasurementStatus, KpiWord['tone']>> = {
  met: 'good',
  'on-track': 'good',
  missed: 'bad',
  inconclusive: 'open',
  'low-base': 'open',
  'no-data': 'open',
  stale: 'open',
  'not-due': 'open',
};

export function kpiWord(language: Language, status: MeasurementStatus): KpiWord {
  return { text: label(language, 'measurementStatus', status), tone: TONES[status], status };
}

/** A value as one number: durations in seconds, percent as 0..100; undefined for dates, ranges and unknowns. */
function magnitude(value: Value | undefined): number | undefined {
  switch (value?.type) {
    case 'number':
    case 'percent':
    case 'points':
      return value.value;
    case 'money':
      return value.amount;
    case 'duration':
      return value.seconds;
    default:
      return undefined;
  }
}

const DURATIONS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A measured number in the unit that the KPI's own values are written in. */
function measured(language: Language, value: number, like: Value | undefined, margin?: number): string {
  const decimals = Math.abs(value) >= 100 ? 0 : 1;
  if (like?.type === 'percent') return formatPercent(language, value, { decimals });
  if (like?.type === 'duration') {
    const [unit, seconds] = DURATIONS.find(([, length]) => Math.abs(value) >= length) ?? (['second', 1] as const);
    return formatDuration(language, [{ amount: Math.round((value / seconds) * 10) / 10, unit }], 'short');
  }
  if (like?.type === 'money') return formatValue(language, { ...like, amount: value });
  return margin === undefined
    ? formatNumber(language, value, { decimals })
    : formatWithMargin(language, Math.round(value * 10) / 10, Math.round(margin * 10) / 10);
}

const latest = <T>(items: readonly T[], day: (item: T) => string | undefined): T | undefined =>
  items.reduce<T | undefined>(
    (best, each) => (best === undefined || (day(each) ?? '') >= (day(best) ?? '') ? each : best),
    undefined,
  );

/** The target that is due next (or the last one), of the stage itself where it sets one. */
function targetOf(
  kpi: Kpi | undefined,
  own: StageTarget | undefined,
  asOf: string | undefined,
): Pick<Target, 'value'> | undefined {
  if (own !== undefined) return own;
  const targets = [...(kpi?.targets ?? [])].sort((a, b) => (a.by?.to ?? '9999').localeCompare(b.by?.to ?? '9999'));
  return targets.find((target) => asOf === undefined || (target.by?.to ?? '9999') >= asOf) ?? targets.at(-1);
}

export interface KpiContext {
  readonly language: Language;
  readonly asOf?: string | undefined;
  readonly measurements?: readonly Measurement[] | undefined;
  /** How the KPI stands, by whoever judges it. */
  readonly status?: (kpi: Kpi) => MeasurementStatus | undefined;
}

/**
 * A KPI at a touchpoint: the latest value (else the baseline) → the target, and a bar of the way already made:
 * (value − baseline) / (target − baseline), cut to 0..1. Values without a baseline have no bar.
 */
export function kpiItem(title: string, kpi: Kpi | undefined, own: StageTarget | undefined, context: KpiContext): Item {
  const { language, asOf } = context;
  const target = targetOf(kpi, own, asOf)?.value;
  const baseline: DatedValue | undefined = latest(kpi?.baselines ?? [], ({ on }) => on?.to);
  const measurement = latest(
    (context.measurements ?? []).filter(
      (each) => each.kpi === kpi?.id && each.segment === undefined && (asOf === undefined || (each.on ?? '') <= asOf),
    ),
    ({ on }) => on,
  );
  const like = target ?? baseline?.value;
  const margin =
    measurement?.low !== undefined && measurement.high !== undefined
      ? (measurement.high - measurement.low) / 2
      : undefined;
  const now =
    measurement !== undefined ? measured(language, measurement.value, like, margin) : shown(language, baseline?.value);
  const goal = shown(language, target);
  const value = [now, goal === undefined ? undefined : `→ ${goal}`].filter((each) => each !== undefined).join(' ');
  const from = magnitude(baseline?.value);
  const to = magnitude(target);
  const at = measurement?.value;
  const share =
    from === undefined || to === undefined || from === to
      ? undefined
      : Math.min(1, Math.max(0, ((at ?? from) - from) / (to - from)));
  const status = kpi === undefined ? undefined : context.status?.(kpi);
  return {
    kind: 'kpi',
    text: title,
    ...(kpi !== undefined && { id: kpi.id }),
    ...(value !== '' && { value }),
    ...(share !== undefined && { share }),
    ...(status !== undefined && { status: kpiWord(language, status) }),
    evidenced: measurement !== undefined,
    hover: [
      title,
      baseline !== undefined && `${words.text(language, 'baseline')}: ${shown(language, baseline.value)}`,
      measurement !== undefined && `${words.text(language, 'current')}: ${now}`,
      goal !== undefined && `${words.text(language, 'target')}: ${goal}`,
      status !== undefined && label(language, 'measurementStatus', status),
    ]
      .filter((each) => each !== false)
      .join(' · '),
  };
}

function shown(language: Language, value: Value | undefined): string | undefined {
  return value === undefined ? undefined : formatValue(language, value as Quantity, { durations: 'short' });
}
