import * as z from 'zod';
import { ReportPlace } from './coverage-report.ts';

export const AlignmentKind = z.enum(['objective', 'goal', 'theme', 'initiative', 'loyalty-programme']);
export type AlignmentKind = z.infer<typeof AlignmentKind>;

/** A column (what is supported) or a row (what supports) of the matrix. */
export const AlignmentElement = ReportPlace.extend({
  kind: AlignmentKind,
  /** Nothing stands in its row or column. */
  empty: z.boolean(),
});
export type AlignmentElement = z.infer<typeof AlignmentElement>;

/**
 * `direct`: the row says that it supports or builds on the column. `through`: something it supports does. `kpi`: it is
 * expected to move a KPI that the column is measured by.
 */
export const AlignmentLink = z.object({
  row: z.string(),
  column: z.string(),
  how: z.enum(['direct', 'through', 'kpi']),
});
export type AlignmentLink = z.infer<typeof AlignmentLink>;

/** Something that hangs on nothing, and why. */
export const OffChain = ReportPlace.extend({
  kind: AlignmentKind,
  why: z.enum(['supports-nothing', 'not-supported', 'not-built-on']),
  /** The same in words. */
  note: z.string(),
});
export type OffChain = z.infer<typeof OffChain>;

/** Objectives × goals × themes × initiatives. Without an objective or a goal there are no columns and nothing is off. */
export const AlignmentReport = z.object({
  says: z.string(),
  /** Objectives, then goals. */
  columns: z.array(AlignmentElement),
  /** Goals, then themes, then initiatives and loyalty programmes. */
  rows: z.array(AlignmentElement),
  links: z.array(AlignmentLink),
  off: z.array(OffChain),
});
export type AlignmentReport = z.infer<typeof AlignmentReport>;
