import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** A folder for machine-readable results of `npm test` as a whole; `.ci/run` counts the tests from there. */
const results = process.env['npm_lifecycle_event'] === 'test' ? process.env['TOUCHLINE_TEST_RESULTS'] : undefined;

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/bin/**/*.test.ts',
      'scripts/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', 'test/e2e/**', 'test/bench/**'],
    setupFiles: ['test/setup.ts'],
    // Processes, not threads: commands are tested with `process.chdir`, and native image code is loaded.
    pool: 'forks',
    maxWorkers: 2,
    // Room for a busy machine; tests that compute for seconds say their own limit.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: results ? ['default', ['json', { outputFile: join(results, 'vitest.json') }]] : ['default'],
  },
});
