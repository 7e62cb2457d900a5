import { describe, expect, test } from 'vitest';
import { fileCycles, packageCycles, tableCycles, wrongArrows } from './rules.ts';
import { importsOf, readSources, type Source } from './sources.ts';

const sources = await readSources();

describe('the house', () => {
  test('has sources to look at', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.some(({ imports }) => imports.includes('@touchline/model'))).toBe(true);
  });
  test('no import goes against the table of rooms', () => expect(wrongArrows(sources)).toEqual([]));
  test('no files import each other in a circle', () => expect(fileCycles(sources)).toEqual([]));
  test('no packages import each other in a circle', () => expect(packageCycles(sources)).toEqual([]));
  test('the table of rooms has no circle', () => expect(tableCycles()).toEqual([]));
});

describe('the reader of imports sees', () => {
  test.each([
    ["import { a } from './a.ts'", ['./a.ts']],
    ["import type { A } from '@touchline/model'", ['@touchline/model']],
    ["import 'side-effect'", ['side-effect']],
    ["export * from './b.ts'; export { c } from './c.ts'", ['./b.ts', './c.ts']],
    ["const lazy = () => import('./lazy.ts')", ['./lazy.ts']],
    ["let x: import('langium').AstNode", ['langium']],
    ['const text = "import x from \'not-an-import\'"; // import y from "comment"', []],
  ])('%s', (text, imports) => {
    expect(importsOf('x.ts', text).sort()).toEqual(imports);
  });
});

describe('a wrong arrow is named', () => {
  const source = (path: string, ...imports: string[]): Source => ({ path, imports });

  test.each([
    ['packages/model/src/a.ts', '@touchline/insights', 'model may import no package only'],
    ['packages/insights/src/a.ts', '@touchline/language', 'insights may import model, locale only'],
    ['packages/insights/src/a.ts', 'langium', 'only language may know langium'],
    ['packages/cli/src/a.ts', 'langium/lsp', 'only language may know langium'],
    ['packages/cli/src/a.ts', 'vscode', 'only vscode may know vscode'],
    ['packages/locale/src/a.ts', 'zod', 'only model and preview and cli may know zod'],
    ['packages/model/src/a.ts', 'node:fs', "may touch Node's modules"],
    ['packages/model/src/a.ts', 'fs', "may touch Node's modules"],
    ['packages/language/src/lsp/a.ts', '../node/main.ts', 'only Node code may import Node code'],
    ['packages/language/src/lsp/a.ts', '@touchline/project/node', 'only Node code may import Node code'],
    ['packages/cli/src/a.ts', '../../model/src/index.ts', 'imported by its name, never by a path'],
    ['packages/model/src/a.ts', '@touchline/model', 'inside a package files are imported by path'],
    ['packages/newcomer/src/a.ts', 'zod', 'not in the table of rooms'],
  ])('%s importing %s', (path, specifier, rule) => {
    const sentences = wrongArrows([source(path, specifier)]);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(path);
    expect(sentences[0]).toContain(rule);
  });

  test.each([
    ['packages/language/src/a.ts', 'langium'],
    ['packages/language/src/node/main.ts', 'node:fs'],
    ['packages/language/src/node/main.ts', '@touchline/project/node'],
    ['packages/cli/src/a.ts', 'node:fs'],
    ['packages/model/src/a.test.ts', 'node:fs'],
    ['packages/diagrams/src/a.ts', '@touchline/insights'],
  ])('but not %s importing %s', (path, specifier) => {
    expect(wrongArrows([source(path, specifier)])).toEqual([]);
  });

  test('a circle of files is printed whole, once', () => {
    const circle = [source('packages/x/src/a.ts', './b.ts'), source('packages/x/src/b.ts', './a.ts')];
    expect(fileCycles(circle)).toEqual([
      'These files import each other in a circle: packages/x/src/a.ts → packages/x/src/b.ts → packages/x/src/a.ts.',
    ]);
  });

  test('a circle of packages is printed whole', () => {
    const circle = [
      source('packages/model/src/a.ts', '@touchline/locale'),
      source('packages/locale/src/a.ts', '@touchline/model'),
    ];
    expect(packageCycles(circle)).toEqual(['These packages import each other in a circle: model → locale → model.']);
  });
});
