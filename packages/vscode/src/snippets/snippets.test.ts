import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFileReader, createTextFormatter, loadProject } from '@touchline/language';
import { expect, test } from 'vitest';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const path = join(import.meta.dirname, '../../snippets/cx.json');
const snippets = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Snippet>);
const formatter = createTextFormatter();
const reader = createFileReader();

const VARIABLES: Readonly<Record<string, string>> = { CURRENT_YEAR: '2026', CURRENT_MONTH: '09', CURRENT_DATE: '30' };

/** What stands in the editor when every placeholder is left as it is and a choice takes one of its options. */
function expanded(body: readonly string[], option: number): string {
  return body
    .join('\n')
    .replace(/\$(CURRENT_\w+)/g, (_, name: string) => VARIABLES[name] ?? `$${name}`)
    .replace(
      /\$\{\d+\|([^|]+)\|\}/g,
      (_, options: string) => options.split(',').at(option % options.split(',').length) ?? '',
    )
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$0/g, '');
}

/** Around what stands in a block only. */
const SURROUNDINGS: Readonly<Record<string, readonly [string, string]>> = {
  Stage: ['journey "J" {\n', '\n}'],
  Touchpoint: ['journey "J" {\n', '\n}'],
  Step: ['journey "J" {\n', '\n}'],
  'Moment of truth': ['journey "J" { touchpoint "T" {\n', '\n} }'],
  'Pain with an opportunity': ['journey "J" { touchpoint "T" {\n', '\n} }'],
};

/** A snippet alone cannot know what it refers to; everything else has to be right. */
const OF_THE_SURROUNDINGS = ['unresolved-reference', 'not-a-to-be'];

test.each(snippets)('"%s" becomes a text without a mistake, in its form', (name, { body }) => {
  const options = Math.max(
    1,
    ...[...body.join('\n').matchAll(/\|([^|]+)\|/g)].map(([, list = '']) => list.split(',').length),
  );
  for (let option = 0; option < options; option++) {
    const text = expanded(body, option);
    expect(text).not.toContain('$');
    const [before, after] = SURROUNDINGS[name] ?? ['', ''];
    const { problems } = loadProject(
      [{ path: 'a.cx', text: `${before}${text}${after}\n` }],
      { language: 'en' },
      { reader },
    );
    expect(problems.filter(({ code }) => !OF_THE_SURROUNDINGS.includes(code)).map(({ message }) => message)).toEqual(
      [],
    );
    if (before === '') expect(formatter.format(`${text}\n`)).toEqual({ text: `${text}\n` });
  }
});

test('every snippet says what it is, and no two have the same prefix', () => {
  const prefixes = snippets.flatMap(([, { prefix }]) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  for (const [, { description }] of snippets) expect(description).not.toBe('');
});
