import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { run as commandLine } from '../../packages/cli/src/run.ts';
import { temporary } from './repository.ts';

export const root = join(import.meta.dirname, '../..');

interface Step {
  readonly uses?: string;
  readonly id?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The only one that the servers of the tests accept. */
export const TOKEN = 's3cret-t0ken';

export type Variables = Readonly<Record<string, string>>;

/** Only what is named here and what programs need to be found: no variable of the machine decides a test. */
export function run(command: string, args: readonly string[], cwd: string, env: Variables): Promise<Ran> {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const surroundings = { PATH, HOME, ...(TMPDIR && { TMPDIR }), GIT_CONFIG_NOSYSTEM: '1', ...env };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: surroundings, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
  });
}

/** The package as npm would have installed it, around a bundle. */
export function installed(nodeModules: string, bundle: string): void {
  const home = join(nodeModules, 'touchline');
  mkdirSync(home, { recursive: true });
  cpSync(join(root, 'packages/cli/bin'), join(home, 'bin'), { recursive: true });
  cpSync(join(root, 'packages/cli/package.json'), join(home, 'package.json'));
  symlinkSync(bundle, join(home, 'dist'));
  mkdirSync(join(nodeModules, '.bin'), { recursive: true });
  symlinkSync('../touchline/bin/touchline.cjs', join(nodeModules, '.bin/touchline'));
}

export interface Job extends Ran {
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

interface Setting {
  readonly cwd: string;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly api?: string;
}

interface Stage {
  readonly temp: string;
  readonly env: Variables;
  /** What the job left in the files of the runner. */
  left(): Pick<Job, 'summary' | 'outputs'>;
}

/** The files and variables of a job on a runner. */
function stage({ event, api = '' }: Setting): Stage {
  const temp = temporary();
  const [summary, outputs, payload] = ['summary.md', 'outputs.txt', 'event.json'].map((name) => join(temp, name));
  if (!summary || !outputs || !payload) throw new Error('The runner has three files.');
  writeFileSync(payload, JSON.stringify(event?.payload ?? {}));
  const env = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'olena/bank',
    GITHUB_API_URL: api,
    GITHUB_EVENT_NAME: event?.name ?? 'workflow_dispatch',
    GITHUB_EVENT_PATH: payload,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: outputs,
    RUNNER_TEMP: temp,
  };
  const text = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const left = () => {
    const values = [...text(outputs).matchAll(/^(?<name>\w+)<<(?<end>.+)\n(?<value>[\s\S]*?)\n\k<end>$/gm)];
    const pairs = values.map(({ groups = {} }) => [groups['name'], groups['value']]);
    return { summary: text(summary), outputs: Object.fromEntries(pairs) };
  };
  return { temp, env, left };
}

/** Runs `touchline ci github` in this process, with the variables of a job. */
export async function runCommand(setting: Setting, argv: readonly string[], token = TOKEN): Promise<Job> {
  const { env, left } = stage(setting);
  const said = await touchline(setting.cwd, ['ci', 'github', ...argv], { ...env, GITHUB_TOKEN: token });
  return { ...said, ...left() };
}

/** Runs a command line of today's sources in this process. */
export async function touchline(cwd: string, argv: readonly string[], env: Variables): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await commandLine(argv, {
    cwd,
    env,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: async () => new Uint8Array(),
    watchedOut: false,
    watchedErr: false,
    interactive: false,
    signal: new AbortController().signal,
    columns: 80,
  });
  return { code, out, err };
}

/**
 * Runs the steps of action.yml as a runner does: its scripts in bash with their variables, in the checkout. Only npm is
 * another one, which brings the bundle of today's sources instead of asking a registry.
 */
export async function runAction(
  setting: Setting,
  bundle: string,
  inputs: Variables = {},
): Promise<Job & { readonly npm: string }> {
  const { temp, env, left } = stage(setting);
  const tools = join(temp, 'tools');
  installed(join(temp, 'brought/node_modules'), bundle);
  mkdirSync(tools);
  const npm = `#!/bin/bash\nprintf '%s\\n' "$PWD" "$@" > "$RUNNER_TEMP/npm.txt"\ncp -a "$RUNNER_TEMP/brought" "$3"\n`;
  writeFileSync(join(tools, 'npm'), npm);
  chmodSync(join(tools, 'npm'), 0o755);
  const runner = { ...env, PATH: [tools, dirname(process.execPath), process.env['PATH']].join(delimiter) };
  const all: Variables = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])),
    ...inputs,
  };
  const ran = { code: 0, out: '', err: '' };
  for (const step of action.runs.steps) {
    if (step.run === undefined || ran.code !== 0) continue;
    const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluated(value, all, temp)]);
    const folder = step['working-directory'];
    const one = await run(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
      folder === undefined ? setting.cwd : evaluated(folder, all, temp),
      { ...runner, ...Object.fromEntries(own) },
    );
    Object.assign(ran, { code: one.code, out: ran.out + one.out, err: ran.err + one.err });
  }
  return { ...ran, ...left(), npm: readFileSync(join(temp, 'npm.txt'), 'utf8').replaceAll(temp, 'TEMP') };
}

/** `${{ inputs.name }}`, `${{ github.token }}` and `${{ runner.temp }}`; anything else is a mistake of the action. */
function evaluated(text: string, inputs: Variables, temp: string): string {
  return text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const [, name] = /^inputs\.([\w-]+)$/.exec(expression) ?? [];
    if (name !== undefined && inputs[name] !== undefined) return evaluated(inputs[name], inputs, temp);
    if (expression === 'github.token') return TOKEN;
    if (expression === 'runner.temp') return temp;
    throw new Error(`action.yml asks for ${expression}, which is not known here.`);
  });
}
