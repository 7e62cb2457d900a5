import { describe, expect, test } from 'vitest';
import { formatDate, formatDateRange } from './dates.ts';
import { formatDuration, formatDurationRange, formatRhythm } from './durations.ts';
import { languageOfTag } from './language.ts';
import {
  formatMoney,
  formatNumber,
  formatNumberRange,
  formatPercent,
  formatPercentagePoints,
  formatWithMargin,
} from './numbers.ts';
import { pluralForm } from './plural.ts';
import { capitalized, graphemes, joinAnd, joinOr, quote, truncate } from './text.ts';

/** Shows special blanks: `_` for a no-break space, `~` for a narrow one. */
const show = (text: string) => text.replaceAll('\u00a0', '_').replaceAll('\u202f', '~');

describe('numbers', () => {
  test.each([
    [40000, '40~000', '40_000'],
    [1234567.891, '1~234~567.89', '1_234_567,89'],
    [1412, '1412', '1412'],
    [2.5, '2.5', '2,5'],
    [-0.6, '−0.6', '−0,6'],
    [-0.001, '0', '0'],
    [0, '0', '0'],
  ])('%d', (value, en, cyrillic) => {
    expect(show(formatNumber('en', value))).toBe(en);
    expect(show(formatNumber('uk', value))).toBe(cyrillic);
    expect(show(formatNumber('ru', value))).toBe(cyrillic);
  });

  test('options', () => {
    expect(formatNumber('en', 3, { decimals: 1, fixed: true })).toBe('3.0');
    expect(formatNumber('en', 2.66, { decimals: 0 })).toBe('3');
    expect(formatNumber('uk', 6, { signed: true })).toBe('+6');
    expect(formatNumber('uk', 0, { signed: true })).toBe('0');
    expect(() => formatNumber('en', Number.NaN)).toThrow(RangeError);
    expect(show(formatNumber('en', 1e21))).toBe(`1${'~000'.repeat(7)}`);
  });

  test('percent, points, money, ranges, margins', () => {
    expect(show(formatPercent('en', 91))).toBe('91%');
    expect(show(formatPercent('uk', 26.537))).toBe('26,54_%');
    expect(show(formatPercentagePoints('en', 6, { signed: true }))).toBe('+6_pp');
    expect(show(formatPercentagePoints('uk', 6))).toBe('6_в._п.');
    expect(show(formatPercentagePoints('ru', -6))).toBe('−6_п._п.');
    expect(show(formatMoney('en', 40000, 'EUR'))).toBe('40~000_EUR');
    expect(show(formatMoney('ru', 18.5, 'EUR'))).toBe('18,50_EUR');
    expect(show(formatMoney('uk', 210, 'UAH'))).toBe('210_UAH');
    expect(formatNumberRange('en', 1, 5)).toBe('1–5');
    expect(formatNumberRange('en', -2, 2)).toBe('−2 to 2');
    expect(formatNumberRange('uk', -2, 2)).toBe('від −2 до 2');
    expect(show(formatWithMargin('en', 36, 9))).toBe('36_±9');
  });
});

describe('dates', () => {
  test.each([
    ['2026-06-30', '30_Jun_2026', '30_черв._2026', '30_июн._2026'],
    ['2026-05-01', '1_May_2026', '1_трав._2026', '1_мая_2026'],
    ['2026-06', 'June_2026', 'червень_2026', 'июнь_2026'],
    ['2026-Q2', 'Q2_2026', 'II_кв._2026', 'II_кв._2026'],
    ['2026', '2026', '2026', '2026'],
  ])('%s', (date, en, uk, ru) => {
    expect(show(formatDate('en', date))).toBe(en);
    expect(show(formatDate('uk', date))).toBe(uk);
    expect(show(formatDate('ru', date))).toBe(ru);
  });

  test('after a preposition', () => {
    expect(show(formatDate('uk', '2026-06', 'governed'))).toBe('червня_2026');
    expect(show(formatDate('ru', '2026-06', 'governed'))).toBe('июня_2026');
    expect(show(formatDate('uk', '2026', 'governed'))).toBe('2026_року');
    expect(show(formatDate('en', '2026-06', 'governed'))).toBe('June_2026');
  });

  test.each([
    ['2026-06-01', '2026-06-30', '1–30_Jun_2026', '1–30_черв._2026'],
    ['2026-07-01', '2026-09-30', '1_Jul – 30_Sep_2026', '1_лип. – 30_верес._2026'],
    ['2026-07-01', '2027-12-31', '1_Jul_2026 – 31_Dec_2027', '1_лип._2026 – 31_груд._2027'],
    ['2026-06', '2026-08', 'June – August_2026', 'червень – серпень_2026'],
    ['2026-Q2', '2026-Q4', 'Q2–Q4_2026', 'II–IV_кв._2026'],
    ['2026', '2027', '2026–2027', '2026–2027'],
    ['2026-06', '2026-06', 'June_2026', 'червень_2026'],
    ['2026-06', '2026-Q4', 'June_2026 – Q4_2026', 'червень_2026 – IV_кв._2026'],
    ['2026-06-01', undefined, 'from 1_Jun_2026', 'з 1_черв._2026'],
    [undefined, '2026-06', 'until June_2026', 'до червня_2026'],
  ])('%s .. %s', (from, to, en, uk) => {
    expect(show(formatDateRange('en', from, to))).toBe(en);
    expect(show(formatDateRange('uk', from, to))).toBe(uk);
  });

  test.each(['2026-13', '2026-06-32', '2026-6-1', '26', '2026-Q5', ''])('refuses "%s"', (date) => {
    expect(() => formatDate('en', date)).toThrow(RangeError);
  });
});

describe('durations and rhythms', () => {
  test('parts', () => {
    const parts = [
      { amount: 1, unit: 'hour' },
      { amount: 30, unit: 'minute' },
    ] as const;
    expect(show(formatDuration('en', parts))).toBe('1_h_30_min');
    expect(show(formatDuration('uk', parts))).toBe('1_год_30_хв');
    expect(show(formatDuration('ru', parts))).toBe('1_ч_30_мин');
  });

  test.each([
    [1, '1_day', '1_день', '1_день'],
    [2, '2_days', '2_дні', '2_дня'],
    [5, '5_days', '5_днів', '5_дней'],
    [2.5, '2.5_days', '2,5_дня', '2,5_дня'],
  ])('%d days', (value, en, uk, ru) => {
    const parts = [{ amount: value, unit: 'day' }] as const;
    expect(show(formatDuration('en', parts))).toBe(en);
    expect(show(formatDuration('uk', parts))).toBe(uk);
    expect(show(formatDuration('ru', parts))).toBe(ru);
  });

  test('working days, years, short units and ranges', () => {
    expect(show(formatDuration('en', [{ amount: 10, unit: 'working-day' }]))).toBe('10_working days');
    expect(show(formatDuration('uk', [{ amount: 10, unit: 'working-day' }]))).toBe('10_робочих днів');
    expect(show(formatDuration('ru', [{ amount: 5, unit: 'year' }]))).toBe('5_лет');
    expect(show(formatDuration('ru', [{ amount: 1.5, unit: 'year' }]))).toBe('1,5_года');
    expect(show(formatDuration('en', [{ amount: 2.1, unit: 'day' }], 'short'))).toBe('2.1_d');
    expect(show(formatDurationRange('en', 3, 4, 'month'))).toBe('3–4_months');
    expect(show(formatDurationRange('uk', 3, 4, 'month'))).toBe('3–4_місяці');
  });

  test('rhythms', () => {
    expect(formatRhythm('en', 1, 'quarter')).toBe('every quarter');
    expect(formatRhythm('uk', 1, 'quarter')).toBe('щокварталу');
    expect(formatRhythm('ru', 1, 'week')).toBe('каждую неделю');
    expect(show(formatRhythm('en', 2, 'week'))).toBe('every 2_weeks');
    expect(show(formatRhythm('uk', 2, 'week'))).toBe('кожні 2_тижні');
    expect(show(formatRhythm('ru', 6, 'month'))).toBe('каждые 6_месяцев');
  });
});

describe('texts', () => {
  test('lists', () => {
    expect(joinAnd('en', [])).toBe('');
    expect(joinAnd('en', ['a'])).toBe('a');
    expect(joinAnd('uk', ['a', 'b'])).toBe('a і b');
    expect(joinAnd('ru', ['a', 'b', 'c'])).toBe('a, b и c');
    expect(joinOr('uk', ['a', 'b', 'c'])).toBe('a, b або c');
  });

  test('quotation marks', () => {
    expect([quote('en', 'a'), quote('uk', 'a'), quote('ru', 'a')]).toEqual(['“a”', '«a»', '«a»']);
  });

  test('a word at the beginning of a sentence', () => {
    expect([capitalized('step'), capitalized('крок'), capitalized('')]).toEqual(['Step', 'Крок', '']);
  });

  test('cuts between graphemes', () => {
    expect(truncate('Точка', 5)).toBe('Точка');
    expect(truncate('Точка контакту', 7)).toBe('Точка…');
    expect(truncate('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2)).toBe('👩‍👩‍👧…');
    expect(truncate('й\u0306й\u0306', 2)).toBe('й\u0306й\u0306');
    expect(truncate('ab', 1)).toBe('…');
    expect(graphemes('お客様')).toHaveLength(3);
  });

  test('plural forms by position', () => {
    expect(pluralForm('en', 2, ['day', 'days'])).toBe('days');
    expect(pluralForm('uk', 21, ['день', 'дні', 'днів'])).toBe('день');
    expect(pluralForm('ru', 1.5, ['этап', 'этапа', 'этапов'])).toBe('этапа');
    expect(pluralForm('uk', 1.5, ['етап', 'етапи', 'етапів', 'етапу'])).toBe('етапу');
    expect(pluralForm('ru', -3, ['балл', 'балла', 'баллов'])).toBe('балла');
  });

  test('the language of a tag', () => {
    expect(['uk-UA', 'ru_RU.UTF-8', 'EN-us', 'de', ''].map(languageOfTag)).toEqual(['uk', 'ru', 'en', 'en', 'en']);
  });
});
