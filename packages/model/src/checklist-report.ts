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

export const ChecklistItemReport = z.object({
  /** `CK01` … `CK63`. */
  id: z.string(),
  theme: z.enum(['insight', 'strategy', 'measurement', 'design', 'delivery', 'culture', 'loyalty']),
  label: z.string(),
  /** What to write when it is missing. */
  hint: z.string(),
  state: ChecklistState,
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
  /** What the team says about the stage in `progress of`. */
  claimed: z.object({ state: ProgressState, on: z.string().optional(), at: SourceRange }).optional(),
});
export type ChecklistStageReport = z.infer<typeof ChecklistStageReport>;

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

/** The strategy checklist: the seven stages with what the model answers, then what people tick. */
export const ChecklistReport = z.object({
  asOf: z.string(),
  stages: z.array(ChecklistStageReport),
  manual: z.array(ManualChecklist),
});
export type ChecklistReport = z.infer<typeof ChecklistReport>;
