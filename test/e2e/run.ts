/**
 * The tests in a real VS Code, from nothing: `npm run e2e [-- NAME …]`. Installs what is missing, packages the extension,
 * runs every `*.e2e.ts` here (or those whose file name holds a NAME) and prints `N passed, N failed`.
 * Exit code 1 when a test failed or none ran, 2 when the machine lacks something.
 */
import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { promisify } from 'node:util';
import { findChromium, installVSCode } from './harness/install.ts';
import { artifactsFolder, e2eFolder, root } from './harness/paths.ts';

const execute = promisify(execFile);

async function quietly(what: string, command: string, ...args: string[]): Promise<void> {
  console.log(`${what} …`);
  try {
    await execute(command, args, { cwd: root, maxBuffer: 1 << 26 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    console.error(`${what} failed:\n${stdout ?? ''}${stderr ?? String(error)}`);
    process.exit(1);
  }
}

async function testFiles(names: readonly string[]): Promise<string[]> {
  const all = (await readdir(e2eFolder)).filter((file) => file.endsWith('.e2e.ts')).sort();
  return all
    .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
    .map((file) => join(e2eFolder, file));
}

interface Counts {
  passed: number;
  failed: number;
}

/** One file after the other, each in a process of its own: every file starts its own VS Code. */
async function runTests(files: readonly string[]): Promise<Counts> {
  const counts: Counts = { passed: 0, failed: 0 };
  const stream = run({ files: [...files], concurrency: 1, timeout: 600_000 });
  stream.on('test:pass', ({ details }) => {
    if (details.type !== 'suite') counts.passed++;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') counts.failed++;
  });
  for await (const chunk of stream.compose(spec)) process.stdout.write(chunk);
  return counts;
}

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`VS Code's server needs Node 24, this is ${process.versions.node}: start it with \`npm run e2e\`.`);
  process.exit(2);
}
if ((await findChromium()) === undefined) {
  console.error(
    'There is no Chromium on PATH: install it (apt-get install chromium) or name one in TOUCHLINE_CHROMIUM.',
  );
  process.exit(2);
}

await rm(artifactsFolder, { recursive: true, force: true });
await mkdir(artifactsFolder, { recursive: true });
await installVSCode(console.log);
await quietly('Checking the types of the tests', 'npx', '--no-install', 'tsc', '-p', e2eFolder);
if (!process.env['TOUCHLINE_VSIX']) await quietly('Building and packaging the extension', 'npm', 'run', 'package');

const { passed, failed } = await runTests(await testFiles(process.argv.slice(2)));
const results = process.env['TOUCHLINE_TEST_RESULTS'];
if (results) {
  await writeFile(join(results, 'e2e.json'), JSON.stringify({ numPassedTests: passed, numFailedTests: failed }));
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0 || passed === 0) process.exitCode = 1;
