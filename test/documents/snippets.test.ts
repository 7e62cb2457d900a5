import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCxTextParser } from '@touchline/language';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    // The examples of rule pages are tested with their rules; some are wrong on purpose.
    .filter((page) => page.endsWith('.md') && !page.startsWith('rules'))
    .map((page) => join('docs', page)),
];
const parser = createCxTextParser();

test.each(pages)('every .cx snippet of %s is read without a syntax error', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  for (const [, indent = '', body = ''] of text.matchAll(/^([ \t]*)```cx\n([\s\S]*?)^[ \t]*```/gm)) {
    const snippet = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    expect({ snippet, problems: parser.parse(snippet).problems }).toEqual({ snippet, problems: [] });
  }
});

test.each(pages)('every link of %s leads to a file', (page) => {
  const text = readFileSync(join(root, page), 'utf8').replaceAll(/```[\s\S]*?```/g, '');
  for (const [, target = ''] of text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
    if (/^[a-z]+:/.test(target)) continue;
    expect(() => readdirOrFile(join(root, page, '..', target)), `${page} → ${target}`).not.toThrow();
  }
});

function readdirOrFile(path: string): void {
  try {
    readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EISDIR') throw error;
  }
}
