import { isWide } from './measure.ts';

/** A run of text that stays together. `after`: what stands between it and the next one when no line ends there. */
export interface Piece {
  readonly text: string;
  readonly after: '' | ' ';
  /** Shown when a line ends here: the hyphen of a soft hyphen. */
  readonly atLineEnd: '' | '-';
}

/** Signs that never begin a line (closing punctuation, small kana, prolonged sound mark: JIS X 4051). */
const NEVER_FIRST =
  /^[、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)\]}»%]$/u;
/** Signs that never end a line: opening punctuation. */
const NEVER_LAST = /^[‘“（〔［｛〈《「『【([{«]$/u;
const WORD = /^[\p{L}\p{N}]$/u;
const HYPHENATED = /[\p{L}\p{N}]{2}[-‐–—/]$/u;
const SOFT_HYPHEN = '\u00ad';
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Where lines may end: at spaces (but not before a dash), after hyphens and slashes inside words, at soft hyphens and
 * zero-width spaces, and between ideographs. `text` is one paragraph with folded blanks.
 */
export function breakIntoPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  const signs = Array.from(text);
  let run = '';
  const end = (after: Piece['after'], atLineEnd: Piece['atLineEnd'] = '') => {
    if (run !== '') pieces.push({ text: run, after, atLineEnd });
    run = '';
  };
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] as string;
    const next = signs[at + 1];
    if (sign === ' ') {
      // A dash stays with the word before it, as Slavic typography asks; everywhere else it looks better too.
      const dashFollows = next !== undefined && /[–—]/u.test(next) && (signs[at + 2] ?? ' ') === ' ';
      if (dashFollows) run += '\u00a0';
      else end(' ');
    } else if (sign === SOFT_HYPHEN) end('', '-');
    else if (sign === ZERO_WIDTH_SPACE) end('');
    else {
      run += sign;
      if (next !== undefined && endsLineAfter(run, sign, next)) end('');
    }
  }
  end('');
  return pieces;
}

function endsLineAfter(run: string, sign: string, next: string): boolean {
  if (next === ' ' || next === SOFT_HYPHEN || next === ZERO_WIDTH_SPACE) return false;
  if (isIdeographic(sign) || isIdeographic(next)) {
    return !NEVER_FIRST.test(next) && !NEVER_LAST.test(sign) && !/^\p{M}$/u.test(next);
  }
  // A single letter before the hyphen does not stand alone: `e-signature` stays whole.
  return HYPHENATED.test(run.slice(-6)) && WORD.test(next);
}

function isIdeographic(sign: string): boolean {
  return isWide(sign.codePointAt(0) as number);
}
