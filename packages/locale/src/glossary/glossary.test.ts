import { describe, expect, test } from 'vitest';
import { checkText } from '../check.ts';
import { LANGUAGES } from '../language.ts';
import type { KeywordEntry } from './keywords/entry.ts';
import { KEYWORDS, keywordEntry } from './keywords/index.ts';
import type { RowEntry } from './row.ts';
import { glossaryRow, isRowId, ROW_IDS } from './rows/index.ts';

describe('the rows of the glossary', () => {
  test('are R1 to R52 and U1 to U41, each once and in order', () => {
    const expected = [
      ...Array.from({ length: 52 }, (_, index) => `R${index + 1}`),
      ...Array.from({ length: 41 }, (_, index) => `U${index + 1}`),
    ];
    expect(ROW_IDS).toEqual(expected);
    expect(isRowId('R53')).toBe(false);
    expect(isRowId('toString')).toBe(false);
  });

  test.each(ROW_IDS)('%s has sound terms and meanings in every language', (id) => {
    const row = glossaryRow(id);
    expect(row.id).toBe(id);
    expect([...checkText(row.term), ...checkText(row.meaning)]).toEqual([]);
    for (const language of LANGUAGES) {
      expect(row.meaning[language]).toMatch(/[.?]$/);
      expect(row.meaning[language].length).toBeLessThanOrEqual(160);
    }
  });

  test.each(ROW_IDS)('%s differs from language to language', (id) => {
    const { term, meaning } = glossaryRow(id);
    expect(new Set(Object.values(meaning)).size).toBe(3);
    expect(term.en).not.toBe(term.uk);
    expect(term.en).not.toBe(term.ru);
  });

  test('name their source and the marks of what is done with them', () => {
    expect(glossaryRow('R22').source).toEqual({ name: 'Klintsevich 2023', language: 'ru' });
    expect(glossaryRow('U25').source).toEqual({ name: 'Maltseva 2024', language: 'uk' });
    expect(glossaryRow('R21').marks).toEqual(['K', 'V', 'M', 'R']);
    expect(glossaryRow('R7').marks).toEqual([]);
    for (const id of ROW_IDS) expect(new Set(glossaryRow(id).marks).size).toBe(glossaryRow(id).marks.length);
  });

  test('keep the wording of their source', () => {
    expect(glossaryRow('R20').term.ru).toBe('предвосхитительное управление отношениями');
    expect(glossaryRow('U35').term.uk).toBe('емпатія, не тільки професійні навички');
  });

  test('do not pass another ladder off as Gartner’s', () => {
    for (const id of ['R16', 'R17', 'R18', 'R19', 'R20'] as const) {
      expect(JSON.stringify(glossaryRow(id))).not.toContain('Gartner');
    }
  });

  test('refuse an unknown id', () => {
    // @ts-expect-error no such row
    expect(() => glossaryRow('R99')).toThrow('Unknown row "R99"');
  });
});

describe('the keywords of the glossary', () => {
  test.each(KEYWORDS)('%s is explained soundly in every language', (keyword) => {
    const { term, meaning, rows } = keywordEntry(keyword);
    expect([...checkText(term), ...checkText(meaning)]).toEqual([]);
    for (const language of LANGUAGES) expect(meaning[language]).toMatch(/[.]$/);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows).size).toBe(rows.length);
  });

  test('cover every concept that the language can state', () => {
    const explained = new Set(KEYWORDS.flatMap((keyword) => keywordEntry(keyword).rows));
    const stated = ROW_IDS.filter((id) => glossaryRow(id).marks.includes('K'));
    expect(stated.filter((id) => !explained.has(id))).toEqual([]);
  });

  test('know nothing about words without a meaning of their own', () => {
    expect(keywordEntry('of')).toBeUndefined();
    expect(keywordEntry('constructor')).toBeUndefined();
    expect(keywordEntry('moment of truth').term.uk).toBe('момент істини');
  });
});

describe('the types of the glossary', () => {
  const text = { en: 'pain', uk: 'біль', ru: 'боль' };

  test('refuse a missing translation, an unknown mark and an unknown row', () => {
    // @ts-expect-error Russian is missing
    const row: RowEntry = { marks: ['K'], term: { en: 'pain', uk: 'біль' }, meaning: text };
    // @ts-expect-error no such mark
    const marked: RowEntry = { marks: ['X'], term: text, meaning: text };
    // @ts-expect-error no such row
    const keyword: KeywordEntry = { term: text, meaning: text, rows: ['R99'] };
    expect([row, marked, keyword]).toHaveLength(3);
  });
});
