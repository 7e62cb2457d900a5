import { describe, expect, test } from 'vitest';
import type { Catalog } from './catalog.ts';
import { defineCatalog } from './catalog.ts';
import { checkCatalog, checkText } from './check.ts';

describe('the check of texts', () => {
  test('is silent about a good one', () => {
    expect(
      checkText({
        en: '{n|# KPI|# KPIs} of {goal}',
        uk: '{n|# KPI|# KPI|# KPI} цілі {goal}',
        ru: '{n|# KPI|# KPI|# KPI} цели {goal}',
      }),
    ).toEqual([]);
    expect(checkText({ en: 'a block { … }', uk: 'блок { … }', ru: 'блок { … }' })).toEqual([]);
  });

  test.each([
    [{ en: 'Pain', uk: '', ru: 'Боль' }, 'uk: empty'],
    [{ en: 'Pain ', uk: 'Біль', ru: 'Боль' }, 'en: blank at the beginning or the end'],
    [{ en: 'Pain', uk: 'Больовый', ru: 'Боль' }, 'uk: letter ы of another language'],
    [{ en: 'Pain', uk: 'Біль', ru: 'Біль' }, 'ru: letter і of another language'],
    [{ en: 'Pain', uk: 'Бiль', ru: 'Боль' }, 'uk: Latin and Cyrillic letters in one word: Бiль'],
    [{ en: 'Боль', uk: 'Біль', ru: 'Боль' }, 'en: letter Б of another language'],
    [{ en: '{a}', uk: '{b}', ru: '{a}' }, 'uk: parameter {a} is missing'],
    [{ en: '{a}', uk: '{a} {b}', ru: '{a}' }, 'uk: parameter {b} is not in English'],
    [{ en: '{n|# a|# b}', uk: '{n|# а|# б}', ru: '{n|# а|# б|# в}' }, 'uk: {n} has 2 plural forms'],
    [{ en: 'of {goal', uk: 'цілі', ru: 'цели' }, 'en: {goal is left over in "of {goal"'],
  ])('%o', (text, fault) => {
    expect(checkText(text)).toContain(fault);
  });

  test('names the code of a catalogue, also of one that is missing in a language', () => {
    const good = defineCatalog({ en: { a: 'A' }, uk: { a: 'А' }, ru: { a: 'А' } });
    expect(checkCatalog(good)).toEqual([]);
    const broken: Catalog = { ...good, messages: { ...good.messages, ru: { a: 'А', b: 'Б' } } };
    expect(checkCatalog(broken)).toEqual(['b: en: empty', 'b: uk: empty']);
  });
});
