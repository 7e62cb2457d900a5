import type { Language } from './language.ts';

const AND: Record<Language, string> = { en: 'and', uk: 'і', ru: 'и' };
const OR: Record<Language, string> = { en: 'or', uk: 'або', ru: 'или' };
const QUOTES: Record<Language, readonly [string, string]> = { en: ['“', '”'], uk: ['«', '»'], ru: ['«', '»'] };

/** `a`, `a and b`, `a, b and c`. */
export function joinAnd(language: Language, items: readonly string[]): string {
  return join(items, AND[language]);
}

/** `a`, `a or b`, `a, b or c`. */
export function joinOr(language: Language, items: readonly string[]): string {
  return join(items, OR[language]);
}

function join(items: readonly string[], conjunction: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** A text in the quotation marks of the language: `“…”`, `«…»`. */
export function quote(language: Language, text: string): string {
  const [open, close] = QUOTES[language];
  return open + text + close;
}

// Made at first use: creating a segmenter costs milliseconds that a run without long texts should not pay.
let segmenter: Intl.Segmenter | undefined;

/** The signs of a text as a reader sees them (grapheme clusters): an emoji or a letter with its accents is one. */
export function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** At most `most` signs of a text (at least 1); what was cut is shown by a final `…`, which counts as one sign. */
export function truncate(text: string, most: number): string {
  // No grapheme is shorter than one code unit, so a short string never needs the segmenter.
  if (text.length <= most) return text;
  const signs = graphemes(text);
  if (signs.length <= most) return text;
  const kept = signs
    .slice(0, Math.max(0, most - 1))
    .join('')
    .trimEnd();
  return `${kept}…`;
}

/** As it stands alone or at the beginning of a sentence: `step` is `Step`. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
