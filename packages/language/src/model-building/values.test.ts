import type { Initiative, Kpi, Rollout, Value } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { createFileReader, loadProject } from '../workspace/load-project.ts';
import { parseDate } from './dates.ts';

const reader = createFileReader();

function load(text: string) {
  const { model, problems } = loadProject([{ path: 'a.cx', text }], { language: 'en' }, { reader });
  expect(problems).toEqual([]);
  return model;
}

function targetOf(spelling: string): Value | undefined {
  return (load(`kpi K { target ${spelling} }`).kpis[0] as Kpi).targets?.[0]?.value;
}

describe('dates', () => {
  test.for([
    ['2027-06-30', '2027-06-30', '2027-06-30', 'day'],
    ['2027-06', '2027-06-01', '2027-06-30', 'month'],
    ['2028-02', '2028-02-01', '2028-02-29', 'month'],
    ['2100-02', '2100-02-01', '2100-02-28', 'month'],
    ['2000-02', '2000-02-01', '2000-02-29', 'month'],
    ['2027-Q2', '2027-04-01', '2027-06-30', 'quarter'],
    ['2027-Q4', '2027-10-01', '2027-12-31', 'quarter'],
    ['2027', '2027-01-01', '2027-12-31', 'year'],
  ])('%s is the period from %s to %s', ([spelling = '', from, to, precision]) => {
    expect(parseDate(spelling)).toEqual({ type: 'date', from, to, precision, spelling });
  });

  test.for([
    ['2026-13-01', 'invalid-month'],
    ['2026-00', 'invalid-month'],
    ['2026-02-30', 'invalid-day'],
    ['2026-04-31', 'invalid-day'],
    ['2026-1-1', 'invalid-date'],
    ['2026-Q5', 'invalid-date'],
  ])('%s is %s', ([spelling = '', problem]) => {
    expect(parseDate(spelling)).toBe(problem);
  });
});

describe('amounts', () => {
  test.for<[string, Partial<Record<string, unknown>>]>([
    ['40_000', { type: 'number', value: 40_000 }],
    ['-0.6', { type: 'number', value: -0.6 }],
    ['91%', { type: 'percent', value: 91 }],
    ['6 pp', { type: 'points', value: 6 }],
    ['-2.5 pp', { type: 'points', value: -2.5 }],
    ['210 EUR', { type: 'money', amount: 210, currency: 'EUR' }],
    ['18 EUR per month', { type: 'money', amount: 18, currency: 'EUR', per: 'month' }],
    ['2 days', { type: 'duration', seconds: 172_800 }],
    [
      '1 h 30 min',
      {
        type: 'duration',
        seconds: 5400,
        parts: [
          { amount: 1, unit: 'hour' },
          { amount: 30, unit: 'minute' },
        ],
      },
    ],
    ['10 working days', { type: 'duration', seconds: 1_209_600, parts: [{ amount: 10, unit: 'working-day' }] }],
    ['25%..95%', { type: 'range', from: { type: 'percent', value: 25 }, to: { type: 'percent', value: 95 } }],
    ['unknown', { type: 'unknown' }],
  ])('%s', ([spelling, expected]) => {
    expect(targetOf(spelling)).toMatchObject({ ...expected, spelling });
  });

  test.for(['9_007_199_254_740_992', '9'.repeat(20), '9'.repeat(400)])('%s cannot be reckoned with', (figure) => {
    const files = ['', '%', ' EUR', ' days'].map((unit) => ({
      path: `${unit}.cx`,
      text: `kpi "K" { target ${figure}${unit} }`,
    }));
    const { model, problems } = loadProject(files, { language: 'en' }, { reader });
    expect(problems.filter(({ code }) => code === 'number-too-large')).toHaveLength(4);
    expect(model.kpis.map(({ targets }) => targets)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('the largest number is one', () => {
    expect(targetOf('9_007_199_254_740_991')).toMatchObject({ type: 'number', value: Number.MAX_SAFE_INTEGER });
  });

  test('the upper end of a range gives the unit of both', () => {
    const { takes } = load('rollout R takes 1..2 weeks').rollouts[0] as Rollout;
    expect(takes).toMatchObject({
      type: 'range',
      from: { parts: [{ amount: 1, unit: 'week' }] },
      to: { parts: [{ amount: 2, unit: 'week' }] },
      spelling: '1..2 weeks',
    });
  });

  test('keep their spelling and their place', () => {
    const { budget } = load('initiative I {\n  budget 40_000 EUR\n}').initiatives[0] as Initiative;
    expect(budget).toMatchObject({
      amount: 40_000,
      spelling: '40_000 EUR',
      at: { file: 'a.cx', line: 2, column: 10, endLine: 2, endColumn: 20 },
    });
  });
});
