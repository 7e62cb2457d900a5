/**
 * How fast a project is checked: `npm run bench [-- --sizes 1000,10000] [--runs 5] [--write]`. Generates strategies, runs
 * `touchline check` and two yardsticks on them, each in a fresh process, and prints a table; `--write` puts it into
 * docs/performance.md.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { measure, median, type Usage } from './measure.ts';
import { strategyFiles } from './strategy.ts';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    runs: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

interface Subject {
  readonly title: string;
  readonly script: string;
  readonly args: (folder: string) => string[];
}

interface Row {
  readonly size: number;
  readonly megabytes: number;
  readonly usage: readonly Usage[];
}

const scratch = await mkdtemp(join(tmpdir(), 'touchline-bench-'));
try {
  const subjects = await prepare();
  const rows: Row[] = [];
  for (const size of values.sizes.split(',').map(Number)) rows.push(await row(size, subjects));
  const table = tableOf(rows, subjects);
  console.log(table);
  if (values.write) await record(table);
} finally {
  await rm(scratch, { recursive: true, force: true });
}

/** The yardsticks are bundled as the command line is, so that loading costs all of them the same. */
async function prepare(): Promise<Subject[]> {
  const bundle = join(scratch, 'bundle');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/default-services.ts', 'test/bench/lexing.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22.12',
    outdir: bundle,
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
  const touchline = join(root, 'packages/cli/bin/touchline.cjs');
  if (!existsSync(join(root, 'packages/cli/dist/touchline.js'))) throw new Error('Run `npm run build` first.');
  return [
    { title: '`touchline check`', script: touchline, args: (folder) => ['check', folder, '--as-of', '2026-09-01'] },
    { title: 'Langium defaults', script: join(bundle, 'default-services.mjs'), args: (folder) => [folder] },
    { title: 'reading and lexing', script: join(bundle, 'lexing.mjs'), args: (folder) => [folder] },
  ];
}

async function row(size: number, subjects: readonly Subject[]): Promise<Row> {
  const folder = join(scratch, `strategy-${size}`);
  let bytes = 0;
  for (const [path, text] of strategyFiles(size)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    bytes += Buffer.byteLength(text);
  }
  const runs = values.runs ? Number(values.runs) : size > 50_000 ? 1 : size > 5_000 ? 3 : 5;
  const collected = subjects.map((): Usage[] => []);
  // Taken in turns, so that a busy moment of the machine hits all of them.
  for (let run = 0; run < runs; run++) {
    for (const [index, { script, args }] of subjects.entries()) {
      collected[index]?.push(await measure(script, args(folder), scratch));
    }
  }
  await rm(folder, { recursive: true, force: true });
  return { size, megabytes: bytes / 1e6, usage: collected.map(median) };
}

function tableOf(rows: readonly Row[], subjects: readonly Subject[]): string {
  const lines = [
    '| touchpoints | text | what | wall | CPU | memory | speed | against Langium defaults | growth |',
    '|--:|--:|:--|--:|--:|--:|--:|--:|--:|',
  ];
  for (const [at, { size, megabytes, usage }] of rows.entries()) {
    for (const [index, { title }] of subjects.entries()) {
      const used = usage[index];
      const yardstick = usage[1];
      const before = rows[at - 1]?.usage[index];
      if (!used || !yardstick) continue;
      lines.push(
        `| ${[
          size.toLocaleString('en-US').replaceAll(',', ' '),
          `${megabytes.toFixed(1)} MB`,
          title,
          `${used.wall.toFixed(2)} s`,
          `${used.cpu.toFixed(2)} s`,
          `${Math.round(used.memory / 1e6)} MB`,
          `${(megabytes / used.wall).toFixed(1)} MB/s`,
          `× ${(used.wall / yardstick.wall).toFixed(2)}`,
          before ? `× ${(used.wall / before.wall).toFixed(1)}` : '',
        ].join(' | ')} |`,
      );
    }
  }
  return `Node ${process.versions.node}, ${cpus().length} processors (${cpus()[0]?.model.trim()}); median of the runs.\n\n${lines.join('\n')}\n`;
}

/** Replaces what stands between the marks in the document. */
async function record(table: string): Promise<void> {
  const file = join(root, 'docs/performance.md');
  const text = await readFile(file, 'utf8');
  const marks = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;
  if (!marks.test(text)) throw new Error('docs/performance.md has no place for the table.');
  await writeFile(
    file,
    text.replace(marks, (_, from: string, to: string) => `${from}\n${table}\n${to}`),
  );
}
