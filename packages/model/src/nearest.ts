/** The word out of `known` that a reader would have meant by `word`; undefined when none is close enough. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  return nearestWords(word, known)[0];
}

/**
 * The word of a closed list that is meant by `word`: the nearest one, else the only one that it begins, shortens or is a
 * part of, such as `web` for `website` and `lower-cost` for `cost`.
 */
export function wordOfList(word: string, list: readonly string[]): string | undefined {
  const wanted = word.normalize('NFC').toLowerCase();
  const isPart = (whole: string, part: string): boolean =>
    part.length > 2 && (whole.startsWith(part) || whole.split('-').includes(part));
  const akin = list.filter((each) => isPart(each, wanted) || (isPart(wanted, each) && wanted.startsWith(each)));
  return nearestWord(word, list) ?? (akin.length === 1 ? akin[0] : undefined);
}

/**
 * The words out of `known` close to `word`, the closest first and equally close ones in the order given: a third of the
 * letters may differ, one in a short word, but never all. Case and composition (NFC) are no difference.
 */
export function nearestWords(word: string, known: Iterable<string>): string[] {
  const wanted = lettersOf(word);
  const close: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of known) {
    const letters = lettersOf(candidate);
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, letters.length) / 3));
    const distance = editDistance(wanted, letters, allowed);
    const hasSameLetter = distance < Math.max(wanted.length, letters.length);
    if (distance <= allowed && hasSameLetter) close.push({ candidate, distance });
  }
  return close.sort((a, b) => a.distance - b.distance).map(({ candidate }) => candidate);
}

function lettersOf(word: string): readonly string[] {
  return [...word.normalize('NFC').toLowerCase()];
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment distance,
 * after Damerau 1964); once it is above `limit`, `limit` + 1.
 */
function editDistance(a: readonly string[], b: readonly string[], limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const far = limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min((last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (last[j - 1] ?? far) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        distance = Math.min(distance, (beforeLast[j - 2] ?? far) + 1);
      row.push(distance);
    }
    // A swap reaches back two rows, so one row above the limit is not the end of it; two are.
    if (Math.min(...row) > limit && Math.min(...last) > limit) return far;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? far, far);
}
