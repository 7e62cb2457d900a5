import * as z from 'zod';
import { LIFECYCLE_STAGES } from './choices.ts';
import { elementBase, Result, references } from './element.ts';
import { Reference, SourceRange } from './source.ts';
import { DateValue } from './values.ts';

/** `decided adjust PrefillForms for RelationshipNps because "…"`. */
export const Decision = z.object({
  action: z.enum(['keep', 'adjust', 'stop', 'start']),
  what: Reference,
  for: references,
  because: z.string().optional(),
  evidence: references,
  at: SourceRange,
});
export type Decision = z.infer<typeof Decision>;

/** A review; external and internal developments are statements. */
export const Review = z.object({
  kind: z.literal('review'),
  ...elementBase,
  strategy: z.string().optional(),
  on: DateValue.optional(),
  about: references,
  results: z.array(Result).optional(),
  decisions: z.array(Decision).optional(),
  nextReview: DateValue.optional(),
});
export type Review = z.infer<typeof Review>;

/** The seven stages of a strategy, in order. */
export const LifecycleStage = z.enum(LIFECYCLE_STAGES);
export type LifecycleStage = z.infer<typeof LifecycleStage>;

export const ProgressState = z.enum(['planned', 'in-progress', 'done', 'skipped']);

/** What a team claims about its progress; the checklist compares it with the model. */
export const Progress = z.object({
  kind: z.literal('progress'),
  ...elementBase,
  of: Reference.optional(),
  strategy: z.string().optional(),
  stages: z
    .array(z.object({ stage: LifecycleStage, state: ProgressState, on: DateValue.optional(), at: SourceRange }))
    .optional(),
});
export type Progress = z.infer<typeof Progress>;

export const ViewKind = z.enum([
  'map',
  'blueprint',
  'strategy-map',
  'roadmap',
  'priorities',
  'curve',
  'checklist',
  'comparison',
]);
export type ViewKind = z.infer<typeof ViewKind>;

export const Lane = z.enum([
  'doing',
  'thinking',
  'feeling',
  'quote',
  'needs',
  'expects',
  'touchpoint',
  'channel',
  'pain',
  'opportunity',
  'risk',
  'kpi',
  'frontstage',
  'backstage',
  'support-process',
  'owner',
  'note',
]);
export type Lane = z.infer<typeof Lane>;

/** What a view leaves out: it shows only what matches every filter. */
export const ViewFilter = z.object({
  momentsOfTruth: z.literal(true).optional(),
  evidenced: z.literal(true).optional(),
  for: references,
  via: references,
  owners: references,
  stages: references,
  tags: z.array(z.string()).optional(),
  /** Depth of nested stages to show; 1 is the outermost. */
  depth: z.int().min(1).optional(),
});
export type ViewFilter = z.infer<typeof ViewFilter>;

export const View = z.object({
  kind: z.literal('view'),
  ...elementBase,
  of: references,
  viewKind: ViewKind.optional(),
  lanes: z.array(Lane).optional(),
  only: ViewFilter.optional(),
});
export type View = z.infer<typeof View>;
