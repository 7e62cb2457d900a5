import { expect, test } from 'vitest';
import { at, kpi, modelOf } from '../testing/models.ts';
import { check } from './check.ts';

const incomplete = { metric: { kind: 'ces', at: at(1) } } as const;
const model = modelOf({
  kpis: [
    kpi('First', { ...incomplete, source: { ...at(1), endLine: 3 } }),
    kpi('Second', { ...incomplete, metric: { kind: 'ces', at: at(10) }, source: { ...at(10), endLine: 12 } }),
    kpi('Third', { ...incomplete, metric: { kind: 'ces', at: at(20) }, source: at(20) }),
  ],
});

/** The KPIs that are said to be incomplete although there is a syntax error. */
function reported(file: string, line: number): (string | undefined)[] {
  const broken = new Map([[file, [at(line)]]]);
  const found = check(model, { asOf: '2026-10-01', language: 'en', broken });
  return [...new Set(found.map(({ element }) => element))];
}

test('a declaration is not said to lack what an error inside it may have swallowed', () => {
  expect(reported('a.cx', 11)).toEqual(['First', 'Third']);
});

test('nor what an error between it and the next declaration may have swallowed', () => {
  expect(reported('a.cx', 5)).toEqual(['Second', 'Third']);
  expect(reported('a.cx', 30)).toEqual(['First', 'Second']);
});

test('errors before it and in other files make no difference', () => {
  expect(reported('b.cx', 1)).toEqual(['First', 'Second', 'Third']);
});
