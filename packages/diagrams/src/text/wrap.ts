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
  // No more than what does not fit: the rest of a long text would only be measured in vain.
  let rest = lines[maxLines - 1] ?? '';
  for (let at = maxLines; at < lines.length && room(rest); at++) rest += ` ${lines[at]}`;
  kept[maxLines - 1] = shorten(rest, room);
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
      if (!room(line)) {
        const parts = breakWord(line, room);
        line = parts.pop() ?? '';
        lines.push(...parts);
      }
    }
    line += piece.after;
    atLineEnd = piece.atLineEnd;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return withoutWidow(lines).map(withoutSeparator);
}

/** The break separates: a middle dot at the end or the start of a line would only dangle. */
function withoutSeparator(line: string, at: number, { length }: readonly string[]): string {
  const ended = at < length - 1 ? line.replace(/ ·$/u, '') : line;
  return at > 0 ? ended.replace(/^· /u, '') : ended;
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

/**
 * A word cut into parts that fit, with a hyphen between letters; at least one sign each, so that every width ends. The
 * signs are found once and each part is measured on its own: words of pasted data have tens of thousands of them.
 */
function breakWord(word: string, room: (line: string) => boolean): string[] {
  const signs = graphemes(word);
  const parts: string[] = [];
  for (let from = 0; ; ) {
    const left = signs.length - from;
    let count = 1;
    while (count < left - 1 && room(`${signs.slice(from, from + count + 1).join('')}-`)) count++;
    if (left <= 2 * count + 2) {
      const rest = signs.slice(from).join('');
      if (left < 2 || room(rest)) return [...parts, rest];
    }
    // Two letters alone on the next line are harder to read than a slightly shorter line.
    if (left - count < 3 && count > 5) count = left - 3;
    const [before, after] = [signs[from + count - 1] ?? '', signs[from + count] ?? ''];
    const head = signs.slice(from, from + count).join('');
    parts.push(/^\p{L}/u.test(after) && /^\p{L}/u.test(before) && count > 1 ? `${head}-` : head);
    from += count;
  }
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
