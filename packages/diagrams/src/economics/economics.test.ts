// @vitest-environment jsdom
import { buildEconomics, buildLoyalty } from '@touchline/insights';
import { checkCatalog, LANGUAGES, type Language } from '@touchline/locale';
import { emptyModel, type Model } from '@touchline/model';
import mermaid from 'mermaid';
import { describe, expect, test } from 'vitest';
import { NASTY_TEXTS, withTexts } from '../fixtures/nasty-texts.ts';
import { strategyModel } from '../fixtures/strategy-model.ts';
import { messages as loyaltyMessages } from '../loyalty/messages.ts';
import { loyaltySvg } from '../loyalty/svg.ts';
import { economicsMermaid } from '../mermaid/economics.ts';
import { loyaltyMermaid } from '../mermaid/loyalty.ts';
import { readerOf } from '../reading/reader.ts';
import type { ThemeChoice } from '../theme/tokens.ts';
import { messages } from './messages.ts';
import { economicsSvg } from './svg.ts';

const asOf = '2026-10-05';

/** The strategy of the fixtures with a value for the retention that the calculation needs. */
function bank(): Model {
  const model = strategyModel();
  const at = model.economics[0]?.source;
  if (!at) throw new Error('The fixture declares economics');
  const economics = model.economics.map((each) => ({
    ...each,
    retention: { value: { type: 'percent' as const, value: 88, spelling: '88%' }, at },
  }));
  return { ...model, economics };
}

function draw(model: Model, language: Language = 'en', theme: ThemeChoice = 'light', ids = false): [string, string] {
  const reader = readerOf(model, language);
  const options = { asOf, language };
  return [
    economicsSvg(reader, buildEconomics(model, options), { theme, ids }),
    loyaltySvg(reader, buildLoyalty(model, options), { theme, ids }),
  ];
}

function parse(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent ?? '').toBe('');
  return document;
}

const words = (svg: string) =>
  [...parse(svg).querySelectorAll('text')].map(({ textContent }) => textContent).join('\n');

describe('the calculator and the programmes', () => {
  const [economics, loyalty] = draw(bank());

  test('show the figures of the report', () => {
    expect(words(economics)).toContain('864');
    expect(words(economics)).toContain('+5 points');
    expect(words(economics)).toContain('+36.8%');
    expect(words(economics)).toContain('7.0×');
    expect(words(loyalty)).toContain('A named adviser');
    expect(words(loyalty)).toContain('earned 1 (50%) · bought 1 (50%)');
  });

  test.each([economics, loyalty])('are well-formed, self-contained, with a rule for every class', (svg) => {
    const document = parse(svg);
    expect(document.querySelector('script, foreignObject, image, use')).toBeNull();
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/(?:https?:)?\/\/|url\(/u);
    const css = document.querySelector('style')?.textContent ?? '';
    for (const each of document.querySelectorAll('[class]')) {
      for (const name of (each.getAttribute('class') ?? '').split(' ')) {
        if (name !== 'tl') expect(css, name).toContain(`.${name}{`);
      }
    }
    const width = Number(document.documentElement.getAttribute('width'));
    for (const each of document.querySelectorAll('text')) {
      expect(Number(each.getAttribute('x'))).toBeGreaterThanOrEqual(0);
      expect(Number(each.getAttribute('x'))).toBeLessThanOrEqual(width);
    }
  });

  test('today lies on both curves, at its place between the ticks', () => {
    const document = parse(economics);
    const guide = document.querySelector('.ec-guide-today')?.getAttribute('d') ?? '';
    const x = /^M([\d.]+)/u.exec(guide)?.[1];
    const points = [...document.querySelectorAll('circle')].filter((each) => each.getAttribute('cx') === x);
    expect(points.map((each) => each.getAttribute('class')).sort()).toEqual(['ec-point', 'ec-point-now']);
    const [late, now] = points.map((each) => Number(each.getAttribute('cy'))).sort((a, b) => b - a);
    expect(late).toBeGreaterThan(now ?? 0);
  });

  test('lead to the text only where that is asked for', () => {
    expect(economics + loyalty).not.toContain('data-id');
    const [calculator, programmes] = draw(bank(), 'en', 'light', true);
    expect(calculator).toContain('data-id="economics:small-business-2026"');
    expect(programmes).toContain('data-id="Partners.reward:adviser"');
  });

  test('have the same bytes every time', () => expect(draw(bank())).toEqual([economics, loyalty]));

  test.each(['dark', 'high-contrast', 'print', 'auto'] satisfies ThemeChoice[])('are drawn in %s', (theme) => {
    const drawn = draw(bank(), 'en', theme);
    for (const svg of drawn) parse(svg);
    expect(drawn).not.toEqual([economics, loyalty]);
  });

  test.each(LANGUAGES)('speak %s', (language) => {
    for (const svg of draw(bank(), language)) expect(parse(svg).documentElement.getAttribute('lang')).toBe(language);
  });

  test.each(NASTY_TEXTS)('survive %j in every place of a text', async (text) => {
    const model = withTexts(bank(), () => text);
    for (const svg of draw(model)) expect(parse(svg).querySelector('script, img')).toBeNull();
    const reader = readerOf(model, 'en');
    const options = { asOf, language: 'en' as const };
    const diagrams = [
      ...economicsMermaid(reader, buildEconomics(model, options)),
      ...loyaltyMermaid(reader, buildLoyalty(model, options)),
    ];
    expect(diagrams.length).toBe(3);
    for (const diagram of diagrams) await expect(mermaid.parse(diagram.text)).resolves.toBeTruthy();
  });

  test('without anything declared they say so', () => {
    for (const svg of draw(emptyModel({ language: 'en' }))) expect(words(svg)).toContain('yet.');
  });

  test('missing inputs are told with what to write', () => {
    const model = bank();
    const incomplete = { ...model, economics: model.economics.map(({ discountRate: _, ...rest }) => rest) };
    const [svg] = draw(incomplete);
    expect(words(svg)).toContain('Still missing');
    expect(words(svg)).toContain('discount rate …%');
    expect(parse(svg).querySelector('.ec-late')).toBeNull();
  });

  test('high retentions keep their labels inside and below the end of the axis', () => {
    for (const value of [60, 93, 95, 98.5, 100]) {
      const model = bank();
      const at = model.economics[0]?.source ?? { file: 'a', line: 1, column: 1, endLine: 1, endColumn: 1 };
      const retention = { value: { type: 'percent' as const, value, spelling: `${value}%` }, at };
      const [svg] = draw({ ...model, economics: model.economics.map((each) => ({ ...each, retention })) });
      expect(svg).not.toMatch(/NaN|Infinity/u);
    }
  });
});

test.each([messages, loyaltyMessages])('every word exists in three languages', (catalog) => {
  expect(checkCatalog(catalog)).toEqual([]);
});
