import { expect, test } from 'vitest';
import { closest } from './suggest.ts';

test('a typo, a swap and a different case find what was meant', () => {
  expect(closest('goal-without-kpis', ['goal-without-kpi', 'cycle'])).toBe('goal-without-kpi');
  expect(closest('cylce', ['cycle'])).toBe('cycle');
  expect(closest('Олена', ['олени', 'Петро'])).toBe('олени');
});

test('something else entirely is not a suggestion', () => {
  expect(closest('horizon', ['cycle', 'syntax'])).toBeUndefined();
  expect(closest('ab', ['xy'])).toBeUndefined();
});
