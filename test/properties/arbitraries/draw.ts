import * as fc from 'fast-check';

/**
 * Decisions of a generator, taken from a list of numbers. When the list is used up every further decision is the
 * simplest one, and 0 is always the simplest: shortening the list and its numbers shrinks what is generated.
 */
export class Draw {
  readonly #choices: readonly number[];
  #at = 0;

  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  #next(): number {
    return this.#choices[this.#at++] ?? 0;
  }

  /** A whole number from 0 up to but not including `below`. */
  int(below: number): number {
    return below <= 1 ? 0 : this.#next() % below;
  }

  /** True in about `percent` of all cases; false is simpler. */
  chance(percent: number): boolean {
    return this.#next() % 100 >= 100 - percent;
  }

  pick<T>(list: readonly T[]): T {
    const value = list[this.int(list.length)];
    if (value === undefined) throw new Error('Nothing to pick from');
    return value;
  }

  /** Between 1 and `most` different values. */
  some<T>(list: readonly T[], most: number): T[] {
    const count = 1 + this.int(Math.min(most, list.length));
    const chosen = new Set<T>();
    for (let i = 0; i < count; i++) chosen.add(this.pick(list));
    return [...chosen];
  }

  /** `most` or fewer values. */
  list<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.int(most + 1) }, make);
  }
}

const LIMIT = 0x10000;

/** `length` decisions at most. */
export function draws(length: number): fc.Arbitrary<Draw> {
  const choices = fc.array(fc.noBias(fc.nat(LIMIT - 1)), { maxLength: length, size: 'max' });
  return choices.map((list) => new Draw(list));
}

/** The same decisions for the same seed (mulberry32). */
export function seededDraw(seed: number, length: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 16;
  };
  return new Draw(Array.from({ length }, next));
}
