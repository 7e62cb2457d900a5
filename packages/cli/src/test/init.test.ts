import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@touchline/locale';
import { TEMPLATES } from '@touchline/project/new-project';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { folder, touchline } from './terminal.ts';

const everyTemplate = LANGUAGES.flatMap((language) => TEMPLATES.map((template) => ({ language, template })));

test.each(everyTemplate)('the template $template in $language passes every check and is in form', async (chosen) => {
  const { language, template } = chosen;
  const cwd = folder({});
  const told = await touchline(cwd, ['init', 'my strategy', '--template', template, '--language', language, '--yes']);
  expect(told.code).toBe(0);
  const checked = await touchline(cwd, ['check', '--strict', '--format', 'json']);
  expect(checked).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(checked.out)).toMatchObject({
    counts: { files: template === 'blank' ? 1 : 3, error: 0, warning: 0, info: 0 },
  });
  expect((await touchline(cwd, ['format', '--check'])).code).toBe(0);
  // What it says is in that language: letters of the other alphabet stand in keywords only.
  const texts = readdirSync(join(cwd, 'my strategy'))
    .filter((name) => name.endsWith('.cx'))
    .flatMap((name) => [...readFileSync(join(cwd, 'my strategy', name), 'utf8').matchAll(/"(.*?)"/g)])
    .map(([, text = '']) => text);
  expect(texts.length).toBeGreaterThan(5);
  const foreign = language === 'en' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u;
  expect(texts.filter((text) => text !== 'SMS' && foreign.test(text))).toEqual([]);
});

test('titles of the user are written whatever they hold', async () => {
  const cwd = folder({});
  const title = 'Our "best" \\ journey\n{ of } 2027';
  await touchline(cwd, ['init', '--template', 'bank', '--name', title, '--customer', title, '--journey', title]);
  expect((await touchline(cwd, ['check', '--strict'])).code).toBe(0);
  expect(readFileSync(join(cwd, 'journey.cx'), 'utf8')).toContain('"Our \\"best\\" \\\\ journey { of } 2027"');
});

test('what is there already is never touched', async () => {
  const cwd = folder({ 'journey.cx': '// mine\n' });
  const { code, err } = await touchline(cwd, ['init', '--yes']);
  expect(code).toBe(2);
  expect(err).toContain('journey.cx');
  expect(readdirSync(cwd)).toEqual(['journey.cx']);
});

const PARTS = [
  { part: 'gitattributes', name: '.gitattributes', adds: '*.cx text eol=lf' },
  { part: 'vscode', name: '.vscode/extensions.json', adds: '"touchline.touchline-vscode"' },
  { part: 'github', name: '.github/workflows/touchline.yml', adds: 'npx --yes touchline ci github' },
  { part: 'gitlab', name: '.gitlab-ci.yml', adds: 'npx --yes touchline ci gitlab' },
];

test.each(PARTS)(
  'where $name is there already, the way out is said and nothing written',
  async ({ part, name, adds }) => {
    const cwd = folder({ [name]: 'mine\n' });
    const before = readdirSync(cwd, { recursive: true });
    const others = PARTS.map((one) => one.part);
    const { code, out, err } = await touchline(cwd, ['init', '--yes', '--with', ...others]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`To add to ${name} by hand:\n\n`);
    expect(err).toContain(adds);
    expect(err).toContain(
      `touchline: . has ${name} already; nothing was written. Leave ${part} out of --with, and add by hand`,
    );
    expect(err.includes('/continuous-integration')).toBe(part.startsWith('git') && part !== 'gitattributes');
    expect(err).not.toContain('Name another folder');
    expect(readdirSync(cwd, { recursive: true })).toEqual(before);
    expect(readFileSync(join(cwd, name), 'utf8')).toBe('mine\n');
    const without = await touchline(cwd, ['init', '--yes', '--with', ...others.filter((one) => one !== part)]);
    expect(without.code).toBe(0);
  },
);

test('of several that are there each has its way out', async () => {
  const cwd = folder({ 'plan.cx': '// mine\n', '.gitattributes': '', '.gitlab-ci.yml': '' });
  const said = await touchline(cwd, ['init', '--yes', '--with', 'gitlab', 'gitattributes']);
  expect(said.err).toContain('. has plan.cx, .gitlab-ci.yml, .gitattributes already; nothing was written.');
  expect(said.err).toContain('Name another folder, or move plan.cx away.');
  expect(said.err).toContain('Leave gitlab, gitattributes out of --with');
  expect(readdirSync(cwd).sort()).toEqual(['.gitattributes', '.gitlab-ci.yml', 'plan.cx']);
});

test('where one file cannot be written, none is', async () => {
  const cwd = folder({ '.vscode': 'a file\n' });
  const said = await touchline(cwd, ['init', 'new/strategy', '--yes', '--with', 'vscode']);
  expect(said.code).toBe(0);
  const failed = await touchline(cwd, ['init', '--yes', '--with', 'gitlab', 'vscode']);
  expect([failed.code, failed.out]).toEqual([2, '']);
  expect(failed.err).toContain('.vscode');
  expect(readdirSync(cwd).sort()).toEqual(['.vscode', 'new']);
});

test('the extra files are written when asked for', async () => {
  const cwd = folder({});
  await touchline(cwd, ['init', '--yes', '--with', 'gitattributes', 'vscode', 'github', 'gitlab']);
  for (const file of ['.gitattributes', '.vscode/extensions.json', '.github/workflows/touchline.yml', '.gitlab-ci.yml'])
    expect(readFileSync(join(cwd, file), 'utf8')).not.toBe('');
});

test.each([
  ['strategy', 'strategy'],
  ['cx/наша стратегія', "'cx/наша стратегія'"],
])('in the folder %s of a repository the jobs stand at its root and name the folder', async (name, spelled) => {
  const cwd = folder({ '.git/HEAD': 'ref: refs/heads/main\n' });
  const { code, out } = await touchline(cwd, ['init', name, '--yes', '--with', 'github', 'gitlab', 'gitattributes']);
  expect(code).toBe(0);
  expect(out).toContain('  .github/workflows/touchline.yml\n');
  expect(out).toContain(`  ${name}/.gitattributes\n`);
  const jobs = [
    ['.github/workflows/touchline.yml', ['ci github']],
    ['.gitlab-ci.yml', ['ci gitlab --code-quality gl-code-quality-report.json --markdown touchline.md']],
  ] as const;
  for (const [file, commands] of jobs) {
    const text = readFileSync(join(cwd, file), 'utf8');
    for (const words of [...commands, 'format --check'])
      expect(text).toContain(`npx --yes touchline ${words} ${spelled}`);
    expect(parse(text)).toBeTypeOf('object');
  }
  const twice = await touchline(cwd, ['init', 'other', '--yes', '--with', 'gitlab']);
  expect(twice).toMatchObject({ code: 2, err: expect.stringContaining('../.gitlab-ci.yml') });
});

test('what to do next is said as the command was started', async () => {
  const plain = await touchline(folder({}), ['init', '--yes']);
  expect(plain.out).toContain('\n  touchline check\n');
  const byNpx = await touchline(folder({}), ['init', '--yes'], { env: { npm_command: 'exec' } });
  expect(byNpx.out).toContain('\n  npx touchline check\n');
});

test('a file in place of the folder is a mistake', async () => {
  expect((await touchline(folder({ here: '' }), ['init', 'here', '--yes'])).code).toBe(2);
});
