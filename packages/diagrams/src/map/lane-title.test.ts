import type { Language } from '@touchline/locale';
import { expect, test } from 'vitest';
import { journey, modelOf, step, touchpoint } from '../fixtures/build.ts';
import { contentOfMap } from './content-map.ts';
import { laneTitle } from './lane-title.ts';

test.each<[Language, string, string]>([
  ['en', 'Step', 'Touchpoint'],
  ['uk', 'Крок', 'Точка контакту'],
  ['ru', 'Шаг', 'Точка контакта'],
])('in %s a lane of steps alone is called %s, else %s', (language, plain, contact) => {
  const titleOf = (...steps: Parameters<typeof journey>[1]) => {
    const model = modelOf({ journeys: [journey('A day', steps)] });
    return laneTitle(contentOfMap(model, model.journeys[0]?.id ?? '', { language }), 'touchpoint');
  };
  expect(titleOf(step('Walks'), step('Waits'))).toBe(plain);
  expect(titleOf(step('Walks'), touchpoint('Asks'))).toBe(contact);
});
