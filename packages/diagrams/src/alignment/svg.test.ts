// @vitest-environment jsdom
import type { AlignmentReport } from '@touchline/model';
import { expect, test } from 'vitest';
import { alignmentReport } from '../fixtures/alignment-report.ts';
import { strategyModel } from '../fixtures/strategy-model.ts';
import { readerOf } from '../reading/reader.ts';
import { alignmentSvg } from './svg.ts';

const reader = readerOf(strategyModel(), 'en');

const draw = (report: AlignmentReport, ids = false): Document =>
  new DOMParser().parseFromString(alignmentSvg(reader, report, { ids }), 'image/svg+xml');

const textsOf = (svg: Document, selector: string) =>
  [...svg.querySelectorAll(selector)].map((each) => each.textContent);

test('draws a mark for every link, told by shape', () => {
  const svg = draw(alignmentReport());
  const marks = (name: string) => svg.querySelectorAll(`g > title + .${name}`).length;
  expect([marks('al-direct'), marks('al-through'), marks('al-kpi')]).toEqual([2, 1, 1]);
});

test('says in words which row and which column are off the chain', () => {
  const words = textsOf(draw(alignmentReport()), '.al-open-words').map((text) => text?.replace(/\s+/gu, ' '));
  expect(words).toEqual(['supports nothing', 'nothing supports it']);
});

test('leads to rows and columns', () => {
  const ids = [...draw(alignmentReport(), true).querySelectorAll('[data-id]')].map((each) =>
    each.getAttribute('data-id'),
  );
  expect(ids).toEqual(expect.arrayContaining(['KeepShare', 'Thrift', 'Paperless', 'Calculator']));
});

test('turns the titles of many columns and keeps every one of them', () => {
  const report = alignmentReport();
  const [first] = report.columns;
  if (!first) throw new Error('no column');
  const columns = Array.from({ length: 15 }, (_, at) => ({
    ...first,
    element: `o${at}`,
    title: `Objective number ${at}`,
  }));
  const svg = draw({ ...report, columns });
  const turned = textsOf(svg, 'g[transform*="rotate(-90)"] .al-name').map((text) => text?.replace(/\s+/gu, ' '));
  expect(turned).toEqual(columns.map(({ title }) => title));
});

test('says why there is nothing to draw', () => {
  const svg = draw({ says: 'No objective or goal is declared.', columns: [], rows: [], links: [], off: [] });
  expect(textsOf(svg, '.context').join(' ')).toContain('No objective or goal is declared.');
});
