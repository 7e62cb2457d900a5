import { expect, test } from 'vitest';
import { EFFECTS, signOf } from './signs.ts';

test('every effect has a sign of its own in every theme, which is an SVG', () => {
  const signs = EFFECTS.flatMap((effect) => [signOf(effect, 'light'), signOf(effect, 'dark')]);
  expect(new Set(signs).size).toBe(6);
  for (const sign of signs) {
    const svg = decodeURIComponent(sign.slice(sign.indexOf(',') + 1));
    expect(svg).toMatch(/^<svg xmlns="[^"]+" .*<path d="M[^"]+" fill="#[0-9a-f]{6}"\/><\/svg>$/);
  }
});
