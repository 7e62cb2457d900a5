import { describe, expect, test } from 'vitest';
import { keptSides, sidesOfDiff } from './sides.ts';

type Address = Parameters<typeof sidesOfDiff>[0];

function address(scheme: string, query = ''): Address {
  const parts = { scheme, path: '/r/a.cx', query };
  return { ...parts, with: (more: object) => ({ ...parts, ...more }) } as unknown as Address;
}
const git = (ref: unknown): Address => address('git', JSON.stringify({ path: '/r/a.cx', ref }));

describe('the sides of a diff', () => {
  test.each([
    ['the working text against the index', git('~'), address('file'), { before: '' }],
    ['the working text against a commit', git('HEAD'), address('file'), { before: 'HEAD' }],
    ['the index against the last commit', git('HEAD'), git(''), { before: 'HEAD', after: '' }],
    ['two commits', git('main'), git('0a1b'), { before: 'main', after: '0a1b' }],
  ])('%s', (_, original, modified, expected) => {
    const sides = sidesOfDiff(original, modified);
    expect(sides).toMatchObject(expected);
    expect(sides?.file).toMatchObject({ scheme: 'file', path: '/r/a.cx', query: '' });
    expect('after' in expected).toBe(sides?.after !== undefined);
  });

  test.each([
    ['two files on disk', address('file'), address('file')],
    ['a side of a merge', git('~2'), address('file')],
    ['a revision on the left only of something else', git('HEAD'), address('untitled')],
    ['what looks like an option', git('--output=x'), address('file')],
    ['no name', git(7), address('file')],
    ['no query', address('git', '{'), address('file')],
  ])('%s are none', (_, original, modified) => {
    expect(sidesOfDiff(original, modified)).toBeUndefined();
  });
});

test('what a page kept is compared again, unless git could take it for something else than revisions', () => {
  const side = (ref: string) => ({ ref, label: ref || 'Index' });
  const kept = { before: side('HEAD~1'), after: side('') };
  expect(keptSides(kept)).toBe(kept);
  expect(keptSides({ before: side('--output=x') })).toBeUndefined();
  expect(keptSides({ before: side('HEAD'), after: side('-x') })).toBeUndefined();
  expect(keptSides(undefined)).toBeUndefined();
});
