import { expect, test } from 'vitest';
import { plainText, spoken } from './prose.ts';

test('quotation marks inside become inner ones', () => {
  expect(spoken('uk', 'Знову «з восьмої»?')).toBe('«Знову „з восьмої“?»');
  expect(spoken('en', '“Really?”')).toBe('“Really?”');
});

test('Markdown is read without its signs', () => {
  expect(plainText('Watch **this** and [that](https://example.org): `x`')).toBe('Watch this and that: x');
  expect(plainText('# Head\n- one\n- *two*')).toBe('Head\n• one\n• two');
  expect(plainText('snake_case_name and 2 * 3 * 4')).toBe('snake_case_name and 2 * 3 * 4');
});
