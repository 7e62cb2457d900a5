import * as z from 'zod';

/** Why a KPI stands where it stands against its target. */
export const MeasurementStatus = z.enum([
  'met',
  'missed',
  'on-track',
  'inconclusive',
  'low-base',
  'no-data',
  'stale',
  'not-due',
]);
export type MeasurementStatus = z.infer<typeof MeasurementStatus>;

/** A measured value of a KPI. `low`..`high` is its 95 % interval, in the unit of the value. */
export const Measurement = z.object({
  kpi: z.string(),
  value: z.number(),
  /** ISO day. */
  on: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  /** Number of valid answers or cases. */
  n: z.int().min(0).optional(),
  segment: z.string().optional(),
});
export type Measurement = z.infer<typeof Measurement>;
