import { expect, test } from 'vitest';
import { dayAfter } from './cadence.ts';

test.each([
  ['2026-10-05', 1, 'quarter', '2027-01-05'],
  ['2026-08-31', 1, 'month', '2026-09-30'],
  ['2026-11-30', 1, 'quarter', '2027-02-28'],
  ['2028-02-29', 1, 'year', '2029-02-28'],
  ['2026-12-28', 2, 'week', '2027-01-11'],
  ['2026-12-31', 1, 'day', '2027-01-01'],
] as const)('%s and %i %s later', (day, count, unit, later) => {
  expect(dayAfter(day, { count, unit, spelling: '' })).toBe(later);
});

test('a rhythm that is not a stretch of days names no day', () => {
  expect(dayAfter('2026-10-05', { whenever: 'A customer leaves', spelling: '' })).toBeUndefined();
  expect(dayAfter('2026-10-05', { count: 1, unit: 'hour', spelling: '' })).toBeUndefined();
});
