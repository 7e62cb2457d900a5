import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { bundles, duplicatedPackages } from './bundles.ts';

const input = { bytes: 1, imports: [] };

test('a package that lies in two folders is reported by its name', () => {
  const inputs = {
    'node_modules/vscode-languageserver-protocol/lib/main.js': input,
    'node_modules/vscode-languageserver/node_modules/vscode-languageserver-protocol/lib/main.js': input,
    'node_modules/@scope/one/a.js': input,
    'node_modules/@scope/one/b.js': input,
    'node_modules/@scope/two/a.js': input,
    'packages/cli/src/main.ts': input,
  };
  expect(duplicatedPackages({ inputs })).toEqual(['vscode-languageserver-protocol']);
});

test('the command line starts with its options alone: what a command needs is loaded when it runs', async () => {
  const { metafile } = await build({ ...bundles['cli'], write: false });
  const outputs = metafile?.outputs ?? {};
  const [start] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === 'packages/cli/src/main.ts') ?? [];
  const loaded = new Set(start === undefined ? [] : [start]);
  for (const path of loaded) {
    for (const { kind, path: next } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && next in outputs) loaded.add(next);
    }
  }
  const sources = [...loaded].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
  const elsewhere = sources.filter((path) => !path.startsWith('packages/cli/') && !path.startsWith('node_modules/'));
  expect(elsewhere.sort()).toEqual([
    'packages/locale/src/language.ts',
    'packages/model/src/choices.ts',
    'packages/project/src/new-project/answers.ts',
  ]);
  expect(sources.filter((path) => path.includes('node_modules/zod/'))).toEqual([]);
});
