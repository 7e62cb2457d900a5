import { expect, test } from 'vitest';
import { at, kpi, money } from '../testing/models.ts';
import { measuresBenefit } from './benefits.ts';

const metric = (kind: 'nps' | 'churn' | 'nrr' | 'share' | 'sum' | 'median') => ({ metric: { kind, at: at(1) } });

test.each([
  ['nps', 'satisfaction', 'fits'],
  ['nps', 'lower-cost', undefined],
  ['churn', 'loyalty', 'fits'],
  ['nrr', 'revenue', 'fits'],
  ['nrr', 'faster-resolution', undefined],
  ['share', 'revenue', 'fits'],
] as const)('%s for %s: %s', (kind, benefit, fit) => {
  expect(measuresBenefit(kpi('K', metric(kind)), benefit)).toBe(fit);
});

test('money tells by its direction whether it is revenue or cost', () => {
  const cost = kpi('Cost', { ...metric('sum'), unit: 'EUR', direction: 'lower' });
  expect(measuresBenefit(cost, 'lower-cost')).toBe('fits');
  expect(measuresBenefit(cost, 'revenue')).toBe('opposite');
  expect(measuresBenefit(cost, 'satisfaction')).toBeUndefined();
});

test('the direction may follow from the way to the target', () => {
  const amount = (euros: number) => ({ value: money(euros, 'EUR'), at: at(1) });
  const earned = kpi('Earned', { ...metric('sum'), baselines: [amount(10)], targets: [amount(20)] });
  expect(measuresBenefit(earned, 'revenue')).toBe('fits');
  expect(measuresBenefit(earned, 'lower-cost')).toBe('opposite');
});

test('a duration is about speed, and shorter is better', () => {
  const duration = kpi('Reply', { metric: { kind: 'median', measure: 'duration', at: at(1) } });
  expect(measuresBenefit(duration, 'faster-resolution')).toBe('fits');
  expect(measuresBenefit({ ...duration, direction: 'higher' }, 'faster-resolution')).toBe('opposite');
  expect(measuresBenefit(duration, 'loyalty')).toBeUndefined();
});

test('what captures trust is no measure of cost', () => {
  const trust = kpi('Trust', { ...metric('share'), captures: ['trust'] });
  expect([measuresBenefit(trust, 'satisfaction'), measuresBenefit(trust, 'lower-cost')]).toEqual(['fits', undefined]);
});
