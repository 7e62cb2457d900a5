import { bold, regular, type WidthTable } from './widths.generated.ts';

export type Weight = 'regular' | 'bold';

const UNITS_PER_EM = 512;
/** Emoji fonts differ between machines; the widest in use draw about this much. In em. */
const EMOJI = 1.3;
/** A letter of a script the table does not know (Devanagari, Thai …): wide enough for nearly all of them. In em. */
const OTHER = 0.9;

const ZERO = /^[\p{M}\p{Cf}\p{Cc}]$/u;
const EMOJI_SIGN = /^\p{Emoji_Presentation}$/u;
const SKIN_TONE = /^\p{Emoji_Modifier}$/u;
const REGIONAL = /^\p{Regional_Indicator}$/u;
const JOINER = 0x200d;
const EMOJI_STYLE = 0xfe0f;

const cache: Record<Weight, Map<number, number>> = { regular: decode(regular), bold: decode(bold) };

function decode(table: WidthTable): Map<number, number> {
  const widths = new Map<number, number>();
  for (const [first, row] of table) {
    for (let at = 0; at < row.length; at += 2) {
      const width = row.slice(at, at + 2);
      if (width !== '--') widths.set(first + at / 2, Number.parseInt(width, 36) / UNITS_PER_EM);
    }
  }
  return widths;
}

/** Ideographs, kana, hangul and full-width forms: one em each (Unicode's East Asian Width, wide and full). */
export function isWide(codePoint: number): boolean {
  return (
    (codePoint >= 0x1100 && codePoint <= 0x115f) ||
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe6f) ||
    (codePoint >= 0xff00 && codePoint <= 0xff60) ||
    (codePoint >= 0xffe0 && codePoint <= 0xffe6) ||
    (codePoint >= 0x20000 && codePoint <= 0x3fffd)
  );
}

// What is computed once for a code point stays: a text repeats its few hundred signs, so the map stays small.
function advance(codePoint: number, weight: Weight): number {
  const widths = cache[weight];
  const known = widths.get(codePoint);
  if (known !== undefined) return known;
  const width = advanceOutsideTable(codePoint);
  widths.set(codePoint, width);
  return width;
}

function advanceOutsideTable(codePoint: number): number {
  const sign = String.fromCodePoint(codePoint);
  if (ZERO.test(sign) || SKIN_TONE.test(sign)) return 0;
  if (REGIONAL.test(sign)) return EMOJI / 2;
  if (EMOJI_SIGN.test(sign)) return EMOJI;
  if (isWide(codePoint)) return 1;
  if (codePoint >= 0xff61 && codePoint <= 0xffdc) return 0.5;
  return OTHER;
}

/**
 * The width of a text in pixels at a font size in pixels: an upper estimate over the fonts of the stack, from the
 * advance widths of DejaVu Sans; ideographs count one em, combining marks nothing. A soft hyphen counts nothing.
 */
export function measure(text: string, size: number, weight: Weight = 'regular'): number {
  let em = 0;
  let last = 0;
  let joined = false;
  for (const sign of text) {
    const codePoint = sign.codePointAt(0) as number;
    if (codePoint === 0xad) continue;
    if (codePoint === JOINER) {
      joined = true;
      continue;
    }
    if (codePoint === EMOJI_STYLE) {
      em += Math.max(0, EMOJI - last);
      last = EMOJI;
      continue;
    }
    // Within a sequence joined to one picture (a family, a profession) only the first sign takes room.
    const width = joined && last >= EMOJI ? 0 : advance(codePoint, weight);
    joined = false;
    if (width > 0) last = width;
    em += width;
  }
  return em * size;
}
