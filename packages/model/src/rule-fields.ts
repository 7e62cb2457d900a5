import { Assessment, Claim, Competitor, Insight, Study } from './analysis.ts';
import { Progress, Review, View } from './evaluation.ts';
import { Channel, Event, Journey, Service, Stage, Step } from './journey.ts';
import { DataSource, Kpi } from './kpi.ts';
import { Partner, Persona, Segment, System, Team } from './people.ts';
import { Checklist, Economics, Initiative, LoyaltyProgramme, Reward, Rollout } from './plan.ts';
import { type RuleField, type RuleKind, whereFieldIs } from './rule-words.ts';
import { Commitment, Goal, Objective, Principle, Ritual, Strategy, Theme } from './strategy.ts';

/** What the model keeps of each kind; statements of all kinds are alike and not in it. */
const SCHEMAS: Partial<Record<RuleKind, object>> = {
  strategy: Strategy,
  objective: Objective,
  goal: Goal,
  principle: Principle,
  commitment: Commitment,
  theme: Theme,
  ritual: Ritual,
  segment: Segment,
  persona: Persona,
  team: Team,
  partner: Partner,
  system: System,
  channel: Channel,
  service: Service,
  event: Event,
  journey: Journey,
  stage: Stage,
  step: Step,
  touchpoint: Step,
  assessment: Assessment,
  competitor: Competitor,
  study: Study,
  insight: Insight,
  claim: Claim,
  data: DataSource,
  kpi: Kpi,
  rollout: Rollout,
  initiative: Initiative,
  'loyalty programme': LoyaltyProgramme,
  reward: Reward,
  economics: Economics,
  checklist: Checklist,
  review: Review,
  progress: Progress,
  view: View,
};

/** Whether an element of a kind can say something at all: a rule about what it cannot say would never fit. */
export function canSay(kind: RuleKind, field: RuleField): boolean {
  const schema = SCHEMAS[kind];
  const { properties, statement } = whereFieldIs(field);
  // A journey and a stage are typed as recursive schemas; their shape is there all the same.
  const shape = schema && 'shape' in schema ? (schema.shape as object) : undefined;
  if (!shape) return true;
  return statement !== undefined || properties.some((property) => property in shape);
}
