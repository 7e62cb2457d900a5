import { graphemes } from '@touchline/locale';
import { breakIntoPieces } from './break.ts';
import { measure, type Weight } from './measure.ts';

export interface WrapOptions {
  /** Font size in pixels. */
  size: number;
  weight?: Weight;
  /** Lines beyond are cut with an ellipsis. Default: no limit. */
  maxLines?: number;
}

export interface Wrapped {
  readonly lines: readonly string[];
  /** Something was cut: show the full text on hover. */
  readonly cut: boolean;
}

const ELLIPSIS = '…';

/** NFC, blanks folded (no-break spaces kept), controls dropped; line breaks survive. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[^\S\n\u00a0\u202f]+/gu, ' ')
    .replace(/ ?\n[\n ]*/gu, '\n')
    .trim();
}

/**
 * Breaks a text into lines of at most `width` pixels. Words longer than a line are broken inside. The lines hold no
 * soft hyphens. A text without visible signs has no lines.
 */
export function wrap(
  text: string,
  width: number,
  { size, weight = 'regular', maxLines = Infinity }: WrapOptions,
): Wrapped {
  const room = (line: string) => measure(line, size, weight) <= width;
  const lines = tidy(text)
    .split('\n')
    .flatMap((paragraph) => fill(paragraph, room));
  if (lines.length <= maxLines) return { lines, cut: false };
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] = shorten(lines.slice(maxLines - 1).join(' '), room);
  return { lines: kept, cut: true };
}

/** One line of at most `width` pixels. */
export function fit(text: string, width: number, options: WrapOptions): { text: string; cut: boolean } {
  const { lines, cut } = wrap(text, width, { ...options, maxLines: 1 });
  return { text: lines[0] ?? '', cut };
}

function fill(paragraph: string, room: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  let atLineEnd = '';
  for (const piece of breakIntoPieces(paragraph)) {
    if (room(line + piece.text + piece.atLineEnd)) {
      line += piece.text;
    } else {
      const ended = line.trimEnd();
      // Right after a word broken inside there may be no room for the hyphen.
      if (ended !== '') lines.push(room(ended + atLineEnd) ? ended + atLineEnd : ended);
      line = piece.text;
      while (!room(line)) {
        const [head, rest] = breakWord(line, room);
        lines.push(head);
        line = rest;
      }
    }
    line += piece.after;
    atLineEnd = piece.atLineEnd;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return withoutWidow(lines);
}

/** An ideograph alone on the last line gets company from the line before. */
function withoutWidow(lines: string[]): string[] {
  const [before = '', last = ''] = lines.slice(-2);
  const pieces = breakIntoPieces(before);
  const moved = pieces.at(-1);
  if (lines.length < 2 || !/^[\p{Lo}]$/u.test(last) || pieces.length < 3 || moved === undefined) return lines;
  if (!/^[\p{Lo}ー]{1,3}$/u.test(moved.text)) return lines;
  return [...lines.slice(0, -2), before.slice(0, -moved.text.length), moved.text + last];
}

/** The longest head that fits, with a hyphen between letters; at least one sign, so that every width ends. */
function breakWord(word: string, room: (line: string) => boolean): [head: string, rest: string] {
  const signs = graphemes(word);
  let count = 1;
  while (count < signs.length - 1 && room(`${signs.slice(0, count + 1).join('')}-`)) count++;
  // Two letters alone on the next line are harder to read than a slightly shorter line.
  if (signs.length - count < 3 && count > 5) count = signs.length - 3;
  const between = /^\p{L}/u.test(signs[count] ?? '') && /^\p{L}/u.test(signs[count - 1] ?? '');
  const head = signs.slice(0, count).join('');
  return [between && count > 1 ? `${head}-` : head, signs.slice(count).join('')];
}

function shorten(text: string, room: (line: string) => boolean): string {
  const signs = graphemes(text);
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (room(signs.slice(0, middle).join('') + ELLIPSIS)) low = middle;
    else high = middle - 1;
  }
  // Cut between words where that costs a few letters only: half a word is read as another one.
  const kept = signs.slice(0, low).join('');
  const inWord = /^[\p{L}\p{N}]/u.test(signs[low] ?? '');
  const whole = inWord ? kept.replace(/(?<=\S) \S{1,5}$/u, '') : kept;
  return whole.replace(/[\s\p{P}]+$/u, '') + ELLIPSIS;
}
