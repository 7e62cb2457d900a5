// @vitest-environment jsdom
import { checkCatalog, LANGUAGES } from '@touchline/locale';
import { emptyModel, type Model, ViewKind } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { messages as alignmentMessages } from '../alignment/messages.ts';
import { alignmentSvg } from '../alignment/svg.ts';
import { messages as blueprintMessages } from '../blueprint/messages.ts';
import { messages as checklistMessages } from '../checklist/messages.ts';
import { messages as coverageMessages } from '../coverage/messages.ts';
import { coverageSvg } from '../coverage/svg.ts';
import { messages as curveMessages } from '../curve/messages.ts';
import { alignmentReport } from '../fixtures/alignment-report.ts';
import { checklistReport } from '../fixtures/checklist-report.ts';
import { coverageReport } from '../fixtures/coverage-report.ts';
import { NASTY_TEXTS, withTexts } from '../fixtures/nasty-texts.ts';
import { strategyModel } from '../fixtures/strategy-model.ts';
import { messages as boardMessages } from '../kpi-board/messages.ts';
import { kpiBoardSvg } from '../kpi-board/svg.ts';
import { messages as prioritiesMessages } from '../priorities/messages.ts';
import { messages as readingMessages } from '../reading/messages.ts';
import { readerOf } from '../reading/reader.ts';
import { messages as reportMessages } from '../report/messages.ts';
import { terms } from '../report/terms.ts';
import { messages as roadmapMessages } from '../roadmap/messages.ts';
import { messages as strategyMessages } from '../strategy-map/messages.ts';
import type { ThemeChoice } from '../theme/tokens.ts';
import { type RenderFormat, type RenderOptions, renderAll, renderView } from './render-view.ts';

const options: RenderOptions = { asOf: '2026-10-05', checklist: checklistReport() };
const KINDS = ViewKind.options;

const REPORTS = { alignment: alignmentReport(), coverage: coverageReport() };

/** Every picture of our own as SVG, with its name. */
function svgsOf(model: Model, more: RenderOptions = {}, reports = REPORTS): [name: string, svg: string][] {
  const drawn = KINDS.flatMap((kind) => renderView(model, kind, 'svg', { ...options, ...more }));
  const { language, theme } = more;
  const board = kpiBoardSvg(readerOf(model, language), { asOf: '2026-10-05', ...(theme && { theme }) });
  const reader = readerOf(model, language);
  const computed: [string, string][] = [
    ['kpi-board.svg', board],
    ['alignment.svg', alignmentSvg(reader, reports.alignment, { ...(theme && { theme }) })],
    ['coverage.svg', coverageSvg(reader, reports.coverage, { ...(theme && { theme }) })],
  ];
  return [...drawn.map(({ name, content }) => [name, content] as [string, string]), ...computed];
}

function parse(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent ?? '').toBe('');
  return document;
}

describe('every picture', () => {
  const svgs = svgsOf(strategyModel());

  test('there is one for every kind', () => {
    const kinds = svgs.map(([name]) => name.replace(/\.svg$/u, ''));
    for (const kind of KINDS)
      expect(
        kinds.some((name) => name.startsWith(kind)),
        kind,
      ).toBe(true);
  });

  test.each(svgs)('%s is well-formed, self-contained and has a name', (_, svg) => {
    const document = parse(svg);
    expect(document.querySelector('script, foreignObject, image, use')).toBeNull();
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/(?:https?:)?\/\/|url\(/u);
    expect(document.querySelector('title')?.textContent).toBeTruthy();
    for (const element of document.querySelectorAll('[fill], [stroke]'))
      expect.fail(`${element.tagName} has a colour of its own`);
  });

  test.each(svgs)('%s has a rule for every class it uses', (name, svg) => {
    const css = [...parse(svg).querySelectorAll('style')].map((style) => style.textContent).join('');
    const used = [...parse(svg).querySelectorAll('[class]')].flatMap((element) =>
      (element.getAttribute('class') ?? '').split(' '),
    );
    const missing = new Set(used.filter((each) => each !== 'tl' && !css.includes(`.${each}{`)));
    expect([...missing], name).toEqual([]);
  });

  test.each(svgs)('%s keeps its texts inside', (_, svg) => {
    const document = parse(svg);
    const width = Number(document.documentElement.getAttribute('width'));
    for (const text of document.querySelectorAll('text')) {
      if (text.closest('svg svg') !== null) continue;
      expect(Number(text.getAttribute('x'))).toBeGreaterThanOrEqual(0);
      expect(Number(text.getAttribute('x'))).toBeLessThanOrEqual(width);
    }
  });

  test('has the same bytes every time', () => expect(svgsOf(strategyModel())).toEqual(svgs));

  test.each(['dark', 'high-contrast', 'print', 'auto'] satisfies ThemeChoice[])('is drawn in %s', (theme) => {
    const drawn = svgsOf(strategyModel(), { theme });
    expect(drawn).toHaveLength(svgs.length);
    drawn.forEach(([name, svg], at) => {
      parse(svg);
      expect(svg, name).not.toBe(svgs[at]?.[1]);
    });
  });

  test.each(NASTY_TEXTS)('survives %j in every place of a text', (text) => {
    const model = withTexts(strategyModel(), () => text);
    for (const [, svg] of svgsOf(
      model,
      { checklist: withTexts(checklistReport(), () => text) },
      withTexts(REPORTS, () => text),
    )) {
      const document = parse(svg);
      expect(document.querySelector('script, img')).toBeNull();
    }
  });

  test.each(LANGUAGES)('speaks %s', (language) => {
    for (const [name, svg] of svgsOf(strategyModel(), { language }))
      expect(parse(svg).documentElement.getAttribute('lang'), name).toBe(language);
  });

  test('is designed when there is nothing to draw', () => {
    const journey = { ...(strategyModel().journeys[0] as Model['journeys'][number]), children: [] };
    const model = { ...emptyModel({ language: 'en' as const }), journeys: [journey], views: [] };
    for (const kind of KINDS) {
      const view = {
        kind: 'view' as const,
        id: 'v',
        title: 'v',
        source: journey.source,
        of: [{ text: journey.id, id: journey.id, at: journey.source }],
        viewKind: kind,
      };
      for (const { content } of renderView(model, view, 'svg', options)) {
        const words = [...parse(content).querySelectorAll('text')].map((each) => each.textContent).join(' ');
        expect(words.length, kind).toBeGreaterThan(10);
      }
    }
  });
});

describe('renderView', () => {
  const model = strategyModel();

  test.each([
    ['svg', '.svg'],
    ['html', '.html'],
    ['md', '.md'],
    ['mermaid', '.mmd'],
  ] satisfies [RenderFormat, string][])('writes %s', (as, ending) => {
    const files = KINDS.flatMap((kind) => renderView(model, kind, as, options));
    expect(files.length).toBeGreaterThanOrEqual(KINDS.length);
    expect(files.every(({ name, content }) => name.endsWith(ending) && content.length > 50)).toBe(true);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });

  test('draws the declared views when nobody says which', () => {
    expect(renderAll(model, 'svg', options).map(({ name }) => name)).toEqual(['for-the-board.svg', 'roadmap-2026.svg']);
  });

  test('draws every kind with content when no view is declared', () => {
    expect(renderAll({ ...model, views: [] }, 'svg', options).map(({ name }) => name)).toEqual([
      'map-openaccount.svg',
      'map-openaccount2027.svg',
      'blueprint-openaccount.svg',
      'strategy-map.svg',
      'roadmap.svg',
      'priorities.svg',
      'comparison-openaccount2027.svg',
      'checklist.svg',
    ]);
  });

  test('a journey alone gets its map and no checklist', () => {
    const alone = { ...emptyModel({ language: 'en' as const }), journeys: model.journeys.slice(1) };
    expect(renderAll(alone, 'svg', options).map(({ name }) => name)).toEqual(['map-openaccount2027.svg']);
  });

  test('follows the lanes and filters of a view', () => {
    const [board] = model.views;
    if (board === undefined) throw new Error('the fixture has no view');
    const [file] = renderView(model, { ...board, viewKind: 'blueprint', lanes: ['backstage'] }, 'svg', options);
    expect(file?.content).toContain('Runs the KYC check');
    expect(file?.content).not.toContain('Checks completeness');
    expect(file?.content).not.toContain('Sees the offer');
    const [mermaid] = renderView(model, { ...board, viewKind: 'map' }, 'mermaid', options);
    expect(mermaid?.content).toContain('Fills in the form');
    expect(mermaid?.content).not.toContain('Sees the offer');
  });

  test('puts both journeys of a comparison into one picture', () => {
    const [file] = renderView(model, 'comparison', 'svg', options);
    expect(file?.content).toContain('I open a business account, 2027');
    expect(parse(file?.content ?? '').querySelectorAll('svg > svg.tl')).toHaveLength(2);
  });
});

test.each([
  ['alignment', alignmentMessages],
  ['blueprint', blueprintMessages],
  ['checklist', checklistMessages],
  ['coverage', coverageMessages],
  ['curve', curveMessages],
  ['KPI board', boardMessages],
  ['priorities', prioritiesMessages],
  ['reading', readingMessages],
  ['report', reportMessages],
  ['terms', terms],
  ['roadmap', roadmapMessages],
  ['strategy map', strategyMessages],
])('the words of %s are complete in all languages', (_, catalog) => expect(checkCatalog(catalog as never)).toEqual([]));
