import { checkCatalog, checkText, isRowId } from '@touchline/locale';
import {
  ChecklistReport,
  type Goal,
  type Initiative,
  type Journey,
  type LifecycleStage,
  type Model,
  type Stage,
} from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { at, day, kpi, modelOf, number } from '../testing/models.ts';
import { buildChecklist } from './build.ts';
import { CCXP_EXAM_SHARES, GRADES } from './grading.ts';
import { checklistItems } from './items/index.ts';
import { STEPS } from './steps/index.ts';
import { counts, gaps } from './words.ts';

const options = { asOf: '2026-10-01', language: 'en' } as const;
const strategy = { kind: 'strategy' as const, id: 'Bank', source: at(1) };

function item(model: Model, id: string, more: Partial<Parameters<typeof buildChecklist>[1]> = {}) {
  const report = buildChecklist(model, { ...options, ...more });
  return report.stages.flatMap(({ items }) => items).find((each) => each.id === id);
}

function journey(more: Partial<Journey> = {}): Journey {
  return { kind: 'journey', id: 'Buy', title: 'Buying', source: at(3), children: [], ...more };
}

const stage = (id: string, more: Partial<Stage> = {}): Stage => {
  return { kind: 'stage', id: `Buy.${id}`, title: id, source: at(4), children: [], ...more };
};

test('items say in three languages what they ask and where they come from; ids are unique', () => {
  const ids = checklistItems.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  for (const { label, hint, rows } of checklistItems) {
    expect([...checkText(label), ...checkText(hint)]).toEqual([]);
    expect(rows.length > 0 && rows.every(isRowId)).toBe(true);
  }
  expect([...checkCatalog(counts), ...checkCatalog(gaps)]).toEqual([]);
});

/** The combined checklist of the field by stage of the strategy; ids that are not here do not exist. */
const FRAMEWORK = {
  analysis: [1, 2, 3, 4, 5, 6, 7, 8, 9, 30, 31, 37],
  goals: [11, 12, 16, 17, 20, 21, 22, 23, 26],
  strategy: [10, 13, 15, 18, 32, 33, 34, 35, 36, 38, 53, 60, 61, 62, 63],
  plan: [14, 40, 41, 42, 43, 44, 50, 51, 52],
  implementation: [45, 46],
  evaluation: [24, 25, 27, 55],
  improvement: [54, 56, 57],
} as const satisfies Record<LifecycleStage, readonly number[]>;

const numberOf = (id: string) => Number(id.slice(2));

describe.each(Object.entries(FRAMEWORK))('the items of %s', (stage, numbers) => {
  const own = checklistItems.filter((each) => each.stage === stage);

  test('are those of the framework', () => {
    expect(own.map(({ id }) => numberOf(id)).sort((a, b) => a - b)).toEqual([...numbers]);
  });

  test('one at least is essential: a stage that is called done can be asked for something', () => {
    expect(own.some(({ id }) => GRADES[id].weight === 3)).toBe(true);
  });

  test.each(own.map(({ id }) => id))('%s says what to do next in three languages', (id) => {
    const { begin, open, lacking, gaps: byGap = {} } = STEPS[id];
    const texts = [begin, open, lacking, ...Object.values(byGap)].filter((each) => each !== undefined);
    expect(texts.length).toBeGreaterThan(0);
    for (const each of texts) expect(checkText(each)).toEqual([]);
  });
});

test('there is a grade and a step for every item and for nothing else', () => {
  const ids = checklistItems.map(({ id }) => id).sort();
  expect(Object.keys(GRADES).sort()).toEqual(ids);
  expect(Object.keys(STEPS).sort()).toEqual(ids);
});

test('the shares of the exam are the blueprint’s', () => {
  expect(CCXP_EXAM_SHARES).toEqual({ insights: 22, strategy: 20, metrics: 20, design: 19, culture: 19 });
});

test('the report fits its schema and survives JSON', () => {
  const model = modelOf({
    strategies: [strategy],
    kpis: [kpi('Nps')],
    journeys: [journey({ children: [stage('Pay')] })],
  });
  const report = buildChecklist(model, options);
  expect(ChecklistReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
});

test('a journey map alone has nothing missing, a strategy has', () => {
  const map = modelOf({ journeys: [journey()] });
  const missing = (model: Model) => buildChecklist(model, options).stages.reduce((sum, each) => sum + each.missing, 0);
  expect(missing(map)).toBe(0);
  expect(missing({ ...map, strategies: [strategy] })).toBeGreaterThan(30);
});

test('sums count what applies, and the team’s claim stands beside them', () => {
  const stages = [{ stage: 'goals' as const, state: 'done' as const, on: day('2026-07-05'), at: at(9) }];
  const progress = [{ kind: 'progress' as const, id: 'progress:bank', source: at(8), stages }];
  const { stages: reports } = buildChecklist(modelOf({ strategies: [strategy], progress }), options);
  const goals = reports.find((each) => each.stage === 'goals');
  expect(goals).toMatchObject({ done: 0, missing: 8, total: 8, claimed: { state: 'done', on: '2026-07-05' } });
});

describe('KPIs', () => {
  const owners = [{ text: 'Insights', free: true as const, at: at(5) }];
  const whole = kpi('Nps', {
    metric: { kind: 'nps', at: at(2) },
    baselines: [{ value: number(31), at: at(3) }],
    targets: [{ value: number(45), by: day('2027-06-30'), at: at(4) }],
    from: [{ text: 'Survey', id: 'Survey', at: at(5) }],
    owners,
  });

  test('completeness names what each one lacks', () => {
    const report = item(
      modelOf({ kpis: [whole, kpi('Ces', { ...whole, id: 'Ces', name: 'Ces', owners: undefined })] }),
      'CK20',
    );
    expect(report).toMatchObject({ state: 'partly', detail: '1 of 2 KPIs' });
    expect(report?.places.map(({ title, note }) => [title, note])).toEqual([
      ['Ces', 'no owner'],
      ['Nps', undefined],
    ]);
  });

  test('a value to hold needs no start and no date', () => {
    const held = {
      ...whole,
      baselines: undefined,
      targets: whole.targets?.map(({ by: _, ...rest }) => ({ ...rest, hold: true as const })),
    };
    expect(item(modelOf({ kpis: [kpi('Nps', held)] }), 'CK20')?.state).toBe('done');
  });

  test('a title alone is no beginning', () => {
    expect(item(modelOf({ strategies: [strategy], kpis: [kpi('Nps')] }), 'CK20')?.state).toBe('missing');
  });

  test('a due one without a result is missing, one not due does not apply', () => {
    const model = modelOf({ strategies: [strategy], kpis: [whole] });
    expect(item(model, 'CK27')?.state).toBe('not-applicable');
    expect(item(model, 'CK27', { asOf: '2027-07-01' })?.state).toBe('missing');
  });
});

describe('journeys', () => {
  test('phases of all journeys of today count together; the ones not there are named', () => {
    const phases = (['awareness', 'purchase', 'usage'] as const).map((phase) => stage(phase, { phase }));
    const journeys = [journey({ children: phases })];
    const report = item(modelOf({ strategies: [strategy], journeys }), 'CK30', { language: 'uk' });
    expect(report).toMatchObject({ state: 'partly' });
    expect(report?.detail).toMatch(/^Ще немає: \p{Script=Cyrillic}+/u);
    expect(item(modelOf({ journeys }), 'CK30')?.state).toBe('not-applicable');
  });

  test('only innermost stages are asked, and an owner of the journey is enough', () => {
    const step = {
      kind: 'step' as const,
      contact: true,
      id: 'Buy.Outer.Inner.pays',
      source: at(6),
      via: [{ text: 'App', free: true as const, at: at(6) }],
      feelings: [{ score: 4, at: at(6) }],
    };
    const outer = stage('Outer', { children: [stage('Outer.Inner', { children: [step] })] });
    const owners = [{ text: 'Sales', free: true as const, at: at(3) }];
    expect(item(modelOf({ journeys: [journey({ children: [outer], owners })] }), 'CK31')).toMatchObject({
      state: 'done',
      detail: '1 of 1 stage',
    });
    const unowned = [journey({ children: [outer] })];
    expect(item(modelOf({ strategies: [strategy], journeys: unowned }), 'CK31')).toMatchObject({ state: 'partly' });
    expect(item(modelOf({ journeys: unowned }), 'CK31')).toMatchObject({ state: 'done' });
  });
});

describe('plan', () => {
  const initiative = (id: string, more: Partial<Initiative> = {}): Initiative => {
    return { kind: 'initiative', id, name: id, source: at(7), ...more };
  };
  const refer = (id: string) => ({ text: id, id, at: at(7) });

  test('an overdue initiative needs a decision', () => {
    const schedule = { type: 'period' as const, start: day('2026-01-01'), end: day('2026-06-30'), spelling: '' };
    const late = modelOf({
      strategies: [strategy],
      initiatives: [initiative('Form', { schedule, status: 'in-progress' })],
    });
    expect(item(late, 'CK46')?.state).toBe('missing');
    expect(item(late, 'CK46', { asOf: '2026-06-30' })?.state).toBe('done');
    const decisions = [{ action: 'adjust' as const, what: refer('Form'), at: at(9) }];
    const review = { kind: 'review' as const, id: 'review:q3', source: at(9), decisions };
    expect(item({ ...late, reviews: [review] }, 'CK46')?.state).toBe('done');
  });

  test('a circle of dependencies is not done', () => {
    const chain = [initiative('A', { dependsOn: [refer('B')] }), initiative('B')];
    expect(item(modelOf({ initiatives: chain }), 'CK43')?.state).toBe('done');
    const circle = [initiative('A', { dependsOn: [refer('B')] }), initiative('B', { dependsOn: [refer('A')] })];
    expect(item(modelOf({ strategies: [strategy], initiatives: circle }), 'CK43')?.state).toBe('missing');
  });

  test('CRM and CEM may be connected through a third system, in either direction', () => {
    const system = (id: string, systemKind: 'crm' | 'cem' | 'core', ...to: string[]) => {
      return { kind: 'system' as const, id, source: at(8), systemKind, connectedTo: to.map(refer) };
    };
    const systems = [system('Crm', 'crm'), system('Bus', 'core', 'Crm'), system('Survey', 'cem', 'Bus')];
    expect(item(modelOf({ systems }), 'CK42')?.state).toBe('done');
    expect(item(modelOf({ strategies: [strategy], systems: systems.slice(0, 1) }), 'CK42')?.state).toBe('partly');
  });
});

test('keeping customers is a goal when a goal is measured by it, a beginning when only a KPI is', () => {
  const retention = kpi('Retention', { metric: { kind: 'retention', at: at(2) } });
  expect(item(modelOf({ kpis: [retention] }), 'CK16')?.state).toBe('partly');
  const goal: Goal = {
    kind: 'goal',
    id: 'Stay',
    source: at(3),
    measuredBy: [{ text: 'Retention', id: 'Retention', at: at(3) }],
  };
  expect(item(modelOf({ kpis: [retention], goals: [goal] }), 'CK16')?.state).toBe('done');
});

test('ticked items of the text are listed as people wrote them', () => {
  const items = [
    { id: 'c.1', text: 'Scripts updated', done: true, on: day('2026-08-30'), at: at(2) },
    { id: 'c.2', text: 'Staff briefed', done: false, at: at(3) },
  ];
  const checklists = [{ kind: 'checklist' as const, id: 'c', title: 'Before launch', source: at(1), items }];
  expect(buildChecklist(modelOf({ checklists }), options).manual).toMatchObject([
    {
      title: 'Before launch',
      done: 1,
      total: 2,
      items: [{ text: 'Scripts updated', on: '2026-08-30' }, { done: false }],
    },
  ]);
});
