import { LABELS } from '@touchline/locale';
import * as schema from '@touchline/model';
import { DECLARATION_LISTS, type DeclarationList, emptyModel, type Model, Segments, slug } from '@touchline/model';
import { common, known, MAKERS, type Maker, maybe } from './declarations.ts';
import type { Draw } from './draw.ts';
import { journey, reasons } from './journeys.ts';
import { MEASURES, progress } from './measures.ts';
import { acceptance, statements } from './statements.ts';
import { type Entry, type Part, World } from './world.ts';

/** A random model, and what reading its text must find besides: the free titles it mentions, and as what. */
export interface Generated {
  readonly model: Model;
  readonly free: ReadonlyMap<string, ReadonlySet<string>>;
  /** What it was made with, to go on. */
  readonly world: World;
}

const LISTS: Readonly<Record<string, DeclarationList>> = {
  objective: 'objectives',
  goal: 'goals',
  principle: 'principles',
  commitment: 'commitments',
  theme: 'themes',
  ritual: 'rituals',
  segment: 'segments',
  persona: 'personas',
  team: 'teams',
  partner: 'partners',
  system: 'systems',
  channel: 'channels',
  service: 'services',
  event: 'events',
  journey: 'journeys',
  assessment: 'assessments',
  study: 'studies',
  insight: 'insights',
  claim: 'claims',
  data: 'data',
  kpi: 'kpis',
  rollout: 'rollouts',
  initiative: 'initiatives',
  'loyalty-programme': 'loyaltyProgrammes',
  economics: 'economics',
  checklist: 'checklists',
  review: 'reviews',
  view: 'views',
};

/** Kinds that belong to a strategy: the one they stand in, or the only one of the project. */
const OF_STRATEGY: ReadonlySet<string> = new Set([
  ...['objective', 'goal', 'principle', 'commitment', 'theme', 'ritual', 'journey', 'assessment', 'kpi', 'rollout'],
  ...['initiative', 'loyalty-programme', 'economics', 'checklist', 'review', 'progress'],
]);

const FILES = ['a.cx', 'journeys/відкриття рахунку.cx', 'plan.cx'];

const makers: Readonly<Record<string, Maker>> = { ...MAKERS, ...MEASURES, journey };

export function arbitraryModel(draw: Draw): Generated {
  const world = new World(draw);
  const model: Model = emptyModel({ language: 'en' });
  model.files = FILES.slice(0, 1 + draw.int(FILES.length));
  for (const file of model.files) {
    world.file = file;
    for (let left = 1 + draw.int(7); left > 0; left--) declaration(world, model, undefined);
  }
  if (draw.chance(40)) progressPart(world, model);
  world.file = model.files[0] as string;
  if (draw.chance(20)) model.project.scale = world.values.scale();
  if (draw.chance(20)) model.project.accepts = [acceptance(world) as never];
  world.close();
  const [only, second] = model.strategies;
  if (only && !second) belongTo(model, only.id);
  return { model, free: world.free, world };
}

function declaration(world: World, model: Model, strategy: Entry | undefined): void {
  const { draw } = world;
  const what = draw.int(16);
  if (what === 15 && !strategy && model.strategies.length < 2) {
    strategyPart(world, model);
    return;
  }
  const kind =
    what === 14 ? 'kpi' : what === 13 ? 'persona' : what > 10 && what < 13 ? 'journey' : draw.pick(Object.keys(LISTS));
  const part: Part = { kind };
  const entry = world.declare(part, kind, strategy);
  if (strategy && OF_STRATEGY.has(kind)) part['strategy'] = strategy.id;
  makers[kind]?.(world, part, entry);
  (model[LISTS[kind] as DeclarationList] as unknown[]).push(part);
}

/** Named after its strategy, so it is made when all strategies are declared. */
function progressPart(world: World, model: Model): void {
  const of = world.ref('progress of') ?? { text: '', unknown: true as const, at: world.place() };
  const part: Part = { kind: 'progress', of, source: world.place() };
  part['id'] = world.tops.unique(`progress:${slug(of.text)}`);
  progress(world, part, { id: part['id'] as string, kind: 'progress', segments: new Segments() });
  model.progress.push(part as never);
}

function strategyPart(world: World, model: Model): void {
  const { draw } = world;
  const part: Part = { kind: 'strategy' };
  const entry = world.declare(part, 'strategy');
  world.refs(part, 'for', 'for', 30);
  common(world, part);
  known(world, part, 'horizon', 60, () => world.values.period());
  known(world, part, 'reviewed', 30, () => world.values.date());
  maybe(world, part, 'reviewCadence', 40, () => world.values.rhythm());
  known(world, part, 'planningCycle', 40, () => draw.pick([2, 12]));
  known(world, part, 'expectedBenefits', 40, () => draw.some(schema.Benefit.options, 3));
  maybe(world, part, 'scale', 30, () => world.values.scale());
  const kinds = ['vision', 'mission', 'context', 'aligned-to', 'risk', 'value-proposition'] as const;
  statements(world, part, entry, kinds, 5);
  maybe(world, part, 'maturity', 40, () => [maturity(world, entry)]);
  model.strategies.push(part as never);
  for (let left = draw.int(5); left > 0; left--) declaration(world, model, entry);
}

/** A claim of maturity is no element: what it says belongs to the strategy. */
function maturity(world: World, owner: Entry): Part {
  const { draw } = world;
  const model = draw.pick(schema.MaturityClaim.shape.model.options);
  const levels = Object.keys(
    LABELS[
      { FiveLevels: 'fiveLevels', CxPyramid: 'cxPyramid', ServiceExcellence: 'serviceExcellence' }[
        model
      ] as 'fiveLevels'
    ],
  );
  const part: Part = { model, at: world.place() };
  if (draw.chance(10)) part['unknowns'] = ['from'];
  else maybe(world, part, 'from', 60, () => draw.pick(levels));
  maybe(world, part, 'targets', 60, () => {
    const target: Part = { level: draw.pick(levels) };
    maybe(world, target, 'by', 50, () => world.values.date());
    return [target];
  });
  common(world, part);
  maybe(world, part, 'criteria', 60, () => {
    const state = draw.pick(['met', 'partly', 'missing']);
    const criterion: Part = { criterion: 'forecasting', state, at: world.place() };
    reasons(world, criterion);
    return [criterion];
  });
  statements(world, part, owner, [], 2, ['note', 'see']);
  return part;
}

function belongTo(model: Model, strategy: string): void {
  for (const list of DECLARATION_LISTS) {
    for (const part of model[list] as Part[]) {
      if (OF_STRATEGY.has(part['kind'] as string)) part['strategy'] ??= strategy;
    }
  }
}
