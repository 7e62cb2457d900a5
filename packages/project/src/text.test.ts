import { describe, expect, test } from 'vitest';
import { isProblem } from './problem.ts';
import { decodeText, encodeText, type SourceText } from './text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function decoded(content: Uint8Array): SourceText {
  const source = decodeText('/a.cx', content);
  if (isProblem(source)) throw new Error(source.code);
  return source;
}

describe('a text', () => {
  test.each([
    ['plain', 'step "Оплата"\nstep "支払い"\n'],
    ['with a byte order mark', '\uFEFFstep "A"\n'],
    ['with CRLF', 'step "A"\r\nstep "B"\r\n'],
    ['with both', '\uFEFFstep "A"\r\n'],
    ['empty', ''],
  ])('%s is written back byte by byte', (_, text) => {
    const source = decoded(bytes(text));
    expect(source.text.startsWith('\uFEFF')).toBe(false);
    expect(encodeText(source, source.text)).toBe(text);
  });

  test('takes the first line break for all when it is rewritten', () => {
    expect(encodeText(decoded(bytes('a\r\nb\nc')), 'a\nb\r\nc')).toBe('a\r\nb\r\nc');
    expect(decoded(bytes('a\nb\r\n')).lineBreak).toBe('\n');
  });
});

describe('refused is', () => {
  test.each([
    ['binary', new Uint8Array([0x89, 0x50, 0, 1]), { code: 'binary-file' }],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, 0x61, 0]), { code: 'utf-16' }],
    ['Windows-1251', new Uint8Array([...bytes('a\nбв '), 0xcf, 0xee]), { code: 'not-utf-8', line: 2, column: 4 }],
    ['a character cut off', new Uint8Array([...bytes('ab'), 0xe6, 0x94]), { code: 'not-utf-8', line: 1, column: 3 }],
    ['an overlong form', new Uint8Array([0xc0, 0xaf]), { code: 'not-utf-8', line: 1, column: 1 }],
  ])('%s', (_, content, expected) => expect(decodeText('/a.cx', content)).toMatchObject(expected));
});
