import type { Kpi, Measurement, MeasurementStatus, Model, Result, SourceRange, Target } from '@touchline/model';
import { comparable, magnitudeOf, secondsOf } from '../quantity.ts';
import { baselineOf, impliedDirection } from './metric.ts';

export interface KpiReading {
  /** In the unit of the KPI: percent as 0..100, money as its amount, durations in seconds. */
  readonly value: number;
  /** ISO day (the last of a coarse date); absent when undated. */
  readonly on?: string;
  /** 95 % interval, when the measurement has one. */
  readonly low?: number;
  readonly high?: number;
  /** Number of valid answers, when known. */
  readonly n?: number;
  /** The place in the text it is stated at; absent for a value computed from data. */
  readonly at?: SourceRange;
}

export interface KpiStatus {
  readonly kpi: string;
  /** The newest value for all customers that was known on the day. */
  readonly latest?: KpiReading;
  /** The target that counts on the day: the next one due, else the last one that was. */
  readonly target?: Target;
  /** (actual − baseline) / (target − baseline): 0 at the baseline, 1 at the target. Absent for `hold`. */
  readonly attainment?: number;
  /** Absent when the KPI has no target. */
  readonly status?: MeasurementStatus;
}

export interface StatusOptions {
  /** ISO day. What is dated later is not known yet. */
  readonly asOf: string;
  readonly measurements?: readonly Measurement[] | undefined;
}

/** Fewer answers than this are a low base (a convention of market research). */
const LOW_BASE = 30;

/** Results of a period come in after its end: a value is stale after one and a half of its rhythm. */
const STALE_AFTER = 1.5;

const DAY = 86_400_000;

/** Where one KPI stands. For all KPIs of a model `kpiStatuses` reads the results once. */
export function kpiStatus(kpi: Kpi, model: Model, options: StatusOptions): KpiStatus {
  return statusOf(kpi, readingsOf(model, options).get(kpi.id), options.asOf);
}

/** Where every KPI stands, by id, in the order of the model. */
export function kpiStatuses(model: Model, options: StatusOptions): Map<string, KpiStatus> {
  const readings = readingsOf(model, options);
  return new Map(model.kpis.map((kpi) => [kpi.id, statusOf(kpi, readings.get(kpi.id), options.asOf)]));
}

/** The newest reading of each KPI on the day; of two on one day the measured one, then the later said, wins. */
function readingsOf(model: Model, { asOf, measurements = [] }: StatusOptions): Map<string, KpiReading> {
  const newest = new Map<string, KpiReading>();
  const consider = (kpi: string | undefined, reading: KpiReading | undefined): void => {
    if (kpi === undefined || !reading || (reading.on ?? '') > asOf) return;
    const known = newest.get(kpi);
    if (!known || (reading.on ?? '') >= (known.on ?? '')) newest.set(kpi, reading);
  };
  for (const { on, results } of [...model.assessments, ...model.reviews]) {
    for (const result of results ?? []) consider(result.kpi.id, readingOf(result, on?.to));
  }
  for (const { kpi, segment, value, on, low, high, n } of measurements) {
    if (segment === undefined) consider(kpi, withoutGaps({ value, on, low, high, n }));
  }
  return newest;
}

function readingOf(result: Result, on: string | undefined): KpiReading | undefined {
  const value = magnitudeOf(result.value);
  if (value === undefined) return undefined;
  return withoutGaps({ value, on, n: result.responses && magnitudeOf(result.responses), at: result.at });
}

type Gaps<T> = { [Key in keyof T]?: T[Key] | undefined };

function withoutGaps({ value, ...rest }: { value: number } & Gaps<Omit<KpiReading, 'value'>>): KpiReading {
  return { value, ...Object.fromEntries(Object.entries(rest).filter(([, each]) => each !== undefined)) };
}

function statusOf(kpi: Kpi, latest: KpiReading | undefined, asOf: string): KpiStatus {
  const target = targetOn(kpi, asOf);
  const base: KpiStatus = { kpi: kpi.id, ...(latest && { latest }), ...(target && { target }) };
  const wanted = target && magnitudeOf(target.value);
  if (!target || wanted === undefined) return base;

  const baseline = baselineOf(kpi);
  const [, start] = (baseline && comparable(target.value, baseline.value)) ?? [];
  const direction = impliedDirection(kpi);
  const isDue = target.by !== undefined && target.by.to <= asOf;
  if (!latest) return { ...base, status: isDue || isOverdue(kpi, baseline?.on?.to, asOf) ? 'no-data' : 'not-due' };

  const attainment =
    target.hold || start === undefined || start === wanted ? undefined : (latest.value - start) / (wanted - start);
  const known = { ...base, ...(attainment !== undefined && { attainment }) };
  if (latest.n === 0) return { ...known, status: 'no-data' };
  if (latest.n !== undefined && latest.n < LOW_BASE) return { ...known, status: 'low-base' };
  if (!isDue && isOverdue(kpi, latest.on, asOf)) return { ...known, status: 'stale' };
  const isMet = direction === 'lower' ? latest.value <= wanted : latest.value >= wanted;
  if (direction && (isDue || isMet || target.hold) && straddles(latest, wanted))
    return { ...known, status: 'inconclusive' };
  if (!direction) return { ...known, status: latest.value === wanted ? 'met' : isDue ? 'missed' : 'not-due' };
  if (isMet) return { ...known, status: 'met' };
  if (isDue || target.hold) return { ...known, status: 'missed' };
  const expected = expectedShare(baseline?.on?.to, target.by?.to, latest.on);
  const isOnTrack = attainment !== undefined && expected !== undefined && attainment > 0 && attainment >= expected;
  return { ...known, status: isOnTrack ? 'on-track' : 'not-due' };
}

/** The next target due on the day, else the last that was; one without a date is due last. */
function targetOn(kpi: Kpi, asOf: string): Target | undefined {
  const targets = [...(kpi.targets ?? [])].sort((a, b) => compare(a.by?.to ?? '9999', b.by?.to ?? '9999'));
  return targets.find(({ by }) => (by?.to ?? '9999') > asOf) ?? targets.at(-1);
}

/** The target lies inside the interval: neither met nor missed can be told. */
function straddles({ low, high }: KpiReading, wanted: number): boolean {
  return low !== undefined && high !== undefined && low < wanted && wanted < high;
}

function isOverdue({ measured }: Kpi, on: string | undefined, asOf: string): boolean {
  if (!measured?.unit || on === undefined) return false;
  const rhythm = (measured.count ?? 1) * secondsOf(measured.unit) * 1000;
  return Date.parse(asOf) - Date.parse(on) > rhythm * STALE_AFTER + DAY;
}

/** The share of the time between baseline and target that had passed when the value was taken. */
function expectedShare(start: string | undefined, end: string | undefined, on: string | undefined): number | undefined {
  if (start === undefined || end === undefined || on === undefined || start >= end) return undefined;
  return (Date.parse(on) - Date.parse(start)) / (Date.parse(end) - Date.parse(start));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
