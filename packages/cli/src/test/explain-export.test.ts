import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Model } from '@touchline/model';
import { expect, test } from 'vitest';
import { folder, touchline } from './terminal.ts';

test('explain tells a rule in the language asked for', async () => {
  const said = await touchline(folder({}), ['explain', 'cycle', '--language', 'uk']);
  expect(said.code).toBe(0);
  expect(said.out).toContain('# cycle');
});

test('explain without a code lists all rules', async () => {
  expect((await touchline(folder({}), ['explain'])).out).toContain('unresolved-reference');
});

test('explain suggests the rule that was meant', async () => {
  const { code, err } = await touchline(folder({}), ['explain', 'cicle']);
  expect(code).toBe(2);
  expect(err).toContain('Did you mean "cycle"?');
});

test('the exported model reads back equal', async () => {
  const cwd = folder({ 'a.cx': 'journey A "A" for Olena { touchpoint "One" via App feeling 3 }\npersona Olena\n' });
  const { code, out } = await touchline(cwd, ['export', 'json']);
  expect(code).toBe(0);
  const data: unknown = JSON.parse(out);
  expect(Model.parse(data)).toEqual(data);
});

test('a model with errors is not exported', async () => {
  const cwd = folder({ 'a.cx': 'journey A "A" { details Nowhere }\n' });
  const { code, out, err } = await touchline(cwd, ['export', 'json']);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('unresolved-reference');
});

test('several projects are named, not mixed', async () => {
  const map = 'journey A "A" { step "One" }\n';
  const cwd = folder({
    'a/a.cx': map,
    'a/touchline.config.json': '{}',
    'b/b.cx': map,
    'b/touchline.config.json': '{}',
  });
  const { code, err } = await touchline(cwd, ['export', 'json']);
  expect(code).toBe(2);
  expect(err).toContain('2 projects');
});

test('the schema of the model is written to a file', async () => {
  const cwd = folder({});
  expect((await touchline(cwd, ['export', 'schema', '--out', 'schema.json'])).code).toBe(0);
  expect(JSON.parse(readFileSync(join(cwd, 'schema.json'), 'utf8')).$schema).toContain('2020-12');
});
