import type { DiffNode, Json, Tree } from '../tree/diff-node.ts';
import { sameText } from '../tree/properties.ts';

/** What of an element is compared when its identity is gone. */
export interface Features {
  /** Pairs of letters of its title or text, with how often they occur. */
  readonly letters: ReadonlyMap<string, number>;
  /** What it says besides and what stands in it, with how much that tells. */
  readonly contents: ReadonlyMap<string, number>;
}

const TITLE: ReadonlySet<string> = new Set(['title', 'name', 'text']);
const none = (id: string): string => id;

/** Words of one's own tell an element from others; many share a reference, and most a choice of a few. */
const TELLING = { words: 1, mention: 0.5, choice: 0.25 } as const;

export function featuresOf(node: DiffNode, tree: Tree): Features {
  const contents = new Map<string, number>();
  for (const [key, value] of Object.entries(node.properties)) {
    if (TITLE.has(key) || key === 'strategy') continue;
    for (const part of Array.isArray(value) ? (value as readonly Json[]) : [value])
      contents.set(`${key} ${sameText(part, none)}`, TELLING[kindOf(part)]);
  }
  for (const child of tree.children.get(node.id) ?? [])
    contents.set(tree.nodes.get(child)?.segment ?? child, TELLING.words);
  return { letters: pairsOf(wordsOf(node)), contents };
}

function kindOf(value: Json): keyof typeof TELLING {
  if (typeof value === 'string') return value.includes(' ') ? 'words' : 'choice';
  if (typeof value !== 'object' || value === null) return 'choice';
  return '$ref' in value || 'free' in value ? 'mention' : 'words';
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

/** The same words, this long, are hardly ever said twice: wherever they stand now, it is almost as if they had stayed. */
const UNMISTAKABLE = { letters: 16, place: 0.9 } as const;

/**
 * Two that say this much each, and less than this share of it in common, are strangers: one only if called the same. A title
 * that is only like the other one is what somebody writes who puts something else in its place.
 */
const STRANGERS = { says: 1, share: 0.2, factor: 0.9, calledOtherwise: 0.8 } as const;

/**
 * How alike two elements of one kind are, 0..1: what they are called, what they say, where they stand. Two that say nothing
 * besides are judged by the rest. Symmetric.
 */
export function similarity(a: Features, b: Features, nearness: Nearness): number {
  const called = likeness(a.letters, b.letters);
  const place = called === 1 && sum(a.letters) >= UNMISTAKABLE.letters ? UNMISTAKABLE.place : 0;
  const words = WEIGHT.words * called + WEIGHT.place * Math.max(place, PLACE[nearness]);
  if (a.contents.size + b.contents.size === 0) return words / (WEIGHT.words + WEIGHT.place);
  const said = likeness(a.contents, b.contents);
  const areStrangers = said < STRANGERS.share && sum(a.contents) >= STRANGERS.says && sum(b.contents) >= STRANGERS.says;
  const doubt = !areStrangers ? 1 : called === 1 ? STRANGERS.factor : STRANGERS.calledOtherwise;
  return (words + WEIGHT.contents * said) * doubt;
}

function sum(weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return total;
}

/** From here on two elements are taken for one that was renamed or moved. */
export const ENOUGH = 0.55;
