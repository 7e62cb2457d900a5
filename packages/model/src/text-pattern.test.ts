import { expect, test } from 'vitest';
import { textPattern } from './text-pattern.ts';

test.each([
  ['INI-\\d{3}', ['INI-001'], ['INI-1', 'ini-001', 'INI-0011']],
  ['\\p{Lu}[\\p{L}\\d]*', ['OpenAccount', 'Відкриття', 'A'], ['openAccount', '1st', '']],
  ['^(Retail|SME) .+$', ['SME onboarding', 'Retail x'], ['Corporate x', 'SME ']],
  ['a{2,3}b?', ['aa', 'aaab'], ['a', 'aaaa', 'aabb']],
  ['a{2,}', ['aa', 'aaaaa'], ['a']],
  ['(?:ab)+', ['abab'], ['aba', '']],
  ['[^.!]*', ['No full stop', ''], ['A sentence.']],
  ['what\\?|5\\$', ['what?', '5$'], ['what', '5']],
  ['.', ['😀', 'ї'], ['ab', '']],
  ['', [''], ['a']],
  ['(a|)b', ['ab', 'b'], ['a']],
])('%s', (source, fitting, others) => {
  const pattern = textPattern(source);
  expect(fitting.filter((text) => !pattern?.matches(text))).toEqual([]);
  expect(others.filter((text) => pattern?.matches(text))).toEqual([]);
});

test.each(['(', 'a)', '[a', '*', 'a**', 'a{3,2}', 'a{x}', '(?=a)', '(?<n>a)', '\\1', '\\b', 'a^b', '[z-a]', '\\p{Xx}'])(
  '%s is no pattern',
  (source) => expect(textPattern(source)).toBeUndefined(),
);

test('what unfolds too far is refused', () => {
  expect(textPattern('a'.repeat(201))).toBeUndefined();
  expect(textPattern('((a{100}){100}){100}')).toBeUndefined();
});

test('the time grows with the text, not with the number of ways to read it', () => {
  const text = `${'a'.repeat(2000)}b`;
  for (const source of ['(a*)*', '(a|a)*', 'a*a*a*a*a*a*', '(a+)+', '(a?){30}a{30}.*c']) {
    expect(textPattern(source)?.matches(text)).toBe(false);
  }
});
