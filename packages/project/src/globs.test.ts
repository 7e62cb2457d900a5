import { expect, test } from 'vitest';
import { matcherOf } from './globs.ts';

test.each<[glob: string, path: string, isMeant: boolean]>([
  ['**/*.cx', 'a.cx', true],
  ['**/*.cx', 'maps/old/a.cx', true],
  ['*.cx', 'maps/a.cx', false],
  ['maps', 'maps/old/a.cx', true],
  ['./maps/', 'maps/a.cx', true],
  ['maps\\old', 'maps/old/a.cx', true],
  ['{maps,plans}/*.cx', 'plans/a.cx', true],
  ['шляхи/[аб]?.cx', 'шляхи/б1.cx', true],
  ['map (old)/*.cx', 'map (old)/a.cx', true],
  ['map (old)/*.cx', 'map old/a.cx', false],
  ['a+b/*.cx', 'a+b/a.cx', true],
  ['[a]+.cx', 'aa.cx', false],
])('%s means %s: %s', (glob, path, isMeant) => {
  expect(matcherOf([glob])(path)).toBe(isMeant);
});

test.each(['*a*a*b.cx', '{a,a}{a,a}{a,a}*.cxx', '(a+)+b.cx', '+(+(a))b.cx', '**/a/**/a/**/b.cx'])(
  'a glob is answered however long the name: %s',
  (glob) => {
    expect(matcherOf([glob])(`${'a'.repeat(250)}.cx`)).toBe(false);
    expect(matcherOf([glob])(`${'a/'.repeat(120)}a.cx`)).toBe(false);
  },
);
