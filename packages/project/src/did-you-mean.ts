import { closest, distance } from 'fastest-levenshtein';

/**
 * The candidate a mistyped word most probably stands for: at most a third of its letters differ.
 * Case and composition (NFC) do not count as differences.
 */
export function closestTo(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const folded = candidates.map(fold);
  const best = closest(fold(word), folded);
  const allowed = Math.max(1, Math.floor(Math.max(word.length, best.length) / 3));
  return distance(fold(word), best) <= allowed ? candidates[folded.indexOf(best)] : undefined;
}

/** "Did you mean "exclude"?", when one candidate is close enough. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const candidate = closestTo(word, candidates);
  return candidate === undefined ? undefined : `Did you mean "${candidate}"?`;
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
