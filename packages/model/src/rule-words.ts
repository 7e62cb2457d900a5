import { StatementKind } from './element.ts';

/** A kind of statement as the text spells it: `churn risk`. */
type Spelled<Kind extends string> = Kind extends `${infer Head}-${infer Tail}` ? `${Head} ${Spelled<Tail>}` : Kind;

const spelled = <Kind extends string>(kind: Kind): Spelled<Kind> => kind.replaceAll('-', ' ') as Spelled<Kind>;

const STATEMENTS = StatementKind.options.map(spelled);

const DECLARED = [
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
  'journey',
  'stage',
  'step',
  'touchpoint',
  'assessment',
  'competitor',
  'study',
  'insight',
  'claim',
  'data',
  'kpi',
  'rollout',
  'initiative',
  'loyalty programme',
  'reward',
  'economics',
  'checklist',
  'review',
  'progress',
  'view',
] as const;

/** What a rule of a team can be about, spelled as in the text. A `touchpoint` is a `step` too. */
export const RULE_KINDS = [...DECLARED, ...STATEMENTS];
export type RuleKind = (typeof RULE_KINDS)[number];

/** Properties spelled as in the text, and where the model keeps them: the first that an element has counts. */
const PROPERTIES = {
  name: ['name'],
  title: ['title'],
  text: ['text'],
  tag: ['tags'],
  link: ['links'],
  owner: ['owners'],
  lead: ['leads'],
  consults: ['consults'],
  informs: ['informs'],
  evidence: ['evidence'],
  because: ['because'],
  accept: ['accepts'],
  reviewed: ['reviewed'],
  // who, where and what for
  for: ['for'],
  'only for': ['onlyFor'],
  as: ['as'],
  of: ['of'],
  like: ['like'],
  'to-be of': ['toBeOf'],
  via: ['via'],
  in: ['in'],
  about: ['about'],
  details: ['details'],
  supports: ['supports'],
  improves: ['improves'],
  addresses: ['addresses'],
  uses: ['uses'],
  'builds on': ['buildsOn'],
  'depends on': ['dependsOn'],
  'based on': ['basedOn'],
  'connected to': ['connectedTo'],
  'measured by': ['measuredBy'],
  'judged by': ['judgedBy'],
  'reported to': ['reportedTo'],
  'may drive': ['mayDrive'],
  'held in': ['heldIn'],
  // marks and choices
  kind: ['initiativeKind', 'rewardKind', 'studyKind', 'systemKind', 'channelKind', 'viewKind', 'category'],
  state: ['state'],
  status: ['status'],
  phase: ['phase'],
  discipline: ['discipline'],
  talks: ['talks'],
  staffed: ['staffed'],
  'initiated by': ['initiatedBy'],
  'customer effort': ['customerEffort'],
  importance: ['importance'],
  impact: ['impact'],
  effort: ['effort'],
  level: ['level'],
  moment: ['moment'],
  exit: ['exit'],
  feeling: ['feelings'],
  encourages: ['encourages'],
  term: ['term'],
  'aims at': ['aimsAt'],
  trains: ['trains'],
  closes: ['closes'],
  'expected benefits': ['expectedBenefits'],
  'marketing goal': ['marketingGoals'],
  'business goal': ['businessGoals'],
  considers: ['considers'],
  qualitative: ['qualitative'],
  maturity: ['maturity'],
  grade: ['grade'],
  concerns: ['concerns', 'concernsKpis'],
  decided: ['decisions'],
  // numbers and dates
  on: ['on'],
  by: ['by'],
  horizon: ['horizon'],
  schedule: ['schedule'],
  agreed: ['agreed'],
  'next review': ['nextReview'],
  every: ['rhythm'],
  measured: ['measured'],
  takes: ['takes'],
  lasts: ['lasts'],
  budget: ['budget'],
  cost: ['cost'],
  size: ['size'],
  value: ['value'],
  sample: ['sample'],
  metric: ['metric'],
  direction: ['direction'],
  formula: ['formula'],
  unit: ['unit'],
  scale: ['scale'],
  from: ['from', 'timing'],
  'split by': ['splitBy'],
  'supplied by': ['suppliedBy'],
  captures: ['captures'],
  baseline: ['baselines'],
  target: ['targets', 'target'],
  hold: ['hold'],
  alert: ['alerts'],
  standard: ['standards'],
  result: ['results'],
  'expected effect': ['effects'],
  files: ['files'],
  table: ['table'],
  customers: ['customers'],
  retention: ['retention'],
  margin: ['margin'],
  'acquisition cost': ['acquisitionCost'],
  'retention cost': ['retentionCost'],
  'discount rate': ['discountRate'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type PropertyWord = keyof typeof PROPERTIES;
type StatementWord = (typeof STATEMENTS)[number];

/** What an element can say, spelled as in the text. */
export type RuleField = PropertyWord | StatementWord;

export const RULE_FIELDS: readonly RuleField[] = [
  ...new Set<RuleField>([...(Object.keys(PROPERTIES) as PropertyWord[]), ...STATEMENTS]),
];

/** Where the model keeps what a word of the text says: properties of the element, and statements of one kind. */
export function whereFieldIs(field: RuleField): { properties: readonly string[]; statement?: StatementKind } {
  const statement = StatementKind.safeParse(field.replaceAll(' ', '-'));
  const properties: readonly string[] = Object.hasOwn(PROPERTIES, field) ? PROPERTIES[field as PropertyWord] : [];
  return { properties, ...(statement.success && { statement: statement.data }) };
}
