import type { DiffNode } from '../tree/diff-node.ts';

/** A sign that more elements of a side have is no sign. */
const RARE = 50;
const MOST_CANDIDATES = 20;

/**
 * The pairs worth a look where there are too many to look at all: for each element of either side those of the other with
 * which it has the most in common, rare signs first. Symmetric: either side finds the same pairs.
 */
export function candidatesBetween(
  left: readonly DiffNode[],
  right: readonly DiffNode[],
  signsOf: (side: 0 | 1, node: DiffNode) => readonly string[],
): ReadonlyMap<DiffNode, ReadonlySet<DiffNode>> {
  const holders = [holdersOf(left, (node) => signsOf(0, node)), holdersOf(right, (node) => signsOf(1, node))] as const;
  const pairs = new Map<DiffNode, Set<DiffNode>>();
  const take = (a: DiffNode, b: DiffNode): void => {
    const known = pairs.get(a);
    if (known) known.add(b);
    else pairs.set(a, new Set([b]));
  };
  const weigh = (node: DiffNode, side: 0 | 1): DiffNode[] => {
    const common = new Map<DiffNode, number>();
    for (const sign of signsOf(side, node)) {
      const [own, others] = [holders[side].get(sign) ?? [], holders[side === 0 ? 1 : 0].get(sign) ?? []];
      if (own.length > RARE || others.length > RARE) continue;
      for (const other of others) common.set(other, (common.get(other) ?? 0) + 1 / (own.length * others.length));
    }
    const ranked = [...common].sort(([x, much], [y, little]) => little - much || (x.id < y.id ? -1 : 1));
    return ranked.slice(0, MOST_CANDIDATES).map(([other]) => other);
  };
  for (const a of left) for (const b of weigh(a, 0)) take(a, b);
  for (const b of right) for (const a of weigh(b, 1)) take(a, b);
  return pairs;
}

function holdersOf(
  nodes: readonly DiffNode[],
  signsOf: (node: DiffNode) => readonly string[],
): ReadonlyMap<string, readonly DiffNode[]> {
  const holders = new Map<string, DiffNode[]>();
  for (const node of nodes) {
    for (const sign of signsOf(node)) {
      const known = holders.get(sign);
      if (known) known.push(node);
      else holders.set(sign, [node]);
    }
  }
  return holders;
}
