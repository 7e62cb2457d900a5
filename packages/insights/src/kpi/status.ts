import type { Kpi, Measurement, MeasurementStatus, Model, Result, SourceRange, Target } from '@touchline/model';
import { compareText } from '../compare.ts';
import { comparable, magnitudeOf, secondsOf } from '../quantity.ts';
import { intervalOf } from './answers.ts';
import { baselineOf, impliedDirection, numberOf } from './metric.ts';

export interface KpiReading {
  /** In the unit of the KPI: percent as 0..100, money as its amount for the KPI's own period, durations in seconds. */
  readonly value: number;
  /** ISO day (the last of a coarse date); absent when undated. */
  readonly on?: string;
  /** 95 % interval: as measured, or of a stated result that says how many answered. */
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
  const isStanding = standing(model).has(kpi.id);
  return statusOf(kpi, readingsOf(model, options).get(kpi.id), { asOf: options.asOf, isStanding });
}

/** Where every KPI stands, by id, in the order of the model. */
export function kpiStatuses(model: Model, options: StatusOptions): Map<string, KpiStatus> {
  const readings = readingsOf(model, options);
  const promised = standing(model);
  return new Map(
    model.kpis.map((kpi) => {
      const isStanding = promised.has(kpi.id);
      return [kpi.id, statusOf(kpi, readings.get(kpi.id), { asOf: options.asOf, isStanding })];
    }),
  );
}

/** KPIs that measure a promise. It holds from now on: its target needs no date to be due. */
export function standing({ commitments }: Pick<Model, 'commitments'>): ReadonlySet<string | undefined> {
  return new Set(commitments.flatMap(({ measuredBy }) => measuredBy?.map(({ id }) => id) ?? []));
}

/** The newest reading of each KPI on the day; of two on one day the measured one, then the later said, wins. */
function readingsOf(model: Model, { asOf, measurements = [] }: StatusOptions): Map<string, KpiReading> {
  const newest = new Map<string, KpiReading>();
  const kpis = new Map(model.kpis.map((kpi) => [kpi.id, kpi]));
  const consider = (kpi: string | undefined, reading: KpiReading | undefined): void => {
    if (kpi === undefined || !reading || (reading.on ?? '') > asOf) return;
    const known = newest.get(kpi);
    if (!known || (reading.on ?? '') >= (known.on ?? '')) newest.set(kpi, reading);
  };
  for (const { on, results } of [...model.assessments, ...model.reviews]) {
    for (const result of results ?? []) {
      const kpi = kpis.get(result.kpi.id ?? '');
      if (kpi) consider(kpi.id, readingOf(result, kpi, on?.to));
    }
  }
  for (const { kpi, segment, value, on, low, high, n } of measurements) {
    if (segment === undefined) consider(kpi, withoutGaps({ value, on, low, high, n }));
  }
  return newest;
}

function readingOf({ value: said, responses, population, at }: Result, kpi: Kpi, on?: string): KpiReading | undefined {
  const value = numberOf(kpi, said);
  if (value === undefined) return undefined;
  const n = responses && magnitudeOf(responses);
  const interval = n ? intervalOf(kpi, value, { n, population: population && magnitudeOf(population) }) : undefined;
  return withoutGaps({ value, on, low: interval?.low, high: interval?.high, n, at });
}

type Gaps<T> = { [Key in keyof T]?: T[Key] | undefined };

function withoutGaps({ value, ...rest }: { value: number } & Gaps<Omit<KpiReading, 'value'>>): KpiReading {
  return { value, ...Object.fromEntries(Object.entries(rest).filter(([, each]) => each !== undefined)) };
}

interface Judging {
  readonly asOf: string;
  /** A target without a date counts from now on. */
  readonly isStanding: boolean;
}

function statusOf(kpi: Kpi, latest: KpiReading | undefined, { asOf, isStanding }: Judging): KpiStatus {
  const target = targetOn(kpi, asOf);
  const base: KpiStatus = { kpi: kpi.id, ...(latest && { latest }), ...(target && { target }) };
  const wanted = target && numberOf(kpi, target.value);
  if (!target || wanted === undefined) return base;

  const baseline = baselineOf(kpi);
  const start = baseline && comparable(target.value, baseline.value) ? numberOf(kpi, baseline.value) : undefined;
  const direction = impliedDirection(kpi);
  const isDue = target.by !== undefined && target.by.to <= asOf;
  if (!latest) return { ...base, status: isDue || isOverdue(kpi, baseline?.on?.to, asOf) ? 'no-data' : 'not-due' };

  const attainment =
    target.hold || start === undefined || start === wanted ? undefined : (latest.value - start) / (wanted - start);
  const known = { ...base, ...(attainment !== undefined && { attainment }) };
  if (latest.n === 0) return { ...known, status: 'no-data' };
  if (latest.n !== undefined && latest.n < LOW_BASE) return { ...known, status: 'low-base' };
  if (!isDue && isOverdue(kpi, latest.on, asOf)) return { ...known, status: 'stale' };
  const isJudged = isDue || target.hold === true || (isStanding && target.by === undefined);
  const isMet = direction === 'lower' ? latest.value <= wanted : latest.value >= wanted;
  if (direction && (isJudged || isMet) && straddles(latest, wanted)) return { ...known, status: 'inconclusive' };
  if (!direction) return { ...known, status: latest.value === wanted ? 'met' : isDue ? 'missed' : 'not-due' };
  if (isMet) return { ...known, status: 'met' };
  if (isJudged) return { ...known, status: 'missed' };
  const expected = expectedShare(baseline?.on?.to, target.by?.to, latest.on);
  const isOnTrack = attainment !== undefined && expected !== undefined && attainment > 0 && attainment >= expected;
  return { ...known, status: isOnTrack ? 'on-track' : 'not-due' };
}

/** The next target due on the day, else the last that was; one without a date is due last. */
function targetOn(kpi: Kpi, asOf: string): Target | undefined {
  const targets = [...(kpi.targets ?? [])].sort((a, b) => compareText(a.by?.to ?? '9999', b.by?.to ?? '9999'));
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
