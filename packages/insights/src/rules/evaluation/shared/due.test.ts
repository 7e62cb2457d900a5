import type { Kpi, Target } from '@touchline/model';
import { expect, test } from 'vitest';
import { canJudge } from './due.ts';

const target = { by: { type: 'date', from: '2026-09-30', to: '2026-09-30', precision: 'day' } } as Target;
const quarterly = { id: 'Nps' } as Kpi;
const monthly = { id: 'Nps', measured: { count: 1, unit: 'month', spelling: 'every month' } } as Kpi;

test.each([
  ['2026-10-05', quarterly, true],
  ['2026-07-15', quarterly, true],
  ['2026-06-15', quarterly, false],
  ['2026-09-05', monthly, true],
  ['2026-07-15', monthly, false],
])('a value of %s of %o', (on, kpi, expected) => {
  expect(canJudge({ value: 40, on }, kpi, target)).toBe(expected);
});

test('a value without a day judges nothing; a target without a day is judged by any', () => {
  expect(canJudge({ value: 40 }, quarterly, target)).toBe(false);
  expect(canJudge({ value: 40, on: '2020-01-01' }, quarterly, {} as Target)).toBe(true);
});
