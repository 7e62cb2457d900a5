import { describe, expect, test } from 'vitest';
import {
  answersNeeded,
  finiteCorrection,
  marginOfChange,
  marginOfError,
  npsAnswersNeeded,
  npsDifference,
  npsInterval,
  wilsonInterval,
} from './interval.ts';

// The expected values were computed independently.

const counts = (promoters: number, passives: number, detractors: number) => ({ promoters, passives, detractors });

test.each([
  [counts(2, 1, 1), -44.16, 72.73],
  [counts(5, 3, 2), -19.05, 65.2],
  [counts(10, 5, 5), -11.72, 55.19],
  [counts(50, 30, 20), 14.05, 44.2],
  [counts(60, 25, 15), 29.34, 58.04],
  [counts(8, 0, 0), 38.54, 100],
  [counts(1436, 968, 342), 37.1824, 42.4102],
])('the interval of an NPS from %o', (answers, low, high) => {
  const interval = npsInterval(answers);
  expect(interval.low).toBeCloseTo(low, 2);
  expect(interval.high).toBeCloseTo(high, 2);
});

test('the interval of a large survey lies around its adjusted score', () => {
  expect(npsInterval(counts(1436, 968, 342)).centre).toBeCloseTo(39.7963, 4);
});

test.each([
  [8, 10, 0.4902, 0.9433],
  [45, 50, 0.7864, 0.9565],
  [30, 30, 0.8865, 1],
  [0, 10, 0, 0.2775],
  [160, 200, 0.7391, 0.8495],
  [1869, 7043, 0.25519, 0.27581],
  [1655, 3875, 0.4116, 0.4427],
])('the interval of %i in %i', (successes, n, low, high) => {
  const interval = wilsonInterval(successes, n);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

describe('two waves of an NPS', () => {
  test('of a hundred answers each cannot be told apart', () => {
    const change = npsDifference(counts(50, 30, 20), counts(60, 25, 15));
    expect(change.centre).toBeCloseTo(14.563, 3);
    expect(change.low).toBeCloseTo(-6.247, 3);
    expect(change.high).toBeCloseTo(35.373, 3);
  });

  test('of a thousand can', () => {
    const change = npsDifference(counts(500, 300, 200), counts(600, 250, 150));
    expect(change.centre).toBeCloseTo(14.955, 3);
    expect(change.low).toBeCloseTo(8.296, 3);
    expect(change.high).toBeCloseTo(21.615, 3);
  });
});

test.each([
  [30, 17.89],
  [100, 9.8],
  [385, 4.99],
  [1067, 3],
])('the margin of a half from %i answers', (n, points) => {
  expect(100 * marginOfError(0.5, { n })).toBeCloseTo(points, 2);
});

test('a large part of a small population leaves less to chance', () => {
  expect(finiteCorrection(384, 1000)).toBeCloseTo(0.78525, 5);
  expect(finiteCorrection(100, 200)).toBeCloseTo(0.70888, 5);
  expect(finiteCorrection(100, undefined)).toBe(1);
  expect(marginOfError(0.5, { n: 384, population: 1000 })).toBeCloseTo(0.78525 * marginOfError(0.5, { n: 384 }), 5);
  expect(marginOfError(0.5, { n: 60, population: 60 })).toBe(0);
});

test.each([
  [0.7, 0.05, 750],
  [0.7, 0.1, 186],
  [0.8, 0.05, 981],
  [0.8, 0.1, 243],
])('answers an NPS with deviation %d needs for ±%d', (deviation, margin, n) => {
  expect(npsAnswersNeeded(deviation, margin)).toBe(n);
});

test('answers a share needs', () => {
  expect(answersNeeded(0.5, 0.05)).toBe(385);
  expect(answersNeeded(0.5, 0.03)).toBe(1068);
  expect(answersNeeded(0.5, 0.05, 1000)).toBe(278);
});

test('a change is less certain than either of its ends', () => {
  const wave = { deviation: 0.5, n: 100 };
  expect(marginOfChange(wave, wave)).toBeCloseTo(Math.SQRT2 * marginOfError(0.5, wave), 10);
});
