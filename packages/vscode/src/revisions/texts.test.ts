import { describe, expect, test } from 'vitest';
import type { GitChange } from './git-api.ts';
import { hasMaps, isRevisionName, sourcesOf } from './texts.ts';

const file = (fsPath: string) => ({ fsPath }) as GitChange['uri'];
const change = (status: number, path: string, from = path): GitChange => ({
  uri: file(path),
  originalUri: file(from),
  renameUri: from === path ? undefined : file(path),
  status,
});
const [ADDED, RENAMED, MODIFIED, DELETED, UNTRACKED, INTENT] = [1, 3, 5, 6, 7, 9];

describe('where the texts of another state come from', () => {
  test.each([
    ['a changed file', [change(MODIFIED, '/r/a.cx')], [['/r/a.cx', 'shown']]],
    ['a deleted file', [change(DELETED, '/r/a.cx')], [['/r/a.cx', 'shown']]],
    ['a new file', [change(ADDED, '/r/a.cx')], [['/r/a.cx', 'absent']]],
    ['a file that is to be added', [change(INTENT, '/r/a.cx')], [['/r/a.cx', 'absent']]],
    [
      'a renamed file',
      [change(RENAMED, '/r/b.cx', '/r/a.cx')],
      [
        ['/r/b.cx', 'absent'],
        ['/r/a.cx', 'shown'],
      ],
    ],
    ['a file that is no strategy', [change(MODIFIED, '/r/a.md')], []],
  ])('%s', (_, changed, expected) => {
    expect([...sourcesOf(changed, [], [])]).toEqual(expected);
  });

  test('an open file is always taken from the revision, unless git does not know it', () => {
    const sources = sourcesOf([], [change(UNTRACKED, '/r/new.cx')], ['/r/a.cx', '/r/new.cx', '/r/b.md']);
    expect([...sources]).toEqual([
      ['/r/a.cx', 'shown'],
      ['/r/new.cx', 'absent'],
    ]);
  });
});

test.each(['HEAD', 'HEAD~3', 'v1.2', 'feature/чек-аут', 'main@{yesterday}', '0123abcd', 'HEAD^'])(
  '%s is a revision',
  (name) => {
    expect(isRevisionName(name)).toBe(true);
  },
);

test.each(['', '-p', '--output=x', 'a b', 'HEAD:a.cx', 'a..b', ':/text'])('"%s" is none', (name) => {
  expect(isRevisionName(name)).toBe(false);
});

test('changes have maps when one is of a strategy, renamed ones included', () => {
  expect(hasMaps([change(MODIFIED, '/r/README.md'), change(UNTRACKED, '/r/cx')])).toBe(false);
  expect(hasMaps([change(MODIFIED, '/r/README.md'), change(UNTRACKED, '/r/new.cx')])).toBe(true);
  expect(hasMaps([change(RENAMED, '/r/a.txt', '/r/a.cx')])).toBe(true);
});
