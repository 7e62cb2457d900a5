import * as z from 'zod';
import { Discipline, Encouragement, elementBase, Origin, references } from './element.ts';
import { Expression } from './expression.ts';
import { Reference, SourceRange } from './source.ts';
import { DateValue, DurationValue, Level, RangeValue, Scale, Value } from './values.ts';

/**
 * One statement of a feeling: a score on the journey's scale, a word, or both. `becomes` is set when it changes
 * (`2 -> 4`). Several feelings with `when` are alternatives.
 */
export const Feeling = z.object({
  score: z.number().optional(),
  becomes: z.number().optional(),
  word: z.string().optional(),
  unknown: z.literal(true).optional(),
  as: references,
  when: z.string().optional(),
  /** `when` where it is more than a text. */
  condition: Expression.optional(),
  because: z.string().optional(),
  evidence: references,
  at: SourceRange,
});
export type Feeling = z.infer<typeof Feeling>;

/** `moment of truth` is make or break; `key-moment` and `peak` are the milder marks. */
export const Moment = z.object({
  mark: z.enum(['moment-of-truth', 'key-moment', 'peak']),
  because: z.string().optional(),
  evidence: references,
  at: SourceRange,
});
export type Moment = z.infer<typeof Moment>;

/** A line of the flow: where the customer goes next. `share` is in percent (0..100). */
export const Branch = z.object({
  to: Reference,
  share: z.number().optional(),
  when: z.string().optional(),
  /** `when` where it is more than a text. */
  condition: Expression.optional(),
  because: z.string().optional(),
  evidence: references,
  at: SourceRange,
});
export type Branch = z.infer<typeof Branch>;

/** A target that holds for a stage: `target AccountUse 50% within 60 days`; `hold` instead of `target`: must not get worse. */
export const StageTarget = z.object({
  kpi: Reference,
  value: Value,
  hold: z.literal(true).optional(),
  within: DurationValue.optional(),
  by: DateValue.optional(),
  at: SourceRange,
});
export type StageTarget = z.infer<typeof StageTarget>;

export const Talks = z.enum(['two-way', 'outbound', 'inbound']);
export type Talks = z.infer<typeof Talks>;

export const Phase = z.enum(['awareness', 'purchase', 'usage', 'aftercare']);
export type Phase = z.infer<typeof Phase>;

/** When a stage lies: `from 12 months to 4 months before ContractEnd`. */
export const Timing = z.object({
  from: DurationValue.optional(),
  to: DurationValue.optional(),
  relation: z.enum(['before', 'after']),
  event: Reference,
  /** Set when the beginning counts from another event, or from the other side of it, than the end. */
  fromRelation: z.enum(['before', 'after']).optional(),
  fromEvent: Reference.optional(),
  at: SourceRange,
});
export type Timing = z.infer<typeof Timing>;

/** What a journey, a stage and a step can all say. */
const experience = {
  ...elementBase,
  feelings: z.array(Feeling).optional(),
  via: references,
  measuredBy: references,
  uses: references,
  moment: Moment.optional(),
  discipline: Discipline.optional(),
  talks: Talks.optional(),
  initiatedBy: z.enum(['customer', 'company']).optional(),
  customerEffort: Level.optional(),
  importance: Level.optional(),
  encourages: z.array(Encouragement).optional(),
  onlyFor: references,
  lasts: z.union([DurationValue, RangeValue]).optional(),
  targets: z.array(StageTarget).optional(),
  /** `ends when` with a measure in it; plain texts are statements of kind `ends-when`. */
  endsWhen: z.array(Expression).optional(),
  startsWhen: z.array(Expression).optional(),
  succeedsWhen: z.array(Expression).optional(),
  timing: Timing.optional(),
  details: references,
  /** Where the customer goes next; absent: the next in the text. */
  flow: z.array(Branch).optional(),
  exit: z.literal(true).optional(),
};

/** A `step` is anything the customer goes through; `contact` says it is a touchpoint, a contact with the company. */
export const Step = z.object({ kind: z.literal('step'), contact: z.boolean(), ...experience });
export type Step = z.infer<typeof Step>;

const stageShape = z.object({ kind: z.literal('stage'), phase: Phase.optional(), ...experience });
export type Stage = z.infer<typeof stageShape> & { children: JourneyItem[] };

/** `any order { … }` or `parallel { … }`: steps without a sequence. */
const groupShape = z.object({
  kind: z.literal('group'),
  id: z.string(),
  mode: z.enum(['any-order', 'parallel']),
  source: SourceRange,
  origin: Origin.optional(),
});
export type Group = z.infer<typeof groupShape> & { children: JourneyItem[] };

/** A shared journey taken in: `children` are copies, each with its `origin`. */
const inclusionShape = z.object({
  kind: z.literal('inclusion'),
  id: z.string(),
  journey: Reference,
  source: SourceRange,
  origin: Origin.optional(),
});
export type Inclusion = z.infer<typeof inclusionShape> & { children: JourneyItem[] };

export type JourneyItem = Stage | Step | Group | Inclusion;

const items = z.lazy(() => z.array(JourneyItem));
export const Stage: z.ZodType<Stage> = stageShape.extend({ children: items });
export const Group: z.ZodType<Group> = groupShape.extend({ children: items });
export const Inclusion: z.ZodType<Inclusion> = inclusionShape.extend({ children: items });
export const JourneyItem: z.ZodType<JourneyItem> = z.lazy(() => z.union([Step, Stage, Group, Inclusion]));

/**
 * A customer journey. A `to-be of` journey is resolved: `children` holds every element it inherits, changed or added,
 * each with its `origin`; `toBeOf` names the journey it starts from,
 */
const journeyShape = z.object({
  kind: z.literal('journey'),
  ...experience,
  state: z.enum(['as-is', 'to-be', 'research']).optional(),
  toBeOf: Reference.optional(),
  for: references,
  scale: Scale.optional(),
  strategy: z.string().optional(),
  /** What a to-be journey took out: a whole element, or of one the values of a property (by keyword) or a single one. */
  removed: z
    .array(
      z.object({ target: Reference, property: z.string().optional(), text: z.string().optional(), at: SourceRange }),
    )
    .optional(),
});
export type Journey = z.infer<typeof journeyShape> & { children: JourneyItem[] };
export const Journey: z.ZodType<Journey> = journeyShape.extend({ children: items });

export const Event = z.object({ kind: z.literal('event'), ...elementBase });
export type Event = z.infer<typeof Event>;

/** A service declared once and used by touchpoints of several journeys (the same promise and tone everywhere). */
export const Service = z.object({
  kind: z.literal('service'),
  ...elementBase,
  discipline: Discipline.optional(),
  via: references,
  uses: references,
  measuredBy: references,
});
export type Service = z.infer<typeof Service>;

export const ChannelKind = z.enum([
  'app',
  'web',
  'chatbot',
  'phone',
  'branch',
  'email',
  'messenger',
  'social',
  'letter',
  'other',
]);

export const Channel = z.object({
  kind: z.literal('channel'),
  ...elementBase,
  channelKind: ChannelKind.optional(),
  talks: Talks.optional(),
  staffed: z.literal(true).optional(),
});
export type Channel = z.infer<typeof Channel>;
