/** A part of a text that can be left out row by row, from the end. */
export interface Part<What extends string> {
  /** What its rows are, for the count of what is left out. */
  readonly what: What;
  /** Parts of a lower rank are written first when there is not enough room for all. */
  readonly rank: number;
  /** What stands before the rows, such as a heading with the head of a table. */
  readonly open: string;
  readonly rows: readonly string[];
  readonly close: string;
  /** Stands behind the rows when `count` of them are left out. */
  readonly more: (count: number) => string;
}

/** Rows that every part of a rank gets before one of them gets more. */
const FIRST = 10;
const BETWEEN = '\n\n';

export interface Fitted<What extends string> {
  readonly text: string;
  /** Rows of parts that are left out as a whole, and so are not counted where they would stand. */
  readonly leftOut: ReadonlyMap<What, number>;
}

/**
 * As much of the parts as goes into `limit` characters, in their order. A part that is begun ends as it should: rows are
 * whole, what is open is closed, and what is left out is counted behind them.
 */
export function fit<What extends string>(parts: readonly Part<What>[], limit: number): Fitted<What> {
  const taken = parts.map(() => 0);
  let room = limit;
  const ranks = [...new Set(parts.map(({ rank }) => rank))].sort((a, b) => a - b);
  for (const rank of ranks) {
    for (const most of [FIRST, Number.POSITIVE_INFINITY]) {
      parts.forEach((part, at) => {
        if (part.rank !== rank) return;
        const known = taken[at] ?? 0;
        const cost = costs(part);
        for (let count = Math.min(part.rows.length, most); count > known; count--) {
          const added = cost(count) - cost(known);
          if (added > room) continue;
          room -= added;
          taken[at] = count;
          return;
        }
      });
    }
  }
  const leftOut = new Map<What, number>();
  const written = parts.flatMap((part, at) => {
    const count = taken[at] ?? 0;
    if (count > 0) return [textOf(part, count)];
    leftOut.set(part.what, (leftOut.get(part.what) ?? 0) + part.rows.length);
    return [];
  });
  return { text: written.join(BETWEEN), leftOut };
}

function textOf({ open, rows, close, more }: Part<string>, count: number): string {
  const left = rows.length - count;
  return open + rows.slice(0, count).join('\n') + (left > 0 ? BETWEEN + more(left) : '') + close;
}

/** What a part costs with so many rows, with the blank line behind it. */
function costs({ open, rows, close, more }: Part<string>): (count: number) => number {
  const sums = [0];
  for (const row of rows) sums.push((sums.at(-1) ?? 0) + row.length + 1);
  return (count) => {
    if (count === 0) return 0;
    const left = rows.length - count;
    const said = left > 0 ? BETWEEN.length + more(left).length : 0;
    return open.length + (sums[count] ?? 0) - 1 + said + close.length + BETWEEN.length;
  };
}
