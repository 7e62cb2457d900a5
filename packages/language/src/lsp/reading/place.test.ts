import { describe, expect, test } from 'vitest';
import { placeAt } from './place.ts';
import { shortestEnd } from './shortest.ts';

const endsAt = (text: string): string[] => [
  ...new Set(placeAt(text, text.length)?.readings.map((reading) => shortestEnd(reading))),
];

describe('the ways to read a text up to a place', () => {
  // `evidence` belongs to what is needed or to the touchpoint.
  test.each([1, 40])('do not multiply with %d lines that can be read in two ways', (lines) => {
    const text = `journey J {\n  touchpoint T {\n${'    needs "x" evidence Study\n'.repeat(lines)}    `;
    expect(placeAt(text, text.length)?.readings).toHaveLength(4);
    expect(endsAt(`${text}feeling `)).toEqual(['"x" } }']);
  });

  test.each([
    ['open', '{\n    mitigation "y"\n    note ', '"x" } }'],
    ['closed', '{\n    mitigation "y"\n  }\n  horizon ', '2027-01-01 }'],
  ])('go on where a statement of two lines has a block that is %s', (_, rest, end) => {
    expect(endsAt(`strategy S {\n  risk "x" high\n      because "z" ${rest}`)).toEqual([end]);
  });
});
