import type { Journey, Statement } from '@touchline/model';
import { expect, test } from 'vitest';
import { asOfOf } from './as-of.ts';
import { evidenceShare } from './evidence.ts';
import { prioritise } from './priorities.ts';
import { at, day, modelOf } from './testing/models.ts';

const study = [{ text: 'Interviews', free: true as const, at: at(1) }];
const asked = [{ text: 'unknown', unknown: true as const, at: at(1) }];
const statement = (kind: Statement['kind'], evidence?: Statement['evidence']): Statement => {
  return { kind, id: `Buy.${kind}`, text: kind, evidence, at: at(2) };
};

test('statements about customers count, plans and unknown sources do not', () => {
  const journey: Journey = {
    kind: 'journey',
    id: 'Buy',
    source: at(1),
    statements: [statement('pain', study), statement('needs', asked), statement('backstage', study)],
    feelings: [{ score: 2, evidence: study, at: at(3) }],
    children: [],
  };
  expect(evidenceShare(modelOf({ journeys: [journey] }))).toEqual({ evidenced: 2, total: 3 });
});

test('impact leads, then little effort; what is not weighed is left out', () => {
  const items = [
    { name: 'a', impact: 'low', effort: 'low' },
    { name: 'b', impact: 'high', effort: 'high' },
    { name: 'c', impact: 'high', effort: 'medium' },
    { name: 'd', impact: 'high' },
  ] as const;
  expect(prioritise(items).map(({ item, quadrant }) => `${item.name} ${quadrant}`)).toEqual([
    'c do-first',
    'b plan',
    'a fill-in',
  ]);
});

test('the day of a picture is the newest dated thing of the model', () => {
  const review = { kind: 'review' as const, id: 'review:q3', source: at(1), on: day('2026-10-05') };
  const initiative = { kind: 'initiative' as const, id: 'Prefill', source: at(1), statusOn: day('2026-11-01') };
  expect(asOfOf(modelOf({ reviews: [review], initiatives: [initiative] }))).toBe('2026-11-01');
  expect(asOfOf(modelOf({}))).toBeUndefined();
});
