import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

test.each([
  [8, 10, 0.4902, 0.9433],
  [45, 50, 0.7864, 0.9565],
  [30, 30, 0.8865, 1],
  [0, 10, 0, 0.2775],
  [160, 200, 0.7391, 0.8495],
])('%d of %d', (yes, n, low, high) => {
  const interval = wilson(yes / n, n);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});
