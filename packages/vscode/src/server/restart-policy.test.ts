import { expect, test } from 'vitest';
import { RestartPolicy } from './restart-policy.ts';

const limits = { most: 3, first: 500, recovered: 60_000 };

test('each crash in a row waits twice as long as the one before, until there were too many', () => {
  const policy = new RestartPolicy(limits);
  expect([1_000, 2_000, 4_000, 7_000].map((now) => policy.crashed(now))).toEqual([500, 1_000, 2_000, undefined]);
});

test('a server that ran for long has recovered', () => {
  const policy = new RestartPolicy(limits);
  expect([0, 1_000, 61_000, 62_000].map((now) => policy.crashed(now))).toEqual([500, 1_000, 500, 1_000]);
});

test('a start that the user asked for begins anew', () => {
  const policy = new RestartPolicy(limits);
  for (const now of [0, 1, 2, 3]) policy.crashed(now);
  policy.reset();
  expect(policy.crashed(4)).toBe(500);
});
