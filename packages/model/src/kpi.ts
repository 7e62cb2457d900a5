import * as z from 'zod';
import { Discipline, elementBase, references } from './element.ts';
import { Expression } from './expression.ts';
import { Reference, SourceRange } from './source.ts';
import { DateValue, DurationValue, Rhythm, Scale, Value } from './values.ts';

/** Where numbers come from: files, or a table of a declared system. */
export const DataSource = z.object({
  kind: z.literal('data'),
  ...elementBase,
  files: z.array(z.string()).optional(),
  table: z.string().optional(),
  tableOf: Reference.optional(),
  heldIn: references,
  directness: z.enum(['direct', 'indirect']).optional(),
});
export type DataSource = z.infer<typeof DataSource>;

export const MetricKind = z.enum([
  'nps',
  'csat',
  'ces',
  'share',
  'mean',
  'median',
  'percentile',
  'sum',
  'count',
  'ratio',
  'duration',
  'retention',
  'churn',
  'repeat-purchase',
  'nrr',
  'grr',
  'clv',
  'cac',
  'fcr',
  'aht',
  'acsi',
  'health',
]);
export type MetricKind = z.infer<typeof MetricKind>;

export const Direction = z.enum(['higher', 'lower']);
export type Direction = z.infer<typeof Direction>;

/** How a KPI is computed from its data. Columns are spelled as in the data file. */
export const Metric = z.object({
  kind: MetricKind,
  of: Expression.optional(),
  to: Expression.optional(),
  /** The events or columns between which a duration runs. */
  between: z.tuple([Expression, Expression]).optional(),
  /** `percentile 90`. Range 0..100. */
  percentile: z.number().optional(),
  /** `top-2-box` has 2, `top-1-box` 1. */
  topBox: z.int().min(1).optional(),
  bottomBox: z.int().min(1).optional(),
  /** A statistic of a duration metric: `median duration between … and …`. */
  measure: z.enum(['duration']).optional(),
  at: SourceRange,
});
export type Metric = z.infer<typeof Metric>;

export const DatedValue = z.object({ value: Value, on: DateValue.optional(), evidence: references, at: SourceRange });
export type DatedValue = z.infer<typeof DatedValue>;

/** `target 45 by 2027-06-30`, or with `hold` a value that must not get worse. */
export const Target = z.object({
  value: Value,
  hold: z.literal(true).optional(),
  within: DurationValue.optional(),
  by: DateValue.optional(),
  /** The word `target`, where this is the only item after it: what a fix may replace by `hold`. */
  keywordAt: SourceRange.optional(),
  at: SourceRange,
});
export type Target = z.infer<typeof Target>;

/** `alert below 29`. */
export const Alert = z.object({ side: z.enum(['below', 'above']), value: Value, at: SourceRange });

export const Capture = z.enum(['attitude', 'emotion', 'behaviour', 'trust', 'engagement']);

/** `question` and `interpretation` are statements. */
export const Kpi = z.object({
  kind: z.literal('kpi'),
  ...elementBase,
  strategy: z.string().optional(),
  metric: Metric.optional(),
  /** Scale of the answers; said with the metric or alone. */
  scale: Scale.optional(),
  direction: Direction.optional(),
  formula: Expression.optional(),
  suppliedBy: z.array(z.string()).optional(),
  unit: z.string().optional(),
  from: references,
  heldIn: references,
  dateColumn: z.string().optional(),
  where: Expression.optional(),
  splitBy: z.array(z.string()).optional(),
  baselines: z.array(DatedValue).optional(),
  targets: z.array(Target).optional(),
  alerts: z.array(Alert).optional(),
  measured: Rhythm.optional(),
  mayDrive: references,
  level: z.enum(['relationship', 'transaction']).optional(),
  captures: z.array(Capture).optional(),
  discipline: Discipline.optional(),
  sample: Value.optional(),
  reportedTo: references,
  agreed: DateValue.optional(),
});
export type Kpi = z.infer<typeof Kpi>;
