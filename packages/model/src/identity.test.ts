import { expect, test } from 'vitest';
import { Segments, slug, titleKey } from './identity.ts';

test('a slug keeps every script and folds the rest into hyphens', () => {
  expect(slug('Types the same data — twice!')).toBe('types-the-same-data-twice');
  expect(slug('Відкриваю рахунок')).toBe('відкриваю-рахунок');
  expect(slug('口座を開く')).toBe('口座を開く');
  expect(slug('!!!')).toBe('untitled');
});

test('titles compare after NFC, folded blanks and case', () => {
  expect(titleKey('  Cafe\u0301  Noir ')).toBe(titleKey('caf\u00e9 noir'));
});

test('a second equal segment is numbered from two', () => {
  const segments = new Segments();
  expect(['a', 'a', 'b', 'a'].map((segment) => segments.unique(segment))).toEqual(['a', 'a~2', 'b', 'a~3']);
});
