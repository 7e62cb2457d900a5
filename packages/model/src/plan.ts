import * as z from 'zod';
import { Acceptance, Discipline, Encouragement, elementBase, references, Statement } from './element.ts';
import { Link, Reference, SourceRange } from './source.ts';
import { DateValue, DurationValue, Level, PeriodValue, RangeValue, Value } from './values.ts';

/** A wave of the plan that initiatives belong to (`in CoreChanges`). */
export const Rollout = z.object({
  kind: z.literal('rollout'),
  ...elementBase,
  strategy: z.string().optional(),
  takes: z.union([DurationValue, RangeValue]).optional(),
  schedule: PeriodValue.optional(),
});
export type Rollout = z.infer<typeof Rollout>;

export const InitiativeKind = z.enum([
  'product',
  'process',
  'training',
  'technology',
  'business-model',
  'research',
  'innovation',
  'other',
]);

/** `expected effect OnboardingCsat +6 pp by 2027-03-31`; effects in words are statements of kind `expected-effect`. */
export const ExpectedEffect = z.object({
  kpi: Reference,
  /** Signed change. */
  change: Value,
  by: DateValue.optional(),
  when: z.string().optional(),
  because: z.string().optional(),
  evidence: references,
  at: SourceRange,
});

/** `trains Branches in empathy`: `skills` are empathy, product, process, tools, or a text of its own. */
export const Training = z.object({ who: Reference, skills: z.array(z.string()), at: SourceRange });

export const InitiativeStatus = z.enum(['planned', 'in-progress', 'done', 'dropped']);

export const Initiative = z.object({
  kind: z.literal('initiative'),
  ...elementBase,
  strategy: z.string().optional(),
  in: references,
  initiativeKind: InitiativeKind.optional(),
  discipline: Discipline.optional(),
  aimsAt: z.enum(['acquisition', 'retention', 'both']).optional(),
  for: references,
  supports: references,
  improves: references,
  addresses: references,
  uses: references,
  measuredBy: references,
  effects: z.array(ExpectedEffect).optional(),
  schedule: z.union([PeriodValue, DateValue]).optional(),
  dependsOn: references,
  status: InitiativeStatus.optional(),
  /** In percent, 0..100. */
  progress: z.number().optional(),
  statusOn: DateValue.optional(),
  budget: Value.optional(),
  impact: Level.optional(),
  effort: Level.optional(),
  trains: z.array(Training).optional(),
  /** Criteria of maturity models that it closes. */
  closes: z.array(z.object({ criterion: z.string(), model: z.string().optional(), at: SourceRange })).optional(),
});
export type Initiative = z.infer<typeof Initiative>;

export const RewardKind = z.enum([
  'assistance',
  'access',
  'convenience',
  'recognition',
  'content',
  'discount',
  'bonus',
]);

/** Earned or bought loyalty follows from the kind: discount and bonus are bought, the others earned (U25). */
export const Reward = z.object({
  kind: z.literal('reward'),
  ...elementBase,
  rewardKind: RewardKind.optional(),
  term: z.enum(['long', 'short']).optional(),
  cost: Value.optional(),
  addresses: references,
  for: references,
  encourages: z.array(Encouragement).optional(),
});
export type Reward = z.infer<typeof Reward>;

/** The question whether loyalty is more than habit or bonus: `loyalty test "Would you stay …?"` (U26). */
export const LoyaltyTest = z.object({
  name: z.string().optional(),
  text: z.string(),
  statements: z.array(Statement).optional(),
  owners: references,
  evidence: references,
  links: z.array(Link).optional(),
  tags: z.array(z.string()).optional(),
  accepts: z.array(Acceptance).optional(),
  measuredBy: references,
  at: SourceRange,
});

export const LoyaltyProgramme = z.object({
  kind: z.literal('loyalty-programme'),
  ...elementBase,
  strategy: z.string().optional(),
  for: references,
  supports: references,
  measuredBy: references,
  via: references,
  budget: Value.optional(),
  rewards: z.array(Reward).optional(),
  tests: z.array(LoyaltyTest).optional(),
});
export type LoyaltyProgramme = z.infer<typeof LoyaltyProgramme>;

/** Inputs of the retention calculator; each a value or a KPI that carries it. */
export const EconomicsInput = z.object({ value: Value.optional(), kpi: Reference.optional(), at: SourceRange });
export type EconomicsInput = z.infer<typeof EconomicsInput>;

export const Economics = z.object({
  kind: z.literal('economics'),
  ...elementBase,
  strategy: z.string().optional(),
  for: references,
  on: DateValue.optional(),
  customers: EconomicsInput.optional(),
  retention: EconomicsInput.optional(),
  margin: EconomicsInput.optional(),
  acquisitionCost: EconomicsInput.optional(),
  retentionCost: EconomicsInput.optional(),
  discountRate: EconomicsInput.optional(),
});
export type Economics = z.infer<typeof Economics>;

export const CheckItem = z.object({
  id: z.string(),
  name: z.string().optional(),
  text: z.string(),
  done: z.boolean(),
  owners: references,
  on: DateValue.optional(),
  by: DateValue.optional(),
  because: z.string().optional(),
  evidence: references,
  statements: z.array(Statement).optional(),
  links: z.array(Link).optional(),
  tags: z.array(z.string()).optional(),
  accepts: z.array(Acceptance).optional(),
  at: SourceRange,
});
export type CheckItem = z.infer<typeof CheckItem>;

export const Checklist = z.object({
  kind: z.literal('checklist'),
  ...elementBase,
  strategy: z.string().optional(),
  items: z.array(CheckItem),
});
export type Checklist = z.infer<typeof Checklist>;
