import { expect, test } from 'vitest';
import { writable } from './file-names.ts';

const named = (...names: string[]): string[] => writable(names.map((name) => ({ name }))).map(({ name }) => name);

test('no picture is written over another', () => {
  expect(named('map-x.svg', 'map-x-2.svg', 'map-x.svg', 'map-x.svg', 'map-x.mmd')).toEqual([
    'map-x.svg',
    'map-x-2.svg',
    'map-x-3.svg',
    'map-x-4.svg',
    'map-x.mmd',
  ]);
});

test.each(['a', 'ж', '顧', '𝒜'])('a long title of %s gives a name that a disk takes', (sign) => {
  const names = named(`map-${sign.repeat(300)}.svg`, `map-${sign.repeat(301)}.svg`);
  expect(new Set(names).size).toBe(2);
  for (const name of names) {
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(210);
    expect(name).toMatch(/\.svg$/);
    expect(name.isWellFormed()).toBe(true);
  }
});
