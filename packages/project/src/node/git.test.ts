import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { systemClock } from '../clock.ts';
import { fixedClock } from '../memory.ts';
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
  git('add', '.');
  git('commit', '-q', '-m', 'second');
});
afterAll(() => rm(repository, { recursive: true, force: true }));
afterEach(() => {
  vi.unstubAllEnvs();
});

test('a revision is listed and read as seen from the folder, bytes untouched', async () => {
  expect(await nodeGit.commit(project, 'v1')).toMatch(/^[0-9a-f]{40,64}$/);
  expect(await nodeGit.list(project, 'v1')).toEqual(['рахунок.cx']);
  expect(await nodeGit.list(project, 'main')).toEqual(['new.cx', 'рахунок.cx']);
  expect(String(await nodeGit.read(project, 'v1', 'рахунок.cx'))).toBe('one\r\n');
  expect(String(await nodeGit.read(project, 'HEAD', 'рахунок.cx'))).toBe('two');
});

test('what is not there is a problem', async () => {
  expect(await nodeGit.commit(project, 'v2')).toMatchObject({ code: 'unknown-revision' });
  expect(await nodeGit.list(project, 'v2')).toMatchObject({ code: 'unknown-revision' });
  expect(await nodeGit.read(project, 'v1', 'new.cx')).toMatchObject({ code: 'not-in-revision' });
});

test('a revision that looks like an option is no option', async () => {
  for (const revision of ['--output=x', '-h', '--help', '--all'])
    expect(await nodeGit.commit(project, revision)).toMatchObject({ code: 'unknown-revision' });
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
  expect(await nodeGit.list(project, 'v1')).toEqual(['рахунок.cx']);
});

test('clocks show a day', () => {
  expect(systemClock.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(systemClock.today()).toBe(new Date().toLocaleDateString('sv-SE'));
  expect(fixedClock('2026-09-30').today()).toBe('2026-09-30');
});
