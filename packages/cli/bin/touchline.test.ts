import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const launcher = join(import.meta.dirname, 'touchline.cjs');

/** A project with touchline installed; its program prints how it was started. */
let project: string;
/** A folder with nothing in it or above it. */
let elsewhere: string;

beforeAll(async () => {
  project = await realpath(await mkdtemp(join(tmpdir(), 'touchline проєкт-')));
  elsewhere = await realpath(await mkdtemp(join(tmpdir(), 'touchline-elsewhere-')));
  await install(join(project, 'touchline'));
  await writeFile(
    join(project, 'touchline', 'dist', 'touchline.js'),
    'console.log(JSON.stringify([process.version, ...process.argv.slice(2)])); process.exitCode = 7;\n',
  );
  await mkdir(join(elsewhere, 'bare'));
  await install(join(elsewhere, 'bare', 'touchline'));
});
afterAll(async () => {
  await rm(project, { recursive: true, force: true });
  await rm(elsewhere, { recursive: true, force: true });
});

async function install(folder: string): Promise<void> {
  await mkdir(join(folder, 'bin'), { recursive: true });
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  for (const name of ['touchline.cjs', 'load.cjs'])
    await copyFile(join(import.meta.dirname, name), join(folder, 'bin', name));
}

interface Outcome {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

function run(node: string, args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(node, args, { cwd }, (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }));
  });
}

/** Runs a launcher with a Node that calls itself `version`. */
async function runAs(version: string, folder: string, ...args: string[]): Promise<Outcome> {
  const disguise = join(elsewhere, `${version}.cjs`);
  await writeFile(disguise, `Object.defineProperty(process, 'version', { value: '${version}' });`);
  return run(
    process.execPath,
    ['--require', disguise, join(folder, 'touchline', 'bin', 'touchline.cjs'), ...args],
    folder,
  );
}

/** The first Node on the PATH that is not the project's own, when it is too old for touchline. */
async function oldNode(): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (folder.includes('node_modules')) continue;
    const candidate = join(folder, 'node');
    const { code, stdout } = await run(candidate, ['--version'], elsewhere);
    const [major = 0, minor = 0] = stdout.replace('v', '').split('.').map(Number);
    if (code === 0 && (major < 22 || (major === 22 && minor < 12))) return candidate;
  }
  return undefined;
}

describe('the launcher', () => {
  test('is written in ES5', async () => {
    const text = await readFile(launcher, 'utf8');
    const oldest = await transform(text, { target: 'es5' });
    expect(oldest.code).toBe((await transform(text, { target: 'esnext' })).code);
  });

  test.each(['v22.12.0', 'v24.1.0', 'v100.0.0'])('loads the program under %s', async (version) => {
    const outcome = await runAs(version, project, 'check', 'мапи і плани', '--strict');
    expect(JSON.parse(outcome.stdout)).toEqual([version, 'check', 'мапи і плани', '--strict']);
    expect(outcome).toMatchObject({ code: 7, stderr: '' });
  });

  test('says so in one line when it is not built', async () => {
    expect(await runAs('v24.1.0', join(elsewhere, 'bare'))).toEqual({
      code: 2,
      stdout: '',
      stderr: 'touchline: it is not built yet; run `npm run build`.\n',
    });
  });

  test.each(['v0.10.48', 'v20.20.2', 'v22.11.0'])(
    'says so in one line under %s when there is no other',
    async (version) => {
      const outcome = await runAs(version, project);
      expect(outcome).toMatchObject({ code: 2, stdout: '' });
      expect(outcome.stderr).toBe(
        `touchline: Node 22.12 or newer is needed, this is ${version}; update Node, or run \`npm install --save-dev node@24\`.\n`,
      );
    },
  );
});

describe('with a Node of the project at hand', () => {
  beforeAll(async () => {
    await mkdir(join(project, 'node_modules', '.bin'), { recursive: true });
    await symlink(process.execPath, join(project, 'node_modules', '.bin', 'node'));
  });

  test('an old Node hands over: arguments, output and exit code are those of the program', async () => {
    const outcome = await runAs('v20.20.2', project, 'check', 'мапи і плани', '--strict');
    expect(JSON.parse(outcome.stdout)).toEqual([process.version, 'check', 'мапи і плани', '--strict']);
    expect(outcome).toMatchObject({ code: 7, stderr: '' });
  });

  test('it is also found when touchline is called from another folder', async () => {
    const disguise = join(elsewhere, 'v20.20.2.cjs');
    const bin = join(project, 'touchline', 'bin', 'touchline.cjs');
    const outcome = await run(process.execPath, ['--require', disguise, bin, 'x'], elsewhere);
    expect(JSON.parse(outcome.stdout)).toEqual([process.version, 'x']);
  });

  test('the old Node of this machine, when it has one, hands over too', async ({ skip }) => {
    const node = await oldNode();
    if (!node) return skip('every Node on the PATH is new enough');
    const outcome = await run(node, [join(project, 'touchline', 'bin', 'touchline.cjs'), 'x'], project);
    expect(JSON.parse(outcome.stdout)).toEqual([process.version, 'x']);
  });
});
