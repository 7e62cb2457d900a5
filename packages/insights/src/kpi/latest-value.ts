import type { Kpi, Measurement, SourceRange, Value } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { onceFor } from '../once.ts';
import { baselineOf, kpiDimension, moneyPeriodOf } from './metric.ts';
import type { KpiReading } from './status.ts';

/** The newest value of a KPI with its unit, and where it comes from. */
export interface KpiValue {
  readonly value: Value;
  readonly from: 'measurement' | 'result' | 'baseline';
  /** ISO day (the last of a coarse date). */
  readonly on?: string | undefined;
  /** Where it is said; absent for a value computed from data. */
  readonly at?: SourceRange | undefined;
  /** Valid answers. */
  readonly n?: number | undefined;
}

/** The newest value that was known on the day: measured, stated as a result, else the baseline. Undefined without any. */
export function latestValue(
  kpi: Kpi,
  { kpiStatuses, results, asOf }: Pick<Facts, 'kpiStatuses' | 'results' | 'asOf'>,
): KpiValue | undefined {
  const reading = kpiStatuses.get(kpi.id)?.latest;
  const baseline = baselineOf(kpi);
  const start = baseline && baseline.value.type !== 'unknown' && (baseline.on?.to ?? '') <= asOf ? baseline : undefined;
  if (reading && (start?.on?.to ?? '') <= (reading.on ?? '')) return valueOfReading(kpi, reading, results);
  if (!start) return undefined;
  return { value: start.value, from: 'baseline', on: start.on?.to, at: start.at };
}

function valueOfReading(kpi: Kpi, { at, on, n, value }: KpiReading, results: Facts['results']): KpiValue | undefined {
  const said = at && byPlace(results).get(at);
  if (said) return { value: said.value, from: 'result', on, at, n };
  const measured = inUnitOf(kpi, value);
  return measured && { value: measured, from: 'measurement', on, n };
}

const byPlace = onceFor((results: Facts['results']) => new Map(results.map((result) => [result.at, result])));

/** A bare number of a measurement as a value: percent and money know what they are from the KPI. */
function inUnitOf(kpi: Kpi, value: Measurement['value']): Value | undefined {
  const dimension = kpiDimension(kpi);
  const spelling = String(value);
  if (dimension === 'percent') return { type: 'percent', value, spelling };
  if (dimension === 'number') return { type: 'number', value, spelling };
  const currency = dimension?.startsWith('money ') ? dimension.slice('money '.length) : undefined;
  if (currency === undefined) return undefined;
  const per = moneyPeriodOf(kpi);
  return { type: 'money', amount: value, currency, spelling, ...(per && { per }) };
}
