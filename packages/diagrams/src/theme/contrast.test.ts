import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { THEMES, type Tokens } from './tokens.ts';

type Token = keyof Tokens;
const surfaces: Token[] = [
  'paper',
  'band',
  'painCard',
  'opportunityCard',
  'riskCard',
  'stage1',
  'stage2',
  'stage3',
  'stage4',
];
const text: [Token, Token[]][] = [
  ['ink', surfaces],
  ['soft', surfaces],
  ['accent', ['paper', 'band']],
  ['moment', ['paper', 'band']],
  ['pain', ['paper', 'band', 'painCard']],
  ['opportunity', ['paper', 'band', 'opportunityCard']],
  ['risk', ['paper', 'band', 'riskCard']],
  ['good', ['paper', 'band']],
  ['bad', ['paper', 'band']],
  ['open', ['paper', 'band']],
];
const marks: Token[] = ['line', 'feeling1', 'feeling2', 'feeling3', 'feeling4', 'feeling5'];

describe.each(Object.entries(THEMES))('theme %s', (_, tokens) => {
  test.each(text)('text in %s reads on its surfaces with at least 4.5 : 1', (name, grounds) => {
    for (const ground of grounds) {
      expect(contrast(tokens[name], tokens[ground]), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(marks)('%s stands out from the page with at least 3 : 1', (name) => {
    for (const ground of ['paper', 'band'] as const) {
      expect(contrast(tokens[name], tokens[ground]), `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});

test('the ratio is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
