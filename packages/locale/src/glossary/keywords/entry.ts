import type { Text } from '../../language.ts';
import type { RowId } from '../rows/index.ts';

/** What a word of the language means, for whoever meets it in a text. */
export interface KeywordEntry {
  readonly term: Text;
  /** One or two sentences. */
  readonly meaning: Text;
  /** The concepts it stands for. */
  readonly rows: readonly RowId[];
}

/** By keyword, spelled as in the language. */
export type KeywordEntries = Readonly<Record<string, KeywordEntry>>;
