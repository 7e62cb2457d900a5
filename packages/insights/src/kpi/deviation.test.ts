import type { Metric } from '@touchline/model';
import { expect, test } from 'vitest';
import { at, kpi } from '../testing/models.ts';
import { deviationOf } from './deviation.ts';

const metric = (kind: Metric['kind'], more: Partial<Metric> = {}): Metric => ({ kind, at: at(1), ...more });
const scale = { min: 1, max: 5, spelling: '1..5' };

test.each([
  ['an NPS by what surveys usually show', kpi('A', { metric: metric('nps') }), 31, 70],
  ['an NPS near its end by what is left', kpi('A', { metric: metric('nps') }), 80, 60],
  ['a share by its value', kpi('A', { metric: metric('retention') }), 90, 30],
  ['a share of the best answers by its value', kpi('A', { metric: metric('csat', { topBox: 2 }), scale }), 50, 50],
  ['an average of answers by a quarter of the scale', kpi('A', { metric: metric('mean'), scale }), 3, 1],
  ['an average without a scale not at all', kpi('A', { metric: metric('mean') }), 3, undefined],
  ['a duration not at all', kpi('A', { metric: metric('median', { measure: 'duration' }) }), 3, undefined],
  ['a share above all of it not at all', kpi('A', { metric: metric('retention') }), 130, undefined],
])('answers spread: %s', (_name, subject, value, deviation) => {
  if (deviation === undefined) expect(deviationOf(subject, value)).toBeUndefined();
  else expect(deviationOf(subject, value)).toBeCloseTo(deviation, 10);
});
