import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATES } from '@touchline/project/new-project';
import { expect, test } from 'vitest';
import { folder, touchline } from './terminal.ts';

test.each(TEMPLATES)('the template %s passes every check and is in form', async (template) => {
  const cwd = folder({});
  expect((await touchline(cwd, ['init', 'my strategy', '--template', template, '--yes'])).code).toBe(0);
  expect((await touchline(cwd, ['check', '--strict'])).out).toContain('nothing to remark');
  expect((await touchline(cwd, ['format', '--check'])).code).toBe(0);
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

test('the extra files are written when asked for', async () => {
  const cwd = folder({});
  await touchline(cwd, ['init', '--yes', '--with', 'gitattributes', 'vscode', 'github', 'gitlab']);
  for (const file of ['.gitattributes', '.vscode/extensions.json', '.github/workflows/touchline.yml', '.gitlab-ci.yml'])
    expect(readFileSync(join(cwd, file), 'utf8')).not.toBe('');
});

test('a file in place of the folder is a mistake', async () => {
  expect((await touchline(folder({ here: '' }), ['init', 'here', '--yes'])).code).toBe(2);
});
