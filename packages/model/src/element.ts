import * as z from 'zod';
import { Expression } from './expression.ts';
import { Link, Reference, SourceRange } from './source.ts';
import { DateValue, Level, Rhythm, Scale, Value } from './values.ts';

/** What a statement says; the spelling in the text is the same word(s), with blanks for hyphens. */
export const StatementKind = z.enum([
  // what the customer does, thinks and wants
  'doing',
  'thinking',
  'quote',
  'needs',
  'expects',
  'job',
  'frustration',
  'alternative',
  'prefers',
  'role',
  'facts',
  'behaviour',
  'purchases',
  // what stands in the way and what could be done
  'pain',
  'opportunity',
  'churn-risk',
  'risk',
  'mitigation',
  'leads-to',
  // what the company says and does
  'functional',
  'emotional',
  'promise',
  'tone',
  'offer',
  'usual',
  'ours',
  'today',
  'becomes',
  'frontstage',
  'backstage',
  'support-process',
  'artifact',
  // the frame of a journey, a stage, a goal
  'scenario',
  'because',
  'starts-when',
  'ends-when',
  'succeeds-when',
  'purpose',
  'outcome',
  'achieved-when',
  // strategy
  'vision',
  'mission',
  'context',
  'aligned-to',
  'methods',
  'value-proposition',
  'holds',
  'part',
  'expected-effect',
  // analysis and evaluation
  'strength',
  'weakness',
  'complaints',
  'question',
  'interpretation',
  'varies-by',
  'external-development',
  'internal-development',
  // anywhere
  'note',
  'see',
  'source',
]);
export type StatementKind = z.infer<typeof StatementKind>;

/**
 * One statement of the text: a pain, a quote, a backstage action. What is not said is absent. `unknown` stands where
 * the text says `unknown` in place of the words (then `text` is empty). `evidence` empty means: an assumption.
 */
export interface Statement {
  kind: StatementKind;
  id: string;
  name?: string | undefined;
  text: string;
  unknown?: true | undefined;
  level?: Level | undefined;
  /** A number, share, amount or period said with the text, e.g. the count of `complaints 388 "…"`. */
  value?: Value | undefined;
  /** Persona or segment it holds for. */
  for?: Reference[] | undefined;
  as?: Reference[] | undefined;
  by?: Reference[] | undefined;
  uses?: Reference[] | undefined;
  about?: Reference[] | undefined;
  basedOn?: Reference[] | undefined;
  takes?: Value | undefined;
  on?: DateValue | undefined;
  impact?: Level | undefined;
  effort?: Level | undefined;
  liftsTo?: number | undefined;
  when?: string | undefined;
  /** `when` where it is more than a text: a measure and its bound. `when` then has its spelling. */
  condition?: Expression | undefined;
  because?: string | undefined;
  /** For `context`: organisation, business, market…; for `risk`: crisis, regulation…; for `expects`: met, partly, unmet; for `churn-risk`: competitor (the customer leaves for one). */
  category?: string | undefined;
  evidence?: Reference[] | undefined;
  links?: Link[] | undefined;
  /** Statements of the statement's own block: what a pain leads to, its opportunities, a risk's mitigations. */
  statements?: Statement[] | undefined;
  measuredBy?: Reference[] | undefined;
  /** What an opportunity addresses besides the pain it stands in. */
  addresses?: Reference[] | undefined;
  tags?: string[] | undefined;
  accepts?: Acceptance[] | undefined;
  owners?: Reference[] | undefined;
  /** Fields that the text says are `unknown`. */
  unknowns?: string[] | undefined;
  origin?: Origin | undefined;
  at: SourceRange;
}

/** A finding knowingly accepted: `accept goal-without-kpi because "…" until 2027-03-31`. */
export const Acceptance = z.object({
  rule: z.string(),
  /** The code of the rule alone. */
  ruleAt: SourceRange.optional(),
  because: z.string().optional(),
  until: DateValue.optional(),
  at: SourceRange,
});
export type Acceptance = z.infer<typeof Acceptance>;

/** Where an element of a resolved copy came from: the element it copies and whether the copy says something else. */
export const Origin = z.object({
  of: z.string().optional(),
  how: z.enum(['kept', 'changed', 'added']),
  through: z.enum(['to-be', 'include', 'like']),
});
export type Origin = z.infer<typeof Origin>;

const refs = z.array(Reference).optional();

export const Statement: z.ZodType<Statement> = z.lazy(() =>
  z.object({
    kind: StatementKind,
    id: z.string(),
    name: z.string().optional(),
    text: z.string(),
    unknown: z.literal(true).optional(),
    level: Level.optional(),
    value: Value.optional(),
    for: refs,
    as: refs,
    by: refs,
    uses: refs,
    about: refs,
    basedOn: refs,
    takes: Value.optional(),
    on: DateValue.optional(),
    impact: Level.optional(),
    effort: Level.optional(),
    liftsTo: z.number().optional(),
    when: z.string().optional(),
    condition: Expression.optional(),
    because: z.string().optional(),
    category: z.string().optional(),
    evidence: refs,
    links: z.array(Link).optional(),
    statements: z.array(Statement).optional(),
    measuredBy: refs,
    addresses: refs,
    tags: z.array(z.string()).optional(),
    accepts: z.array(Acceptance).optional(),
    owners: refs,
    unknowns: z.array(z.string()).optional(),
    origin: Origin.optional(),
    at: SourceRange,
  }),
);

/** What every declaration may say. */
export const elementBase = {
  /** Stable identity: the qualified name, or kind and slug of the title within the parent. */
  id: z.string(),
  name: z.string().optional(),
  title: z.string().optional(),
  /** Everything said in words, in the order of the text. */
  statements: z.array(Statement).optional(),
  owners: refs,
  leads: refs,
  consults: refs,
  informs: refs,
  evidence: refs,
  tags: z.array(z.string()).optional(),
  links: z.array(Link).optional(),
  accepts: z.array(Acceptance).optional(),
  reviewed: z.union([DateValue, Rhythm]).optional(),
  /** Fields of which the text says `unknown` where no value of theirs can say it, e.g. `horizon`. */
  unknowns: z.array(z.string()).optional(),
  /** The whole declaration. */
  source: SourceRange,
  /** Its name or title: where findings about it point. */
  nameAt: SourceRange.optional(),
  origin: Origin.optional(),
};

export const Discipline = z.enum(['cem', 'crm', 'service']);
export type Discipline = z.infer<typeof Discipline>;

export const Encouragement = z.enum(['repeat-purchase', 'price-premium', 'impulse-purchase', 'referral']);

/** A measured value as stated in an assessment or a review: `result RelationshipNps 31 responses 412 invited 1726`. */
export const Result = z.object({
  kpi: Reference,
  value: Value,
  responses: Value.optional(),
  invited: Value.optional(),
  population: Value.optional(),
  because: z.string().optional(),
  evidence: refs,
  at: SourceRange,
});
export type Result = z.infer<typeof Result>;

export { Rhythm, refs as references, Scale };
