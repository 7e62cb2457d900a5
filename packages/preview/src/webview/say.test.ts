import { checkCatalog } from '@touchline/locale';
import { expect, test } from 'vitest';
import { sayIn, uiWords } from './say.ts';

test('every word is there in every language, well formed', () => {
  expect(checkCatalog(uiWords)).toEqual([]);
});

test.each([
  ['uk-UA', 'Чекліст'],
  ['ru', 'Чек-лист'],
  ['de', 'Checklist'],
])('for %s the checklist is called %s', (tag, word) => {
  expect(sayIn(tag)('tab-checklist')).toBe(word);
});
