import * as z from 'zod';
import { Encouragement } from './element.ts';
import { RewardKind } from './plan.ts';
import { SourceRange } from './source.ts';

/** How a reward wins loyalty: discounts and bonuses buy it, everything else earns it. */
export const LoyaltyWay = z.enum(['earned', 'bought', 'unsaid']);
export type LoyaltyWay = z.infer<typeof LoyaltyWay>;

export const RewardReport = z.object({
  reward: z.string(),
  title: z.string(),
  kind: RewardKind.optional(),
  way: LoyaltyWay,
  term: z.enum(['long', 'short']).optional(),
  /** Cost of a year in the currency of the programme; a cost without a time counts for the year. */
  cost: z.number().optional(),
  /** The cost as the text says it, in the format of the language. */
  costText: z.string().optional(),
  /** Jobs, needs, expectations that it addresses. */
  addresses: z.array(z.string()),
  encourages: z.array(Encouragement),
  at: SourceRange,
});
export type RewardReport = z.infer<typeof RewardReport>;

/** Earned, bought and unsaid parts; they add up to the whole. */
export const LoyaltySplit = z.object({
  earned: z.number(),
  bought: z.number(),
  unsaid: z.number(),
  /** Bought / (earned + bought), 0..1; absent when nothing tells. */
  boughtShare: z.number().optional(),
});
export type LoyaltySplit = z.infer<typeof LoyaltySplit>;

/** The question who would stay at an equal offer, and what came of it. */
export const EqualOfferTest = z.object({
  question: z.string(),
  /** The KPI that measures the answers. */
  kpi: z.string().optional(),
  kpiTitle: z.string().optional(),
  /** Share who would stay, 0..1, with its 95 % interval (Wilson) where the number of answers is known. */
  stay: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  /** Valid answers. */
  answers: z.number().optional(),
  /** ISO day of the value. */
  on: z.string().optional(),
  /** `asked`: no KPI measures it. `measured`: a KPI does, without a value yet. `answered`: there is a value. */
  state: z.enum(['asked', 'measured', 'answered']),
  text: z.string(),
  at: SourceRange,
});
export type EqualOfferTest = z.infer<typeof EqualOfferTest>;

export const LoyaltyProgrammeReport = z.object({
  programme: z.string(),
  title: z.string(),
  /** Titles of the segments it is for. */
  for: z.array(z.string()),
  rewards: z.array(RewardReport),
  byCount: LoyaltySplit,
  /** By the cost of a year; absent when no reward says its cost, or their currencies differ. */
  byCost: LoyaltySplit.extend({
    currency: z.string(),
    /** Rewards whose cost is not said. */
    rewardsWithoutCost: z.int(),
    /** Cost of a year per customer, where the size of the segments is known. */
    perCustomer: z.number().optional(),
  }).optional(),
  terms: z.object({ long: z.int(), short: z.int(), unsaid: z.int() }),
  /** Rewards that address a job, a need or an expectation, of all. */
  linked: z.object({ count: z.int(), total: z.int() }),
  encourages: z.array(Encouragement),
  tests: z.array(EqualOfferTest),
  /** KPIs the programme is measured by. */
  kpis: z.array(z.object({ kpi: z.string(), title: z.string() })),
  /** What stands out, in sentences. */
  notes: z.array(z.string()),
  at: SourceRange,
});
export type LoyaltyProgrammeReport = z.infer<typeof LoyaltyProgrammeReport>;

export const LoyaltyReport = z.object({
  /** ISO day that counts as today. */
  asOf: z.string(),
  programmes: z.array(LoyaltyProgrammeReport),
});
export type LoyaltyReport = z.infer<typeof LoyaltyReport>;
