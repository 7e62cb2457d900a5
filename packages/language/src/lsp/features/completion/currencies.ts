import type { Model } from '@touchline/model';

const known = new WeakMap<Model, readonly string[]>();

/** The currencies a project speaks of, most used first; EUR where it speaks of none. Forgotten with its model. */
export function currenciesOf(model: Model): readonly string[] {
  let found = known.get(model);
  if (!found) {
    const counts = new Map<string, number>();
    count(model, counts);
    found =
      counts.size === 0
        ? ['EUR']
        : [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([code]) => code);
    known.set(model, found);
  }
  return found;
}

function count(part: unknown, counts: Map<string, number>): void {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (key === 'currency' && typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
    else if (key !== 'at' && key !== 'source' && key !== 'nameAt') count(value, counts);
  }
}
