// @vitest-environment jsdom
import type { CoverageReport } from '@touchline/model';
import { expect, test } from 'vitest';
import { coverageReport } from '../fixtures/coverage-report.ts';
import { strategyModel } from '../fixtures/strategy-model.ts';
import { readerOf } from '../reading/reader.ts';
import { coverageSvg } from './svg.ts';

const reader = readerOf(strategyModel(), 'en');

const draw = (report: CoverageReport, ids = false): Document =>
  new DOMParser().parseFromString(coverageSvg(reader, report, { ids }), 'image/svg+xml');

const textsOf = (svg: Document, selector: string) =>
  [...svg.querySelectorAll(selector)].map((each) => each.textContent?.replace(/\s+/gu, ' '));

test('says what each expected benefit still lacks', () => {
  expect(textsOf(draw(coverageReport()), '.cv-missing')).toEqual([
    'not measured yet',
    'Cost of a contact (runs the other way)',
    'not measured yet',
    'no goal yet',
    'no KPI that fits',
    'not measured yet',
  ]);
});

test('tells empty cells, cells for others and counts apart in words and signs', () => {
  const svg = draw(coverageReport());
  expect(textsOf(svg, '.cv-empty-words')).toEqual(['nothing said']);
  expect(textsOf(svg, '.tiny.middle')).toEqual(['not for them']);
  // The richest cell is the darkest.
  expect([svg.querySelectorAll('.cv-heat4').length, svg.querySelectorAll('.cv-heat1').length]).toEqual([1, 1]);
});

test('leads to goals, KPIs, stages and personas', () => {
  const ids = [...draw(coverageReport(), true).querySelectorAll('[data-id]')].map((each) =>
    each.getAttribute('data-id'),
  );
  expect(ids).toEqual(expect.arrayContaining(['Loyalty', 'Nps', 'OpenAccount.Apply', 'Olena']));
});

test('says that there is nothing to compare', () => {
  expect(textsOf(draw({ asOf: '2026-10-05' }), '.words').join(' ')).toContain('nothing to compare yet');
});
