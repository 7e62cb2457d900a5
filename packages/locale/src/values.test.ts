import { expect, test } from 'vitest';
import { formatModelRhythm, formatValue, type ModelValue } from './values.ts';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const months = (amount: number) => ({ type: 'duration', parts: [{ amount, unit: 'month' }] }) as const;
const euro = (amount: number) => ({ type: 'money', amount, currency: 'EUR' }) as const;
const number = (value: number) => ({ type: 'number', value }) as const;
const percent = (value: number) => ({ type: 'percent', value }) as const;

test.each<[ModelValue, string, string, string]>([
  [number(40000), '40 000', '40 000', '40 000'],
  [percent(91), '91%', '91 %', '91 %'],
  [{ type: 'points', value: -6 }, '−6 pp', '−6 в. п.', '−6 п. п.'],
  [{ ...euro(18), per: 'month' }, '18 EUR per month', '18 EUR на місяць', '18 EUR в месяц'],
  [months(5), '5 months', '5 місяців', '5 месяцев'],
  [{ type: 'range', from: months(3), to: months(4) }, '3–4 months', '3–4 місяці', '3–4 месяца'],
  [{ type: 'range', from: number(-2), to: number(2) }, '−2 to 2', 'від −2 до 2', 'от −2 до 2'],
  [{ type: 'range', from: percent(25), to: percent(95) }, '25–95%', '25–95 %', '25–95 %'],
  [{ type: 'range', from: euro(1000), to: euro(20000) }, '1000–20 000 EUR', '1000–20 000 EUR', '1000–20 000 EUR'],
  [{ type: 'range', from: euro(18.5), to: euro(20) }, '18.50–20 EUR', '18,50–20 EUR', '18,50–20 EUR'],
  [{ type: 'range', from: euro(10.25), to: euro(18.5) }, '10.25–18.50 EUR', '10,25–18,50 EUR', '10,25–18,50 EUR'],
  [{ type: 'range', from: euro(10), to: months(2) }, '10 EUR – 2 months', '10 EUR – 2 місяці', '10 EUR – 2 месяца'],
  [{ type: 'date', from: '2026-04-01', precision: 'quarter' }, 'Q2 2026', 'II кв. 2026', 'II кв. 2026'],
  [{ type: 'date', from: '2026-01-01', precision: 'year' }, '2026', '2026', '2026'],
  [{ type: 'date', from: '2026-05-01', precision: 'month' }, 'May 2026', 'травень 2026', 'май 2026'],
  [
    {
      type: 'period',
      start: { from: '2026-07-01', precision: 'day' },
      end: { from: '2027-12-31', precision: 'day' },
    },
    '1 Jul 2026 – 31 Dec 2027',
    '1 лип. 2026 – 31 груд. 2027',
    '1 июл. 2026 – 31 дек. 2027',
  ],
  [{ type: 'unknown' }, 'not known yet', 'поки невідомо', 'пока неизвестно'],
])('%o', (value, en, uk, ru) => {
  expect([formatValue('en', value), formatValue('uk', value), formatValue('ru', value)].map(plain)).toEqual([
    en,
    uk,
    ru,
  ]);
});

test('signs and short durations', () => {
  expect(plain(formatValue('en', { type: 'points', value: 6 }, { signed: true }))).toBe('+6 pp');
  expect(
    plain(formatValue('uk', { type: 'duration', parts: [{ amount: 2, unit: 'day' }] }, { durations: 'short' })),
  ).toBe('2 дн.');
});

test('rhythms of the model', () => {
  expect(plain(formatModelRhythm('en', { count: 2, unit: 'week' }))).toBe('every 2 weeks');
  expect(formatModelRhythm('uk', { unit: 'quarter' })).toBe('щокварталу');
  expect(formatModelRhythm('ru', { whenever: 'Клиент уходит' })).toBe('каждый раз, когда «Клиент уходит»');
  expect(formatModelRhythm('en', {})).toBe('not known yet');
});
