import { label } from '@touchline/locale';
import { expect, test } from 'vitest';
import { journey, modelOf, say, stage, step } from '../fixtures/build.ts';
import { readerOf } from '../reading/reader.ts';
import { blueprintSvg } from './svg.ts';

const model = (title: string) =>
  modelOf({
    journeys: [journey('J', [stage(title, [step('Pays', { says: [say('backstage', 'Books it')] })])], { name: 'J' })],
  });

function drawn(title: string, language: 'en' | 'uk' = 'en'): string {
  const reader = readerOf(model(title), language);
  const [only] = reader.model.journeys;
  if (only === undefined) throw new Error('no journey');
  return blueprintSvg(reader, only);
}

test('a stage that one line does not hold is named in two smaller ones', () => {
  expect(drawn('Pay')).toMatch(/<text class="strong"[^>]*>Pay</u);
  expect(drawn('After the last instalment')).toMatch(/class="bold"[^>]*>After the last <tspan[^>]*>instalment</u);
});

test('lanes are called what the map calls them', () => {
  expect(drawn('Оплата', 'uk')).toContain(label('uk', 'lane', 'backstage'));
});
