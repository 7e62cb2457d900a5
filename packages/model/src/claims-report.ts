import * as z from 'zod';
import { ClaimMeasure, Grade } from './analysis.ts';
import { SourceRange } from './source.ts';

/** The company's own figure of what a claim is about. */
export const OwnNumber = z.object({
  /** Ratios as they are, shares as 0..1; the ends of a range when two readings are possible. */
  from: z.number(),
  to: z.number(),
  /** For people: `7.0×`, `+29.4% to +36.8%`. */
  text: z.string(),
  /** Where the claim's range puts it; absent when the claim has none that can be compared. */
  position: z.enum(['within', 'overlaps', 'below', 'above']).optional(),
  /**
   * What the number is: cost of winning / cost of keeping; growth of a customer's value with the assumed change; the value of a
   * KPI; a claim of the company's own.
   */
  basis: z.enum(['cost-ratio', 'customer-value', 'kpi', 'claim']),
  /** What it was computed from: economics, a KPI or a claim of grade `own-data`. */
  element: z.string(),
  title: z.string(),
  at: SourceRange,
});
export type OwnNumber = z.infer<typeof OwnNumber>;

export const ClaimEntry = z.object({
  claim: z.string(),
  text: z.string(),
  concerns: z.array(ClaimMeasure),
  /** KPIs it concerns. */
  kpis: z.array(z.object({ kpi: z.string(), title: z.string() })),
  /** What it says in numbers, for people: `5–10`, `25–95%`. */
  range: z.string().optional(),
  /** The change of retention it assumes, for people: `+5 pp`. */
  condition: z.string().optional(),
  grade: Grade.optional(),
  /** Sources, evidence and links, in words. */
  sources: z.array(z.string()),
  /** ISO day (the last of a coarse date). */
  on: z.string().optional(),
  variesBy: z.array(z.string()),
  own: z.array(OwnNumber),
  /** No source, no evidence, no link. */
  unsourced: z.boolean(),
  /** A profit is promised without the change of retention it takes, so points and percent cannot be told apart. */
  ambiguous: z.boolean(),
  at: SourceRange,
});
export type ClaimEntry = z.infer<typeof ClaimEntry>;

/** Two claims about the same measure that exclude each other. */
export const ClaimContradiction = z.object({
  claims: z.tuple([z.string(), z.string()]),
  text: z.string(),
  /** Why both are kept, where the text says so. */
  accepted: z.string().optional(),
  at: SourceRange,
});
export type ClaimContradiction = z.infer<typeof ClaimContradiction>;

/** The register of claims: what is said about customers in general, how well founded, beside the own numbers. */
export const ClaimsReport = z.object({
  /** ISO day that counts as today. */
  asOf: z.string(),
  claims: z.array(ClaimEntry),
  contradictions: z.array(ClaimContradiction),
});
export type ClaimsReport = z.infer<typeof ClaimsReport>;
