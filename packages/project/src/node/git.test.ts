import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { systemClock } from '../clock.ts';
import { fixedClock } from '../memory.ts';
import { isProblem } from '../problem.ts';
import { nodeGit } from './git.ts';

let repository: string;
let project: string;

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=Olena', '-c', 'user.email=olena@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', repository, ...identity, ...args], { stdio: 'pipe' });
}

beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'touchline-git-'));
  project = join(repository, 'стратегія банку');
  await mkdir(project);
  await writeFile(join(repository, 'outside.cx'), '');
  await writeFile(join(project, 'рахунок.cx'), 'one\r\n');
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  git('tag', 'v1');
  await writeFile(join(project, 'рахунок.cx'), 'two');
  await writeFile(join(project, 'new.cx'), '');
  await symlink('рахунок.cx', join(project, 'link.cx'));
  git('add', '.');
  git('commit', '-q', '-m', 'second');
});
afterAll(() => rm(repository, { recursive: true, force: true }));
afterEach(() => {
  vi.unstubAllEnvs();
});

/** The text of a file in a snapshot; what is wrong with it otherwise. */
async function textIn(revision: string | 'index', path: string): Promise<string> {
  const commit = revision === 'index' ? revision : await nodeGit.commit(project, revision);
  if (isProblem(commit)) return commit.code;
  const files = await nodeGit.snapshot(project, commit === 'index' ? commit : { commit }, (name) =>
    name.endsWith('.cx'),
  );
  if (isProblem(files)) return files.code;
  const bytes = await files.read(`${await realpath(repository)}/${path}`);
  return isProblem(bytes) ? bytes.code : Buffer.from(bytes).toString('utf8');
}

test('a revision is read as it was, bytes untouched', async () => {
  expect(await nodeGit.root(project)).toBe(await realpath(repository));
  expect(await nodeGit.commit(project, 'v1')).toMatch(/^[0-9a-f]{40,64}$/);
  expect(await textIn('v1', 'стратегія банку/рахунок.cx')).toBe('one\r\n');
  expect(await textIn('HEAD', 'стратегія банку/рахунок.cx')).toBe('two');
  expect(await textIn('v1', 'стратегія банку/new.cx')).toBe('path-missing');
  expect(await textIn('HEAD', 'стратегія банку/link.cx')).toBe('two');
  expect(await textIn('v2', 'outside.cx')).toBe('unknown-revision');
});

test('the index is what will be committed', async () => {
  await writeFile(join(project, 'staged.cx'), 'staged');
  git('add', '.');
  await writeFile(join(project, 'staged.cx'), 'later');
  expect(await textIn('index', 'стратегія банку/staged.cx')).toBe('staged');
  git('rm', '-q', '-f', '--cached', 'стратегія банку/staged.cx');
});

test('the main branch, where branches part, and who changed what', async () => {
  expect(await nodeGit.mainBranch(project)).toBe('main');
  const first = await nodeGit.commit(project, 'v1');
  expect(await nodeGit.mergeBase(project, 'v1', 'main')).toBe(first);
  git('switch', '-q', '--orphan', 'island');
  git('commit', '-q', '--allow-empty', '-m', 'alone');
  git('switch', '-q', 'main');
  expect(await nodeGit.mergeBase(project, 'main', 'island')).toMatchObject({ code: 'no-merge-base' });
});

test('the history of a folder is that of its strategy files', async () => {
  const query = { revision: 'main', limit: 10 };
  const below = ['стратегія банку'];
  const commits = await nodeGit.history(project, below, query);
  const told = isProblem(commits)
    ? []
    : commits.map(({ subject, author, parents }) => [subject, author, parents.length]);
  expect(told).toEqual([
    ['second', 'Olena', 1],
    ['first', 'Olena', 0],
  ]);
  expect(await nodeGit.history(project, below, { ...query, since: 'v1' })).toMatchObject([{ subject: 'second' }]);
  expect(await nodeGit.history(project, ['[a-z]*'], query)).toEqual([]);
  expect(await nodeGit.history(project, below, { ...query, since: '--all' })).toMatchObject({
    code: 'unknown-revision',
  });
});

test('a shallow clone says what it lacks', async () => {
  const shallow = await mkdtemp(join(tmpdir(), 'touchline-shallow-'));
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository}`, shallow], { stdio: 'pipe' });
  expect(await nodeGit.commit(shallow, 'HEAD~1')).toMatchObject({ code: 'unknown-revision-shallow' });
  const query = { revision: 'HEAD', limit: 10 };
  expect(await nodeGit.history(shallow, [''], query)).toMatchObject([{ isCut: true, parents: [] }]);
  await rm(shallow, { recursive: true });
});

test('a repository without a commit says so', async () => {
  const fresh = await mkdtemp(join(tmpdir(), 'touchline-fresh-'));
  execFileSync('git', ['init', '-q', fresh]);
  expect(await nodeGit.commit(fresh, 'HEAD')).toMatchObject({ code: 'no-commits' });
  expect(await nodeGit.history(fresh, [''], { revision: 'HEAD', limit: 10 })).toMatchObject({ code: 'no-commits' });
  expect(await nodeGit.commit(fresh, 'main')).toMatchObject({ code: 'unknown-revision' });
  await rm(fresh, { recursive: true });
});

test('a repository without working files says so', async () => {
  const bare = await mkdtemp(join(tmpdir(), 'touchline-bare-'));
  execFileSync('git', ['init', '-q', '--bare', bare]);
  expect(await nodeGit.root(bare)).toMatchObject({ code: 'bare-repository' });
  await rm(bare, { recursive: true });
});

test('a submodule is read at the commit that is recorded; one that is not checked out holds nothing', async () => {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'touchline-parent-')));
  const run = (...args: string[]): void => {
    const settings = [
      '-c',
      'protocol.file.allow=always',
      '-c',
      'user.name=Olena',
      '-c',
      'user.email=olena@example.org',
    ];
    execFileSync('git', ['-C', parent, ...settings, ...args], { stdio: 'pipe' });
  };
  run('init', '-q', '-b', 'main');
  run('submodule', '--quiet', 'add', repository, 'inner');
  run('-C', 'inner', 'checkout', '-q', 'v1');
  run('add', '.');
  run('-c', 'commit.gpgsign=false', 'commit', '-q', '-m', 'first');
  run('-C', 'inner', 'checkout', '-q', 'main');
  const path = `${parent}/inner/стратегія банку/рахунок.cx`;
  for (const at of [{ commit: 'HEAD' }, 'index'] as const) {
    const files = await nodeGit.snapshot(parent, at, (name) => name.endsWith('.cx'));
    if (isProblem(files)) throw new Error(files.code);
    expect(new TextDecoder().decode((await files.read(path)) as Uint8Array)).toBe('one\r\n');
  }
  run('submodule', '--quiet', 'deinit', '--force', '--all');
  const files = await nodeGit.snapshot(parent, { commit: 'HEAD' }, () => true);
  expect(isProblem(files) ? files : await files.kind(path)).toBeUndefined();
  await rm(parent, { recursive: true, force: true });
});

test('another working tree of the repository is its own', async () => {
  const other = await mkdtemp(join(tmpdir(), 'touchline-worktree-'));
  git('worktree', 'add', '-q', '--detach', join(other, 'w'), 'v1');
  expect(await nodeGit.root(join(other, 'w'))).toBe(`${await realpath(other)}/w`);
  git('worktree', 'remove', '--force', join(other, 'w'));
  await rm(other, { recursive: true });
});

test('a revision that looks like an option is no option', async () => {
  for (const revision of ['--output=x', '-h', '--help', '--all'])
    expect(await nodeGit.commit(project, revision)).toMatchObject({ code: 'unknown-revision' });
});

test.skipIf(process.platform === 'win32')('no program that a repository names is run', async () => {
  const hostile = await mkdtemp(join(tmpdir(), 'touchline-hostile-'));
  const run = (...args: string[]) => execFileSync('git', ['-C', hostile, ...args], { stdio: 'pipe' });
  await writeFile(join(hostile, 'a.cx'), 'one');
  await writeFile(join(hostile, '.gitattributes'), '*.cx filter=evil diff=evil\n');
  run('init', '-q', '-b', 'main');
  run('add', '.');
  run(
    '-c',
    'user.name=Olena',
    '-c',
    'user.email=olena@example.org',
    '-c',
    'commit.gpgsign=false',
    'commit',
    '-qm',
    'x',
  );
  const program = join(hostile, 'program.sh');
  await writeFile(program, `#!/bin/sh\necho "$@" >> '${join(hostile, 'ran')}'\n`, { mode: 0o755 });
  for (const key of ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'diff.external', 'gpg.program'])
    run('config', key, program);
  for (const key of ['filter.evil.smudge', 'filter.evil.process', 'diff.evil.textconv']) run('config', key, program);
  run('config', 'log.showSignature', 'true');
  const commit = await nodeGit.commit(hostile, 'HEAD');
  const all = () => true;
  for (const at of ['index', { commit: String(commit) }] as const)
    expect(isProblem(await nodeGit.snapshot(hostile, at, all))).toBe(false);
  expect(await nodeGit.history(hostile, [''], { revision: 'HEAD', limit: 1 })).toMatchObject([{ subject: 'x' }]);
  expect(await readdir(hostile)).not.toContain('ran');
  await rm(hostile, { recursive: true });
});

test('a folder outside any repository, and a machine without git, are problems', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'touchline-none-'));
  expect(await nodeGit.commit(outside, 'HEAD')).toMatchObject({ code: 'not-a-repository' });
  vi.stubEnv('PATH', outside);
  expect(await nodeGit.commit(project, 'HEAD')).toMatchObject({ code: 'git-missing' });
  await rm(outside, { recursive: true });
});

test('inside a hook of another repository the folder asked about decides', async () => {
  vi.stubEnv('GIT_DIR', '/nowhere/.git');
  expect(await nodeGit.root(project)).toBe(await realpath(repository));
});

test('clocks show a day', () => {
  expect(systemClock.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(systemClock.today()).toBe(new Date().toLocaleDateString('sv-SE'));
  expect(fixedClock('2026-09-30').today()).toBe('2026-09-30');
});
