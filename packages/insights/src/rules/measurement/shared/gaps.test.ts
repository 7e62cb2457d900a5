import { expect, test } from 'vitest';
import { at, day, kpi, number, percent } from '../../../testing/models.ts';
import { askedOf, GAPS, gapsOf } from './gaps.ts';

const all = new Set(GAPS);
const target = { value: number(45), by: day('2027-06-30'), at: at(3) };
const owner = { text: 'Insights', id: 'Insights', at: at(4) };

test('a title with a target lacks the rest', () => {
  const lacks = gapsOf(kpi('A', { targets: [{ value: { type: 'unknown', spelling: 'unknown' }, at: at(3) }] }), all);
  expect(lacks).toEqual(['unit', 'target', 'owner', 'source', 'method']);
});

test('a metric tells unit and direction, a formula its source; a baseline will tell the direction', () => {
  const formula = { op: 'value' as const, value: number(1), at: at(2) };
  expect(gapsOf(kpi('A', { formula, unit: 'EUR', targets: [target] }), all)).toEqual(['baseline', 'owner']);
  expect(gapsOf(kpi('A', { metric: { kind: 'nps', at: at(2) }, targets: [target] }), all)).toEqual([
    'baseline',
    'owner',
    'source',
  ]);
});

test('what is to be held needs neither beginning nor day', () => {
  const held = kpi('A', {
    metric: { kind: 'churn', at: at(2) },
    targets: [{ value: percent(3), hold: true, at: at(3) }],
    owners: [owner],
    from: [{ text: 'Accounts', id: 'Accounts', at: at(4) }],
  });
  expect(gapsOf(held, all)).toEqual([]);
});

test('`unknown` is not there', () => {
  const unknown = { text: 'unknown', unknown: true as const, at: at(4) };
  expect(gapsOf(kpi('A', { targets: [target], owners: [unknown], from: [unknown] }), all)).toContain('owner');
  expect(gapsOf(kpi('A', { targets: [target], owners: [unknown], from: [unknown] }), all)).toContain('source');
});

test('owners and targets are asked for where the project speaks of any', () => {
  const bare = askedOf({ kpis: [kpi('A', { baselines: [{ value: number(1), at: at(1) }] })], strategies: [] });
  expect([bare.has('owner'), bare.has('target')]).toEqual([false, false]);
  const owned = askedOf({ kpis: [kpi('A', { owners: [owner] }), kpi('B', { targets: [target] })], strategies: [] });
  expect([owned.has('owner'), owned.has('target')]).toEqual([true, true]);
});
