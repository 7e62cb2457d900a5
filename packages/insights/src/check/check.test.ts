import type { Preset } from '@touchline/model';
import { expect, test } from 'vitest';
import { at, day, kpi, modelOf, number } from '../testing/models.ts';
import { check } from './check.ts';

const presets: Preset[] = ['essential'];
const options = { asOf: '2026-10-01', language: 'en', config: { presets } } as const;
const metric = { kind: 'nps', at: at(2) } as const;
const worse = {
  metric,
  baselines: [{ value: number(31), at: at(3) }],
  targets: [{ value: number(28), by: day('2027-06-30'), at: at(4) }],
};

test('a finding has code, place, element, related place and words in the language asked for', () => {
  const model = modelOf({ kpis: [kpi('Nps', worse)] });
  expect(check(model, options)).toEqual([
    {
      code: 'target-worse-than-baseline',
      category: 'correctness',
      severity: 'error',
      message: 'Target 28 is worse than the baseline 31: “Nps” is better when higher.',
      at: at(4),
      element: 'Nps',
      related: [{ message: 'The baseline.', at: at(3) }],
    },
  ]);
  expect(check(model, { ...options, language: 'uk' })[0]?.message).toMatch(/^Цільове значення 28 гірше/);
});

test('settings turn a rule off or change its severity', () => {
  const model = modelOf({ kpis: [kpi('Nps', worse)] });
  const withRule = (setting: 'off' | 'info') =>
    check(model, { ...options, config: { presets, rules: { 'target-worse-than-baseline': setting } } });
  expect(withRule('off')).toEqual([]);
  expect(withRule('info')[0]?.severity).toBe('info');
});

test('an acceptance silences the rule below its holder and nowhere else', () => {
  const accepts = [{ rule: 'target-worse-than-baseline', at: at(9) }];
  const accepted = modelOf({ kpis: [kpi('Nps', { ...worse, accepts }), kpi('NpsOther', worse)] });
  expect(check(accepted, options).map(({ element }) => element)).toEqual(['NpsOther']);
});

test('an acceptance of a strategy holds for what belongs to it', () => {
  const strategy = {
    kind: 'strategy' as const,
    id: 'Bank',
    source: at(8),
    accepts: [{ rule: 'target-worse-than-baseline', at: at(9) }],
  };
  expect(
    check(modelOf({ strategies: [strategy], kpis: [kpi('Nps', { ...worse, strategy: 'Bank' })] }), options),
  ).toEqual([]);
});

test('findings come in the order of places, whatever the order of rules and elements', () => {
  const early = { ...worse, targets: [{ value: number(1), at: at(2) }] };
  const model = modelOf({ kpis: [kpi('Late', worse), kpi('Early', early)] });
  expect(check(model, options).map(({ element }) => element)).toEqual(['Early', 'Late']);
});
