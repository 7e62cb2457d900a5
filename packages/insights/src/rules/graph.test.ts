import { expect, test } from 'vitest';
import { at } from '../testing/models.ts';
import { cyclesOf } from './graph.ts';

const arrows = (...pairs: string[]) =>
  pairs.map((pair, index) => ({ from: pair[0] ?? '', to: pair[1] ?? '', at: at(index + 1) }));
const cycles = (...pairs: string[]) =>
  cyclesOf(arrows(...pairs)).map((cycle) => cycle.map(({ from }) => from).join(''));

test('a chain and a diamond are no cycles', () => {
  expect(cycles('ab', 'bc', 'ac')).toEqual([]);
});

test('a cycle is named from the element that comes first in the list, in the order of its arrows', () => {
  expect(cycles('xc', 'ab', 'bc', 'ca')).toEqual(['abc']);
  expect(cycles('ab', 'bc', 'ca')).toEqual(['abc']);
});

test('something that leads to itself is a cycle of one', () => {
  expect(cycles('aa')).toEqual(['a']);
});

test('two separate cycles are both found', () => {
  expect(cycles('ab', 'ba', 'cd', 'dc', 'bc')).toEqual(['ab', 'cd']);
});

test('a very long chain does not exhaust the stack', () => {
  const long = Array.from({ length: 50_000 }, (_, index) => ({ from: `${index}`, to: `${index + 1}`, at: at(1) }));
  expect(cyclesOf(long)).toEqual([]);
  expect(cyclesOf([...long, { from: '50000', to: '0', at: at(1) }])[0]).toHaveLength(50_001);
});
