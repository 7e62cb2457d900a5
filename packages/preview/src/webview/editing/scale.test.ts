import { expect, test } from 'vitest';
import { heightOf, scoreAt, snap, stepOf } from './scale.ts';

const scale = (min: number, max: number) => ({ min, max, top: 40, bottom: 160 });

test.each([
  [1, 5, 1],
  [-2, 2, 1],
  [0, 10, 1],
  [0, 1, 0.1],
  [0, 100, 5],
  [-100, 100, 10],
])('a scale from %d to %d has steps of %d', (min, max, step) => {
  expect(stepOf({ min, max })).toBe(step);
});

test.each([
  [40, 5],
  [160, 1],
  [100, 3],
  [112, 3],
  [117, 2],
  [-500, 5],
  [900, 1],
])('a height of %d is %d', (y, score) => {
  expect(scoreAt(scale(1, 5), y)).toBe(score);
});

test('height and score are each other’s inverse on the steps', () => {
  for (const [min, max] of [
    [1, 5],
    [-3, 3],
    [0, 1],
    [0, 100],
  ] as const)
    for (let score: number = min; score <= max; score = snap({ min, max }, score + stepOf({ min, max }))) {
      expect(scoreAt(scale(min, max), heightOf(scale(min, max), score))).toBe(score);
      if (score === max) break;
    }
});
