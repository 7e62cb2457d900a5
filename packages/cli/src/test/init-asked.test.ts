import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { multiselect } from '@clack/prompts';
import { beforeEach, expect, test, vi } from 'vitest';
import { folder, touchline } from './terminal.ts';

/** What a person sees and chooses. */
const asked: string[] = [];
const offered = new Map<string, string | undefined>();
let chosen: readonly string[] = [];

vi.mock('@clack/prompts', () => ({
  intro: () => undefined,
  cancel: () => undefined,
  isCancel: () => false,
  select: async ({ message, options }: { message: string; options: { value: string }[] }) => {
    asked.push(message);
    return options.at(-1)?.value;
  },
  text: async ({ message, defaultValue }: { message: string; defaultValue: string }) => {
    asked.push(message);
    return defaultValue;
  },
  multiselect: async ({ message, options }: Parameters<typeof multiselect<string>>[0]) => {
    asked.push(message);
    for (const { value, hint } of options) offered.set(value, hint);
    return chosen;
  },
}));

beforeEach(() => {
  asked.length = 0;
  offered.clear();
  chosen = [];
});

const interactive = { interactive: true };

test('who chooses what is there already is shown what to add, and the rest is written', async () => {
  const cwd = folder({ '.git/HEAD': '', '.gitlab-ci.yml': 'mine\n' });
  chosen = ['gitlab', 'gitattributes'];
  const { code, out } = await touchline(cwd, ['init', 'strategy', '--language', 'en'], interactive);
  expect(code).toBe(0);
  expect(offered.get('gitlab')).toBe('is there already; what to add is shown');
  expect(offered.get('github')).toBe('checks every pull request');
  expect(out).toContain('To add to .gitlab-ci.yml by hand:\n\ntouchline:\n  image: node:24\n');
  expect(out).toContain('ci gitlab --code-quality gl-code-quality-report.json --markdown touchline.md strategy\n');
  expect(readFileSync(join(cwd, '.gitlab-ci.yml'), 'utf8')).toBe('mine\n');
  expect(readdirSync(join(cwd, 'strategy')).sort()).toEqual(['.gitattributes', 'journey.cx', 'touchline.config.json']);
});

test.each([
  ['touchline.config.json', []],
  ['.gitlab-ci.yml', ['--with', 'gitlab']],
  ['plan.cx', ['--template', 'bank']],
])('that %s is there is said before anything is asked', async (name, argv) => {
  const cwd = folder({ [name]: '' });
  const said = await touchline(cwd, ['init', ...argv], interactive);
  expect([said.code, said.err]).toEqual([2, expect.stringContaining(`. has ${name} already; nothing was written.`)]);
  expect(asked).toEqual([]);
  expect(readdirSync(cwd)).toEqual([name]);
});
