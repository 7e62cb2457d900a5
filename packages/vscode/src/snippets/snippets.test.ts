import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFileReader, createTextFormatter, loadProject } from '@touchline/language';
import { expect, test } from 'vitest';

interface Snippet {
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

/** A snippet alone cannot know what it refers to; everything else has to be right. */
const OF_THE_SURROUNDINGS = ['unresolved-reference', 'not-a-to-be'];

test.each(snippets)('"%s" becomes a text without a mistake, in its form', (_name, { body }) => {
  const options = Math.max(
    1,
    ...[...body.join('\n').matchAll(/\|([^|]+)\|/g)].map(([, list = '']) => list.split(',').length),
  );
  for (let option = 0; option < options; option++) {
    const text = expanded(body, option);
    expect(text).not.toContain('$');
    const { problems } = loadProject([{ path: 'a.cx', text: `${text}\n` }], { language: 'en' }, { reader });
    expect(problems.filter(({ code }) => !OF_THE_SURROUNDINGS.includes(code)).map(({ message }) => message)).toEqual(
      [],
    );
    expect(formatter.format(`${text}\n`)).toEqual({ text: `${text}\n` });
  }
});

test('they are inserted by command: completion knows the place and has blocks of its own', () => {
  for (const [name, snippet] of snippets) {
    expect(snippet, name).not.toHaveProperty('prefix');
    expect(snippet.description, name).not.toBe('');
  }
});
