import type { Facts } from '../checklist/facts.ts';

/** Something computed from the facts of one check at its first use; evicted with them. */
export function onceFor<T>(make: (facts: Facts) => T): (facts: Facts) => T {
  const made = new WeakMap<Facts, { value: T }>();
  return (facts) => {
    let known = made.get(facts);
    if (!known) {
      known = { value: make(facts) };
      made.set(facts, known);
    }
    return known.value;
  };
}
