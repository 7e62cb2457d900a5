/**
 * The longest run of items that stand in the same order in both lists; the others were moved. Both lists hold the same
 * items. The other way round the same run is found: of two that are equally long it depends on the lists alone, not on
 * which came first.
 */
export function unmoved(before: readonly string[], after: readonly string[]): Set<string> {
  const swapped = before.join('\n') > after.join('\n');
  const [from, to] = swapped ? [after, before] : [before, after];
  const places = new Map(to.map((item, at) => [item, at]));
  // Patience sorting: `ends` holds the item with the smallest place that ends a run of each length.
  const ends: string[] = [];
  const previous = new Map<string, string | undefined>();
  const place = (item: string): number => places.get(item) ?? -1;
  for (const item of from) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (place(ends[middle] as string) < place(item)) low = middle + 1;
      else high = middle;
    }
    previous.set(item, low > 0 ? ends[low - 1] : undefined);
    ends[low] = item;
  }
  const run = new Set<string>();
  for (let item = ends.at(-1); item !== undefined; item = previous.get(item)) run.add(item);
  return run;
}
