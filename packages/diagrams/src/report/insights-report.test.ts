import { checkCatalog, LANGUAGES } from '@touchline/locale';
import { emptyModel, type InsightsReport } from '@touchline/model';
import { expect, test } from 'vitest';
import { insightsHtml, insightsMarkdown, insightsText } from './insights-report.ts';
import { insightWords } from './sections/insights/words.ts';

const at = { file: 'a.cx', line: 1, column: 1, endLine: 1, endColumn: 2 };
const place = (title: string) => ({ element: title, title, at });
const model = { ...emptyModel({ language: 'uk' }), files: ['a.cx'] };
const insights: InsightsReport = {
  version: 1,
  asOf: '2026-11-01',
  alignment: {
    says: '<Не все> з’єднано.',
    columns: [{ ...place('Зростати'), kind: 'objective', empty: false }],
    rows: [
      { ...place('Ціль <b>'), kind: 'goal', empty: false },
      { ...place('Напрям'), kind: 'theme', empty: true },
    ],
    links: [{ row: 'Ціль <b>', column: 'Зростати', how: 'direct' }],
    off: [{ ...place('Напрям'), kind: 'theme', why: 'supports-nothing', note: 'не підтримує нічого' }],
  },
  coverage: {
    asOf: '2026-11-01',
    pains: {
      says: 'Дві без відповіді.',
      total: 2,
      answered: 0,
      open: Array.from({ length: 14 }, (_, i) => ({ ...place(`Біль ${i}`), level: 'high' as const, nearby: [] })),
    },
  },
  claims: {
    asOf: '2026-11-01',
    claims: [],
    contradictions: [],
  },
};

test('the words are there in every language', () => {
  expect(checkCatalog(insightWords)).toEqual([]);
});

test('every part is told in words, too, in every language', () => {
  for (const language of LANGUAGES) {
    const said = insightsMarkdown(model, insights, { language });
    expect(said).toContain('не підтримує нічого');
    expect(said).toContain('Біль 11');
    expect(said).not.toContain('Біль 12');
    expect(said).toMatch(/\| ● \|/);
    expect(said).not.toMatch(/undefined|\{[a-z-]+\}/);
  }
});

test('the text of a strategy is never markup', () => {
  const html = insightsHtml(model, insights);
  expect(html).toContain('lang="uk"');
  expect(html).not.toMatch(/<b>|<Не все>/);
  expect(html).toContain('&lt;Не все&gt;');
});

test('lines of plain text are no wider than asked for', () => {
  const lines = insightsText(model, insights, { width: 40 }).split('\n');
  expect(lines.filter((line) => [...line].length > 40)).toEqual([]);
  expect(lines).toContain('· Біль 0 · високий');
});

test('nothing computed is said so', () => {
  expect(insightsText(model, { version: 1, asOf: '2026-11-01' }, { language: 'en' })).toContain('does not speak');
});
