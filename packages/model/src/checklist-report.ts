import * as z from 'zod';
import { LifecycleStage, ProgressState } from './evaluation.ts';
import { SourceRange } from './source.ts';

/** How far an item of the strategy checklist is, as the model shows it. */
export const ChecklistState = z.enum(['done', 'partly', 'missing', 'not-applicable']);
export type ChecklistState = z.infer<typeof ChecklistState>;

/** A place of the text that an item is about. */
export const ChecklistPlace = z.object({
  element: z.string(),
  /** What a person calls the element. */
  title: z.string(),
  at: SourceRange,
  /** True: the item is fulfilled here. False: something is missing here, `note` says what. */
  fulfilled: z.boolean(),
  note: z.string().optional(),
});
export type ChecklistPlace = z.infer<typeof ChecklistPlace>;

/** The five competencies of the CCXP exam blueprint of 2021. */
export const CcxpCompetency = z.enum(['insights', 'strategy', 'metrics', 'design', 'culture']);
export type CcxpCompetency = z.infer<typeof CcxpCompetency>;

/** How much hangs on an item: 3 the stage does not stand without it, 2 the frameworks ask for it, 1 it rounds it off. */
export const ChecklistWeight = z.literal([1, 2, 3]);
export type ChecklistWeight = z.infer<typeof ChecklistWeight>;

/** What an item takes: a line by whoever knows, a decision among people, or work in the field. */
export const ChecklistEffort = z.enum(['low', 'medium', 'high']);
export type ChecklistEffort = z.infer<typeof ChecklistEffort>;

/** How far something is, by the weights of the items that apply: a done item counts whole, a begun one half. */
export const WeightedProgress = z.object({
  reached: z.number().min(0),
  /** The sum of the weights; 0 when nothing applies. */
  total: z.int().min(0),
  /** `reached` of `total`, 0..1; 0 when nothing applies. */
  share: z.number().min(0).max(1),
});
export type WeightedProgress = z.infer<typeof WeightedProgress>;

export const ChecklistItemReport = z.object({
  /** `CK01` … `CK63`. */
  id: z.string(),
  theme: z.enum(['insight', 'strategy', 'measurement', 'design', 'delivery', 'culture', 'loyalty']),
  competency: CcxpCompetency,
  weight: ChecklistWeight,
  effort: ChecklistEffort,
  label: z.string(),
  /** How it is written in the text. */
  hint: z.string(),
  state: ChecklistState,
  /** What to do next, naming the elements; absent when the item is done or does not apply. */
  step: z.string().optional(),
  /** The count behind the state, e.g. `2 of 5 KPIs`, or what is not there yet. */
  detail: z.string().optional(),
  /** Rows of the concepts it comes from. */
  rows: z.array(z.string()),
  /** At most fifty fulfilled and fifty unfulfilled ones; `detail` has the full count. */
  places: z.array(ChecklistPlace),
});
export type ChecklistItemReport = z.infer<typeof ChecklistItemReport>;

export const ChecklistStageReport = z.object({
  stage: LifecycleStage,
  title: z.string(),
  items: z.array(ChecklistItemReport),
  done: z.int(),
  partly: z.int(),
  missing: z.int(),
  /** Items that apply. */
  total: z.int(),
  progress: WeightedProgress,
  /** What the team says about the stage in `progress of`. */
  claimed: z.object({ state: ProgressState, on: z.string().optional(), at: SourceRange }).optional(),
});
export type ChecklistStageReport = z.infer<typeof ChecklistStageReport>;

/** The items of one competency, over all stages. */
export const CompetencyProgress = z.object({
  competency: CcxpCompetency,
  title: z.string(),
  /** Its weight in the exam, in percent: about the exam, not about this strategy. */
  examShare: z.int(),
  done: z.int(),
  partly: z.int(),
  missing: z.int(),
  /** Items that apply. */
  total: z.int(),
  progress: WeightedProgress,
});
export type CompetencyProgress = z.infer<typeof CompetencyProgress>;

/** One thing to do next. */
export const NextStep = z.object({
  /** The item it moves, `CK01` … `CK63`. */
  item: z.string(),
  stage: LifecycleStage,
  text: z.string(),
  weight: ChecklistWeight,
  effort: ChecklistEffort,
  /** The first place it is about, where there is one. */
  at: SourceRange.optional(),
});
export type NextStep = z.infer<typeof NextStep>;

/**
 * A gate between stages that the team's claim has passed too early: `too-early` a stage is called done while essential
 * items are missing, `out-of-order` it is called done before the one it rests on, `without-plan` implementation runs
 * although there is no plan.
 */
export const ChecklistGate = z.object({
  kind: z.enum(['too-early', 'out-of-order', 'without-plan']),
  stage: LifecycleStage,
  /** The earlier stage that is not there. */
  before: LifecycleStage.optional(),
  /** Essential items that are missing, in the order of the checklist. */
  items: z.array(z.string()),
  message: z.string(),
  /** The claim in the text. */
  at: SourceRange,
});
export type ChecklistGate = z.infer<typeof ChecklistGate>;

/** A `checklist` of the text: what only people can tell. */
export const ManualChecklist = z.object({
  checklist: z.string(),
  title: z.string(),
  at: SourceRange,
  done: z.int(),
  total: z.int(),
  items: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      done: z.boolean(),
      owners: z.array(z.string()),
      /** ISO day (the last of a coarse date). */
      on: z.string().optional(),
      by: z.string().optional(),
      because: z.string().optional(),
      at: SourceRange,
    }),
  ),
});
export type ManualChecklist = z.infer<typeof ManualChecklist>;

/** The strategy checklist: the seven stages with what the model answers, what to do next, then what people tick. */
export const ChecklistReport = z.object({
  asOf: z.string(),
  /** Of the strategy as a whole. */
  progress: WeightedProgress,
  stages: z.array(ChecklistStageReport),
  /** Those of which an item applies. */
  competencies: z.array(CompetencyProgress),
  /** What to do, in this order: the earliest stage first, then what weighs most, then what costs least. */
  next: z.array(NextStep),
  /** Only where the team claims its progress. */
  gates: z.array(ChecklistGate),
  manual: z.array(ManualChecklist),
});
export type ChecklistReport = z.infer<typeof ChecklistReport>;

/** The JSON Schema of the checklist as data (draft 2020-12). */
export function checklistJsonSchema(): object {
  return z.toJSONSchema(ChecklistReport, { target: 'draft-2020-12' });
}
