import { defineCatalog, type Language } from '@touchline/locale';
import type { SourceRange } from '@touchline/model';

const words = defineCatalog({
  en: { more: '{count} more' },
  uk: { more: 'ще {count}' },
  ru: { more: 'ещё {count}' },
});

/**
 * Elements of which the same is to be said: a few are told one by one, many in one finding, because forty findings with
 * one cause are read as none.
 */
export function together<T>(elements: readonly T[]): T[][] {
  if (elements.length <= 2) return elements.map((element) => [element]);
  return [[...elements]];
}

/** Names for one sentence: all of a few, of many the first four and how many more there are. */
export function listed(language: Language, names: readonly string[]): readonly string[] {
  if (names.length <= 5) return names;
  return [...names.slice(0, 4), words.text(language, 'more', { count: names.length - 4 })];
}

interface Placed {
  readonly id: string;
  readonly source: SourceRange;
  readonly nameAt?: SourceRange | undefined;
}

/** Where findings about an element point: its name, or what it says. */
export const placeOf = ({ nameAt, source }: Placed): SourceRange => nameAt ?? source;
