import * as z from 'zod';
import { Assessment, Claim, Insight, Study } from './analysis.ts';
import { Acceptance } from './element.ts';
import { Progress, Review, View } from './evaluation.ts';
import { Channel, Event, Journey, Service } from './journey.ts';
import { DataSource, Kpi } from './kpi.ts';
import { Partner, Persona, Segment, System, Team } from './people.ts';
import { Checklist, Economics, Initiative, LoyaltyProgramme, Rollout } from './plan.ts';
import { Commitment, Goal, Objective, Principle, Ritual, Strategy, Theme } from './strategy.ts';
import { Scale } from './values.ts';

/** Raised whenever a reader of an older export would misread a newer one. */
export const SCHEMA_VERSION = 1;

/** An element that exists only by being mentioned: the same title everywhere in the project is the same element. */
export const ImplicitElement = z.object({
  id: z.string(),
  title: z.string(),
  /** What the mentions make of it; one title may be mentioned as several. */
  as: z.array(z.enum(['persona', 'channel', 'team', 'system', 'study'])),
});
export type ImplicitElement = z.infer<typeof ImplicitElement>;

/** The strategy of one project as plain data: everything a person sees is computed from it. */
export const Model = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  project: z.object({
    name: z.string().optional(),
    language: z.enum(['en', 'uk', 'ru']),
    scale: Scale.optional(),
    /** Findings accepted for the whole project: `accept …` at the top of a file. */
    accepts: z.array(Acceptance).optional(),
  }),
  /** The project's `.cx` files in the order of their paths. */
  files: z.array(z.string()),
  strategies: z.array(Strategy),
  objectives: z.array(Objective),
  goals: z.array(Goal),
  principles: z.array(Principle),
  commitments: z.array(Commitment),
  themes: z.array(Theme),
  rituals: z.array(Ritual),
  segments: z.array(Segment),
  personas: z.array(Persona),
  teams: z.array(Team),
  partners: z.array(Partner),
  systems: z.array(System),
  channels: z.array(Channel),
  services: z.array(Service),
  events: z.array(Event),
  journeys: z.array(Journey),
  assessments: z.array(Assessment),
  studies: z.array(Study),
  insights: z.array(Insight),
  claims: z.array(Claim),
  data: z.array(DataSource),
  kpis: z.array(Kpi),
  rollouts: z.array(Rollout),
  initiatives: z.array(Initiative),
  loyaltyProgrammes: z.array(LoyaltyProgramme),
  economics: z.array(Economics),
  checklists: z.array(Checklist),
  reviews: z.array(Review),
  progress: z.array(Progress),
  views: z.array(View),
  implicit: z.array(ImplicitElement),
});
export type Model = z.infer<typeof Model>;

/** The lists of declarations a model holds, in the order an export writes them. */
export const DECLARATION_LISTS = [
  'strategies',
  'objectives',
  'goals',
  'principles',
  'commitments',
  'themes',
  'rituals',
  'segments',
  'personas',
  'teams',
  'partners',
  'systems',
  'channels',
  'services',
  'events',
  'journeys',
  'assessments',
  'studies',
  'insights',
  'claims',
  'data',
  'kpis',
  'rollouts',
  'initiatives',
  'loyaltyProgrammes',
  'economics',
  'checklists',
  'reviews',
  'progress',
  'views',
] as const satisfies readonly (keyof Model)[];
export type DeclarationList = (typeof DECLARATION_LISTS)[number];

/** A top-level declaration of any kind. */
export type Declaration = Model[DeclarationList][number];

export function emptyModel(project: Model['project']): Model {
  const lists = Object.fromEntries(DECLARATION_LISTS.map((list) => [list, []])) as unknown as Pick<
    Model,
    DeclarationList
  >;
  return { schemaVersion: SCHEMA_VERSION, project, files: [], ...lists, implicit: [] };
}

/** The JSON Schema of an exported model (draft 2020-12). */
export function modelJsonSchema(): object {
  return z.toJSONSchema(Model, { target: 'draft-2020-12' });
}
