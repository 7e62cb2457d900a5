import type { Kpi, Measurement, Result } from '@touchline/model';
import { expect, test } from 'vitest';
import { at, day, kpi, modelOf, number, percent } from '../testing/models.ts';
import { kpiStatus } from './status.ts';

const nps = (more: Partial<Kpi> = {}) =>
  kpi('Nps', {
    metric: { kind: 'nps', at: at(1) },
    baselines: [{ value: number(30), on: day('2026-06-30'), at: at(2) }],
    targets: [{ value: number(50), by: day('2027-06-30'), at: at(3) }],
    ...more,
  });

function status(it: Kpi, asOf: string, value?: number, on = '2026-09-30', more: Partial<Measurement> = {}) {
  const results = [{ kpi: { text: 'Nps', id: 'Nps', at: at(4) }, value: number(value ?? 0), at: at(4) }];
  const reviews =
    value === undefined ? [] : [{ kind: 'review' as const, id: 'review:q3', source: at(4), on: day(on), results }];
  const measurements = 'low' in more || 'n' in more ? [{ kpi: 'Nps', value: value ?? 0, on, ...more }] : [];
  return kpiStatus(it, modelOf({ kpis: [it], reviews }), { asOf, measurements });
}

test('attainment is the share of the way from baseline to target', () => {
  expect(status(nps(), '2026-10-01', 36)).toMatchObject({ attainment: 0.3, status: 'on-track' });
  expect(status(nps(), '2026-10-01', 25).attainment).toBe(-0.25);
});

test('before the day a value behind the plan is not judged, on the day it is missed', () => {
  expect(status(nps(), '2026-12-30', 31).status).toBe('not-due');
  expect(status(nps(), '2027-06-30', 31).status).toBe('missed');
});

test('a reached target is met, also where lower is better', () => {
  expect(status(nps(), '2026-10-01', 50).status).toBe('met');
  const churn = nps({
    metric: { kind: 'churn', at: at(1) },
    targets: [{ value: number(20), by: day('2027-06-30'), at: at(3) }],
  });
  expect(status(churn, '2026-10-01', 19)).toMatchObject({ status: 'met', attainment: 1.1 });
});

test('a value to hold has no attainment and is missed as soon as it is worse', () => {
  const held = nps({ targets: [{ value: number(30), hold: true, at: at(3) }] });
  expect(status(held, '2026-10-01', 30)).not.toHaveProperty('attainment');
  expect(status(held, '2026-10-01', 30).status).toBe('met');
  expect(status(held, '2026-10-01', 29).status).toBe('missed');
});

test('an interval around the target leaves the question open, few answers too', () => {
  expect(status(nps(), '2027-07-01', 52, '2027-06-30', { low: 44, high: 60 }).status).toBe('inconclusive');
  expect(status(nps(), '2027-07-01', 52, '2027-06-30', { low: 51, high: 53 }).status).toBe('met');
  expect(status(nps(), '2027-07-01', 52, '2027-06-30', { n: 29 }).status).toBe('low-base');
});

test('without a value there is no data once the day has come', () => {
  expect(status(nps(), '2026-10-01').status).toBe('not-due');
  expect(status(nps(), '2027-06-30').status).toBe('no-data');
});

test('a value older than its rhythm is stale', () => {
  const quarterly = nps({ measured: { count: 1, unit: 'quarter', spelling: 'every quarter' } });
  expect(status(quarterly, '2026-12-31', 36).status).toBe('on-track');
  expect(status(quarterly, '2027-03-31', 36).status).toBe('stale');
});

test('what is dated after the day is not known yet', () => {
  expect(status(nps(), '2026-08-01', 36).latest).toBeUndefined();
});

test('without a target there is nothing to judge', () => {
  expect(status(nps({ targets: [] }), '2026-10-01', 36)).not.toHaveProperty('status');
});

const reported = (id: string, result: Partial<Result>, on = '2026-09-30') => ({
  kind: 'review' as const,
  id: 'review:q3',
  source: at(4),
  on: day(on),
  results: [{ kpi: { text: id, id, at: at(4) }, value: number(0), at: at(4), ...result }],
});

test('a stated result with its answers has an interval, so that few answers settle nothing', () => {
  const judged = (responses: number) => {
    const it = nps();
    const reviews = [reported('Nps', { value: number(45), responses: number(responses) }, '2027-06-30')];
    return kpiStatus(it, modelOf({ kpis: [it], reviews }), { asOf: '2027-07-01' });
  };
  expect(judged(100).status).toBe('inconclusive');
  expect(judged(2000).status).toBe('missed');
  expect(judged(2000).latest?.low).toBeCloseTo(45 - 1.96 * (70 / Math.sqrt(2000)), 2);
});

test('the interval of a share is Wilson’s', () => {
  const it = kpi('Csat', { metric: { kind: 'csat', topBox: 2, at: at(1) } });
  const reviews = [reported('Csat', { value: percent(80), responses: number(10) })];
  const { latest } = kpiStatus(it, modelOf({ kpis: [it], reviews }), { asOf: '2026-10-01' });
  expect(latest?.low).toBeCloseTo(49.02, 2);
  expect(latest?.high).toBeCloseTo(94.33, 2);
});

test('money is read for the time that the KPI speaks of', () => {
  const money = (amount: number, per: 'month' | 'year') => ({
    type: 'money' as const,
    amount,
    currency: 'EUR',
    per,
    spelling: `${amount} EUR per ${per}`,
  });
  const it = kpi('Margin', {
    direction: 'higher',
    baselines: [{ value: money(18, 'month'), on: day('2026-06-30'), at: at(2) }],
    targets: [{ value: money(20, 'month'), by: day('2027-06-30'), at: at(3) }],
  });
  const reading = (value: ReturnType<typeof money>) =>
    kpiStatus(it, modelOf({ kpis: [it], reviews: [reported('Margin', { value })] }), { asOf: '2026-10-01' });
  expect(reading(money(19, 'month'))).toMatchObject({ latest: { value: 19 }, attainment: 0.5 });
  expect(reading(money(228, 'year')).latest?.value).toBeCloseTo(19, 10);
});

test('a promise holds from now on: its target needs no day to be missed', () => {
  const it = kpi('Complaints', { direction: 'lower', targets: [{ value: number(2), at: at(3) }] });
  const reviews = [reported('Complaints', { value: number(3.9) })];
  const measuredBy = [{ text: 'Complaints', id: 'Complaints', at: at(5) }];
  const commitments = [{ kind: 'commitment' as const, id: 'commitment:a', source: at(5), measuredBy }];
  const options = { asOf: '2026-10-01' };
  expect(kpiStatus(it, modelOf({ kpis: [it], reviews }), options).status).toBe('not-due');
  expect(kpiStatus(it, modelOf({ kpis: [it], reviews, commitments }), options).status).toBe('missed');
});
