import { InsightsReport } from '@touchline/model';
import { expect, test } from 'vitest';
import { buildInsights } from './insights.ts';
import { at, modelOf, money, percent } from './testing/models.ts';

const options = { asOf: '2026-11-01', language: 'en' } as const;

test('a project that speaks of none of it has no part', () => {
  expect(buildInsights(modelOf({}), options)).toEqual({ version: 1, asOf: '2026-11-01' });
});

test('a part is there once its topic is declared, and fits the schema', () => {
  const economics = {
    kind: 'economics' as const,
    id: 'Now',
    title: 'Now',
    source: at(1),
    retention: { value: percent(80), at: at(2) },
    margin: { value: { ...money(18, 'EUR'), per: 'month' } as const, at: at(3) },
    discountRate: { value: percent(10), at: at(4) },
  };
  const claim = { kind: 'claim' as const, id: 'Cost', title: 'Five times', source: at(9) };
  const model = modelOf({ economics: [economics], claims: [claim] });
  const report = buildInsights(model, options);
  expect(Object.keys(report)).toEqual(['version', 'asOf', 'economics', 'claims']);
  expect(InsightsReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(JSON.parse(JSON.stringify(report)));
  expect(Object.keys(buildInsights(model, options, ['claims']))).toEqual(['version', 'asOf', 'claims']);
});
