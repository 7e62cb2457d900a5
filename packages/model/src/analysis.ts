import * as z from 'zod';
import { elementBase, Result, references } from './element.ts';
import { Link, SourceRange } from './source.ts';
import { DateValue, PercentValue, PointsValue, RangeValue, Scale, Value } from './values.ts';

export const PublicRating = z.object({
  title: z.string(),
  value: Value,
  scale: Scale.optional(),
  links: z.array(Link).optional(),
  responses: Value.optional(),
  invited: Value.optional(),
  population: Value.optional(),
  evidence: references,
  at: SourceRange,
});

/** A competitor in an assessment; strengths and weaknesses are statements. */
export const Competitor = z.object({
  kind: z.literal('competitor'),
  ...elementBase,
  results: z.array(Result).optional(),
  publicRatings: z.array(PublicRating).optional(),
});
export type Competitor = z.infer<typeof Competitor>;

/** How well today's experience fits the company's strategy; the number may be absent. */
export const StrategyFit = z.object({
  value: Value.optional(),
  scale: Scale.optional(),
  text: z.string().optional(),
  because: z.string().optional(),
  evidence: references,
  at: SourceRange,
});

export const Assessment = z.object({
  kind: z.literal('assessment'),
  ...elementBase,
  strategy: z.string().optional(),
  on: DateValue.optional(),
  about: references,
  results: z.array(Result).optional(),
  publicRatings: z.array(PublicRating).optional(),
  competitors: z.array(Competitor).optional(),
  fitWithStrategy: z.array(StrategyFit).optional(),
});
export type Assessment = z.infer<typeof Assessment>;

export const StudyKind = z.enum([
  'interviews',
  'survey',
  'observation',
  'analytics',
  'desk',
  'complaints',
  'reviews',
  'publication',
]);

export const Study = z.object({
  kind: z.literal('study'),
  ...elementBase,
  on: DateValue.optional(),
  studyKind: StudyKind.optional(),
  sample: Value.optional(),
  about: references,
});
export type Study = z.infer<typeof Study>;

export const Insight = z.object({
  kind: z.literal('insight'),
  ...elementBase,
  about: references,
  for: references,
  on: DateValue.optional(),
  because: z.string().optional(),
});
export type Insight = z.infer<typeof Insight>;

export const ClaimMeasure = z.enum([
  'retention-cost-ratio',
  'existing-customer-spend',
  'profit',
  'crisis-recovery',
  'price-premium',
  'impulse-purchase',
  'repeat-purchase',
]);
export const Grade = z.enum(['own-data', 'study', 'vendor', 'folklore', 'unsourced']);

/** A statement about the world with a grade of its evidence. `concerns` lists measures, or KPIs by reference. */
export const Claim = z.object({
  kind: z.literal('claim'),
  ...elementBase,
  concerns: z.array(ClaimMeasure).optional(),
  concernsKpis: references,
  /** The change that the claim assumes; points and percent are different things. */
  whenRetention: z.union([PointsValue, PercentValue]).optional(),
  range: RangeValue.optional(),
  value: Value.optional(),
  grade: Grade.optional(),
  on: DateValue.optional(),
});
export type Claim = z.infer<typeof Claim>;
