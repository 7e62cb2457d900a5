import type { Files } from './ports.ts';
import { isProblem, type Problem, problem } from './problem.ts';

/**
 * A text file as it is read and written back. Only UTF-8 is read. A byte order mark is no part of `text` (positions
 * count without it) but is kept on writing. Line breaks stay as they are; `lineBreak` is the first one of the
 * file, which whoever rewrites the text uses for all.
 */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly byteOrderMark: boolean;
  readonly lineBreak: '\n' | '\r\n';
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BYTE_ORDER_MARK = '\uFEFF';

/** The first line break of a text; `\n` for a text of one line. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

export function decodeText(path: string, bytes: Uint8Array): SourceText | Problem {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return problem('utf-16', path);
  if (bytes.includes(0)) return problem('binary-file', path);
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return problem('not-utf-8', path, {}, firstBadByte(bytes));
  }
  const byteOrderMark = text.startsWith(BYTE_ORDER_MARK);
  if (byteOrderMark) text = text.slice(1);
  return { path, text, byteOrderMark, lineBreak: lineBreakOf(text) };
}

/** The text to write back: the byte order mark the file had, and its line breaks. */
export function encodeText(source: Pick<SourceText, 'byteOrderMark' | 'lineBreak'>, text: string): string {
  const body = source.lineBreak === '\r\n' ? text.replace(/\r?\n/g, '\r\n') : text;
  return (source.byteOrderMark ? BYTE_ORDER_MARK : '') + body;
}

export async function readText(files: Files, path: string): Promise<SourceText | Problem> {
  const bytes = await files.read(path);
  return isProblem(bytes) ? bytes : decodeText(path, bytes);
}

/** Line and column (from 1) of the first byte that is not UTF-8: the decoder replaces from there on. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let line = 1;
  let start = 0;
  for (const text of lenient.split('\n')) {
    const encoded = encoder.encode(text);
    const bad = encoded.findIndex((byte, index) => byte !== bytes[start + index]);
    // Columns count UTF-16 units, so decode the good part of the line.
    if (bad >= 0) {
      const good = new TextDecoder().decode(bytes.subarray(start, start + bad));
      return { line, column: good.replace(/\uFFFD+$/, '').length + 1 };
    }
    start += encoded.length + 1;
    line++;
  }
  return { line, column: 1 };
}
