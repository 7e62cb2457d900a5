/** The word out of `known` that a reader would have meant by `word`; undefined when none is close. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  return nearestWords(word, known)[0];
}

/** The words out of `known` close to `word`, the closest first: a third of its letters may differ, one in a short word. */
export function nearestWords(word: string, known: Iterable<string>): string[] {
  const wanted = word.normalize('NFC').toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  const close: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.normalize('NFC').toLowerCase(), limit);
    if (distance < limit) close.push({ candidate, distance });
  }
  return close.sort((a, b) => a.distance - b.distance).map(({ candidate }) => candidate);
}

/** Insertions, deletions, substitutions and swaps of neighbours between two words (Damerau 1964), at most `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(distance);
    }
    if (Math.min(...row) >= limit) return limit;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit, limit);
}
