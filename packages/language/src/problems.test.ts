import { readdirSync, readFileSync } from 'node:fs';
import { externalRules } from '@touchline/insights';
import { checkCatalog } from '@touchline/locale';
import { describe, expect, test } from 'vitest';
import { messages } from './messages.ts';
import { createFileReader, loadProject, type ProjectFile } from './workspace/load-project.ts';

/**
 * A fixture is a project that says at its top what is wrong with it, one line a problem (`// error code: message`, in
 * the order of the marks »…« that show where), or `// no problem …`. `// --- b.cx` begins a second file.
 */
interface Fixture {
  readonly files: readonly ProjectFile[];
  readonly expected: readonly string[];
}

const folder = new URL('./fixtures/problems/', import.meta.url);
const names = readdirSync(folder);
const reader = createFileReader();

function read(name: string): Fixture {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const said = [...text.matchAll(/^\/\/ (error|warning|info) (\S+): (.*)$/gm)].map(([line]) => line.slice(3));
  const none = /^\/\/ no problem/.test(text);
  const places: string[] = [];
  const files = text.split(/^\/\/ --- /m).map((part, index): ProjectFile => {
    const path = index === 0 ? 'a.cx' : (/^\S+/.exec(part)?.[0] ?? '');
    const marked = index === 0 ? part : `// ${part}`;
    return { path, text: unmarked(marked, path, places) };
  });
  if (none ? said.length > 0 || places.length > 0 : said.length !== places.length || said.length === 0) {
    throw new Error(`${name}: ${said.length} problems are said, ${places.length} places are marked`);
  }
  return { files, expected: said.map((line, index) => `${places[index]} ${line}`) };
}

/** The text without its marks; their places go to `places`. */
function unmarked(text: string, path: string, places: string[]): string {
  let plain = '';
  let start = '';
  const here = (): string => {
    const lines = plain.split('\n');
    return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
  };
  for (const letter of text) {
    if (letter === '»') start = here();
    else if (letter === '«') places.push(`${path}:${start}-${here()}`);
    else plain += letter;
  }
  return plain;
}

describe('problems of names, references and values', () => {
  test.for(names)('%s', (name) => {
    const { files, expected } = read(name);
    const { problems } = loadProject(files, { language: 'en' }, { reader });
    const found = problems.map(({ at, severity, code, message }) => {
      const place = `${at.file}:${at.line}:${at.column}-${at.endLine}:${at.endColumn}`;
      return `${place} ${severity} ${code}: ${message}`;
    });
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test.for(names)('%s can be said in every language', (name) => {
    const { files } = read(name);
    for (const language of ['uk', 'ru'] as const) {
      const { problems } = loadProject(files, { language: 'en' }, { reader, language });
      for (const problem of problems) expect(problem.message).toMatch(/[а-яіїєґ]/i);
    }
  });

  test('every code has a page, and a fixture that shows it', () => {
    const shown = names.flatMap((name) => read(name).expected.map((line) => line.split(' ')[2]?.replace(/:$/, '')));
    const described = externalRules.map(({ code }) => code).filter((code) => code !== 'syntax' && code !== 'layout');
    expect([...new Set(shown)].toSorted()).toEqual(described.toSorted());
  });

  test('every message exists in every language', () => {
    expect(checkCatalog(messages)).toEqual([]);
  });
});
