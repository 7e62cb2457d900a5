// @vitest-environment jsdom
import { checkCatalog, LANGUAGES } from '@touchline/locale';
import { emptyModel } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { maturityReport } from '../fixtures/maturity-report.ts';
import { NASTY_TEXTS, withTexts } from '../fixtures/nasty-texts.ts';
import { strategyModel } from '../fixtures/strategy-model.ts';
import { maturityMermaid } from '../mermaid/maturity.ts';
import { readerOf } from '../reading/reader.ts';
import type { ThemeChoice } from '../theme/tokens.ts';
import { messages } from './messages.ts';
import { maturitySvg } from './svg.ts';

const reader = readerOf(strategyModel());

function parse(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent ?? '').toBe('');
  return document;
}

const textsOf = (document: Document) =>
  [...document.querySelectorAll('text')].map((each) => (each.textContent ?? '').replaceAll('\u00a0', ' '));

test('the words are complete', () => expect(checkCatalog(messages)).toEqual([]));

describe('the ladder', () => {
  const svg = maturitySvg(reader, maturityReport());

  test('stands on its lowest level, names claim, targets and who closes what', () => {
    const texts = textsOf(parse(svg));
    const titles = maturityReport().claims[0]?.levels.map(({ title }) => title) ?? [];
    const heights = titles.map((title) => {
      const [first = ''] = title.split(' ');
      const found = [...parse(svg).querySelectorAll('text.strong')].find((each) => each.textContent?.startsWith(first));
      return Number(found?.getAttribute('y'));
    });
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    for (const said of [
      'What the text shows',
      'Claims to stand here',
      'Target: Q2 2027',
      'Target',
      'Closed by “One profile”, 30 Jun 2027',
      'Closed by “Empathy in every answer”, too late: 31 Dec 2027',
      'To be closed by “Named advisers”, which is done',
      'No initiative closes this gap',
      '33% two-way',
      '83% two-way',
    ]) {
      expect(texts, said).toContain(said);
    }
  });

  test('has a rule for every class, and the same bytes every time', () => {
    const document = parse(svg);
    const css = document.querySelector('style')?.textContent ?? '';
    const used = [...document.querySelectorAll('[class]')].map((each) => each.getAttribute('class') ?? '');
    const missing = used
      .flatMap((each) => each.split(' '))
      .filter((each) => each !== 'tl' && !css.includes(`.${each}{`));
    expect(missing).toEqual([]);
    expect(maturitySvg(reader, maturityReport())).toBe(svg);
  });

  test.each(['dark', 'high-contrast', 'print', 'auto'] satisfies ThemeChoice[])('is drawn in %s', (theme) => {
    const drawn = maturitySvg(reader, maturityReport(), { theme });
    parse(drawn);
    expect(drawn).not.toBe(svg);
  });

  test.each(LANGUAGES)('speaks %s', (language) => {
    const spoken = maturitySvg(readerOf(strategyModel(), language), maturityReport());
    expect(parse(spoken).documentElement.getAttribute('lang')).toBe(language);
    expect(textsOf(parse(spoken))).toContain(messages.text(language, 'pyramid'));
  });

  test.each(NASTY_TEXTS)('survives %j in every text', (text) => {
    const report = withTexts(maturityReport(), () => text);
    expect(parse(maturitySvg(reader, report, { ids: true })).querySelector('script, img')).toBeNull();
  });

  test('leads to the strategy, the criteria and the initiatives when it can be clicked', () => {
    const document = parse(maturitySvg(reader, maturityReport(), { ids: true }));
    const ids = [...document.querySelectorAll('[data-id]')].map((each) => each.getAttribute('data-id'));
    expect(new Set(ids)).toEqual(new Set(['SmallBusiness', 'OneProfile', 'Empathy', 'Advisers']));
    expect(document.querySelectorAll('[data-criterion]')).toHaveLength(5);
    expect(svg).not.toContain('data-id');
  });

  test('is designed when there is nothing to draw, and when only touchpoints speak', () => {
    const nobody = readerOf(emptyModel({ language: 'en' }));
    expect(textsOf(parse(maturitySvg(nobody, { asOf: '2026-10-05', claims: [] })))).toContain(
      messages.text('en', 'empty'),
    );
    const talking = maturitySvg(nobody, { ...maturityReport(), claims: [] });
    expect(textsOf(parse(talking))).toContain('Who talks at the touchpoints');
    expect(textsOf(parse(talking))).not.toContain(messages.text('en', 'empty'));
  });
});

test('Mermaid has a column a level and a card a criterion, lowest first', () => {
  const [diagram, ...more] = maturityMermaid(reader, maturityReport());
  expect(more).toEqual([]);
  expect(diagram?.title).toContain('Service excellence pyramid');
  const lines = diagram?.text.split('\n') ?? [];
  expect(lines[0]).toBe('kanban');
  expect(lines.filter((line) => line.startsWith('  level_'))).toHaveLength(4);
  expect(lines.filter((line) => line.startsWith('    c'))).toHaveLength(5);
  expect(lines[1]).toContain('1 Core service proposition');
});
