import { describe, expect, test } from 'vitest';
import { nearestWord, nearestWords, wordOfList } from './nearest.ts';

describe('the nearest word', () => {
  test.each([
    ['langauge', 'language'],
    ['Exclude', 'exclude'],
    ['scal', 'scale'],
    ['csale', 'scale'],
    ['touchpiont', 'touchpoint'],
    ['color', undefined],
    ['', undefined],
    ['a', undefined],
  ])('to %j is %j', (word, expected) => {
    expect(nearestWord(word, ['language', 'exclude', 'scale', 'touchpoint'])).toBe(expected);
  });

  test('is found in any script and composition', () => {
    expect(nearestWord('Оплта', ['Вхід', 'Оплата'])).toBe('Оплата');
    expect(nearestWord('шлях кліента', ['Шлях клі\u0454нта'])).toBe('Шлях клієнта');
    expect(nearestWord('Cafe\u0301', ['Café'])).toBe('Café');
    expect(nearestWord('請求書の確認', ['請求書の確忍', '支払い'])).toBe('請求書の確忍');
  });

  test('counts letters, not code units: one emoji for another is one change', () => {
    expect(nearestWord('🙂b', ['🙃b'])).toBe('🙃b');
  });

  test('shares a letter at least', () => {
    expect(nearestWord('B', ['S', 'KPI'])).toBeUndefined();
    expect(nearestWord('ok', ['o'])).toBe('o');
  });

  test('comes first, equally near ones in the order given', () => {
    expect(nearestWords('stage', ['stags', 'stake', 'stage', 'nothing'])).toEqual(['stage', 'stags', 'stake']);
    expect(nearestWords('x', [])).toEqual([]);
  });
});

test.each([
  ['website', 'web'],
  ['cost', 'lower-cost'],
  ['satisf', 'satisfaction'],
  ['Web', 'web'],
  ['lo', undefined],
  ['co', undefined],
  ['increase-cost', undefined],
  ['faster', undefined],
])('the word of a list that %j means is %j', (word, expected) => {
  expect(wordOfList(word, ['web', 'lower-cost', 'satisfaction', 'faster-service', 'faster-reply'])).toBe(expected);
});
