import { checkCatalog } from '@touchline/locale';
import { expect, test } from 'vitest';
import { fixWords } from './fixes.ts';

test('fixes are named in every language', () => {
  expect(checkCatalog(fixWords)).toEqual([]);
});
