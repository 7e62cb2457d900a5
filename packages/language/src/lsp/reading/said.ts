import type { IToken } from 'chevrotain';
import type { Option, Place } from './place.ts';
import { backInBlock, type Frame, matchingBraces, type Reading, readOn, step } from './reader.ts';

/** Statements of a declaration or statement, by the rule that read them and the word that opens them. */
export interface SaidWord {
  readonly rule: string;
  readonly word: string;
}

/** Looking further than this for what else a declaration says is not worth the time. */
const FARTHEST = 4000;

/** What the elements around a place say, before and behind it. */
export class SaidAround {
  readonly #tokens: readonly IToken[];
  readonly #ends: readonly Reading[];

  constructor({ tokens, count, word, readings }: Place) {
    this.#tokens = tokens;
    let from = count;
    while (from < tokens.length && (tokens[from] as IToken).startOffset < word.end) from++;
    let end = from;
    for (let depth = 0; end < tokens.length && end - from < FARTHEST; end++) {
      const { name } = (tokens[end] as IToken).tokenType;
      if (name === '{') depth++;
      else if (name === '}' && depth-- === 0) break;
    }
    const here = readings.length > 0 ? readings : backInBlock(readings);
    this.#ends = [...here, ...readOn(here, tokens, from, end).last, ...this.#inOwnBlock(here, from, end)];
  }

  /** What stands in the block of the declaration in whose header line the place is. */
  #inOwnBlock(here: readonly Reading[], from: number, end: number): readonly Reading[] {
    const [first] = matchingBraces(this.#tokens, from, end);
    if (!first) return [];
    const [opening, closing] = first;
    const opened = step(readOn(here, this.#tokens, from, opening).readings, this.#tokens, opening, false);
    return readOn(opened, this.#tokens, opening + 1, closing).last;
  }

  /** What the element says in whose header line, item or block an option stands. */
  *of({ at: { frame } }: Option): Generator<SaidWord> {
    const seen = new Set<number>();
    for (const end of this.#ends) {
      for (let at: Frame | undefined = end.frame; at; at = at.parent) {
        if (at.rule !== frame.rule || at.start !== frame.start) continue;
        for (let said = at.said; said; said = said.before) {
          if (seen.has(said.start)) continue;
          seen.add(said.start);
          yield { rule: said.rule, word: this.#tokens[said.start]?.image ?? '' };
        }
      }
    }
  }
}
