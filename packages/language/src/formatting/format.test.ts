import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCxServices } from '../cx-module.ts';
import { formatTree } from './format.ts';

const parser = createCxServices().Cx.parser.LangiumParser;

function format(text: string): string {
  const { value, lexerErrors, parserErrors } = parser.parse(text);
  expect([...lexerErrors, ...parserErrors].map(({ message }) => message)).toEqual([]);
  return formatTree(value);
}

const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.before.cx'))
  .map((file) => file.replace('.before.cx', ''));

test.each(names)('%s', (name) => {
  const read = (suffix: string): string => readFileSync(join(folder, `${name}.${suffix}.cx`), 'utf8');
  const formatted = format(read('before'));
  expect(formatted).toBe(read('after'));
  expect(format(formatted)).toBe(formatted);
});

test('a file of nothing but blanks becomes empty', () => {
  expect(format(' \n\n\t\n')).toBe('');
});

test('an empty file stays empty', () => {
  expect(format('')).toBe('');
});
