import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bundled } from '../hosts/bundled.ts';
import { installed, type Ran, root, run } from './action.ts';
import { commit, git, MAP, temporary, write } from './repository.ts';

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly language: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly files: string;
  readonly pass_filenames?: boolean;
}

const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];
const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as { version: string };
const bundle = bundled('cli');
let cwd: string;

beforeEach(() => {
  cwd = temporary();
  git(cwd, 'init', '-q', '-b', 'main');
  installed(join(cwd, 'node_modules'), bundle());
  commit(cwd, { '.gitignore': 'node_modules\n', 'package.json': '{ "private": true }\n', 'мапа.cx': MAP });
});

/** As pre-commit runs a hook: entry, args and the staged files that it wants, without a shell; not at all without files. */
async function preCommit(id: string, args?: readonly string[]): Promise<Ran | undefined> {
  const hook = hooks.find((one) => one.id === id);
  if (!hook) throw new Error(`There is no hook ${id}.`);
  const staged = git(cwd, 'diff', '--cached', '--name-only', '-z').split('\0');
  const files = staged.filter((name) => name !== '' && new RegExp(hook.files).test(name));
  if (files.length === 0) return undefined;
  const [command = '', ...rest] = hook.entry.split(' ');
  const names = hook.pass_filenames === false ? [] : files;
  const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  // Whatever is not installed here would have to be fetched, and there is no registry.
  const env = { PATH, npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' };
  return run(command, [...rest, ...(args ?? hook.args ?? []), ...names], cwd, env);
}

test('they run this version and say what they are', () => {
  expect(hooks.map(({ id }) => id)).toEqual(['touchline-check', 'touchline-format', 'touchline-render-check']);
  for (const { entry, name, description, language } of hooks) {
    expect(entry).toMatch(new RegExp(`^npx --yes touchline@${version} ${name.split(' ')[1]}`));
    expect(description).toMatch(/\.$/);
    expect(language).toBe('system');
  }
});

test('nothing runs for a commit without a strategy', async () => {
  write(cwd, { 'x.txt': '' });
  git(cwd, 'add', '-A');
  for (const { id } of hooks) expect(await preCommit(id)).toBeUndefined();
});

test('touchline-check looks at the whole project', async () => {
  write(cwd, { 'b.cx': 'kpi Nps "Twice"\n' });
  git(cwd, 'add', '-A');
  expect(await preCommit('touchline-check')).toMatchObject({
    code: 1,
    out: expect.stringContaining('Checked 2 files'),
  });
  write(cwd, { 'b.cx': '// Nothing yet.\n' });
  git(cwd, 'add', '-A');
  expect(await preCommit('touchline-check')).toMatchObject({ code: 0 });
});

test('touchline-format writes the form of what is committed, whatever it is called', async () => {
  const other = 'kpi   Other "Other"\n';
  write(cwd, { '--check.cx': 'channel   App "App"\n' });
  git(cwd, 'add', '-A');
  write(cwd, { 'later.cx': other });
  expect(await preCommit('touchline-format')).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, '--check.cx'), 'utf8')).toBe('channel App "App"\n');
  expect(readFileSync(join(cwd, 'later.cx'), 'utf8')).toBe(other);
});

test('touchline-render-check fails when a picture is not that of the text', async () => {
  const args = ['--out', 'maps', '--as', 'svg', '--as-of', '2026-09-30'];
  await run(process.execPath, ['node_modules/touchline/bin/touchline.cjs', 'render', ...args], cwd, {});
  git(cwd, 'add', '-A');
  expect(await preCommit('touchline-render-check', args)).toMatchObject({ code: 0 });
  writeFileSync(join(cwd, 'мапа.cx'), MAP.replace('feeling 1', 'feeling 5'));
  git(cwd, 'add', '-A');
  const stale = await preCommit('touchline-render-check', args);
  expect(stale?.code).toBe(1);
  expect(`${stale?.out}${stale?.err}`).toContain('out of date');
});
