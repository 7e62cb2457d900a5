import { checkCatalog } from '@touchline/locale';
import { expect, test } from 'vitest';
import { words } from './words.ts';

test('the words of the report are complete in all languages', () => expect(checkCatalog(words)).toEqual([]));
