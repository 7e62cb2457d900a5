import { writeFile } from 'node:fs/promises';
import { languageTests } from './language-tests.ts';
import type { HostResult } from './results.ts';
import { tests } from './tests.ts';

/** Called by VS Code in the extension host; a rejection makes the run fail. */
export async function run(): Promise<void> {
  const results: HostResult[] = [];
  for (const [name, test] of Object.entries({ ...tests, ...languageTests })) {
    try {
      await test();
      results.push({ name });
    } catch (error) {
      results.push({ name, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  const file = process.env['TOUCHLINE_HOST_RESULTS'];
  if (!file) throw new Error('TOUCHLINE_HOST_RESULTS names no file.');
  await writeFile(file, JSON.stringify(results));
  const failed = results.filter(({ error }) => error !== undefined);
  if (failed.length > 0) throw new Error(`Failed: ${failed.map(({ name }) => name).join('; ')}`);
}
