import { describe, expect, test } from 'vitest';
import { folderOf, isWithin, nameOf, relativePath, resolvePath } from './paths.ts';

describe('paths', () => {
  test.each([
    ['/a/b', 'c.cx', '/a/b/c.cx'],
    ['/a/b', '../c', '/a/c'],
    ['/a', '../../..', '/'],
    ['/a', './x/./y/', '/a/x/y'],
    ['/a', '/b', '/b'],
    ['/a', 'x\\y', '/a/x/y'],
    ['C:/a', '..\\b', 'C:/b'],
    ['C:/a', 'D:/b', 'D:/b'],
    ['vscode-vfs://github/a', '../../../b', 'vscode-vfs://github/b'],
    ['/мапи і плани', 'карта.cx', '/мапи і плани/карта.cx'],
  ])('from %s, %s is %s', (folder, relative, path) => expect(resolvePath(folder, relative)).toBe(path));

  test.each([
    ['/a/b.cx', '/a', 'b.cx'],
    ['/a', '/', 'a'],
    ['/', '/', '/'],
    ['C:/a', 'C:/', 'a'],
    ['vscode-vfs://github/a', 'vscode-vfs://github/', 'a'],
  ])('%s lies in %s as %s', (path, folder, name) => expect([folderOf(path), nameOf(path)]).toEqual([folder, name]));

  test('a name that begins alike is not below', () => {
    expect(isWithin('/a/b', '/a/bc')).toBe(false);
    expect(relativePath('/a/b', '/a/b/c/d')).toBe('c/d');
    expect(relativePath('/', '/a')).toBe('a');
    expect(relativePath('/a', '/a')).toBe('');
  });
});
