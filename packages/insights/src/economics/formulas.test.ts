import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  additionalMargin,
  customerValue,
  lifetimeOf,
  paybackMonths,
  paybackYears,
  undiscountedValue,
} from './formulas.ts';

describe('the value of a customer for a margin of 100 and a discount rate of 10 %', () => {
  test.each([
    [0.6, 0.65, 120, 144.44, 20.37, 220, 244.44, 11.11, 2.5, 2.857],
    [0.8, 0.85, 266.67, 340, 27.5, 366.67, 440, 20, 5, 6.667],
    [0.8, 0.84, 266.67, 323.08, 21.15, 366.67, 423.08, 15.38, 5, 6.25],
    [0.9, 0.95, 450, 633.33, 40.74, 550, 733.33, 33.33, 10, 20],
    [0.9, 0.945, 450, 609.68, 35.48, 550, 709.68, 29.03, 10, 18.18],
  ])('%d → %d', (from, to, late, lateThen, lateGrowth, now, nowThen, nowGrowth, lifetime, lifetimeThen) => {
    const [before, after] = [customerValue(100, from, 0.1), customerValue(100, to, 0.1)];
    if (!before || !after) throw new Error('There is a limit');
    expect(before.afterOneYear).toBeCloseTo(late, 2);
    expect(after.afterOneYear).toBeCloseTo(lateThen, 2);
    expect((after.afterOneYear / before.afterOneYear - 1) * 100).toBeCloseTo(lateGrowth, 2);
    expect(before.atOnce).toBeCloseTo(now, 2);
    expect(after.atOnce).toBeCloseTo(nowThen, 2);
    expect((after.atOnce / before.atOnce - 1) * 100).toBeCloseTo(nowGrowth, 2);
    expect(lifetimeOf(from)).toBeCloseTo(lifetime, 2);
    expect(lifetimeOf(to)).toBeCloseTo(lifetimeThen, 2);
  });

  test('the simple formula, value to cost and payback of the same example', () => {
    const value = undiscountedValue(40 * 0.7, 1 - 0.03);
    expect(value).toBeCloseTo(933.33, 2);
    expect((value ?? 0) / (50_000 / 200)).toBeCloseTo(3.733, 3);
    expect(paybackMonths(50_000 / 200, 40 * 0.7)).toBeCloseTo(8.93, 2);
  });

  test('without a limit, without churn, without margin there is no number', () => {
    expect(customerValue(100, 1, 0)).toBeUndefined();
    expect(customerValue(100, 1, 0.1)?.atOnce).toBeCloseTo(1100);
    expect([lifetimeOf(1), undiscountedValue(100, 1), paybackMonths(10, 0)]).toEqual([undefined, undefined, undefined]);
  });
});

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const rate = fc.double({ min: 0, max: 0.5, noNaN: true });
const money = fc.double({ min: 0.01, max: 1e6, noNaN: true });

describe('whatever the numbers', () => {
  test('margin at once is worth the first margin more', () => {
    fc.assert(
      fc.property(money, share, rate, (margin, retention, discount) => {
        const value = customerValue(margin, retention, discount);
        expect((value?.atOnce ?? 0) - (value?.afterOneYear ?? 0)).toBeCloseTo(margin, 3);
      }),
    );
  });

  test('a value grows with retention and shrinks with the discount rate', () => {
    fc.assert(
      fc.property(money, share, share, rate, (margin, a, b, discount) => {
        fc.pre(Math.abs(a - b) > 1e-6);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(customerValue(margin, high, discount)?.afterOneYear).toBeGreaterThan(
          customerValue(margin, low, discount)?.afterOneYear ?? 0,
        );
        expect(customerValue(margin, low, discount + 0.1)?.atOnce).toBeLessThan(
          customerValue(margin, low, discount)?.atOnce ?? 0,
        );
      }),
    );
  });

  test('the closed form is the sum of the discounted margins', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.9, noNaN: true }), rate, (retention, discount) => {
        let sum = 0;
        for (let year = 1; year < 400; year++) sum += (retention / (1 + discount)) ** year;
        expect(customerValue(1, retention, discount)?.afterOneYear).toBeCloseTo(sum, 6);
      }),
    );
  });

  test('a budget is paid back exactly when it is below the gain in value', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.85, noNaN: true }),
        fc.double({ min: 0.01, max: 0.1, noNaN: true }),
        fc.double({ min: 0.02, max: 0.3, noNaN: true }),
        fc.double({ min: 0.1, max: 2, noNaN: true }),
        (from, more, discountRate, part) => {
          fc.pre(Math.abs(part - 1) > 0.01);
          const gain = { customers: 1000, margin: 50, from, to: from + more, discountRate };
          const [before, after] = [customerValue(50, from, discountRate), customerValue(50, from + more, discountRate)];
          const worth = 1000 * ((after?.afterOneYear ?? 0) - (before?.afterOneYear ?? 0));
          expect(paybackYears(worth * part, gain) !== undefined).toBe(part < 1);
        },
      ),
    );
  });
});

test('a payback counts the customers that are still there year by year', () => {
  const gain = { customers: 1000, margin: 100, from: 0.8, to: 0.85, discountRate: 0 };
  expect(additionalMargin(gain, 1)).toBeCloseTo(5000);
  expect(additionalMargin(gain, 2)).toBeCloseTo(8250);
  expect(paybackYears(2500, gain)).toBeCloseTo(0.5);
  expect(paybackYears(5000 + 4125, gain)).toBeCloseTo(1.5);
  expect(paybackYears(0, gain)).toBe(0);
});
