import { baselineOf, type KpiStatus, numberOf } from '@touchline/insights';
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
import type { Kpi, MeasurementStatus, StageTarget, Value } from '@touchline/model';
import type { Item, KpiWord } from './items.ts';

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

export interface KpiContext {
  readonly language: Language;
  /** Where each KPI stands, by its id. */
  readonly standings: ReadonlyMap<string, KpiStatus>;
}

/**
 * A KPI at a touchpoint: the latest value (else the baseline) → the target, and a bar of the way already made:
 * (value − baseline) / (target − baseline), cut to 0..1. Without a value, a baseline or a target there is no bar. A target that
 * the stage sets itself goes before the KPI's own, whose status then says nothing.
 */
export function kpiItem(title: string, kpi: Kpi | undefined, own: StageTarget | undefined, context: KpiContext): Item {
  const { language } = context;
  const standing = kpi && context.standings.get(kpi.id);
  const target = own?.value ?? standing?.target?.value ?? kpi?.targets?.at(-1)?.value;
  const baseline = kpi && baselineOf(kpi);
  const reading = standing?.latest;
  const like = target ?? baseline?.value;
  const margin =
    reading?.low !== undefined && reading.high !== undefined ? (reading.high - reading.low) / 2 : undefined;
  const now = reading ? measured(language, reading.value, like, margin) : shown(language, baseline?.value);
  const goal = shown(language, target);
  const value = [now, goal === undefined ? undefined : `→ ${goal}`].filter((each) => each !== undefined).join(' ');
  const from = kpi && baseline && numberOf(kpi, baseline.value);
  const to = kpi && target && numberOf(kpi, target);
  const known = reading !== undefined && from !== undefined && to !== undefined && from !== to;
  const way = known ? (reading.value - from) / (to - from) : undefined;
  const status = own === undefined ? standing?.status : undefined;
  return {
    kind: 'kpi',
    text: title,
    ...(kpi !== undefined && { id: kpi.id }),
    ...(value !== '' && { value }),
    ...(way !== undefined && { share: Math.min(1, Math.max(0, way)) }),
    ...(status !== undefined && { status: kpiWord(language, status) }),
    evidenced: reading !== undefined,
    hover: [
      title,
      baseline && `${words.text(language, 'baseline')}: ${shown(language, baseline.value)}`,
      reading && `${words.text(language, 'current')}: ${now}`,
      goal && `${words.text(language, 'target')}: ${goal}`,
      status && label(language, 'measurementStatus', status),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

function shown(language: Language, value: Value | undefined): string | undefined {
  return value === undefined ? undefined : formatValue(language, value, { durations: 'short' });
}
