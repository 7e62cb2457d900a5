import type { Kpi } from '@touchline/model';
import { expect, test } from 'vitest';
import { at, day, kpi, number, percent } from '../../../testing/models.ts';
import { askedOf, GAPS, gapsOf } from './gaps.ts';

const all = { gaps: new Set(GAPS), standing: new Set<string>() };
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

function asked(kpis: Kpi[], measuring: string[] = []): ReadonlySet<string> {
  const measuredBy = measuring.map((id) => ({ text: id, id, at: at(5) }));
  const commitments = [{ kind: 'commitment' as const, id: 'commitment:a', source: at(5), measuredBy }];
  return askedOf({ kpis, strategies: [], commitments }).gaps;
}

test('owners and targets are asked for where the project speaks of any', () => {
  const bare = asked([kpi('A', { baselines: [{ value: number(1), at: at(1) }] })]);
  expect([bare.has('owner'), bare.has('target')]).toEqual([false, false]);
  const owned = asked([kpi('A', { owners: [owner] }), kpi('B', { targets: [target] })]);
  expect([owned.has('owner'), owned.has('target')]).toEqual([true, true]);
});

test('a charter of promises is asked for no source, unless it speaks of one', () => {
  const promise = kpi('A', { targets: [target] });
  expect(asked([promise], ['A']).has('source')).toBe(false);
  expect(asked([promise]).has('source')).toBe(true);
  expect(asked([promise, kpi('B', { heldIn: [owner] })], ['A']).has('method')).toBe(true);
});

test('what measures a promise holds from now on: it needs no start, and no day unless one is said', () => {
  const promised = { ...all, standing: new Set(['A']) };
  const open = { value: number(80), at: at(3) };
  expect(gapsOf(kpi('A', { targets: [open] }), promised)).toEqual(['direction', 'owner', 'source', 'method']);
  expect(gapsOf(kpi('A', { targets: [target] }), promised)).toContain('baseline');
});
