// @vitest-environment jsdom
import { LANGUAGES } from '@touchline/locale';
import { describe, expect, test } from 'vitest';
import { toBe } from '../fixtures/rich.ts';
import { strategyModel } from '../fixtures/strategy-model.ts';
import { readerOf } from '../reading/reader.ts';
import { comparablePair, comparisonSvg } from '../render/comparison.ts';
import { changesBetween } from './changes.ts';
import { journeyMapHtml } from './journey-map-html.ts';
import { mapWords } from './words.ts';

const model = toBe();
const [today, future] = comparablePair(model, 'Today') ?? [];
const changes = changesBetween(model, 'Today', 'Future');

describe('two journeys compared', () => {
  test('belong together from either side', () => {
    expect([today?.id, future?.id]).toEqual(['Today', 'Future']);
    expect(comparablePair(model, 'Future')?.map(({ id }) => id)).toEqual(['Today', 'Future']);
    expect(comparablePair(model, 'Nowhere')).toBeUndefined();
  });

  test('tell what was added, changed and removed', () => {
    expect(Object.fromEntries(changes.after)).toMatchObject({ 'Future.Lock': 'added', 'Future.Wait': 'changed' });
    expect(Object.fromEntries(changes.before)).toMatchObject({ 'Today.Price': 'removed', 'Today.Wait': 'changed' });
  });

  test('differ in nothing from themselves', () => {
    for (const { id } of strategyModel().journeys) {
      const { before, after } = changesBetween(strategyModel(), id, id);
      expect([...before, ...after], id).toEqual([]);
    }
  });

  test.each(LANGUAGES)('are marked with a word and an outline in %s', (language) => {
    const svg = comparisonSvg(readerOf(model, language), model.journeys, { ids: true });
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
    for (const change of ['added', 'changed', 'removed'] as const) {
      const columns = [...picture.querySelectorAll(`[data-change="${change}"]`)];
      expect(columns.length, change).toBeGreaterThan(0);
      for (const column of columns) {
        expect(column.querySelector(`rect.change-${change}`)).toBeTruthy();
        expect(column.querySelector('text.change')?.textContent).toContain(mapWords.text(language, change));
        expect(column.getAttribute('aria-label')).toContain(mapWords.text(language, change));
      }
    }
  });

  test('lie beside one another where that is asked for', () => {
    const sizeOf = (svg: string) => /width="([\d.]+)" height="([\d.]+)"/u.exec(svg)?.slice(1).map(Number) as number[];
    const reader = readerOf(model);
    const above = sizeOf(comparisonSvg(reader, model.journeys));
    const beside = sizeOf(comparisonSvg(reader, model.journeys, { arrangement: 'beside' }));
    expect(beside[0]).toBeGreaterThan(above[0] ?? 0);
    expect(beside[1]).toBeLessThan(above[1] ?? 0);
  });

  test('are marked in HTML as well', () => {
    const html = journeyMapHtml(model, 'Future', { language: 'en', changes: changes.after });
    const page = new DOMParser().parseFromString(html, 'text/html');
    const column = page.querySelector('[data-change="added"]');
    expect(column?.querySelector('.head.added .change')?.textContent).toContain('added');
  });
});
