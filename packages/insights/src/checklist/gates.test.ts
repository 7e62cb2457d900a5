import { checkCatalog } from '@touchline/locale';
import type { Initiative, LifecycleStage, Model, Progress } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { at, day, kpi, modelOf } from '../testing/models.ts';
import { buildChecklist } from './build.ts';
import { outOfOrderMessages, tooEarlyMessages, withoutPlanMessages } from './gate-messages.ts';

type State = NonNullable<Progress['stages']>[number]['state'];

const strategy = { kind: 'strategy' as const, id: 'Bank', source: at(1) };
const initiative: Initiative = {
  kind: 'initiative',
  id: 'Form',
  title: 'Prefill',
  source: at(7),
  status: 'in-progress',
};

function gates(claims: Partial<Record<LifecycleStage, State>>, more: Partial<Model> = {}) {
  const stages = Object.entries(claims).map(([stage, state], line) => ({
    stage: stage as LifecycleStage,
    state,
    at: at(20 + line),
  }));
  const progress = [{ kind: 'progress' as const, id: 'progress:bank', source: at(8), stages }];
  const model = modelOf({ strategies: [strategy], progress, ...more });
  return buildChecklist(model, { asOf: '2026-10-01', language: 'en' }).gates;
}

test('gates speak three languages', () => {
  for (const catalog of [tooEarlyMessages, outOfOrderMessages, withoutPlanMessages]) {
    expect(checkCatalog(catalog)).toEqual([]);
  }
});

test('without a claim there is no gate, nor without a strategy', () => {
  expect(gates({})).toEqual([]);
  expect(gates({ analysis: 'done' }, { strategies: [] })).toEqual([]);
  expect(gates({ analysis: 'in-progress', goals: 'planned' })).toEqual([]);
});

describe('a stage that is called done', () => {
  test('is asked for what it consists of, and names what is missing', () => {
    const [gate] = gates({ analysis: 'done' });
    expect(gate).toMatchObject({ kind: 'too-early', stage: 'analysis', items: ['CK01', 'CK02', 'CK04', 'CK05'] });
    expect(gate?.message).toContain('“Satisfaction is measured”');
    expect(gate?.at).toEqual(at(20));
  });

  test('is not asked for what has begun or is merely important', () => {
    const goals = [
      { kind: 'goal' as const, id: 'Stay', source: at(3), measuredBy: [{ text: 'Nps', id: 'Nps', at: at(3) }] },
    ];
    const kpis = [kpi('Nps', { metric: { kind: 'nps', at: at(2) } })];
    expect(gates({ analysis: 'skipped', goals: 'done' }, { goals, kpis })).toEqual([]);
  });

  test('waits for the one before it', () => {
    const found = gates({ analysis: 'in-progress', goals: 'done', strategy: 'planned' });
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'out-of-order', stage: 'goals', before: 'analysis', items: [] }),
    );
    expect(found.filter(({ kind }) => kind === 'out-of-order')).toHaveLength(1);
  });

  test('of the one before it nothing need be said where the text shows it', () => {
    const quiet = (more: Partial<Model>) =>
      gates({ improvement: 'done' }, more).filter(({ kind }) => kind === 'out-of-order');
    expect(quiet({})).toMatchObject([{ stage: 'improvement', before: 'evaluation', items: ['CK55'] }]);
    const decisions = [{ action: 'keep' as const, what: { text: 'Form', id: 'Form', at: at(9) }, at: at(9) }];
    expect(quiet({ reviews: [{ kind: 'review', id: 'review:q3', source: at(9), decisions }] })).toEqual([]);
  });

  test('implementation is not, while an initiative is open', () => {
    const [gate] = gates({ plan: 'done', implementation: 'done' }, { initiatives: [initiative] }).filter(
      ({ stage }) => stage === 'implementation',
    );
    expect(gate?.message).toBe('“Implementation” is called done, but 1 initiative is still open: “Prefill”.');
  });
});

describe('implementation needs a plan', () => {
  test('an initiative at least', () => {
    expect(gates({ implementation: 'in-progress' })).toMatchObject([{ kind: 'without-plan', before: 'plan' }]);
    expect(gates({ implementation: 'in-progress' }, { initiatives: [initiative] })).toEqual([]);
    expect(gates({ implementation: 'planned' })).toEqual([]);
  });

  test('that the team itself does not call planned or skipped', () => {
    const more = { initiatives: [initiative] };
    expect(gates({ plan: 'planned', implementation: 'in-progress' }, more)).toMatchObject([{ kind: 'without-plan' }]);
    expect(gates({ plan: 'in-progress', implementation: 'in-progress' }, more)).toEqual([]);
  });
});

test('of two words about a stage the later counts, and every strategy has its own', () => {
  const claim = (state: State, line: number, of: string): Progress => ({
    kind: 'progress',
    id: `progress:${line}`,
    source: at(line),
    of: { text: of, id: of, at: at(line) },
    stages: [{ stage: 'analysis', state, on: day('2026-01-01'), at: at(line) }],
  });
  const more = (progress: Progress[]) => gates({}, { strategies: [strategy, { ...strategy, id: 'Shop' }], progress });
  expect(more([claim('done', 2, 'Bank'), claim('in-progress', 3, 'Bank')])).toEqual([]);
  expect(more([claim('done', 2, 'Bank'), claim('in-progress', 3, 'Shop')])).toMatchObject([{ at: at(2) }]);
});
