import * as z from 'zod';
import { Acceptance, Discipline, elementBase, references, Statement } from './element.ts';
import { Expression } from './expression.ts';
import { Link, Reference, SourceRange } from './source.ts';
import { DateValue, DurationValue, PeriodValue, Rhythm, Scale, Value } from './values.ts';

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
  /** `from` where the text says `unknown`. */
  unknowns: z.array(z.literal('from')).optional(),
  /** The word of the level after `from`. */
  fromAt: SourceRange.optional(),
  /** `at` is the word of the level. */
  targets: z.array(z.object({ level: z.string(), by: DateValue.optional(), at: SourceRange.optional() })).optional(),
  criteria: z.array(CriterionClaim).optional(),
  statements: z.array(Statement).optional(),
  owners: references,
  evidence: references,
  links: z.array(Link).optional(),
  tags: z.array(z.string()).optional(),
  accepts: z.array(Acceptance).optional(),
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
  for: references,
});
export type Strategy = z.infer<typeof Strategy>;

/** What belongs to a strategy: the id of the strategy it stands in, or of the only one of the project. */
const ofStrategy = { strategy: z.string().optional() };

export const MarketingGoal = z.enum(['protect-share', 'enter-markets', 'raise-profit', 'other']);
export const BusinessGoal = z.enum(['efficiency', 'company-value']);
/** What objectives take into account. */
export const ContextArea = z.enum(['mission', 'organisation', 'business', 'market']);
/** What a risk comes from (U10). */
export const RiskKind = z.enum(['crisis', 'regulation', 'competition', 'other']);

export const Objective = z.object({
  kind: z.literal('objective'),
  ...elementBase,
  ...ofStrategy,
  buildsOn: references,
  marketingGoals: z.array(MarketingGoal).optional(),
  businessGoals: z.array(BusinessGoal).optional(),
  considers: z.array(ContextArea).optional(),
  measuredBy: references,
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
  by: DateValue.optional(),
  supports: references,
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
  /** A target said with the goal itself; usually its KPIs say it. */
  target: Value.optional(),
  within: DurationValue.optional(),
  for: references,
  /** `achieved when` with a measure in it; plain texts are statements. */
  achievedWhen: z.array(Expression).optional(),
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
  improves: references,
  addresses: references,
  for: references,
  discipline: Discipline.optional(),
});
export type Theme = z.infer<typeof Theme>;

export const Ritual = z.object({
  kind: z.literal('ritual'),
  ...elementBase,
  ...ofStrategy,
  rhythm: Rhythm.optional(),
  about: references,
  supports: references,
});
export type Ritual = z.infer<typeof Ritual>;

export { Discipline, Reference };
