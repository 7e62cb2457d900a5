import type { HistoryChange, HistoryEnd, HistoryEntry, HistoryReport, Model } from '@touchline/model';
import { diffTrees, type ModelDiff } from '../diff.ts';
import { ReadingContext } from '../meaning/meaning.ts';
import type { ReadOptions } from '../meaning/read.ts';
import { readStructure } from '../meaning/readers/structure.ts';
import { changeOf, tellChanges } from '../report/project-diff.ts';
import type { Tree } from '../tree/diff-node.ts';
import { type Load, type Readable, type Revision, Revisions, WORKING_TREE } from './revisions.ts';

export interface HistoryOptions extends ReadOptions {
  /** Chooses the element in the newest state that can be read; without it everything is told. */
  readonly of?: ((model: Model) => string) | undefined;
  /** So many changes are told at most, and nothing older is looked at. */
  readonly most?: number | undefined;
  /** Why the revisions end where they do, when there are older ones. */
  readonly older: Extract<HistoryEnd, 'limit' | 'since' | 'beginning'>;
}

export type History = Pick<HistoryReport, 'element' | 'entries' | 'looked' | 'end' | 'unread' | 'workingTreeUnread'>;

/** What elements of an earlier state are today, and the one whose history is told. */
interface Known {
  /** Ids of today by ids of then. */
  readonly today: Map<string, string>;
  own: string | undefined;
}

/**
 * When something changed, newest first. The revisions come as git lists them: each before what it came from. Elements
 * are followed backwards through renamings and moves; a merge tells only what none of its sides had.
 *
 * Undefined when no state can be read.
 */
export async function historyOf(
  revisions: readonly Revision[],
  load: Load,
  options: HistoryOptions,
): Promise<History | undefined> {
  const known = new Revisions(revisions, load);
  const newest = await known.newest();
  if (!newest) return undefined;
  const own = options.of?.(newest.model);
  const walk = new Walk(known, options, own);
  await walk.from(newest, revisions);
  const element = own === undefined ? undefined : elementOf(newest.tree, own, options);
  const workingTreeUnread = newest.hash !== WORKING_TREE && revisions[0]?.commit === undefined;
  return { ...(element && { element }), ...walk.result(), workingTreeUnread };
}

class Walk {
  readonly #revisions: Revisions;
  readonly #options: HistoryOptions;
  /** The id of today of the element; undefined: everything is told. */
  readonly #wanted: string | undefined;
  /** Reached, not yet looked at. */
  readonly #reached = new Map<string, Known>();
  readonly #entries: HistoryEntry[] = [];
  readonly #ends = new Set<HistoryEnd>();
  readonly #most: number;
  #looked = 0;
  #found = 0;

  constructor(revisions: Revisions, options: HistoryOptions, wanted: string | undefined) {
    this.#revisions = revisions;
    this.#options = options;
    this.#most = options.most ?? Number.POSITIVE_INFINITY;
    this.#wanted = wanted;
  }

  async from(newest: Readable, revisions: readonly Revision[]): Promise<void> {
    const today = new Map([...newest.tree.nodes.keys()].map((id) => [id, id]));
    this.#reached.set(newest.hash, { today, own: this.#wanted });
    for (const { commit } of revisions) {
      const hash = commit?.hash ?? WORKING_TREE;
      const then = this.#reached.get(hash);
      if (!then) continue;
      this.#reached.delete(hash);
      if (this.#found >= this.#most) {
        this.#ends.add('limit');
        return;
      }
      await this.#look(hash, then);
      if (commit) this.#looked++;
    }
  }

  result(): Omit<History, 'element' | 'workingTreeUnread'> {
    const end = (['missing', 'shallow', 'limit', 'since', 'added', 'beginning'] as const).find((one) =>
      this.#ends.has(one),
    );
    const unread = [...this.#revisions.unread];
    return { entries: this.#entries, looked: this.#looked, end: end ?? 'beginning', unread };
  }

  async #look(hash: string, then: Known): Promise<void> {
    const after = await this.#revisions.state(hash);
    if (typeof after === 'string') return;
    const { states, isFirst, isCut, isMissing } = await this.#revisions.before(hash);
    if (isCut) this.#ends.add('shallow');
    if (isMissing) this.#ends.add('missing');
    const diffs = states.map((before) => diffTrees(before.tree, after.tree));
    const isBorn = then.own !== undefined && diffs.every(({ matching }) => !matching.before.has(then.own ?? ''));
    if (isBorn && (states.length > 0 || (isFirst && !isCut && !isMissing))) {
      this.#tell(hash, [born(diffs[0] ?? alone(after.tree), then.own ?? '', this.#wanted ?? '', this.#options)]);
      this.#ends.add('added');
      return;
    }
    if (states.length === 0) {
      if (isFirst) this.#ends.add('beginning');
      return;
    }
    const told = diffs.map((diff) => this.#changes(diff, then.today));
    this.#tell(hash, common(told));
    for (const [index, { matching }] of diffs.entries()) this.#reach(states[index]?.hash ?? '', matching.before, then);
  }

  /** What is older than the revisions is compared with, but not looked at itself. */
  #reach(hash: string, before: ReadonlyMap<string, string>, then: Known): void {
    const own = then.own === undefined ? undefined : before.get(then.own);
    if (then.own !== undefined && own === undefined) return;
    if (!this.#revisions.get(hash)) {
      this.#ends.add(this.#options.older);
      return;
    }
    const known = this.#reached.get(hash) ?? { today: new Map<string, string>(), own };
    this.#reached.set(hash, known);
    known.own ??= own;
    for (const [id, earlier] of before) {
      const today = then.today.get(id);
      if (today !== undefined && !known.today.has(earlier)) known.today.set(earlier, today);
    }
  }

  #changes(diff: ModelDiff, today: ReadonlyMap<string, string>): HistoryChange[] {
    return tellChanges(diff, this.#options).changes.flatMap((change): HistoryChange[] => {
      const later = chain(diff.after, change.after?.id);
      const earlier = chain(diff.before, change.before?.id).map((id) => diff.matching.after.get(id));
      const elements = [...later, ...earlier].flatMap((id) => (id === undefined ? [] : (today.get(id) ?? [])));
      const isWanted = this.#wanted === undefined || elements.includes(this.#wanted);
      return isWanted ? [{ ...change, elements: [...new Set(elements)] }] : [];
    });
  }

  #tell(hash: string, changes: HistoryChange[]): void {
    if (changes.length === 0) return;
    const commit = this.#revisions.get(hash)?.commit;
    const told = changes.slice(0, this.#most - this.#found);
    this.#entries.push({ ...(commit && { commit }), changes: told });
    this.#found += told.length;
    if (told.length < changes.length) this.#ends.add('limit');
  }
}

/** The id and those of what it stands in, outwards. */
function chain(tree: Tree, id: string | undefined): string[] {
  const ids: string[] = [];
  for (let at = id; at !== undefined; at = tree.nodes.get(at)?.parent) ids.push(at);
  return ids;
}

/** What differs from every side of a merge is its own doing. */
function common([first = [], ...others]: readonly (readonly HistoryChange[])[]): HistoryChange[] {
  const key = ({ code, text, after, before }: HistoryChange): string => `${code}\n${after?.id ?? before?.id}\n${text}`;
  const keys = others.map((changes) => new Set(changes.map(key)));
  return first.filter((change) => keys.every((known) => known.has(key(change))));
}

/** A comparison with nothing. */
function alone(after: Tree): ModelDiff {
  const none = new Map<string, string>();
  const before: Tree = { nodes: new Map(), children: new Map() };
  return { changes: [], matching: { after: none, before: none, scores: new Map() }, before, after };
}

/** That the element was added, also where it came with what it stands in. */
function born(diff: ModelDiff, id: string, today: string, { language }: ReadOptions): HistoryChange {
  const node = diff.after.nodes.get(id);
  if (!node) throw new Error(`The element ${id} is in no state.`);
  const change = { change: 'added', kind: node.kind, after: node } as const;
  const [reading] = readStructure(change, new ReadingContext(language, diff));
  if (!reading) throw new Error(`Nothing is said about the addition of ${id}.`);
  return { ...changeOf({ ...reading, severity: 'info', change }, diff), elements: [today] };
}

function elementOf(tree: Tree, id: string, options: ReadOptions): HistoryReport['element'] {
  const { after, path } = born(alone(tree), id, id, options);
  return after && { ...after, path };
}
