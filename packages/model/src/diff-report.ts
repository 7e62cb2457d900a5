import * as z from 'zod';
import { ChangeCode } from './change-code.ts';
import { Finding, Severity } from './finding.ts';
import { SourceRange } from './source.ts';

/** What a change of a strategy may not do unnoticed. Its code can be accepted in the text like that of a rule. */
export const Policy = z.enum([
  'target-lowered-without-review',
  'definition-changed-data-kept',
  'moment-of-truth-removed',
  'promise-weakened',
  'measure-lost',
  'evidence-lost',
  'owner-lost',
]);
export type Policy = z.infer<typeof Policy>;

/** An element on one side of a comparison. */
export const DiffElement = z.object({
  id: z.string(),
  /** Kind of the declaration or of the statement, e.g. `step`, `pain`, `kpi`. */
  kind: z.string(),
  title: z.string(),
  at: SourceRange,
});
export type DiffElement = z.infer<typeof DiffElement>;

/** One change that means something. */
export const DiffChange = z.object({
  change: z.enum(['added', 'removed', 'renamed', 'moved', 'changed']),
  /** What it means, e.g. `feeling-raised`; severities are set by it. */
  code: ChangeCode,
  effect: z.enum(['better', 'worse', 'other']),
  concern: z.enum(['customer', 'measurement', 'promise', 'plan', 'organisation', 'evidence', 'strategy']),
  severity: Severity,
  /** One sentence. */
  text: z.string(),
  /** The element as it was; absent when it was added. */
  before: DiffElement.optional(),
  /** The element as it is; absent when it was removed. */
  after: DiffElement.optional(),
  /** The id of the journey it belongs to: of the later side, else of the earlier one. */
  journey: z.string().optional(),
  /** Titles of what it stands in, outermost first. */
  path: z.array(z.string()),
  /** The keyword of the property that changed. */
  property: z.string().optional(),
  /** How alike both sides are, 0..1, where that decided that they are one element and not its name. */
  score: z.number().optional(),
});
export type DiffChange = z.infer<typeof DiffChange>;

/** A policy that a change breaks. */
export const PolicyBreach = z.object({
  policy: Policy,
  severity: Severity,
  /** What is broken and the way out. */
  message: z.string(),
  element: z.string(),
  /** The later side, or the earlier one for what was removed. */
  at: SourceRange,
  side: z.enum(['before', 'after']),
});
export type PolicyBreach = z.infer<typeof PolicyBreach>;

/** How many items of the strategy checklist are done, of those that apply. */
const ChecklistShare = z.object({ done: z.int(), partly: z.int(), total: z.int() });

export const ProjectDiff = z.object({
  name: z.string(),
  /** Relative to the top of the repository, or to the folders compared; `.` for the top. */
  folder: z.string(),
  /** Its folder on the earlier side, where that is another one. */
  renamedFrom: z.string().optional(),
  /** The config judges otherwise now; both sides are checked by its rules of the later side. */
  rulesChanged: z.literal(true).optional(),
  /** The project is on one side only. */
  only: z.enum(['before', 'after']).optional(),
  changes: z.array(DiffChange),
  /** Journeys whose map changed, with the ids on both sides. */
  journeys: z.array(z.object({ before: z.string().optional(), after: z.string().optional(), title: z.string() })),
  findings: z.object({ fresh: z.array(Finding), fixed: z.array(Finding) }),
  checklist: z.object({ before: ChecklistShare, after: ChecklistShare }),
  policies: z.array(PolicyBreach),
  /** Files with syntax errors: what stands there was compared as far as it could be read. */
  unread: z.array(z.object({ side: z.enum(['before', 'after']), file: z.string(), errors: z.int() })),
});
export type ProjectDiff = z.infer<typeof ProjectDiff>;

/** One side of a comparison, as people call it. */
export const DiffSide = z.object({ label: z.string(), commit: z.string().optional() });
export type DiffSide = z.infer<typeof DiffSide>;

/** What changed for the customer between two states of a strategy. */
export const DiffReport = z.object({
  schemaVersion: z.literal(1),
  /** The sides are two journeys of one state; absent where they are two states. */
  of: z.literal('journeys').optional(),
  before: DiffSide,
  after: DiffSide,
  projects: z.array(ProjectDiff),
});
export type DiffReport = z.infer<typeof DiffReport>;

/** The JSON Schema of a comparison (draft 2020-12). */
export function diffJsonSchema(): object {
  return z.toJSONSchema(DiffReport, { target: 'draft-2020-12' });
}
