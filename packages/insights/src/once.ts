/**
 * Something computed from an object at its first use: a model, the facts of one check, a list of them. The object is not
 * changed; what was made of it is evicted with it.
 */
export function onceFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { value: T }>();
  return (of) => {
    let known = made.get(of);
    if (!known) {
      known = { value: make(of) };
      made.set(of, known);
    }
    return known.value;
  };
}
