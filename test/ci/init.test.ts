import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { touchline } from './action.ts';
import { commit, git, temporary } from './repository.ts';

interface Workflow {
  readonly jobs: { readonly review: { readonly steps: readonly { readonly run?: string }[] } };
}
interface Pipeline {
  readonly touchline: { readonly script: readonly string[] };
}

test('the jobs that `touchline init` writes run, and a new strategy passes them', async () => {
  const cwd = temporary();
  git(cwd, 'init', '-q', '-b', 'main');
  await touchline(cwd, ['init', '--yes', '--with', 'github', 'gitlab'], {});
  commit(cwd, {});
  const read = (path: string): unknown => parse(readFileSync(join(cwd, path), 'utf8'));
  const { steps } = (read('.github/workflows/touchline.yml') as Workflow).jobs.review;
  const scripts = [...steps.flatMap(({ run = [] }) => run), ...(read('.gitlab-ci.yml') as Pipeline).touchline.script];
  expect(scripts).toHaveLength(4);
  for (const script of scripts) {
    const [npx, yes, name, ...argv] = script.split(' ');
    expect([npx, yes, name]).toEqual(['npx', '--yes', 'touchline']);
    expect({ script, ...(await touchline(cwd, argv, {})) }).toMatchObject({ code: 0, err: '' });
  }
  expect(readFileSync(join(cwd, 'touchline.md'), 'utf8')).toContain('Touchline');
});
