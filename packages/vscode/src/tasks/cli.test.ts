import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { argumentsOf, findCli } from './cli.ts';

function found(installed: readonly string[], chosen = '', project = '/home/bank/strategy') {
  return findCli({
    project,
    workspace: '/home/bank',
    chosen,
    exists: (path) => installed.includes(path),
    resolve: posix.resolve,
    node: '/editor',
    shipped: '/extension/touchline.mjs',
  });
}

describe('the command line', () => {
  const installed = '/home/bank/node_modules/touchline/bin/touchline.cjs';

  test('is found where the project or a folder around it has it, and run by the Node of the editor', () => {
    const own = '/home/bank/strategy/node_modules/touchline/bin/touchline.cjs';
    expect(found([installed])).toEqual({ command: '/editor', args: [installed], env: { ELECTRON_RUN_AS_NODE: '1' } });
    expect(found([installed, own])?.args).toEqual([own]);
  });

  test('is not looked for outside of the opened folder: then it is the one that the extension brings along', () => {
    expect(found(['/home/node_modules/touchline/bin/touchline.cjs'])).toEqual({
      command: '/editor',
      args: ['/extension/touchline.mjs'],
      env: { ELECTRON_RUN_AS_NODE: '1' },
    });
  });

  test('is the one the user has chosen, a script or a program', () => {
    expect(found([installed, '/home/bank/tools/touchline.js'], 'tools/touchline.js')?.args).toEqual([
      '/home/bank/tools/touchline.js',
    ]);
    expect(found(['/usr/bin/touchline'], '/usr/bin/touchline')).toEqual({
      command: '/usr/bin/touchline',
      args: [],
      env: {},
    });
    expect(found([installed], '/usr/bin/touchline')).toBeUndefined();
  });
});

test('a folder whose name looks like an option is still a folder', () => {
  expect(argumentsOf('check', '--strict')).toEqual(['check', '--', '--strict']);
  expect(argumentsOf('render', 'a b')).toEqual(['render', '--out', 'a b/touchline-report', '--', 'a b']);
});
