import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchline-results-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function count(results: Record<string, object>, ...names: string[]): Promise<{ code: unknown; last: string }> {
  for (const [name, result] of Object.entries(results))
    await writeFile(join(folder, `${name}.json`), JSON.stringify(result));
  return new Promise((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, 'count-tests.ts'), folder, ...names], (error, stdout) =>
      resolve({ code: error?.code ?? 0, last: stdout.trim().split('\n').at(-1) ?? '' }),
    );
  });
}

const result = (numPassedTests: number, numFailedTests: number, numFailedTestSuites = 0): object => ({
  numPassedTests,
  numFailedTests,
  numFailedTestSuites,
});

test.each([
  ['sums what passed', { vitest: result(40, 0), e2e: result(2, 0) }, 0, '42 passed, 0 failed'],
  ['fails with a failed test', { vitest: result(40, 1, 1), e2e: result(2, 0) }, 1, '42 passed, 1 failed'],
  ['fails with a suite that did not load', { vitest: result(40, 0, 1), e2e: result(2, 0) }, 1, '42 passed, 1 failed'],
  ['fails when a runner ran nothing', { vitest: result(40, 0), e2e: result(0, 0) }, 1, '40 passed, 0 failed'],
  ['fails when a runner left nothing', { vitest: result(40, 0) }, 1, '40 passed, 0 failed'],
  ['fails when a result has no numbers', { vitest: result(40, 0), e2e: {} }, 1, '40 passed, 0 failed'],
])('%s', async (_, results, code, last) => {
  expect(await count(results, 'vitest', 'e2e')).toEqual({ code, last });
});
