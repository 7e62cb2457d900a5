import * as z from 'zod';
import { AlignmentReport } from './alignment-report.ts';
import { INSIGHTS_PARTS } from './choices.ts';
import { ClaimsReport } from './claims-report.ts';
import { CoverageReport } from './coverage-report.ts';
import { EconomicsReport } from './economics-report.ts';
import { LoyaltyReport } from './loyalty-report.ts';
import { MaturityReport } from './maturity-report.ts';

/** Raised whenever a reader of an older report would misread a newer one. */
export const INSIGHTS_VERSION = 1;

export const InsightsPart = z.enum(INSIGHTS_PARTS);
export type InsightsPart = z.infer<typeof InsightsPart>;

/** What follows from a strategy, part by part. A part whose topic the project never speaks of is absent. */
export const InsightsReport = z.object({
  version: z.literal(INSIGHTS_VERSION),
  /** ISO day that counts as today. */
  asOf: z.string(),
  maturity: MaturityReport.optional(),
  alignment: AlignmentReport.optional(),
  coverage: CoverageReport.optional(),
  loyalty: LoyaltyReport.optional(),
  economics: EconomicsReport.optional(),
  claims: ClaimsReport.optional(),
});
export type InsightsReport = z.infer<typeof InsightsReport>;

/** The JSON Schema (draft 2020-12) of what `touchline insights --format json` writes. */
export function insightsJsonSchema(): object {
  return z.toJSONSchema(InsightsReport, { target: 'draft-2020-12', reused: 'ref' });
}
