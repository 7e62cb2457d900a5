import type { Declaration, StatementKind } from '@touchline/model';

/** Every kind of thing a reference can lead to. */
export type ElementKind = Declaration['kind'] | 'stage' | 'step' | 'competitor' | 'reward' | StatementKind;

/** What a free title becomes when it stands in a place that allows one. */
export type ImplicitKind = 'persona' | 'channel' | 'team' | 'system' | 'study';

/** What a reference of one property may lead to. */
export interface Expectation {
  /** The words before the reference, as a message quotes them. */
  readonly keyword: string;
  readonly kinds: readonly ElementKind[];
  /** Where a title that nothing declares stands for itself. */
  readonly free?: ImplicitKind;
}

const JOURNEY: readonly ElementKind[] = ['journey', 'stage', 'step'];
const PEOPLE: readonly ElementKind[] = ['team', 'partner', 'persona', 'system'];
const OWNERS: readonly ElementKind[] = ['team', 'partner'];
const CUSTOMERS: readonly ElementKind[] = ['persona', 'segment'];
const AIMS: readonly ElementKind[] = ['goal', 'objective', 'theme', 'commitment', 'principle', 'strategy'];
const EVIDENCE: readonly ElementKind[] = [
  'study',
  'claim',
  'insight',
  'assessment',
  'review',
  'data',
  'kpi',
  'initiative',
];
const HURTS: readonly ElementKind[] = [
  'pain',
  'frustration',
  'needs',
  'job',
  'expects',
  'prefers',
  'churn-risk',
  'risk',
  'opportunity',
  'complaints',
  'weakness',
];
const DECLARED: readonly ElementKind[] = [
  'journey',
  'strategy',
  'objective',
  'goal',
  'principle',
  'commitment',
  'theme',
  'ritual',
  'segment',
  'persona',
  'team',
  'partner',
  'system',
  'channel',
  'service',
  'event',
  'stage',
  'step',
  'assessment',
  'competitor',
  'study',
  'insight',
  'claim',
  'data',
  'kpi',
  'rollout',
  'initiative',
  'loyalty-programme',
  'reward',
  'economics',
  'checklist',
  'review',
  'view',
];

/** The law of references: what each property wants, by the property's words. */
export const EXPECTATIONS = {
  for: { keyword: 'for', kinds: CUSTOMERS, free: 'persona' },
  as: { keyword: 'as', kinds: CUSTOMERS },
  'only for': { keyword: 'only for', kinds: CUSTOMERS, free: 'persona' },
  via: { keyword: 'via', kinds: ['channel'], free: 'channel' },
  by: { keyword: 'by', kinds: PEOPLE, free: 'team' },
  'quote by': { keyword: 'by', kinds: [...PEOPLE, 'segment'], free: 'persona' },
  owner: { keyword: 'owner', kinds: OWNERS, free: 'team' },
  lead: { keyword: 'lead', kinds: OWNERS },
  consults: { keyword: 'consults', kinds: OWNERS },
  informs: { keyword: 'informs', kinds: OWNERS },
  'judged by': { keyword: 'judged by', kinds: OWNERS },
  'reported to': { keyword: 'reported to', kinds: OWNERS },
  uses: { keyword: 'uses', kinds: ['system', 'service', 'data', 'partner'], free: 'system' },
  evidence: { keyword: 'evidence', kinds: EVIDENCE, free: 'study' },
  'based on': { keyword: 'based on', kinds: ['system', 'data', 'study', 'insight'], free: 'system' },
  'held in': { keyword: 'held in', kinds: ['system'], free: 'system' },
  'connected to': { keyword: 'connected to', kinds: ['system'], free: 'system' },
  table: { keyword: 'table … of', kinds: ['system'] },
  'measured by': { keyword: 'measured by', kinds: ['kpi'] },
  'may drive': { keyword: 'may drive', kinds: ['kpi'] },
  result: { keyword: 'result', kinds: ['kpi'] },
  target: { keyword: 'target', kinds: ['kpi'] },
  'expected effect': { keyword: 'expected effect', kinds: ['kpi'] },
  concerns: { keyword: 'concerns', kinds: ['kpi'] },
  amount: { keyword: 'a value', kinds: ['kpi'] },
  formula: { keyword: 'formula', kinds: ['kpi'] },
  condition: { keyword: 'ends when', kinds: ['kpi'] },
  from: { keyword: 'from', kinds: ['data'] },
  'builds on': { keyword: 'builds on', kinds: ['objective'] },
  supports: { keyword: 'supports', kinds: AIMS },
  about: { keyword: 'about', kinds: DECLARED },
  improves: { keyword: 'improves', kinds: [...JOURNEY, 'service', 'channel', 'kpi'] },
  addresses: { keyword: 'addresses', kinds: HURTS },
  'depends on': { keyword: 'depends on', kinds: ['initiative', 'rollout'] },
  in: { keyword: 'in', kinds: ['rollout'] },
  trains: { keyword: 'trains', kinds: OWNERS },
  decided: {
    keyword: 'decided',
    kinds: [
      'initiative',
      'goal',
      'objective',
      'theme',
      'commitment',
      'ritual',
      'kpi',
      'rollout',
      'loyalty-programme',
      'reward',
      'journey',
    ],
  },
  'decided for': { keyword: 'for', kinds: ['kpi', 'goal', 'objective', 'persona', 'segment'] },
  'persona of': { keyword: 'of', kinds: ['segment'] },
  like: { keyword: 'like', kinds: ['persona'] },
  'to-be of': { keyword: 'to-be of', kinds: ['journey'] },
  include: { keyword: 'include', kinds: ['journey'] },
  details: { keyword: 'details', kinds: ['journey'] },
  change: { keyword: 'change', kinds: ['stage', 'step'] },
  'then line': { keyword: 'then', kinds: ['stage', 'step'] },
  event: { keyword: 'before / after', kinds: ['event', 'stage', 'step'] },
  'progress of': { keyword: 'progress of', kinds: ['strategy'] },
  view: { keyword: 'of', kinds: ['journey', 'strategy', 'stage', 'persona', 'segment', 'checklist', 'rollout'] },
  stages: { keyword: 'stages', kinds: ['stage'] },
} as const satisfies Record<string, Expectation>;

export type ExpectationName = keyof typeof EXPECTATIONS;

/** Statements that others refer to by their words. The rest is reachable only by a name. */
export const REFERABLE_STATEMENTS: ReadonlySet<StatementKind> = new Set<StatementKind>([
  'pain',
  'opportunity',
  'frustration',
  'needs',
  'job',
  'expects',
  'prefers',
  'churn-risk',
  'risk',
  'complaints',
  'weakness',
]);
