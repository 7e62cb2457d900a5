import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, touchline } from './terminal.ts';

const LOOSE = 'journey   "A" {\n\n\nstep "One"\n}\n';
const FORM = 'journey "A" {\n  step "One"\n}\n';
const BROKEN = 'journey "A" {\n  step "One" via\n}\n';

test('files are brought into form; what is in form is not written', async () => {
  const cwd = folder({ 'loose.cx': LOOSE, 'form.cx': FORM });
  const before = statSync(join(cwd, 'form.cx')).mtimeMs;
  const said = await touchline(cwd, ['format']);
  expect(said).toEqual({ code: 0, out: 'loose.cx\nFormatted 1 file; 1 was in form already.\n', err: '' });
  expect(readFileSync(join(cwd, 'loose.cx'), 'utf8')).toBe(FORM);
  expect(statSync(join(cwd, 'form.cx')).mtimeMs).toBe(before);
  expect(readdirSync(cwd).sort()).toEqual(['form.cx', 'loose.cx']);
});

test('--check writes nothing', async () => {
  const cwd = folder({ 'loose.cx': LOOSE });
  expect((await touchline(cwd, ['format', '--check'])).code).toBe(1);
  expect(readFileSync(join(cwd, 'loose.cx'), 'utf8')).toBe(LOOSE);
});

test('a file with a syntax error stays as it is, the others are formatted', async () => {
  const cwd = folder({ 'broken.cx': BROKEN, 'loose.cx': LOOSE });
  const { code, err } = await touchline(cwd, ['format']);
  expect(code).toBe(1);
  expect(err).toMatch(/^broken\.cx has a syntax error at line \d, column \d+/);
  expect(readFileSync(join(cwd, 'broken.cx'), 'utf8')).toBe(BROKEN);
  expect(readFileSync(join(cwd, 'loose.cx'), 'utf8')).toBe(FORM);
});

test('byte order mark and line breaks of the file stay', async () => {
  const cwd = folder({ 'a.cx': `\uFEFF${LOOSE.replaceAll('\n', '\r\n')}` });
  await touchline(cwd, ['format']);
  expect(readFileSync(join(cwd, 'a.cx'), 'utf8')).toBe(`\uFEFF${FORM.replaceAll('\n', '\r\n')}`);
});

test('--stdin writes the form to the standard output', async () => {
  const said = await touchline(folder({}), ['format', '--stdin'], { stdin: async () => Buffer.from(LOOSE) });
  expect(said).toEqual({ code: 0, out: FORM, err: '' });
});

test('--stdin writes nothing of a text with a syntax error', async () => {
  const { code, out } = await touchline(folder({}), ['format', '--stdin'], { stdin: async () => Buffer.from(BROKEN) });
  expect({ code, out }).toEqual({ code: 1, out: '' });
});

test('--stdin with paths is a mistake', async () => {
  expect((await touchline(folder({}), ['format', '--stdin', 'a.cx'])).code).toBe(2);
});
