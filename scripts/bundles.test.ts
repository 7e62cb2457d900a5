import { expect, test } from 'vitest';
import { duplicatedPackages } from './bundles.ts';

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
