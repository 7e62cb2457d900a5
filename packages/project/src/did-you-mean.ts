import { nearestWord } from '@touchline/model';

/** "Did you mean "exclude"?", when one candidate is close enough. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const candidate = nearestWord(word, candidates);
  return candidate === undefined ? undefined : `Did you mean "${candidate}"?`;
}
