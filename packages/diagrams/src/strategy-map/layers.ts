/** Layered layout after Sugiyama, Tagawa and Toda (1981) with the layers given: only order and height are computed. */

export interface LayerItem {
  readonly id: string;
  readonly layer: number;
  readonly height: number;
}

export interface LayerEdge {
  readonly from: string;
  readonly to: string;
}

export interface LayerLayout {
  /** Top edge of every item, from 0. */
  readonly tops: ReadonlyMap<string, number>;
  /** For every edge the heights at which it passes the layers between its ends, in order. */
  readonly passes: readonly (readonly number[])[];
  readonly height: number;
}

interface Slot {
  readonly key: string;
  readonly height: number;
  /** Where it stands in the text; keeps equal weights in their order. */
  readonly rank: number;
  readonly before: Slot[];
  readonly after: Slot[];
  top: number;
}

const SLOT_HEIGHT = 4;
const SWEEPS = 12;
/** Pixels between two items of a layer from which on they no longer read as one column. */
const WIDEST_GAP = 120;

/** @param gap least distance between two items of a layer, in pixels. */
export function layOut(
  items: readonly LayerItem[],
  edges: readonly LayerEdge[],
  layers: number,
  gap: number,
): LayerLayout {
  const columns: Slot[][] = Array.from({ length: layers }, () => []);
  const slots = new Map<string, Slot>();
  const layerOf = new Map<string, number>();
  const add = (key: string, layer: number, height: number): Slot => {
    const column = columns[layer] as Slot[];
    const slot = { key, height, rank: column.length, before: [], after: [], top: 0 };
    column.push(slot);
    return slot;
  };
  for (const { id, layer, height } of items) {
    slots.set(id, add(id, layer, height));
    layerOf.set(id, layer);
  }
  const chains = edges.map(({ from, to }) => {
    const start = layerOf.get(from) ?? 0;
    const end = layerOf.get(to) ?? 0;
    const chain = [slots.get(from) as Slot];
    for (let layer = start + 1; layer < end; layer++) chain.push(add(`${from} ${to} ${layer}`, layer, SLOT_HEIGHT));
    chain.push(slots.get(to) as Slot);
    if (end <= start) return [];
    chain.slice(1).forEach((slot, at) => {
      const source = chain[at] as Slot;
      source.after.push(slot);
      slot.before.push(source);
    });
    return chain;
  });
  order(columns);
  settle(columns, gap);
  return {
    tops: new Map([...slots].map(([id, { top }]) => [id, top])),
    passes: chains.map((chain) => chain.slice(1, -1).map(({ top, height }) => top + height / 2)),
    height: Math.max(0, ...columns.flat().map(({ top, height }) => top + height)),
  };
}

/** Sorts every column by the mean place of its neighbours, left to right and back, and keeps the order with fewest crossings. */
function order(columns: Slot[][]): void {
  let best = columns.map((column) => [...column]);
  let fewest = crossings(columns);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const forward = sweep % 2 === 0;
    const sequence = forward ? columns.keys() : [...columns.keys()].reverse();
    for (const at of sequence) {
      const places = new Map(columns.flatMap((column) => column.map((slot, place) => [slot, place] as const)));
      const own = new Map(
        (columns[at] as Slot[]).map((slot, place) => {
          const near = forward ? slot.before : slot.after;
          return [slot, near.length === 0 ? place : mean(near.map((each) => places.get(each) ?? 0))] as const;
        }),
      );
      columns[at]?.sort((a, b) => (own.get(a) ?? 0) - (own.get(b) ?? 0) || a.rank - b.rank);
    }
    const now = crossings(columns);
    if (now < fewest) {
      fewest = now;
      best = columns.map((column) => [...column]);
    }
  }
  best.forEach((column, at) => {
    columns[at] = column;
  });
  // What hangs on nothing goes below everything else.
  for (const column of columns) column.sort((a, b) => Number(isLoose(a)) - Number(isLoose(b)));
}

function isLoose({ before, after }: Slot): boolean {
  return before.length === 0 && after.length === 0;
}

function crossings(columns: readonly (readonly Slot[])[]): number {
  let count = 0;
  for (const [at, column] of columns.entries()) {
    const places = new Map((columns[at + 1] ?? []).map((slot, place) => [slot, place]));
    const ends = column.map(({ after }) => after.map((slot) => places.get(slot) ?? 0));
    for (let a = 0; a < ends.length; a++)
      for (let b = a + 1; b < ends.length; b++)
        for (const high of ends[a] ?? []) for (const low of ends[b] ?? []) if (low < high) count += 1;
  }
  return count;
}

/** Moves every column towards the middle of its neighbours as far as order and distance allow. */
function settle(columns: readonly (readonly Slot[])[], gap: number): void {
  for (const column of columns) {
    let y = 0;
    for (const slot of column) {
      slot.top = y;
      y += slot.height + gap;
    }
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const sequence = sweep % 2 === 0 ? columns : [...columns].reverse();
    for (const column of sequence) {
      const wished = column.map((slot) => {
        const near = [...slot.before, ...slot.after];
        return near.length === 0 ? undefined : mean(near.map(middle)) - slot.height / 2;
      });
      place(column, wished, gap);
    }
  }
  for (const column of columns) close(column);
  const least = Math.min(...columns.flat().map(({ top }) => top));
  for (const slot of columns.flat()) slot.top -= least;
}

/** The nearest tops (least squares) to the wished ones that keep order and distance: pool adjacent violators. */
function place(column: readonly Slot[], wished: readonly (number | undefined)[], gap: number): void {
  const offsets: number[] = [];
  let offset = 0;
  for (const { height } of column) {
    offsets.push(offset);
    offset += height + gap;
  }
  const pools: { sum: number; weight: number; first: number }[] = [];
  column.forEach((_, at) => {
    const wish = wished[at];
    // What hangs on nothing follows what stands above it: such slots are the last of their column.
    if (wish === undefined) return;
    pools.push({ sum: wish - (offsets[at] ?? 0), weight: 1, first: at });
    for (let last = pools.length - 1; last > 0; last--) {
      const [a, b] = [pools[last - 1], pools[last]];
      if (a === undefined || b === undefined || a.sum / a.weight <= b.sum / b.weight) break;
      pools.splice(last - 1, 2, { sum: a.sum + b.sum, weight: a.weight + b.weight, first: a.first });
    }
  });
  if (pools.length === 0) return;
  pools.forEach(({ sum, weight, first }, at) => {
    const end = pools[at + 1]?.first ?? column.length;
    for (let index = first; index < end; index++) {
      const slot = column[index];
      if (slot !== undefined) slot.top = Math.round(sum / weight + (offsets[index] ?? 0));
    }
  });
}

/** Draws a column together where its items lie too far apart, and leaves it in the middle of where it was. */
function close(column: readonly Slot[]): void {
  let y = column[0]?.top ?? 0;
  let below = y;
  const tops = column.map(({ top, height }) => {
    y += Math.min(top - below, WIDEST_GAP);
    below = top + height;
    const drawn = y;
    y += height;
    return drawn;
  });
  const shift = Math.round(mean(column.map(({ top }, at) => top - (tops[at] ?? top))));
  column.forEach((slot, at) => {
    slot.top = (tops[at] ?? slot.top) + shift;
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function middle({ top, height }: Slot): number {
  return top + height / 2;
}
