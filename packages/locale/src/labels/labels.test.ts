import { describe, expect, test } from 'vitest';
import { checkCatalog, checkText } from '../check.ts';
import { LANGUAGES } from '../language.ts';
import { words } from '../words/index.ts';
import { hasLabel, LABELS, label, labelOr } from './index.ts';

describe('labels', () => {
  test.each(Object.entries(LABELS))('%s are sound in every language', (_, texts) => {
    expect(
      Object.entries(texts).flatMap(([value, text]) => checkText(text).map((fault) => `${value}: ${fault}`)),
    ).toEqual([]);
  });

  test.each(Object.entries(LABELS))('%s tell their values apart', (_, texts) => {
    for (const language of LANGUAGES) {
      const shown = Object.values(texts).map((text) => text[language]);
      expect(shown.filter((text, index) => shown.indexOf(text) !== index)).toEqual([]);
    }
  });

  test('are found by enumeration and value', () => {
    expect(label('uk', 'phase', 'awareness')).toBe('ознайомлення');
    expect(label('en', 'viewKind', 'strategy-map')).toBe('Strategy map');
    expect(labelOr('ru', 'skill', 'empathy')).toBe('эмпатия');
    expect(labelOr('ru', 'skill', 'Слушать')).toBe('Слушать');
    expect(hasLabel('skill', 'constructor')).toBe(false);
  });

  test('of an unknown value is a bug that names the known ones', () => {
    // @ts-expect-error no such value
    expect(() => label('en', 'rewardTerm', 'medium')).toThrow(
      'No label for rewardTerm "medium"; known are long, short',
    );
  });
});

test('the words of maps and reports are sound in every language', () => {
  expect(checkCatalog(words)).toEqual([]);
});
