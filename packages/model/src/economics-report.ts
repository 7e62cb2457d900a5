import * as z from 'zod';
import { SourceRange } from './source.ts';

/** What the retention calculator reads, as the language spells it with hyphens for blanks. */
export const EconomicsInputName = z.enum([
  'customers',
  'retention',
  'margin',
  'acquisition-cost',
  'retention-cost',
  'discount-rate',
]);
export type EconomicsInputName = z.infer<typeof EconomicsInputName>;

/** What the retention calculator gives. */
export const EconomicsResult = z.enum([
  'value',
  'lifetime',
  'cost-ratio',
  'value-to-cost',
  'payback',
  'base',
  'initiatives',
]);
export type EconomicsResult = z.infer<typeof EconomicsResult>;

/** One input that is known, brought to one year and one currency. */
export const EconomicsFigure = z.object({
  input: EconomicsInputName,
  label: z.string(),
  /** Customers as a count, shares as 0..1, money per customer and year (acquisition cost: per customer, once). */
  value: z.number(),
  /** The value for people: `216 EUR per year`. */
  text: z.string(),
  /** What the text of the project says where it is another unit: `18 EUR per month`. */
  said: z.string().optional(),
  from: z.enum(['said', 'measurement', 'result', 'baseline', 'segment']),
  /** The KPI or segment that carries it. */
  element: z.string().optional(),
  title: z.string().optional(),
  /** ISO day of the value of the KPI. */
  on: z.string().optional(),
  /** Where the value stands; of one computed from data, where the input is said. */
  at: SourceRange,
});
export type EconomicsFigure = z.infer<typeof EconomicsFigure>;

/** One input that is not known, or cannot be used. */
export const EconomicsGap = z.object({
  input: EconomicsInputName,
  label: z.string(),
  reason: z.enum(['not-said', 'unknown', 'no-value', 'range', 'no-period', 'currency', 'kind', 'churn', 'impossible']),
  /** Why it cannot be used, in one sentence. */
  text: z.string(),
  /** What to write, as `.cx` text. */
  write: z.string(),
  /** The results that wait for it. */
  needed: z.array(EconomicsResult),
  at: SourceRange,
});
export type EconomicsGap = z.infer<typeof EconomicsGap>;

/**
 * The present value of one customer's margins (Gupta and Lehmann), in the currency of the report. The two conventions
 * differ by when the first margin comes: after a year, or at once.
 */
export const CustomerValue = z.object({
  /** m·r / (1 + d − r). */
  afterOneYear: z.number(),
  /** m·(1 + d) / (1 + d − r). */
  atOnce: z.number(),
});
export type CustomerValue = z.infer<typeof CustomerValue>;

/** What a change of retention does to the value of a customer. */
export const RetentionEffect = z.object({
  change: z.enum(['plus-1-point', 'plus-5-points', 'plus-5-percent']),
  label: z.string(),
  /** The new retention as a share; absent when it would be above 100 %. */
  retention: z.number().optional(),
  /** The change in percentage points. */
  points: z.number(),
  value: CustomerValue.optional(),
  /** New value − value today. */
  gain: CustomerValue.optional(),
  /** Gain / value today, as a share. */
  growth: CustomerValue.optional(),
  /** Expected years as a customer, 1 / (1 − r); absent when nobody would leave. */
  lifetime: z.number().optional(),
  /** Customers who stay a year longer than today. */
  customersKept: z.number().optional(),
});
export type RetentionEffect = z.infer<typeof RetentionEffect>;

/** A published figure beside the company's own. */
export const ClaimBesideOwn = z.object({
  claim: z.string(),
  title: z.string(),
  /** The range for people: `5–10`. */
  range: z.string(),
  /** Where the own number lies. */
  own: z.enum(['within', 'below', 'above']),
  at: SourceRange,
});
export type ClaimBesideOwn = z.infer<typeof ClaimBesideOwn>;

/** A change of retention that an initiative expects, and what it brings. */
export const RetentionPayback = z.object({
  initiative: z.string(),
  title: z.string(),
  /** The KPI whose change is expected. */
  kpi: z.string(),
  /** As the text says it: `+1 pp`. */
  change: z.string(),
  /** The change of the retention in percentage points. */
  points: z.number(),
  /** Retention today and with the initiative, as shares; `to` is absent when it would be above 100 %. */
  from: z.number(),
  to: z.number().optional(),
  customersKept: z.number().optional(),
  /** Additional margin of the first year, after the cost of keeping the customers. */
  firstYear: z.number().optional(),
  /** Additional value of today's customers, first margins after one year, after the cost of keeping them. */
  valueGain: z.number().optional(),
  budget: z.number().optional(),
  /** The least change, in percentage points, at which the additional value reaches the budget. */
  breakEvenPoints: z.number().optional(),
  /** Years until the discounted additional margins reach the budget; absent when they never do. */
  paybackYears: z.number().optional(),
  outcome: z.enum(['pays-back', 'never', 'no-budget', 'other-currency', 'above-limit', 'no-gain', 'not-computable']),
  text: z.string(),
  at: SourceRange,
});
export type RetentionPayback = z.infer<typeof RetentionPayback>;

export const EconomicsWarning = z.object({
  code: z.enum([
    'retention-at-limit',
    'range-as-forecast',
    'above-limit',
    'worth-less-than-winning',
    'keeping-above-margin',
  ]),
  text: z.string(),
  at: SourceRange,
});
export type EconomicsWarning = z.infer<typeof EconomicsWarning>;

/** The value of a customer for other retentions (rows) and discount rates (columns). */
export const SensitivityTable = z.object({
  /** Shares, ascending; today's is among them. */
  retentions: z.array(z.number()),
  discountRates: z.array(z.number()),
  /** `values[row][column]`, first margin after one year; null where the value has no limit. */
  values: z.array(z.array(z.number().nullable())),
  /** Which row and column are today's. */
  today: z.object({ row: z.int(), column: z.int() }),
});
export type SensitivityTable = z.infer<typeof SensitivityTable>;

/** What one `economics` declaration says about winning and keeping customers. Money is in `currency`. */
export const EconomicsEntry = z.object({
  economics: z.string(),
  title: z.string(),
  /** Titles of the segments it is for. */
  for: z.array(z.string()),
  currency: z.string().optional(),
  figures: z.array(EconomicsFigure),
  missing: z.array(EconomicsGap),
  value: CustomerValue.optional(),
  /** The same with the cost of keeping the customer taken off the margin; absent when that is not known. */
  valueAfterKeeping: CustomerValue.optional(),
  /** Margin × lifetime, without discounting: the simple formula, always above the others. */
  undiscounted: z.number().optional(),
  /** Expected years as a customer. */
  lifetime: z.number().optional(),
  effects: z.array(RetentionEffect),
  costRatio: z
    .object({
      /** Acquisition cost / retention cost of a year. */
      ratio: z.number(),
      text: z.string(),
      claims: z.array(ClaimBesideOwn),
    })
    .optional(),
  /** Value of a customer / acquisition cost. At least 3 is a rule of thumb, no standard. */
  valueToCost: CustomerValue.optional(),
  /** Months of margin that pay for winning a customer. */
  paybackMonths: z.number().optional(),
  base: z
    .object({
      customers: z.number(),
      /** A year's margin of all customers. */
      margin: z.number(),
      /** A year's cost of keeping them. */
      keeping: z.number().optional(),
      /** Margin less the cost of keeping. */
      profit: z.number().optional(),
      /** Customers lost in a year at today's retention. */
      lost: z.number(),
      /** What winning as many new ones costs. */
      replacing: z.number().optional(),
      value: CustomerValue.optional(),
    })
    .optional(),
  sensitivity: SensitivityTable.optional(),
  /** The value of a customer along the retention, ascending, for a curve. */
  curve: z.array(z.object({ retention: z.number(), value: CustomerValue })),
  initiatives: z.array(RetentionPayback),
  /** How the figures were read: what a reader has to know before quoting them. */
  notes: z.array(z.string()),
  warnings: z.array(EconomicsWarning),
  at: SourceRange,
});
export type EconomicsEntry = z.infer<typeof EconomicsEntry>;

/** The retention calculator: an entry for each `economics` declaration. */
export const EconomicsReport = z.object({
  /** ISO day that counts as today. */
  asOf: z.string(),
  entries: z.array(EconomicsEntry),
});
export type EconomicsReport = z.infer<typeof EconomicsReport>;
