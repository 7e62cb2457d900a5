import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Sums the test results of a run: `node scripts/count-tests.ts FOLDER NAME …` reads `FOLDER/NAME.json` of every runner
 * named (the field names of vitest's JSON report) and prints `N passed, N failed` as its last line.
 * Exit code 1 when a test failed, when a runner left no result, or when it ran no test at all.
 */
interface Result {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Suites that could not be loaded have no failed test, yet nothing of them ran. */
  readonly numFailedTestSuites: number;
}

const [folder, ...names] = process.argv.slice(2);
if (!folder || names.length === 0) {
  console.error('Usage: node scripts/count-tests.ts FOLDER NAME …');
  process.exit(2);
}

let passed = 0;
let failed = 0;
const present = await readdir(folder);
for (const name of names) {
  if (!present.includes(`${name}.json`)) {
    console.error(`The test run "${name}" left no result.`);
    process.exitCode = 1;
    continue;
  }
  const result = JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8')) as Partial<Result>;
  const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0 } = result;
  passed += numPassedTests;
  failed += numFailedTests === 0 ? numFailedTestSuites : numFailedTests;
  if (numPassedTests + numFailedTests === 0) {
    console.error(`The test run "${name}" ran no test.`);
    process.exitCode = 1;
  }
}
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);
