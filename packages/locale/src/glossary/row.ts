import type { Text } from '../language.ts';

/**
 * What the product does with a concept: K the language states it, V a rule checks it, C a checklist item covers it,
 * M a computation yields it, R a view or report shows it.
 */
export type Mark = 'K' | 'V' | 'C' | 'M' | 'R';

/** A concept of the source texts. The term in the source's own language is the source's wording. */
export interface RowEntry {
  readonly marks: readonly Mark[];
  readonly term: Text;
  /** One line in our own words. */
  readonly meaning: Text;
}

export type RowEntries = Readonly<Record<`${'R' | 'U'}${number}`, RowEntry>>;
