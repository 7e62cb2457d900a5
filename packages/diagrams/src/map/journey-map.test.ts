// @vitest-environment jsdom
import { checkCatalog } from '@touchline/locale';
import type { Finding, Model, Statement } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { bank, bankMeasurements } from '../fixtures/bank.ts';
import { DRAWINGS } from '../fixtures/drawings.ts';
import { japanese, many, ukrainian } from '../fixtures/languages.ts';
import { long, rich, sparse, toBe } from '../fixtures/rich.ts';
import { journeyMapHtml, journeyMapPage } from './journey-map-html.ts';
import { journeyMapSvg } from './journey-map-svg.ts';
import type { JourneyMapOptions } from './options.ts';
import { journeyMapPages, journeyMapPrint } from './pages.ts';
import { mapWords } from './words.ts';

const svg = (model: Model, options: Partial<JourneyMapOptions> = {}, at = 0) =>
  journeyMapSvg(model, model.journeys[at]?.id ?? '', { language: 'en', ...options });
/** Throws on what an XML parser refuses. */
function parse(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  const fault = document.querySelector('parsererror');
  if (fault !== null) throw new Error(fault.textContent ?? 'not well-formed');
  return document;
}
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const texts = (text: string) => [...parse(text).querySelectorAll('text')].map((each) => plain(each.textContent));

describe('every drawing', () => {
  test.each(Object.entries(DRAWINGS))('%s is well-formed, self-contained and the same each time', (_, draw) => {
    const text = draw();
    expect(draw()).toBe(text);
    expect(text).not.toMatch(/<script|foreignObject|@import|@font-face|url\(|NaN|undefined|Infinity/);
    if (text.startsWith('<svg')) expect(parse(text).documentElement.tagName).toBe('svg');
  });
});

describe('the journey map as SVG', () => {
  test.each([
    ['Latin', false],
    ['Cyrillic', true],
  ])('stays under 60 KB for twenty touchpoints in %s', (_, cyrillic) => {
    const text = svg(many(20, cyrillic), { theme: 'auto', language: cyrillic ? 'uk' : 'en' });
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
  });

  test('is read touchpoint by touchpoint, each with all its lanes', () => {
    const groups = [...parse(svg(bank())).querySelectorAll('svg > g[aria-label]')];
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
      '1 of 7: Sees the offer',
      '2 of 7: Compares prices',
      '3 of 7: Fills in the form, moment of truth',
      '4 of 7: Signs',
      '5 of 7: Waits for the decision',
      '6 of 7: Pays the first supplier, moment of truth',
      '7 of 7: Gets the yearly review',
    ]);
    const lanes = [...(groups[2]?.querySelectorAll('g[aria-label]') ?? [])].map((each) =>
      each.getAttribute('aria-label'),
    );
    expect(lanes).toEqual(['Doing', 'Thinking', 'Pains', 'Opportunities', 'Measured by', 'Backstage']);
    expect(groups[2]?.textContent).toContain('annoyed');
  });

  test('names itself and says what it shows', () => {
    const document = parse(svg(bank(), { asOf: '2026-06-30' }));
    expect(plain(document.querySelector('svg > title')?.textContent)).toBe(
      'I open a business account · Olena, owner of two bakeries · as is · owner Onboarding squad · as of 30 Jun 2026',
    );
    expect(document.querySelector('desc')?.textContent).toBe(
      'Journey map with 7 columns: Discover → Apply → Use → A year later',
    );
  });

  test('tells evidence (filled) from assumption (hollow, dashed), and the legend has what occurs only', () => {
    const document = parse(svg(bank()));
    expect(document.querySelectorAll('circle.f1')).toHaveLength(1);
    expect(document.querySelectorAll('circle.o2')).toHaveLength(1);
    const legend = (text: string) =>
      [...parse(text).querySelectorAll('text.small-soft')].map((each) => each.textContent);
    expect(legend(svg(bank()))).toEqual(['moment of truth', 'evidence', 'assumed', 'after improvement']);
    expect(legend(svg(toBe(), {}, 1))).toEqual(['assumed', 'today']);
    expect(legend(svg(bank(), { lanes: ['doing'] }))).toEqual(['moment of truth']);
    expect(legend(svg(sparse(), {}, 1))).toEqual([]);
  });

  test('says what is not known yet and what is empty', () => {
    expect(texts(svg(sparse(), {}, 5))).toContain('not known yet');
    expect(texts(svg(sparse(), {}, 0))).toContain('No touchpoints yet.');
  });

  test('draws each persona with a dash and a label of its own', () => {
    const document = parse(svg(rich()));
    expect(document.querySelectorAll('path.main0').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('path.main1').length).toBeGreaterThan(0);
    expect(document.querySelector('.persona0')?.textContent).toBe('Olena');
    expect(document.querySelector('.persona1')?.textContent).toBe('Petro');
  });

  test('shows KPIs from baseline to target with a word for their standing', () => {
    const shown = texts(svg(bank(), { measurements: bankMeasurements, asOf: '2026-06-30' }));
    expect(shown).toEqual(expect.arrayContaining(['Relationship NPS', '36 ±9 → 45', '2.1 d → 4 h', 'on track']));
    const later = texts(svg(bank(), { measurements: bankMeasurements, asOf: '2026-06-29' }));
    expect(later).toContain('31 → 45');
  });

  test('shows branches with their shares, marks of exits, groups and risks', () => {
    const shown = texts(svg(rich())).join('\n');
    for (const part of ['→ Signs · 62% · complete', 'in any order', 'in parallel', 'leaves here', 'risk of leaving']) {
      expect(shown).toContain(part);
    }
  });

  test('escapes whatever people write', () => {
    const text = svg(long());
    expect(text).not.toContain('<script');
    expect(texts(text).join(' ')).toContain('<b>&"quoted"</b>');
  });

  test('a cut title shows itself whole on hover', () => {
    const titles = [...parse(svg(long())).querySelectorAll('text > title')].map((each) => each.textContent);
    expect(titles.some((each) => each?.startsWith('This title goes on and on') && each.endsWith('of their own'))).toBe(
      true,
    );
  });

  test('carries identities only when asked', () => {
    expect(svg(bank())).not.toContain('data-id');
    const ids = [...parse(svg(bank(), { ids: true })).querySelectorAll('[data-id]')].map((each) =>
      each.getAttribute('data-id'),
    );
    expect(ids).toContain('OpenAccount.apply');
    expect(ids).toContain('OpenAccount.apply.fills-in-the-form');
    expect(ids).toContain('OpenAccount.apply.fills-in-the-form.pain:types-the-same-data-twice');
  });

  test('marks the touchpoint a finding is about', () => {
    const at = bank().journeys[0]?.source as Finding['at'];
    const element = 'OpenAccount.apply.signs';
    const findings: Finding[] = [
      { code: 'x', category: 'practice', severity: 'warning', message: 'Nobody owns it.', at, element },
      { code: 'y', category: 'practice', severity: 'info', message: 'Only said.', at, element },
    ];
    const marked = parse(svg(bank(), { findings })).querySelectorAll('g[role=img] > title');
    expect([...marked].map((each) => each.textContent)).toEqual(['Nobody owns it.']);
  });

  test('an unknown journey is told with the known ones', () => {
    expect(() => journeyMapSvg(bank(), 'Nope', { language: 'en' })).toThrow(
      'No journey "Nope"; there are OpenAccount.',
    );
  });

  test.each([
    ['uk', ukrainian, 'Подаю заявку'],
    ['en', japanese, '署名する'],
  ] as const)('draws texts of any script (%s)', (language, make, title) => {
    expect(texts(svg(make(), { language }))).toContain(title);
  });
});

describe('the journey map as HTML', () => {
  const document = new DOMParser().parseFromString(
    journeyMapPage(rich(), 'OpenAccount', { language: 'en' }),
    'text/html',
  );

  test('carries the identity of everything drawn, lanes and columns', () => {
    const ids = new Set([...document.querySelectorAll('[data-id]')].map((each) => each.getAttribute('data-id')));
    for (const id of [
      'OpenAccount',
      'OpenAccount.apply',
      'OpenAccount.apply.form.FillForm',
      'OpenAccount.apply.form.FillForm.churn-risk:gives-up-at-the-second-form',
    ]) {
      expect(ids).toContain(id);
    }
    expect(document.querySelector('[data-lane=pain][data-column="1"]')?.textContent).toContain(
      'Types the same data twice',
    );
  });

  test('holds the same words as the SVG', () => {
    const html = plain(document.body.textContent).replace(/\s+/gu, '');
    for (const text of texts(svg(rich()))) {
      for (const part of (text ?? '').split(' · ')) expect(html).toContain(part.replace(/[\s]+/gu, ''));
    }
  });

  test('has an overview strip that leads to the stages of wide maps only', () => {
    const links = [...document.querySelectorAll('.overview a')].map((each) =>
      decodeURIComponent(each.getAttribute('href') ?? ''),
    );
    expect(links).toHaveLength(3);
    for (const link of links) expect(document.getElementById(link.slice(1))).not.toBeNull();
    expect(journeyMapHtml(bank(), 'OpenAccount', { language: 'en' })).not.toContain('overview');
  });

  test('says so where nothing is to be drawn', () => {
    expect(journeyMapHtml(sparse(), 'journey:nothing-yet', { language: 'uk' })).toContain('Точок контакту ще немає.');
  });
});

describe('the journey map on paper', () => {
  test('is one SVG a page, with the page in its context line', () => {
    const pages = journeyMapPages(many(23), 'Many', { language: 'en', paper: 'A3' });
    expect(pages).toHaveLength(3);
    expect(texts(pages[1] ?? '').join(' ')).toContain('2 of 3');
    expect(journeyMapPages(bank(), 'OpenAccount', { language: 'en', paper: 'A3' })).toHaveLength(1);
  });

  test('cuts a tall map between lanes, and leaves out sheets that say nothing', () => {
    const model = rich();
    const id = model.journeys[0]?.id ?? '';
    const pages = journeyMapPages(model, id, { language: 'en', paper: 'A4', ids: true });
    const lanes = pages.map((page) => new Set([...page.matchAll(/data-lane="([\w-]+)"/gu)].map(([, lane]) => lane)));
    const drawn = (names: ReadonlySet<unknown>) => names.size > 1 || (names.size === 1 && !names.has('touchpoint'));
    expect(lanes.every(drawn)).toBe(true);
    const whole = svg(model, { ids: true }).matchAll(/data-lane="([\w-]+)"/gu);
    expect(new Set(lanes.flatMap((names) => [...names]))).toEqual(new Set([...whole].map(([, lane]) => lane)));
    for (const page of pages) {
      const [, height = '0'] = / height="([\d.]+)" viewBox/u.exec(page) ?? [];
      expect(Number(height)).toBeLessThan(1392 * 0.68 * 1.3);
    }
  });

  test('prints on landscape sheets', () => {
    const text = journeyMapPrint(many(23), 'Many', { language: 'en', paper: 'A4' });
    expect(text).toContain('@page{size:A4 landscape');
    expect(text.match(/<figure>/g)).toHaveLength(4);
  });
});

test('the words of the map are sound in every language', () => {
  expect(checkCatalog(mapWords)).toEqual([]);
});

test('in the page, what a stage says pushes down the cells below it and no others', () => {
  const model = structuredClone(bank());
  const stages = (model.journeys[0]?.children ?? []).filter((child) => child.kind === 'stage').slice(0, 2);
  const note = { kind: 'note', text: 'A note' } as Statement;
  for (const [at, stage] of stages.entries()) {
    if (at === 0) stage.statements = [...(stage.statements ?? []), note];
    for (const child of stage.children)
      if (child.kind === 'step') child.statements = [...(child.statements ?? []), note];
  }
  const page = journeyMapHtml(model, 'OpenAccount', { language: 'en' });
  const cells = [
    ...page.matchAll(/<div class="cell[^"]*"[^>]*?data-lane="(\w+)"[^>]*?style="grid-area:(\d+)\/(\d+)\/(\d+)\/(\d+)/g),
  ].map(([, lane = '', ...lines]) => ({ lane, lines: lines.map(Number) as [number, number, number, number] }));
  const wide = cells.filter(({ lines: [, from, , to] }) => to - from > 1);
  expect(wide.length).toBeGreaterThan(0);
  const below = new Set<boolean>();
  for (const { lane, lines } of cells.filter(({ lines: [, from, , to] }) => to - from === 1)) {
    const own = wide.filter((span) => span.lane === lane && span.lines[1] <= lines[1] && lines[1] < span.lines[3]);
    const others = wide.filter((span) => span.lane === lane);
    for (const span of own) expect(lines[0]).toBeGreaterThanOrEqual(span.lines[2]);
    if (own.length === 0 && others.length > 0 && !['feeling', 'touchpoint'].includes(lane))
      expect(lines[0]).toBe(Math.min(...others.map((span) => span.lines[0])));
    if (others.length > 0) below.add(own.length > 0);
  }
  expect(below).toEqual(new Set([true, false]));
});
