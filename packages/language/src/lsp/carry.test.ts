import { expect, test } from 'vitest';
import { carried } from './carry.ts';

const lines = ['a', 'b', 'c', 'd'];
const text = lines.join('\n');
const said = lines.map((message, line) => ({
  message,
  range: { start: { line, character: 0 }, end: { line, character: 1 } },
}));
const places = (now: string): string[] =>
  carried(said, text, now).map(({ message, range }) => `${message}${range.start.line}`);

test.each([
  ['nothing', text, ['a0', 'b1', 'c2', 'd3']],
  ['a line', 'a\nB\nc\nd', ['a0', 'c2', 'd3']],
  ['a line more', 'a\nb\nnew\nc\nd', ['a0', 'b1', 'c3', 'd4']],
  ['a line more that is like its neighbour', 'a\nb\nb\nc\nd', ['a0', 'b1', 'c3', 'd4']],
  ['a line less', 'a\nc\nd', ['a0', 'c1', 'd2']],
  ['the first line', 'A\nb\nc\nd', ['b1', 'c2', 'd3']],
  ['the last line', 'a\nb\nc\nD', ['a0', 'b1', 'c2']],
  ['a line at the end', 'a\nb\nc\nd\n', ['a0', 'b1', 'c2', 'd3']],
  ['everything', '', []],
])('%s changed', (_, now, expected) => expect(places(now)).toEqual(expected));
