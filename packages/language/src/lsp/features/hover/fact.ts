import type { HoverWord } from './words.ts';

/** Something to know about an element: a few words, and what they are about. */
export interface Fact {
  readonly word?: HoverWord;
  readonly values: readonly string[];
}
