import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { action, root } from './action.ts';

const text = readFileSync(join(root, 'action.yml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as { version: string };
const page = readFileSync(join(root, 'docs/continuous-integration.md'), 'utf8');

const sorted = (names: Iterable<string | undefined>) => [...new Set(names)].sort();

test('inputs that are declared are used, and the other way round', () => {
  const used = [...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name);
  expect(sorted(used)).toEqual(sorted(Object.keys(action.inputs)));
});

test('outputs come from the step that writes them', () => {
  expect(sorted(Object.entries(action.outputs).map(([name, { value }]) => `${name} ${value}`))).toEqual(
    sorted(
      ['errors', 'policies', 'sarif', 'warnings'].map((name) => `${name} \${{ steps.touchline.outputs.${name} }}`),
    ),
  );
  expect(action.runs.steps.map(({ id }) => id)).toContain('touchline');
});

test('no script is put together from inputs: they are variables', () => {
  for (const { run = '' } of action.runs.steps) expect(run).not.toContain('${{');
});

test('what is run by default is this version', () => {
  expect(action.inputs['version']?.default).toBe(version);
});

test('docs/continuous-integration.md has a row for every input and output', () => {
  const rows = (heading: string) => {
    const section = page.split(`\n### ${heading}\n`)[1]?.split(/\n##/)[0] ?? '';
    return [...section.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  };
  expect(rows('Inputs')).toEqual(Object.keys(action.inputs));
  expect(rows('Outputs')).toEqual(Object.keys(action.outputs));
});
