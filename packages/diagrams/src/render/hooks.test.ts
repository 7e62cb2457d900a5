// @vitest-environment jsdom
import { indexModel, ViewKind } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { checklistReport } from '../fixtures/checklist-report.ts';
import { rich } from '../fixtures/rich.ts';
import { strategyModel } from '../fixtures/strategy-model.ts';
import { kpiBoardSvg } from '../kpi-board/svg.ts';
import { journeyMapHtml } from '../map/journey-map-html.ts';
import { journeyMapSvg } from '../map/journey-map-svg.ts';
import { readerOf } from '../reading/reader.ts';
import { renderView } from './render-view.ts';

const model = strategyModel();
const index = indexModel(model);
const asOf = '2026-10-05';

function picturesOf(ids: boolean): [string, Document][] {
  const options = { asOf, checklist: checklistReport(), ids };
  const files = ViewKind.options.flatMap((kind) => renderView(model, kind, 'svg', options));
  const board = kpiBoardSvg(readerOf(model), { asOf, ids });
  const svgs: [string, string][] = [...files.map(({ name, content }): [string, string] => [name, content])];
  return [...svgs, ['kpi-board.svg', board] as const].map(([name, svg]) => [
    name,
    new DOMParser().parseFromString(svg, 'image/svg+xml'),
  ]);
}

function nameOf(element: Element): string {
  const title = element.firstElementChild?.tagName === 'title' ? element.firstElementChild.textContent : '';
  return element.getAttribute('aria-label') || title || '';
}

describe('a picture with hooks', () => {
  test.each(picturesOf(true))('%s leads from everything drawn to the model, by a name', (_, picture) => {
    const hooked = [...picture.querySelectorAll('[data-id]:not([data-manual])')];
    const items = [...picture.querySelectorAll('[data-item]')];
    expect(hooked.length + items.length).toBeGreaterThan(3);
    const lists = new Set(checklistReport().manual.map(({ checklist }) => checklist));
    for (const element of hooked) {
      const id = element.getAttribute('data-id') ?? '';
      expect(index.get(id) ?? lists.has(id), id).toBeTruthy();
      expect(element.getAttribute('role'), id).toBeTruthy();
    }
    for (const element of [...hooked, ...items]) expect(nameOf(element), element.outerHTML.slice(0, 200)).not.toBe('');
  });

  test.each(picturesOf(false))('%s has none when nobody asked', (_, picture) => {
    const found = [...picture.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => name.startsWith('data-')),
    );
    expect(found).toEqual([]);
  });

  test('shows every touchpoint of a map, and all its statements in the lanes', () => {
    const [, map] = picturesOf(true).find(([name]) => name === 'map-openaccount.svg') ?? [];
    const columns = [...(map?.querySelectorAll('[data-column]') ?? [])];
    expect(columns.map((column) => column.getAttribute('data-column'))).toEqual(columns.map((__, at) => String(at)));
    expect(map?.querySelector('[data-column] [data-lane="pain"] [data-id]')).toBeTruthy();
  });

  test('says of every manual item which it is and whether it is ticked', () => {
    const [, list] = picturesOf(true).find(([name]) => name === 'checklist.svg') ?? [];
    const manual = checklistReport().manual.flatMap(({ items }) => items);
    const drawn = [...(list?.querySelectorAll('[data-manual]') ?? [])];
    expect(drawn.map((each) => [each.getAttribute('data-item'), each.getAttribute('aria-checked')])).toEqual(
      manual.map(({ id, done }) => [id, String(done)]),
    );
    const answered = checklistReport().stages.flatMap(({ items }) => items.filter(applies));
    const computed = answered.map(({ id, state }) => [id, state]);
    const items = [...(list?.querySelectorAll('[data-item]:not([data-manual])') ?? [])];
    expect(items.map((each) => [each.getAttribute('data-item'), each.getAttribute('data-state')])).toEqual(computed);
  });
});

const applies = ({ state }: { state: string }) => state !== 'not-applicable';

describe('a feeling that can be dragged', () => {
  const journey = rich().journeys[0]?.id ?? '';
  const svg = journeyMapSvg(rich(), journey, { language: 'en', ids: true });
  const html = journeyMapHtml(rich(), journey, { language: 'en' });
  const [curve] = renderView(rich(), 'curve', 'svg', { ids: true });
  const pages: [string, Document][] = [
    ['map as SVG', new DOMParser().parseFromString(svg, 'image/svg+xml')],
    ['map as HTML', new DOMParser().parseFromString(html, 'text/html')],
    ['curve', new DOMParser().parseFromString(curve?.content ?? '', 'image/svg+xml')],
  ];

  test.each(pages)('is told from its height in the %s', (_, page) => {
    const points = [...page.querySelectorAll('[data-feeling]')];
    expect(points.length).toBeGreaterThan(2);
    for (const point of points) {
      const value = (name: string) => Number(point.closest('[data-top]')?.getAttribute(`data-${name}`));
      const from = (value('bottom') - Number(point.getAttribute('cy'))) / (value('bottom') - value('top'));
      expect(value('min') + from * (value('max') - value('min'))).toBeCloseTo(
        Number(point.getAttribute('data-feeling')),
        2,
      );
    }
  });

  test.each(pages)('says in the %s which number of the text it is', (_, page) => {
    const steps = indexModel(rich());
    for (const point of page.querySelectorAll('[data-feeling]')) {
      const element = steps.get(point.getAttribute('data-id') ?? '');
      const feelings = element !== undefined && 'feelings' in element ? (element.feelings ?? []) : [];
      const feeling = feelings[Number(point.getAttribute('data-nth'))];
      const number = point.hasAttribute('data-becomes') ? feeling?.becomes : feeling?.score;
      expect(String(number)).toBe(point.getAttribute('data-feeling'));
    }
    expect(page.querySelectorAll('[data-nth="1"]').length).toBeGreaterThan(0);
    expect(page.querySelectorAll('[data-becomes]').length).toBeGreaterThan(0);
  });
});
