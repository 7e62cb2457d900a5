import type { Fix } from '@touchline/model';
import { spelledName } from '../../../spelling.ts';

/** More would be a list to read, not a way out. */
const MOST_OFFERS = 3;

type Named = { id: string; name?: string | undefined; title?: string | undefined };

/** A fix for each of the first candidates that a text can refer to. */
export function offers<T extends Named>(
  candidates: Iterable<T>,
  offer: (spelling: string, candidate: T) => Fix,
): Fix[] {
  const fixes: Fix[] = [];
  for (const candidate of new Set(candidates)) {
    const spelling = spelledName(candidate);
    if (spelling === undefined) continue;
    fixes.push(offer(spelling, candidate));
    if (fixes.length === MOST_OFFERS) break;
  }
  return fixes;
}

/** A fix that adds to one element, or without one a declaration of its own. */
export function adding(title: string, text: string, to?: string): Fix {
  return { title, changes: [], additions: [to === undefined ? { text } : { to, text }], safe: false };
}
