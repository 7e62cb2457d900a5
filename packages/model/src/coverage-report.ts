import * as z from 'zod';
import { Discipline } from './element.ts';
import { Phase } from './journey.ts';
import { SystemKind } from './people.ts';
import { InitiativeKind } from './plan.ts';
import { SourceRange } from './source.ts';
import { Benefit } from './strategy.ts';
import { Level } from './values.ts';

/** An element of the text that a report speaks of. */
export const ReportPlace = z.object({
  element: z.string(),
  /** What a person calls it. */
  title: z.string(),
  at: SourceRange,
  /** The journey it stands in, where it stands in one. */
  journey: z.string().optional(),
});
export type ReportPlace = z.infer<typeof ReportPlace>;

/** What a KPI did since its baseline, read in the direction that is better for it. */
export const Movement = z.enum(['better', 'worse', 'same']);
export type Movement = z.infer<typeof Movement>;

export const BenefitKpi = ReportPlace.extend({
  /** `fits`: it measures the benefit; `opposite`: better for the KPI is worse for the benefit. */
  fit: z.enum(['fits', 'opposite']),
  /** A value of it is known on the day. */
  hasData: z.boolean(),
  movement: Movement.optional(),
});
export type BenefitKpi = z.infer<typeof BenefitKpi>;

/** How far one of the five benefits is more than a wish, from the first to the last step. */
export const BenefitState = z.enum(['not-expected', 'no-goal', 'no-kpi', 'no-data', 'measured']);
export type BenefitState = z.infer<typeof BenefitState>;

export const BenefitCoverage = z.object({
  benefit: Benefit,
  title: z.string(),
  state: BenefitState,
  /** Strategies that expect it; a goal that expects it speaks for itself. */
  expectedBy: z.array(ReportPlace),
  goals: z.array(ReportPlace),
  kpis: z.array(BenefitKpi),
});
export type BenefitCoverage = z.infer<typeof BenefitCoverage>;

/** A `may drive` between two KPIs: a hypothesis until both are measured, and then still one that the numbers may contradict. */
export const CausalLink = z.object({
  from: ReportPlace,
  to: ReportPlace,
  state: z.enum(['hypothesis', 'measured']),
  /** Only when both have moved or stood still since their baselines. */
  agreement: z.enum(['together', 'apart']).optional(),
  at: SourceRange,
});
export type CausalLink = z.infer<typeof CausalLink>;

export const CausalChain = z.object({
  says: z.string(),
  links: z.array(CausalLink),
  /** Which steps of satisfaction → loyalty → revenue the links of the project span, directly or through other KPIs. */
  steps: z.array(z.object({ from: Benefit, to: Benefit, state: z.enum(['absent', 'hypothesis', 'measured']) })),
});
export type CausalChain = z.infer<typeof CausalChain>;

/** How the work is spread over the three disciplines; `undefined` counts what names none. */
export const DisciplineBalance = z.object({
  says: z.string(),
  rows: z.array(
    z.object({
      /** Absent: what names no discipline. */
      discipline: Discipline.optional(),
      title: z.string(),
      touchpoints: z.int(),
      kpis: z.int(),
      themes: z.int(),
      initiatives: z.int(),
      /** Share of the budget of the currency with most initiatives, 0..1; absent without budgets. */
      budgetShare: z.number().optional(),
    }),
  ),
});
export type DisciplineBalance = z.infer<typeof DisciplineBalance>;

export const PhaseCoverage = z.object({
  journey: ReportPlace,
  phases: z.array(z.object({ phase: Phase, title: z.string(), stages: z.array(ReportPlace) })),
  /** Phases after the first one it has that have no stage; none for a journey that another one opens into or takes in. */
  missing: z.array(Phase),
});
export type PhaseCoverage = z.infer<typeof PhaseCoverage>;

/** What a persona meets in one stage. `outside`: the stage is only for others. */
export const PersonaCell = z.object({
  state: z.enum(['filled', 'empty', 'outside']),
  steps: z.int(),
  touchpoints: z.int(),
  feelings: z.int(),
  pains: z.int(),
  /** Feelings, pains and steps said of this persona by name. */
  own: z.int(),
});
export type PersonaCell = z.infer<typeof PersonaCell>;

export const PersonaGrid = z.object({
  journey: ReportPlace,
  says: z.string(),
  /** The innermost stages, in the order of the text; the journey itself where it has none. */
  stages: z.array(ReportPlace),
  rows: z.array(z.object({ persona: z.string(), title: z.string(), cells: z.array(PersonaCell) })),
});
export type PersonaGrid = z.infer<typeof PersonaGrid>;

export const OpenPain = ReportPlace.extend({
  level: Level.optional(),
  /** Initiatives that improve the place it stands in without naming it. */
  nearby: z.array(ReportPlace),
});
export type OpenPain = z.infer<typeof OpenPain>;

export const PainCoverage = z.object({
  says: z.string(),
  total: z.int(),
  answered: z.int(),
  /** Pains without an opportunity or initiative, the worst first. */
  open: z.array(OpenPain),
});
export type PainCoverage = z.infer<typeof PainCoverage>;

export const SystemCoverage = z.object({
  system: ReportPlace,
  kind: SystemKind.optional(),
  holds: z.array(z.string()),
  /** What uses it or what it holds. */
  uses: z.array(ReportPlace),
  connected: z.array(z.string()),
  /** It holds data that nothing uses. */
  unused: z.boolean(),
});
export type SystemCoverage = z.infer<typeof SystemCoverage>;

/** One contact, told two ways: by the same service, or by the same title and channel in two journeys. */
export const ContactConflict = z.object({
  what: z.enum(['promise', 'tone', 'owner']),
  title: z.string(),
  says: z.string(),
  places: z.array(ReportPlace.extend({ text: z.string() })).min(2),
});
export type ContactConflict = z.infer<typeof ContactConflict>;

export const HandOffs = z.object({
  journey: ReportPlace,
  /** Contacts with a known owner. */
  contacts: z.int(),
  teams: z.array(z.string()),
  /** Changes of the owning team between successive contacts. */
  hands: z.array(z.object({ from: z.string(), to: z.string(), before: ReportPlace, after: ReportPlace })),
});
export type HandOffs = z.infer<typeof HandOffs>;

export const StaffCoverage = z.object({
  says: z.string(),
  /** Contacts with people of the company. */
  contacts: z.int(),
  trained: z.int(),
  /** Some training is in empathy. */
  empathy: z.boolean(),
  untrained: z.array(ReportPlace.extend({ teams: z.array(z.string()) })),
});
export type StaffCoverage = z.infer<typeof StaffCoverage>;

/** A part of a budget; `share` of the whole, 0..1. */
export const BudgetPart = z.object({
  title: z.string(),
  amount: z.number(),
  share: z.number(),
  initiatives: z.array(z.string()),
});
export type BudgetPart = z.infer<typeof BudgetPart>;

/** Budgets of one currency (and one rhythm: money per month is not money). Dropped initiatives do not count. */
export const BudgetSplit = z.object({
  says: z.string(),
  currency: z.string(),
  per: z.string().optional(),
  total: z.number(),
  /** Winning customers, keeping them, both; the last part says neither. */
  byAim: z.array(BudgetPart.extend({ aim: z.enum(['acquisition', 'retention', 'both']).optional() })),
  byDiscipline: z.array(BudgetPart.extend({ discipline: Discipline.optional() })),
  byKind: z.array(BudgetPart.extend({ kind: InitiativeKind.optional() })),
});
export type BudgetSplit = z.infer<typeof BudgetSplit>;

/** A touchpoint by importance × dissatisfaction. */
export const CriticalTouchpoint = ReportPlace.extend({
  importance: Level,
  /** 0 content .. 1 as bad as the scale goes. */
  dissatisfaction: z.number(),
  /** Importance (1..4) / 4 × dissatisfaction: 0..1. */
  score: z.number(),
  measured: z.boolean(),
  owners: z.array(z.string()),
  initiatives: z.array(ReportPlace),
});
export type CriticalTouchpoint = z.infer<typeof CriticalTouchpoint>;

/**
 * What of the strategy is covered and what is left open. A part whose topic the project never speaks of is absent; an
 * empty list means that nothing is open.
 */
export const CoverageReport = z.object({
  /** ISO day. */
  asOf: z.string(),
  benefits: z.object({ says: z.string(), rows: z.array(BenefitCoverage) }).optional(),
  chain: CausalChain.optional(),
  disciplines: DisciplineBalance.optional(),
  phases: z.array(PhaseCoverage).optional(),
  personas: z.array(PersonaGrid).optional(),
  unusedKpis: z.array(ReportPlace).optional(),
  pains: PainCoverage.optional(),
  systems: z.array(SystemCoverage).optional(),
  /** CRM and CEM systems without a way from one to the other. */
  silos: z.array(z.object({ crm: ReportPlace, cem: ReportPlace })).optional(),
  conflicts: z.array(ContactConflict).optional(),
  handOffs: z.array(HandOffs).optional(),
  /** Journeys, stages and contacts of several owners and no lead. */
  withoutLead: z.array(ReportPlace.extend({ owners: z.array(z.string()) })).optional(),
  staff: StaffCoverage.optional(),
  budget: z.object({ splits: z.array(BudgetSplit), withoutBudget: z.array(ReportPlace) }).optional(),
  critical: z.array(CriticalTouchpoint).optional(),
});
export type CoverageReport = z.infer<typeof CoverageReport>;
