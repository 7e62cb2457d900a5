import * as z from 'zod';
import { Discipline, elementBase, references } from './element.ts';
import { Reference, SourceRange } from './source.ts';
import { DateValue, PeriodValue, Rhythm, Scale, Value } from './values.ts';

/** The five benefits of customer experience management (B1–B5). */
export const Benefit = z.enum(['satisfaction', 'faster-resolution', 'loyalty', 'revenue', 'lower-cost']);
export type Benefit = z.infer<typeof Benefit>;

const benefits = z.array(Benefit).optional();

/** A stated criterion of a maturity model that no model can compute. */
export const CriterionClaim = z.object({
  criterion: z.string(),
  state: z.enum(['met', 'partly', 'missing']),
  evidence: references,
  because: z.string().optional(),
  at: SourceRange,
});

/** `maturity FiveLevels from regular to extended by 2026-12-31, proactive by 2027-12-31`. Levels are spelled as in the text. */
export const MaturityClaim = z.object({
  model: z.enum(['FiveLevels', 'CxPyramid', 'ServiceExcellence']),
  from: z.string().optional(),
  targets: z.array(z.object({ level: z.string(), by: DateValue.optional() })).optional(),
  criteria: z.array(CriterionClaim).optional(),
  at: SourceRange,
});
export type MaturityClaim = z.infer<typeof MaturityClaim>;

/** `vision`, `mission`, `context`, `aligned-to`, `risk` and `value-proposition` are statements. */
export const Strategy = z.object({
  kind: z.literal('strategy'),
  ...elementBase,
  horizon: PeriodValue.optional(),
  reviewCadence: Rhythm.optional(),
  planningCycle: z.int().optional(),
  maturity: z.array(MaturityClaim).optional(),
  expectedBenefits: benefits,
  scale: Scale.optional(),
});
export type Strategy = z.infer<typeof Strategy>;

/** What belongs to a strategy: the id of the strategy it stands in, or of the only one of the project. */
const ofStrategy = { strategy: z.string().optional() };

export const Objective = z.object({
  kind: z.literal('objective'),
  ...elementBase,
  ...ofStrategy,
  buildsOn: references,
  marketingGoals: z.array(z.enum(['protect-share', 'enter-markets', 'raise-profit', 'other'])).optional(),
  businessGoals: z.array(z.enum(['efficiency', 'company-value'])).optional(),
  considers: z.array(z.enum(['mission', 'organisation', 'business', 'market'])).optional(),
});
export type Objective = z.infer<typeof Objective>;

export const Principle = z.object({ kind: z.literal('principle'), ...elementBase, ...ofStrategy });
export type Principle = z.infer<typeof Principle>;

/** A service standard: `standard 80% within 10 working days`. */
export const Standard = z.object({ share: Value.optional(), within: Value.optional(), at: SourceRange });

export const Commitment = z.object({
  kind: z.literal('commitment'),
  ...elementBase,
  ...ofStrategy,
  for: references,
  via: references,
  standards: z.array(Standard).optional(),
  measuredBy: references,
});
export type Commitment = z.infer<typeof Commitment>;

export const Goal = z.object({
  kind: z.literal('goal'),
  ...elementBase,
  ...ofStrategy,
  qualitative: z.literal(true).optional(),
  expectedBenefits: benefits,
  supports: references,
  measuredBy: references,
  by: DateValue.optional(),
  /** `hold 3%`: met while not worse. */
  hold: Value.optional(),
  judgedBy: references,
});
export type Goal = z.infer<typeof Goal>;

export const Theme = z.object({
  kind: z.literal('theme'),
  ...elementBase,
  ...ofStrategy,
  supports: references,
  uses: references,
  measuredBy: references,
});
export type Theme = z.infer<typeof Theme>;

export const Ritual = z.object({
  kind: z.literal('ritual'),
  ...elementBase,
  ...ofStrategy,
  rhythm: Rhythm.optional(),
  about: references,
});
export type Ritual = z.infer<typeof Ritual>;

export { Discipline, Reference };
