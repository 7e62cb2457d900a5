import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@touchline/locale';
import type { TextChange } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../edits/edit.ts';
import { createFileReader, loadProject } from '../workspace/load-project.ts';

/**
 * What people write by mistake, and all that is said about it: a case begins with `// === name`, each line `//> ` after
 * its text is one message with its place.
 */
const reader = createFileReader();
const folder = import.meta.dirname;

function problemsOf(text: string, language: (typeof LANGUAGES)[number]) {
  return loadProject([{ path: 'a.cx', text }], { language }, { reader }).problems;
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.cx'))) {
  describe(file, () => {
    const cases = readFileSync(join(folder, file), 'utf8')
      .split(/^\/\/ === /m)
      .slice(1);
    test.each(cases.map((one) => [one.split('\n', 1)[0] as string, one] as const))('%s', (_, one) => {
      const lines = one.split('\n').slice(1);
      const text = lines.filter((line) => !line.startsWith('//> ')).join('\n');
      const expected = lines.filter((line) => line.startsWith('//> ')).map((line) => line.slice(4));
      const said = problemsOf(text, 'en').map(({ at, message }) => `${at.line}:${at.column} ${message}`);
      expect(said).toEqual(expected);
      for (const language of LANGUAGES) {
        const problems = problemsOf(text, language);
        expect(problems.map(({ at }) => `${at.line}:${at.column}`)).toEqual(said.map((line) => line.split(' ', 1)[0]));
        if (language !== 'en') for (const { message } of problems) expect(message).toMatch(/[а-яіїєґ]{3}/i);
      }
    });

    test.each(cases.map((one) => [one.split('\n', 1)[0] as string, one] as const))(
      '%s: what is put right is said no more',
      (_, one) => {
        const lines = one.split('\n').slice(1);
        const text = lines.filter((line) => !line.startsWith('//> ')).join('\n');
        const problems = problemsOf(text, 'en');
        for (const { fixes = [], message, at } of problems) {
          for (const { changes } of fixes) {
            const left = problemsOf(changed(text, changes), 'en');
            const same = left.filter(
              (one) => one.message === message && one.at.line === at.line && one.at.column === at.column,
            );
            expect(same).toEqual([]);
          }
        }
      },
    );
  });
}

function changed(text: string, changes: readonly TextChange[]): string {
  const lines = text.split('\n');
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  const edits = changes.map(({ at, text: newText }) => ({
    start: offset(at.line, at.column),
    end: offset(at.endLine, at.endColumn),
    newText,
  }));
  return applyChanges(text, edits);
}
