/** Values by key, in their order: one pass where asking for each key by itself would be one pass a key. */
export function grouped<K, T>(pairs: Iterable<readonly [key: K, value: T]>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
