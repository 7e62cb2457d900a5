import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const home = join(import.meta.dirname, '..');
const json = (path: string) => JSON.parse(readFileSync(join(home, path), 'utf8')) as Record<string, string>;
const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => readFileSync(join(import.meta.dirname, path), 'utf8'));
const said = sources.flatMap((text) => [...text.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, key]) => key));
const placeholders = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();

test.each(['uk', 'ru'])('everything the extension says is there in %s, and nothing else', (language) => {
  const bundle = json(`l10n/bundle.l10n.${language}.json`);
  expect(said.length).toBeGreaterThan(3);
  expect(Object.keys(bundle).sort()).toEqual([...new Set(said)].sort());
  for (const [key, text] of Object.entries(bundle)) expect(placeholders(text)).toEqual(placeholders(key));
});

test.each(['', '.uk', '.ru'])('the manifest says nothing that package.nls%s.json does not know', (suffix) => {
  const asked = [...readFileSync(join(home, 'package.json'), 'utf8').matchAll(/"%(.+?)%"/g)].map(([, key]) => key);
  expect(Object.keys(json(`package.nls${suffix}.json`)).sort()).toEqual([...new Set(asked)].sort());
});
