export interface RestartLimits {
  /** Crashes in a row after which it is left to the user. */
  readonly most: number;
  /** Wait before the first new start, in milliseconds; every crash after it doubles the wait. */
  readonly first: number;
  /** A server that ran this long, in milliseconds, has recovered: counting begins anew. */
  readonly recovered: number;
}

const LIMITS: RestartLimits = { most: 5, first: 500, recovered: 120_000 };

/** When a server that crashed is started again. Time is in milliseconds of any clock. */
export class RestartPolicy {
  readonly #limits: RestartLimits;
  #crashes = 0;
  #last = Number.NEGATIVE_INFINITY;

  constructor(limits: RestartLimits = LIMITS) {
    this.#limits = limits;
  }

  /** How long to wait before the next start; `undefined`: it crashed too often. */
  crashed(now: number): number | undefined {
    const { most, first, recovered } = this.#limits;
    if (now - this.#last >= recovered) this.#crashes = 0;
    this.#last = now;
    this.#crashes++;
    return this.#crashes > most ? undefined : first * 2 ** (this.#crashes - 1);
  }

  /** The user asked for a start: what was before counts no more. */
  reset(): void {
    this.#crashes = 0;
  }
}
