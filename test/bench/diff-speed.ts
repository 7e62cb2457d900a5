/**
 * How fast two states are compared: `npm run bench:diff-speed [-- --size 10000] [--runs 3]`. A generated strategy and the
 * same with 100 changes; the comparison is measured against one cold check of one of them, in one process.
 */
import { parseArgs } from 'node:util';
import { type DiffState, diffModels, projectDiff, readMeanings } from '@touchline/diff';
import { buildChecklist, check } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import { changed } from './diff/changes.ts';
import { strategyFiles } from './strategy.ts';

const { values } = parseArgs({
  options: { size: { type: 'string', default: '10000' }, runs: { type: 'string', default: '3' } },
});
const language = 'en';
const asOf = '2026-09-01';

function timed<T>(what: () => T): readonly [result: T, seconds: number] {
  const start = performance.now();
  const result = what();
  return [result, (performance.now() - start) / 1000];
}

function stateOf(files: ReadonlyMap<string, string>): DiffState {
  const texts = [...files].map(([path, text]) => ({ path, text }));
  const { model, problems, broken } = loadProject(texts, { language }, { reader: createFileReader() });
  const findings = [...problems, ...check(model, { asOf, language, broken })];
  return { model, findings, broken, checklist: buildChecklist(model, { asOf, language }) };
}

const first = new Map([...strategyFiles(Number(values.size))].filter(([path]) => path.endsWith('.cx')));
const second = changed(first, 100);
const [before, cold] = timed(() => stateOf(first));
const [after] = timed(() => stateOf(second));
const steps = { diffModels: [] as number[], readMeanings: [] as number[], projectDiff: [] as number[] };
let count = 0;
for (let run = 0; run < Number(values.runs); run++) {
  const [diff, comparing] = timed(() => diffModels(before.model, after.model));
  const [meanings, reading] = timed(() => readMeanings(diff, { language }));
  const [, reporting] = timed(() => projectDiff(before, after, { language, name: 'Benchmark', folder: '.' }));
  steps.diffModels.push(comparing);
  steps.readMeanings.push(reading);
  steps.projectDiff.push(reporting);
  count = meanings.length;
}
console.log(`${values.size} touchpoints, ${count} meanings; one cold check: ${cold.toFixed(2)} s`);
for (const [step, seconds] of Object.entries(steps)) {
  const median = seconds.sort((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? Number.NaN;
  console.log(`${step}: ${median.toFixed(2)} s, × ${(median / cold).toFixed(2)} of a cold check`);
}
