import { emptyModel, indexModel, type Journey, type JourneyItem } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { actionsOf } from './actions.ts';
import { dropBeside, moveBy } from './moves.ts';

const at = { file: 'a.cx', line: 1, column: 1, endLine: 1, endColumn: 2 };
const step = (id: string): JourneyItem => ({ kind: 'step', contact: true, id, title: id, source: at });
const stage = (id: string, ...children: JourneyItem[]): JourneyItem => ({
  kind: 'stage',
  id,
  title: id,
  source: at,
  children,
});

// J: A(a1 a2) B(b1) lone C()
const journey: Journey = {
  kind: 'journey',
  id: 'J',
  title: 'J',
  source: at,
  children: [stage('A', step('a1'), step('a2')), stage('B', step('b1')), step('lone'), stage('C')],
};
const index = indexModel({ ...emptyModel({ language: 'en' }), journeys: [journey] });
const told = (move: ReturnType<typeof moveBy>) => move && `${move.parent} after ${move.after}`;

describe('one place on', () => {
  test.each([
    ['a1', 1, 'A after a2'],
    ['a2', -1, 'A after null'],
    ['a2', 1, 'B after null'],
    ['a1', -1, undefined],
    ['b1', -1, 'A after a2'],
    ['b1', 1, undefined],
    ['lone', 1, 'C after null'],
    ['lone', -1, 'B after b1'],
    ['A', 1, 'J after B'],
    ['B', -1, 'J after null'],
    ['A', -1, undefined],
    ['C', 1, undefined],
    ['J', 1, undefined],
    ['nobody', 1, undefined],
  ] as const)('%s by %i: %s', (id, by, expected) => {
    expect(told(moveBy(index, id, by))).toBe(expected);
  });
});

describe('dropped', () => {
  test.each([
    ['a1', 'b1', 'before', 'B after null'],
    ['a1', 'b1', 'after', 'B after b1'],
    ['a1', 'a2', 'after', 'A after a2'],
    ['a1', 'a2', 'before', undefined],
    ['a2', 'a1', 'after', undefined],
    ['a1', 'a1', 'before', undefined],
    ['C', 'A', 'before', 'J after null'],
  ] as const)('%s at %s %s: %s', (id, target, side, expected) => {
    expect(told(dropBeside(index, id, target, side))).toBe(expected);
  });
});

test.each([
  ['a1', ['go-to-text', 'edit-text', 'add-touchpoint', 'add-pain', 'add-opportunity', 'move-right', 'remove']],
  [
    'A',
    [
      ...['go-to-text', 'edit-text', 'add-touchpoint-inside', 'add-stage', 'add-stage-inside'],
      ...['add-pain', 'add-opportunity', 'move-right', 'remove'],
    ],
  ],
  ['J', ['go-to-text', 'edit-text', 'add-first-stage', 'add-touchpoint-inside']],
  ['nobody', []],
])('the menu of %s', (id, words) => {
  expect(actionsOf(index, id).map(({ word }) => word)).toEqual(words);
});
