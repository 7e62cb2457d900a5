import { describe, expect, it } from 'vitest';
import { isTerminated, textOf } from './text.ts';

describe('texts', () => {
  it.each([
    ['"plain"', 'plain'],
    [String.raw`"a \"b\" \\ c"`, String.raw`a "b" \ c`],
    [String.raw`"C:\temp"`, String.raw`C:\temp`],
    ['"open', 'open'],
    ['"', ''],
    ['""', ''],
    ['“curly”', 'curly'],
    ['"""\n    First\n      second\n\n    third\n  """', 'First\n  second\n\nthird'],
    ['"""one line"""', 'one line'],
    ['"""\r\n  a\r\n  b\r\n"""', 'a\nb'],
  ])('%s is %j', (literal, text) => {
    expect(textOf(literal)).toBe(text);
  });

  it.each([
    ['"a"', true],
    ['"a', false],
    ['"', false],
    [String.raw`"a\"`, false],
    [String.raw`"a\\"`, true],
    ['"""a"""', true],
    ['"""a', false],
    ['"""', false],
  ])('%s ends: %s', (literal, ends) => {
    expect(isTerminated(literal)).toBe(ends);
  });
});
