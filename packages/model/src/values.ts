import * as z from 'zod';
import { SourceRange } from './source.ts';

const spelled = { spelling: z.string(), at: SourceRange.optional() };

/** A plain number, e.g. `40_000`. */
export const NumberValue = z.object({ type: z.literal('number'), value: z.number(), ...spelled });
/** A share in percent: `91%` has value 91. */
export const PercentValue = z.object({ type: z.literal('percent'), value: z.number(), ...spelled });
/** A difference in percentage points: `6 pp` has value 6. */
export const PointsValue = z.object({ type: z.literal('points'), value: z.number(), ...spelled });

export const TimeUnit = z.enum(['second', 'minute', 'hour', 'day', 'working-day', 'week', 'month', 'quarter', 'year']);
export type TimeUnit = z.infer<typeof TimeUnit>;

/** An amount of money in an ISO 4217 currency, optionally per unit of time (`18 EUR per month`). */
export const MoneyValue = z.object({
  type: z.literal('money'),
  amount: z.number(),
  currency: z.string(),
  per: TimeUnit.optional(),
  ...spelled,
});

/**
 * A duration in the parts it was written in (`1 h 30 min`). `seconds` normalises it for comparison:
 * a month is 30.4375 days, a quarter 91.3125, a year 365.25, a working day 1.4 days.
 */
export const DurationValue = z.object({
  type: z.literal('duration'),
  parts: z.array(z.object({ amount: z.number(), unit: TimeUnit })).min(1),
  seconds: z.number(),
  ...spelled,
});

export const DatePrecision = z.enum(['day', 'month', 'quarter', 'year']);
const IsoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A date; a coarse one is its whole period, `from` and `to` are its first and last day (ISO 8601, both inclusive). */
export const DateValue = z.object({
  type: z.literal('date'),
  from: IsoDay,
  to: IsoDay,
  precision: DatePrecision,
  ...spelled,
});

/** A stretch of time between two dates, e.g. `2026-07-01 .. 2027-12-31`. */
export const PeriodValue = z.object({ type: z.literal('period'), start: DateValue, end: DateValue, ...spelled });

const rangeEnd = z.discriminatedUnion('type', [NumberValue, PercentValue, PointsValue, MoneyValue, DurationValue]);
/** `1..5`, `25%..95%`, `1..2 weeks`: both ends have the same type. */
export const RangeValue = z.object({ type: z.literal('range'), from: rangeEnd, to: rangeEnd, ...spelled });

/** `unknown`: somebody asked and nobody knows. */
export const UnknownValue = z.object({ type: z.literal('unknown'), ...spelled });

/** `every quarter`, `every 2 weeks` (`count` units apart), or `whenever "…"`. */
export const Rhythm = z.object({
  count: z.int().min(1).optional(),
  unit: TimeUnit.optional(),
  whenever: z.string().optional(),
  unknown: z.literal(true).optional(),
  ...spelled,
});

/** The two ends of a rating scale, `1..5`. `min` < `max`. */
export const Scale = z.object({ min: z.number(), max: z.number(), ...spelled });

export const Value = z.discriminatedUnion('type', [
  NumberValue,
  PercentValue,
  PointsValue,
  MoneyValue,
  DurationValue,
  DateValue,
  PeriodValue,
  RangeValue,
  UnknownValue,
]);

export type NumberValue = z.infer<typeof NumberValue>;
export type PercentValue = z.infer<typeof PercentValue>;
export type PointsValue = z.infer<typeof PointsValue>;
export type MoneyValue = z.infer<typeof MoneyValue>;
export type DurationValue = z.infer<typeof DurationValue>;
export type DateValue = z.infer<typeof DateValue>;
export type PeriodValue = z.infer<typeof PeriodValue>;
export type RangeValue = z.infer<typeof RangeValue>;
export type UnknownValue = z.infer<typeof UnknownValue>;
export type Rhythm = z.infer<typeof Rhythm>;
export type Scale = z.infer<typeof Scale>;
export type Value = z.infer<typeof Value>;

export const Level = z.enum(['low', 'medium', 'high', 'critical']);
export type Level = z.infer<typeof Level>;
