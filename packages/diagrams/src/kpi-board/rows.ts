import { type KpiStatus, kpiStatuses } from '@touchline/insights';
import {
  formatDate,
  formatDuration,
  formatNumber,
  formatPercent,
  formatValue,
  type Language,
  label,
} from '@touchline/locale';
import {
  type Kpi,
  labelOf,
  type Measurement,
  type MeasurementStatus,
  type Value,
  type ViewFilter,
} from '@touchline/model';
import { isOwnedAndTagged } from '../reading/filter.ts';
import { listOf, type Reader } from '../reading/reader.ts';

export interface KpiRow {
  readonly kpi: Kpi;
  readonly name: string;
  readonly owner: string;
  readonly baseline?: string;
  readonly target?: string;
  /** The target is a value to keep, not to reach. */
  readonly hold: boolean;
  readonly current?: string;
  readonly currentOn?: string;
  readonly due?: string;
  /** Where the current value stands on the way, 0 at the baseline and 1 at the target; absent without both ends. */
  readonly attainment?: number;
  readonly status?: MeasurementStatus;
}

export interface KpiBoardOptions {
  /** ISO day. Without it nothing is judged: no current values, no status. */
  readonly asOf?: string | undefined;
  readonly measurements?: readonly Measurement[] | undefined;
  readonly keeps?: ((kpi: Kpi) => boolean) | undefined;
  /** Its owners and tags count. */
  readonly filter?: ViewFilter | undefined;
}

export function kpiRows(
  reader: Reader,
  { asOf, measurements, filter, keeps = () => true }: KpiBoardOptions = {},
): KpiRow[] {
  const { model, language } = reader;
  const statuses = asOf === undefined ? new Map<string, KpiStatus>() : kpiStatuses(model, { asOf, measurements });
  const shown = model.kpis.filter((kpi) => keeps(kpi) && isOwnedAndTagged(kpi, filter));
  return shown.map((kpi) => {
    const status = statuses.get(kpi.id);
    const target = status?.target ?? kpi.targets?.[0];
    const baseline = kpi.baselines?.at(-1);
    const like = target?.value ?? baseline?.value;
    const latest = status?.latest;
    return {
      kpi,
      name: labelOf(kpi),
      owner: listOf(reader, kpi.owners),
      hold: target?.hold === true,
      ...(baseline && { baseline: formatValue(language, baseline.value, { durations: 'short' }) }),
      ...(target && { target: formatValue(language, target.value, { durations: 'short' }) }),
      ...(latest && { current: readingText(language, latest.value, like) }),
      ...(latest?.on !== undefined && { currentOn: formatDate(language, latest.on) }),
      ...(target?.by && { due: formatDate(language, target.by, 'governed') }),
      ...(status?.attainment !== undefined && { attainment: status.attainment }),
      ...(status?.status && { status: status.status }),
    };
  });
}

export function statusText(language: Language, status: MeasurementStatus): string {
  return label(language, 'measurementStatus', status);
}

const DURATIONS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A computed number in the unit of the KPI's own values. */
function readingText(language: Language, value: number, like: Value | undefined): string {
  if (like?.type === 'percent') return formatPercent(language, value, { decimals: 1 });
  if (like?.type === 'money') return formatValue(language, { ...like, amount: value });
  if (like?.type === 'duration') {
    const [unit, seconds] = DURATIONS.find(([, length]) => Math.abs(value) >= length) ?? ['second', 1];
    return formatDuration(language, [{ amount: Math.round((value / seconds) * 10) / 10, unit }], 'short');
  }
  return formatNumber(language, value, { decimals: Math.abs(value) >= 100 ? 0 : 2 });
}
