import type { DiffNode, Json, Tree } from '../tree/diff-node.ts';
import { sameText } from '../tree/properties.ts';

/** What of an element is compared when its identity is gone. */
export interface Features {
  /** Pairs of letters of its title or text, with how often they occur. */
  readonly letters: ReadonlyMap<string, number>;
  /** What it says besides and what stands in it. */
  readonly contents: ReadonlySet<string>;
}

const TITLE: ReadonlySet<string> = new Set(['title', 'name', 'text']);
const none = (id: string): string => id;

export function featuresOf(node: DiffNode, tree: Tree): Features {
  const contents = new Set<string>();
  for (const [key, value] of Object.entries(node.properties)) {
    if (TITLE.has(key) || key === 'strategy') continue;
    for (const part of Array.isArray(value) ? (value as readonly Json[]) : [value])
      contents.add(`${key} ${sameText(part, none)}`);
  }
  for (const child of tree.children.get(node.id) ?? []) contents.add(tree.nodes.get(child)?.segment ?? child);
  return { letters: pairsOf(wordsOf(node)), contents };
}

/** What people call it. */
export function wordsOf({ properties, segment }: DiffNode): string {
  const { title, text, name } = properties;
  return [title, text, name].find((words) => typeof words === 'string' && words !== '')?.toString() ?? segment;
}

function pairsOf(words: string): Map<string, number> {
  const signs = [
    ...words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  ];
  const pairs = new Map<string, number>();
  if (signs.length === 1) pairs.set(signs[0] as string, 1);
  for (let at = 0; at + 1 < signs.length; at++) {
    const pair = `${signs[at]}${signs[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Dice's coefficient: twice what is common over all there is, 0..1. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [common, total] = [0, 0];
  for (const [pair, count] of a) {
    common += Math.min(count, b.get(pair) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * common) / total;
}

/** How near two elements stand to each other. */
export type Nearness = 'same parent' | 'same declaration' | 'elsewhere';

const WEIGHT = { words: 0.45, contents: 0.35, place: 0.2 } as const;
const PLACE: Readonly<Record<Nearness, number>> = { 'same parent': 1, 'same declaration': 0.6, elsewhere: 0 };

/**
 * How alike two elements of one kind are, 0..1: what they are called, what they say, where they stand. Two that say nothing
 * besides are judged by the rest. Symmetric.
 */
export function similarity(a: Features, b: Features, nearness: Nearness): number {
  const words = WEIGHT.words * likeness(a.letters, b.letters) + WEIGHT.place * PLACE[nearness];
  const total = a.contents.size + b.contents.size;
  if (total === 0) return words / (WEIGHT.words + WEIGHT.place);
  const common = a.contents.intersection(b.contents).size;
  return words + (WEIGHT.contents * 2 * common) / total;
}

/** From here on two elements are taken for one that was renamed or moved. */
export const ENOUGH = 0.55;
