import { renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiffReport, HistoryReport } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { BETTER, commit, git, LOWERED, MAP, plain, repository } from './repository.ts';
import { folder, touchline } from './terminal.ts';

/** The project lies below the top; the branch `work` lowers a target on top of a better map. */
function below(): string {
  const cwd = folder({});
  git(cwd, 'init', '-q', '-b', 'main');
  commit(cwd, { 'країна/стратегія/touchline.config.json': '{ "name": "Bank" }', 'країна/стратегія/мапа.cx': MAP });
  git(cwd, 'switch', '-q', '-c', 'work');
  commit(cwd, { 'країна/стратегія/мапа.cx': BETTER });
  commit(cwd, { 'країна/стратегія/мапа.cx': LOWERED });
  git(cwd, 'switch', '-q', 'main');
  return cwd;
}

/** Another working tree of a repository, which has `work`. */
function workingTree(cwd: string): string {
  const tree = join(folder({}), 'друге дерево');
  git(cwd, 'worktree', 'add', '-q', tree, 'work');
  expect(statSync(join(tree, '.git')).isFile()).toBe(true);
  return tree;
}

async function codes(cwd: string, ...argv: string[]): Promise<(string | string[])[][]> {
  const said = await touchline(cwd, ['diff', ...argv, '--format', 'json']);
  expect([said.code, said.err]).toEqual([0, '']);
  const { projects } = DiffReport.parse(JSON.parse(said.out));
  return projects.map(({ folder, changes }) => [folder, changes.map(({ code }) => code).sort()]);
}

async function commits(cwd: string, ...argv: string[]): Promise<{ folder: string; looked: number; entries: number }> {
  const said = await touchline(cwd, ['log', ...argv, '--format', 'json']);
  expect([said.code, said.err]).toEqual([0, '']);
  const report = HistoryReport.parse(JSON.parse(said.out));
  return { folder: report.folder, looked: report.looked, entries: report.entries.length };
}

describe('another working tree of a repository', () => {
  test('is compared with where its own branch left the main one, and with its own index', async () => {
    const cwd = repository();
    git(cwd, 'switch', '-q', 'main');
    const tree = workingTree(cwd);
    const own = ['feeling-raised', 'pain-removed', 'target-lowered'];
    expect(plain((await touchline(tree, ['diff'])).out)).toContain('is lowered from 45 to 40');
    expect(await codes(tree)).toEqual([['.', own]]);
    expect(await codes(tree, 'main...HEAD')).toEqual([['.', own]]);
    expect(await codes(cwd, 'HEAD')).toEqual([['.', []]]);
    writeFileSync(join(tree, 'мапа.cx'), LOWERED.replace('target 40', 'target 38'));
    expect(await codes(tree, 'HEAD', '--staged')).toEqual([['.', []]]);
    git(tree, 'add', '-A');
    expect(await codes(tree, 'HEAD', '--staged')).toEqual([['.', ['target-lowered']]]);
    expect(await codes(cwd, 'HEAD', '--staged')).toEqual([['.', []]]);
  });

  test('has the project below its top, seen from anywhere in it', async () => {
    const tree = workingTree(below());
    const inside = join(tree, 'країна/стратегія');
    writeFileSync(join(inside, 'мапа.cx'), LOWERED.replace('feeling 4', 'feeling 5'));
    for (const cwd of [tree, join(tree, 'країна'), inside]) {
      expect(await codes(cwd, 'HEAD')).toEqual([['країна/стратегія', ['feeling-raised']]]);
      expect(await commits(cwd, 'Signs')).toEqual({ folder: 'країна/стратегія', looked: 3, entries: 3 });
    }
  });

  test('is found where its folder was moved and git was told', async () => {
    const cwd = below();
    const tree = workingTree(cwd);
    const moved = join(folder({}), 'moved');
    renameSync(tree, moved);
    git(cwd, 'worktree', 'repair', moved);
    expect(await codes(join(moved, 'країна'), 'main')).toHaveLength(1);
  });
});

describe('a submodule with the project below its top', () => {
  test('has its own revisions inside of it, and from outside those that are recorded', async () => {
    const [inner, outer] = [below(), folder({})];
    git(outer, 'init', '-q', '-b', 'main');
    git(outer, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', '-b', 'work', inner, 'модуль');
    commit(outer, {});
    const module = join(outer, 'модуль');
    expect(statSync(join(module, '.git')).isFile()).toBe(true);
    const inside = join(module, 'країна/стратегія');
    writeFileSync(join(inside, 'мапа.cx'), LOWERED.replace('target 40', 'target 30'));
    expect(await codes(inside, 'HEAD')).toEqual([['країна/стратегія', ['target-lowered']]]);
    expect(await codes(outer, 'HEAD')).toEqual([['модуль/країна/стратегія', ['target-lowered']]]);
    expect(await commits(inside, 'Nps')).toEqual({ folder: 'країна/стратегія', looked: 3, entries: 3 });
    expect(await commits(outer, 'Nps', '--project', 'модуль')).toEqual({
      folder: 'країна/стратегія',
      looked: 3,
      entries: 3,
    });
  });
});
