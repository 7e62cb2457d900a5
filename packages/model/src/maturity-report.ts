import * as z from 'zod';
import { InitiativeStatus } from './plan.ts';
import { SourceRange } from './source.ts';
import { MaturityClaim } from './strategy.ts';

/**
 * How far a criterion holds. `unknown`: nobody says it, and the text does not speak of what it could be computed from;
 * it counts as not met for the level reached, and as no contradiction of what is claimed.
 */
export const CriterionState = z.enum(['met', 'partly', 'missing', 'unknown']);
export type CriterionState = z.infer<typeof CriterionState>;

/** A place of the text that a criterion is about. */
export const MaturityPlace = z.object({
  element: z.string(),
  title: z.string(),
  at: SourceRange,
  /** Whether the criterion holds here. */
  fulfilled: z.boolean(),
});
export type MaturityPlace = z.infer<typeof MaturityPlace>;

/** An initiative that says it `closes` a criterion. Dropped ones are left out. */
export const CriterionCloser = z.object({
  initiative: z.string(),
  title: z.string(),
  status: InitiativeStatus.optional(),
  /** The last day of its schedule, ISO. */
  ends: z.string().optional(),
  /** True: it certainly ends after the target that needs the criterion. */
  late: z.literal(true).optional(),
  at: SourceRange,
});
export type CriterionCloser = z.infer<typeof CriterionCloser>;

export const CriterionReport = z.object({
  /** The word a text writes after `criterion` and `closes`. */
  id: z.string(),
  /** The level it belongs to; of a criterion of the team's own the level of the first target. */
  level: z.string().optional(),
  title: z.string(),
  /** How it is answered, and what to write. */
  hint: z.string(),
  state: CriterionState,
  /** `stated` by a `criterion` line (which wins), `computed` from the model, or `none`. */
  basis: z.enum(['stated', 'computed', 'none']),
  /** Why it is in this state. */
  why: z.string(),
  /** A criterion of the team's own: the maturity model does not know it. */
  own: z.literal(true).optional(),
  /** Where it is stated. */
  at: SourceRange.optional(),
  /** At most fifty fulfilled and fifty unfulfilled places. */
  places: z.array(MaturityPlace),
  closedBy: z.array(CriterionCloser),
});
export type CriterionReport = z.infer<typeof CriterionReport>;

export const MaturityTarget = z.object({
  level: z.string(),
  /** As written, e.g. `2027-Q2`. */
  by: z.string().optional(),
  /** The last day of `by`, ISO. */
  due: z.string().optional(),
  /** Levels above the step before; 1 is the next one, 0 or less is no step up. Absent when no level stands before it. */
  rise: z.int().optional(),
  reached: z.boolean(),
  /** Criteria still to be met on the way from the target before, lowest level first. */
  gap: z.array(z.string()),
  at: SourceRange.optional(),
});
export type MaturityTarget = z.infer<typeof MaturityTarget>;

/** What a strategy claims about itself in one maturity model, and what its text shows. */
export const MaturityClaimReport = z.object({
  strategy: z.string(),
  strategyTitle: z.string(),
  model: MaturityClaim.shape.model,
  modelTitle: z.string(),
  /** Where the model comes from, and whose criteria these are. */
  origin: z.string(),
  /** Bottom to top. */
  levels: z.array(z.object({ level: z.string(), title: z.string() })),
  /** The level said after `from`. */
  claimed: z.string().optional(),
  /** The highest level of which all criteria, and those of every level below, are met. Absent: not even the lowest. */
  reached: z.string().optional(),
  targets: z.array(MaturityTarget),
  /** Every criterion, those of the lowest level first. */
  criteria: z.array(CriterionReport),
  /** Criteria to be met for the last target; for the next level where there is no target. */
  gap: z.array(z.string()),
  /** Of these the ones that no initiative closes. */
  openGap: z.array(z.string()),
  at: SourceRange,
});
export type MaturityClaimReport = z.infer<typeof MaturityClaimReport>;

/** How many touchpoints let both sides talk (R22). */
export const TalksShare = z.object({
  twoWay: z.int(),
  /** The company speaks. */
  outbound: z.int(),
  /** The customer speaks. */
  inbound: z.int(),
  /** Neither the touchpoint nor its channels say it. */
  unknown: z.int(),
  /** Two-way of those that are known, 0..1; absent when nothing is said about any of them. */
  share: z.number().optional(),
});
export type TalksShare = z.infer<typeof TalksShare>;

export const PyramidTouchpoint = z.object({
  element: z.string(),
  title: z.string(),
  journey: z.string(),
  level: z.string(),
  at: SourceRange,
});
export type PyramidTouchpoint = z.infer<typeof PyramidTouchpoint>;

export const PyramidShare = z.object({
  /** Touchpoints by level, bottom to top. */
  counts: z.array(z.object({ level: z.string(), count: z.int() })),
  /** Touchpoints that do not say who starts them: their level cannot be told. */
  unknown: z.int(),
  /** Those whose level can be told, in the order of the text. */
  touchpoints: z.array(PyramidTouchpoint),
});
export type PyramidShare = z.infer<typeof PyramidShare>;

/**
 * Where a strategy stands on the ladders of maturity it claims, and how its touchpoints talk. `toBe` is the experience
 * once every to-be journey is real: to-be journeys, and journeys of today that none of them replaces.
 */
export const MaturityReport = z.object({
  asOf: z.string(),
  claims: z.array(MaturityClaimReport),
  /** Absent when no touchpoint is known to talk one way or both. */
  interaction: z.object({ asIs: TalksShare.optional(), toBe: TalksShare.optional() }).optional(),
  /** The CX pyramid of each touchpoint; absent when no touchpoint says who starts it. */
  pyramid: z
    .object({
      levels: z.array(z.object({ level: z.string(), title: z.string() })),
      asIs: PyramidShare.optional(),
      toBe: PyramidShare.optional(),
    })
    .optional(),
});
export type MaturityReport = z.infer<typeof MaturityReport>;
