import type { DiffNode, Tree } from '../tree/diff-node.ts';
import { candidatesBetween } from './candidates.ts';
import { ENOUGH, type Features, featuresOf, type Nearness, similarity } from './similarity.ts';
import { samePairs } from './whole.ts';

/** Which element of one model is which of the other. */
export interface Matching {
  /** Ids of the second model by ids of the first. */
  readonly after: ReadonlyMap<string, string>;
  /** Ids of the first model by ids of the second. */
  readonly before: ReadonlyMap<string, string>;
  /** By id of the first model: how alike they are, where that decided and not the identity. */
  readonly scores: ReadonlyMap<string, number>;
}

/** What needs no finding. */
export interface Known {
  /** Ids of elements that are one, whatever they are called. */
  readonly pairs?: readonly (readonly [string, string])[];
  /** Kinds whose elements are one by `pairs` and identity alone, never by likeness. */
  readonly settled?: ReadonlySet<string>;
  /** Alike is only what stands in the same. */
  readonly inPlace?: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** More pairs than this are not all looked at: only those that have something rare in common. */
const MOST_PAIRS = 40_000;

/**
 * Matches two models: first by identity, from the top down, so that what stands in a renamed element is found by its own
 * part of the id; then what is left by likeness, of one kind each, the most alike first. Symmetric: the other way round
 * the same pairs are found.
 */
export function match(
  first: Tree,
  second: Tree,
  { pairs = [], settled = NONE, inPlace = false }: Known = {},
): Matching {
  const matcher = new Matcher(first, second, { settled, inPlace });
  matcher.take(pairs);
  matcher.matchContents(undefined, undefined);
  while (matcher.matchAlike()) {
    // What stands in elements that were found is looked at again.
  }
  return matcher;
}

class Matcher implements Matching {
  readonly after = new Map<string, string>();
  readonly before = new Map<string, string>();
  readonly scores = new Map<string, number>();
  readonly #first: Tree;
  readonly #second: Tree;
  readonly #inPlace: boolean;
  /** What had no counterpart when it was looked at last. */
  #left: readonly DiffNode[];
  #right: readonly DiffNode[];
  readonly #features = [new Map<string, Features>(), new Map<string, Features>()] as const;

  constructor(first: Tree, second: Tree, { settled, inPlace }: Required<Omit<Known, 'pairs'>>) {
    this.#inPlace = inPlace;
    this.#first = first;
    this.#second = second;
    this.#left = [...first.nodes.values()].filter(({ kind }) => !settled.has(kind));
    this.#right = [...second.nodes.values()].filter(({ kind }) => !settled.has(kind));
  }

  /** Pairs that are known, all of them before what stands in them. */
  take(known: NonNullable<Known['pairs']>): void {
    for (const [a, b] of known) {
      this.after.set(a, b);
      this.before.set(b, a);
    }
    for (const [a, b] of known) this.matchContents(a, b);
  }

  #pair(a: DiffNode, b: DiffNode): void {
    this.after.set(a.id, b.id);
    this.before.set(b.id, a.id);
    this.matchContents(a.id, b.id);
  }

  /** What stands in both parents under the same part of the id. */
  matchContents(a: string | undefined, b: string | undefined): void {
    const bySegment = new Map<string, DiffNode>();
    for (const node of this.#free(this.#second, this.before, b)) bySegment.set(`${node.kind} ${node.segment}`, node);
    for (const node of this.#free(this.#first, this.after, a)) {
      const same = bySegment.get(`${node.kind} ${node.segment}`);
      if (same) this.#pair(node, same);
    }
  }

  #free(tree: Tree, taken: ReadonlyMap<string, string>, parent: string | undefined): DiffNode[] {
    return (tree.children.get(parent) ?? []).flatMap((id) => {
      const node = taken.has(id) ? undefined : tree.nodes.get(id);
      return node ?? [];
    });
  }

  /** One round over what is left; false when nothing was found. Containers come before what stands in them. */
  matchAlike(): boolean {
    this.#left = this.#left.filter(({ id }) => !this.after.has(id));
    this.#right = this.#right.filter(({ id }) => !this.before.has(id));
    const [left, right] = [groupByKind(this.#left), groupByKind(this.#right)];
    let found = false;
    const kinds = [...left.keys()].sort(byRank);
    for (const kind of this.#inPlace ? [] : kinds) found = this.#matchSame(left.get(kind), right.get(kind)) || found;
    for (const kind of kinds) {
      // What stands in elements that were just found is taken already.
      const ours = (left.get(kind) ?? []).filter(({ id }) => !this.after.has(id));
      const theirs = (right.get(kind) ?? []).filter(({ id }) => !this.before.has(id));
      for (const { a, b, score } of this.#alike(ours, theirs)) {
        if (this.after.has(a.id) || this.before.has(b.id)) continue;
        this.scores.set(a.id, score);
        this.#pair(a, b);
        found = true;
      }
    }
    return found;
  }

  /** What went elsewhere as a whole, word for word. */
  #matchSame(left: readonly DiffNode[] = [], right: readonly DiffNode[] = []): boolean {
    const ours = left.filter(({ id }) => !this.after.has(id));
    const theirs = right.filter(({ id }) => !this.before.has(id));
    const pairs = samePairs(ours, theirs, [this.#first, this.#second]);
    for (const [a, b] of pairs) {
      this.scores.set(a.id, 1);
      this.#pair(a, b);
    }
    return pairs.length > 0;
  }

  #alike(left: readonly DiffNode[], right: readonly DiffNode[]): { a: DiffNode; b: DiffNode; score: number }[] {
    const pairs: { a: DiffNode; b: DiffNode; score: number; label: string }[] = [];
    const look = (a: DiffNode, b: DiffNode): void => {
      const nearness = this.#nearness(a, b);
      if (this.#inPlace && nearness !== 'same parent') return;
      const score = similarity(this.#of(0, a), this.#of(1, b), nearness);
      if (score < ENOUGH) return;
      pairs.push({ a, b, score, label: [a.id, b.id].sort().join('\n') });
    };
    if (left.length * right.length <= MOST_PAIRS) for (const a of left) for (const b of right) look(a, b);
    else {
      const candidates = candidatesBetween(left, right, (side, node) => signsOf(this.#of(side, node)));
      for (const [a, others] of candidates) for (const b of others) look(a, b);
    }
    return pairs.sort((x, y) => y.score - x.score || (x.label < y.label ? -1 : x.label > y.label ? 1 : 0));
  }

  #of(side: 0 | 1, node: DiffNode): Features {
    const known = this.#features[side].get(node.id);
    if (known) return known;
    const features = featuresOf(node, side === 0 ? this.#first : this.#second);
    this.#features[side].set(node.id, features);
    return features;
  }

  #nearness(a: DiffNode, b: DiffNode): Nearness {
    if (a.parent === undefined && b.parent === undefined) return 'same parent';
    if (a.parent !== undefined && b.parent !== undefined && this.after.get(a.parent) === b.parent) return 'same parent';
    const [from, to] = [rootOf(this.#first, a), rootOf(this.#second, b)];
    return this.after.get(from) === to ? 'same declaration' : 'elsewhere';
  }
}

/** Pairs of letters of the title and what is said besides: rare ones lead to candidates. */
function signsOf({ letters, contents }: Features): readonly string[] {
  return [...letters.keys(), ...contents.keys()];
}

function rootOf(tree: Tree, node: DiffNode): string {
  let at = node;
  for (let up = at.parent; up !== undefined; up = at.parent) {
    const parent = tree.nodes.get(up);
    if (!parent || parent.kind === 'strategy') break;
    at = parent;
  }
  return at.id;
}

function groupByKind(nodes: readonly DiffNode[]): Map<string, DiffNode[]> {
  const groups = new Map<string, DiffNode[]>();
  for (const node of nodes) {
    const same = groups.get(node.kind);
    if (same) same.push(node);
    else groups.set(node.kind, [node]);
  }
  return groups;
}

const CONTAINERS = ['strategy', 'journey', 'stage', 'group', 'inclusion', 'step', 'pain', 'opportunity', 'churn-risk'];

function byRank(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function rank(kind: string): number {
  const found = CONTAINERS.indexOf(kind);
  return found < 0 ? CONTAINERS.length : found;
}
