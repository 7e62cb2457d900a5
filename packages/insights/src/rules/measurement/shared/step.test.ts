import type { Kpi, Value } from '@touchline/model';
import { expect, test } from 'vitest';
import { at, day, kpi, number } from '../../../testing/models.ts';
import type { Reported } from './results.ts';
import { plannedStep } from './step.ts';

const nps = (more: Partial<Kpi> = {}): Kpi =>
  kpi('Nps', {
    metric: { kind: 'nps', at: at(1) },
    baselines: [{ value: number(30), on: day('2026-06-30'), at: at(2) }],
    targets: [{ value: number(40), at: at(3) }],
    ...more,
  });

function wave(population: Value): Reported {
  const result = { kpi: { text: 'Nps', id: 'Nps', at: at(4) }, value: number(30), population, at: at(4) };
  return { result, kpi: 'Nps', holder: { kind: 'review', id: 'review:r', source: at(4), results: [result] } };
}

test('a step of ten points of an NPS needs 186 answers', () => {
  expect(plannedStep(nps(), [])).toMatchObject({ size: 10, deviation: 70, needed: 186, population: undefined });
});

test('the largest of several steps counts', () => {
  const targets = [
    { value: number(35), at: at(3) },
    { value: number(40), at: at(4) },
  ];
  expect(plannedStep(nps({ targets }), [])?.size).toBe(10);
});

test('of sixty customers no more than sixty are asked', () => {
  const needed = plannedStep(nps(), [wave(number(60))])?.needed ?? 0;
  expect(needed).toBeLessThanOrEqual(60);
  expect(needed).toBeGreaterThanOrEqual(30);
});

test('a large step still needs thirty answers', () => {
  expect(plannedStep(nps({ targets: [{ value: number(95), at: at(3) }] }), [])?.needed).toBe(30);
});

test.each([
  ['nothing to reach', { targets: [] }],
  ['a value to hold', { targets: [{ value: number(40), hold: true as const, at: at(3) }] }],
  ['no beginning', { baselines: [] }],
  ['somebody else’s figure', { suppliedBy: ['Forrester'] }],
])('%s is no step', (_name, more) => {
  expect(plannedStep(nps(more), [])).toBeUndefined();
});
