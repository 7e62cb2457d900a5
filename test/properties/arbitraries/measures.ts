import * as model from '@touchline/model';
import { common, known, type Maker, maybe } from './declarations.ts';
import { reasons } from './journeys.ts';
import { kpi } from './kpis.ts';
import { LINKS, statements } from './statements.ts';
import type { Entry, Part, World } from './world.ts';

/** Analysis, KPIs, the plan and its evaluation. */
export const MEASURES: Readonly<Record<string, Maker>> = {
  assessment(world, part, entry) {
    known(world, part, 'on', 60, () => world.values.date());
    world.refs(part, 'about', 'about', 25);
    common(world, part);
    results(world, part);
    ratings(world, part);
    maybe(world, part, 'fitWithStrategy', 40, () => [strategyFit(world)]);
    statements(world, part, entry, ['complaints', 'external-development', 'internal-development'], 4);
    maybe(world, part, 'competitors', 40, () => [competitor(world, entry)]);
  },
  study(world, part, entry) {
    known(world, part, 'on', 60, () => world.values.date());
    world.refs(part, 'about', 'about', 25);
    known(world, part, 'studyKind', 60, () => world.draw.pick(model.StudyKind.options));
    maybe(world, part, 'sample', 40, () => world.values.count());
    common(world, part);
    statements(world, part, entry, [], 2);
  },
  insight(world, part, entry) {
    world.refs(part, 'about', 'about', 40);
    world.refs(part, 'for', 'for', 25);
    known(world, part, 'on', 40, () => world.values.date());
    maybe(world, part, 'because', 40, () => world.words.text());
    common(world, part);
    statements(world, part, entry, ['leads-to', 'quote'], 3, ['note', 'see']);
  },
  claim(world, part, entry) {
    known(world, part, 'on', 30, () => world.values.date());
    maybe(world, part, 'concerns', 50, () => world.draw.some(model.ClaimMeasure.options, 3));
    world.refs(part, 'concernsKpis', 'concerns', 30);
    maybe(world, part, 'whenRetention', 40, () => world.draw.pick([world.values.points(), world.values.percent()]));
    if (world.draw.chance(50))
      part['range'] = world.values.range(world.draw.pick(['percent', 'number', 'money'] as const));
    else maybe(world, part, 'value', 40, () => world.draw.pick([world.values.money(), world.values.unknown()]));
    known(world, part, 'grade', 50, () => world.draw.pick(model.Grade.options));
    common(world, part);
    statements(world, part, entry, ['source', 'varies-by'], 3);
  },
  data(world, part, entry) {
    if (world.draw.chance(50)) part['files'] = ['data/nps/*.csv', ...world.draw.list(1, () => world.words.title())];
    else if (world.draw.chance(60)) {
      part['table'] = 'cx.nps';
      const name = part;
      world.later(() => {
        const system = world.ref('table');
        if (system) name['tableOf'] = system;
      });
    }
    world.refs(part, 'heldIn', 'held in', 40);
    maybe(world, part, 'directness', 40, () => world.draw.pick(['direct', 'indirect']));
    common(world, part);
    statements(world, part, entry, [], 2);
  },
  kpi,
  initiative,
  economics(world, part, entry) {
    world.refs(part, 'for', 'for', 40);
    known(world, part, 'on', 40, () => world.values.date());
    common(world, part);
    const { values } = world;
    input(world, part, 'customers', () => values.count());
    input(world, part, 'retention', () => values.percent());
    input(world, part, 'margin', () => values.money());
    input(world, part, 'acquisitionCost', () => values.budget());
    input(world, part, 'retentionCost', () => values.budget());
    input(world, part, 'discountRate', () => values.percent());
    statements(world, part, entry, [], 2);
  },
  review(world, part, entry) {
    known(world, part, 'on', 60, () => world.values.date());
    world.refs(part, 'about', 'about', 25);
    common(world, part);
    known(world, part, 'nextReview', 40, () => world.values.date());
    results(world, part);
    maybe(world, part, 'decisions', 50, () => [decision(world)]);
    statements(world, part, entry, ['external-development', 'internal-development'], 3);
  },
};

/** What a team claims about its progress; it has no name of its own. */
export function progress(world: World, part: Part, entry: Entry): void {
  common(world, part);
  const stages = world.draw.list(4, (): Part => {
    const { draw } = world;
    const stage: Part = { stage: draw.pick(model.LifecycleStage.options), at: world.place() };
    stage['state'] = draw.pick(model.ProgressState.options);
    maybe(world, stage, 'on', 50, () => world.values.date());
    return stage;
  });
  if (stages.length > 0) part['stages'] = stages;
  statements(world, part, entry, [], 2);
}

function results(world: World, part: Part): void {
  if (!world.draw.chance(50)) return;
  world.later(() => {
    const kpi = world.ref('result');
    if (!kpi) return;
    const result: Part = { kpi, value: world.values.value(), at: world.place() };
    answers(world, result);
    maybe(world, result, 'because', 25, () => world.words.text());
    const evidence = world.draw.chance(30) ? world.ref('evidence') : undefined;
    if (evidence) result['evidence'] = [evidence];
    part['results'] = [result];
  });
}

function answers(world: World, part: Part): void {
  for (const field of ['responses', 'invited', 'population']) maybe(world, part, field, 40, () => world.values.count());
}

function ratings(world: World, part: Part): void {
  if (!world.draw.chance(40)) return;
  const rating: Part = { title: world.words.title(), value: world.values.value(), at: world.place() };
  maybe(world, rating, 'scale', 50, () => world.values.scale());
  maybe(world, rating, 'links', 40, () => [{ ...world.draw.pick(LINKS), at: world.place() }]);
  answers(world, rating);
  world.refs(rating, 'evidence', 'evidence', 25);
  part['publicRatings'] = [rating];
}

function strategyFit(world: World): Part {
  const part: Part = { at: world.place() };
  if (world.draw.chance(60)) {
    part['value'] = world.values.number();
    maybe(world, part, 'scale', 60, () => world.values.scale());
  }
  maybe(world, part, 'text', 70, () => world.words.text());
  reasons(world, part);
  return part;
}

function competitor(world: World, owner: Entry): Part {
  const part: Part = { kind: 'competitor' };
  const entry = world.declare(part, 'competitor', owner);
  common(world, part);
  results(world, part);
  ratings(world, part);
  statements(world, part, entry, ['strength', 'weakness'], 3);
  return part;
}

function decision(world: World): Part {
  const part: Part = { action: world.draw.pick(['keep', 'adjust', 'stop', 'start']), at: world.place() };
  world.one(part, 'what', 'decided');
  world.refs(part, 'for', 'decided for', 30);
  reasons(world, part);
  return part;
}

function input(world: World, part: Part, field: string, make: () => model.Value): void {
  if (!world.draw.chance(50)) return;
  const said: Part = { value: make(), at: world.place() };
  part[field] = said;
  if (!world.draw.chance(40)) return;
  world.later(() => {
    // `unknown` is a value here, not a reference.
    const kpi = world.ref('amount');
    if (!kpi || kpi.unknown) return;
    delete said['value'];
    said['kpi'] = kpi;
  });
}

function initiative(world: World, part: Part, entry: Entry): void {
  const { draw, values } = world;
  world.refs(part, 'for', 'for', 20);
  world.refs(part, 'in', 'in', 30);
  known(world, part, 'initiativeKind', 50, () => draw.pick(model.InitiativeKind.options));
  known(world, part, 'discipline', 25, () => draw.pick(model.Discipline.options));
  known(world, part, 'aimsAt', 25, () => draw.pick(['acquisition', 'retention', 'both']));
  common(world, part);
  for (const [field, wants] of [
    ['supports', 'supports'],
    ['improves', 'improves'],
    ['addresses', 'addresses'],
    ['uses', 'uses'],
    ['measuredBy', 'measured by'],
    ['dependsOn', 'depends on'],
  ] as const) {
    world.refs(part, field, wants, 25);
  }
  known(world, part, 'schedule', 50, () => values.period());
  known(world, part, 'status', 50, () => draw.pick(model.InitiativeStatus.options));
  if (part['status']) {
    maybe(world, part, 'progress', 40, () => draw.pick([40, 2.5, 100]));
    maybe(world, part, 'statusOn', 30, () => values.date());
  }
  maybe(world, part, 'budget', 40, () => values.budget());
  known(world, part, 'impact', 40, () => draw.pick(model.Level.options));
  known(world, part, 'effort', 40, () => draw.pick(model.Level.options));
  maybe(world, part, 'closes', 25, () => [
    { criterion: 'forecasting', model: draw.pick(['FiveLevels', 'CxPyramid']), at: world.place() },
  ]);
  if (draw.chance(30)) trains(world, part);
  if (draw.chance(40)) effects(world, part);
  statements(world, part, entry, ['part', 'expected-effect'], 3);
}

function trains(world: World, part: Part): void {
  world.later(() => {
    const who = world.ref('trains');
    if (!who) return;
    const skills = world.draw.list(2, () => world.draw.pick(['empathy', 'product', 'tools', 'process', 'Слухати']));
    part['trains'] = [{ who, skills, at: world.place() }];
  });
}

function effects(world: World, part: Part): void {
  world.later(() => {
    const kpi = world.ref('expected effect');
    if (!kpi) return;
    const effect: Part = {
      kpi,
      change: world.draw.pick([world.values.points(), world.values.money()]),
      at: world.place(),
    };
    maybe(world, effect, 'by', 40, () => world.values.date());
    maybe(world, effect, 'when', 25, () => world.words.text());
    maybe(world, effect, 'because', 25, () => world.words.text());
    const evidence = world.draw.chance(30) ? world.ref('evidence') : undefined;
    if (evidence) effect['evidence'] = [evidence];
    part['effects'] = [effect];
  });
}
