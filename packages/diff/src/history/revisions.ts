import type { HistoryCommit, Model } from '@touchline/model';
import type { Tree } from '../tree/diff-node.ts';
import { treeOf } from '../tree/tree.ts';

/** A state in a history, and the states it came from; the working tree has no commit. */
export interface Revision {
  readonly commit?: HistoryCommit;
  /** Hashes; none for the first commit. A parent that is no revision of the history is older than all of them. */
  readonly parents: readonly string[];
  /** The clone ends here: there was something before, but it is not known. */
  readonly isCut?: boolean;
}

/** What a state says; `broken`: its text has syntax errors, `missing`: the clone lacks it. */
export type Loaded = Model | 'broken' | 'missing';

/** Reads a state by its hash; without one the working tree. */
export type Load = (hash: string | undefined) => Promise<Loaded>;

/** The working tree is known by this name; hashes are never empty. */
export const WORKING_TREE = '';

export const nameOf = ({ commit }: Revision): string => commit?.hash ?? WORKING_TREE;

/** A state that can be compared. */
export interface Readable {
  readonly hash: string;
  readonly tree: Tree;
  readonly model: Model;
}

/** What leads back from a state: readable states, and where the way ends. */
export interface Before {
  readonly states: readonly Readable[];
  /** Nothing was before. */
  readonly isFirst: boolean;
  readonly isCut: boolean;
  readonly isMissing: boolean;
}

/** As many states are kept as two lines of history need that are walked at once. Older ones are read again if need be. */
const KEPT = 4;

/** The states of a history, each read when it is needed. Lives for one walk. */
export class Revisions {
  readonly #revisions: ReadonlyMap<string, Revision>;
  readonly #load: Load;
  readonly #kept = new Map<string, Readable | 'broken' | 'missing'>();
  /** Commits with syntax errors, by hash. */
  readonly #unread = new Map<string, HistoryCommit>();

  constructor(revisions: readonly Revision[], load: Load) {
    this.#revisions = new Map(revisions.map((revision) => [nameOf(revision), revision]));
    this.#load = load;
  }

  get(hash: string): Revision | undefined {
    return this.#revisions.get(hash);
  }

  get unread(): readonly HistoryCommit[] {
    return [...this.#unread.values()];
  }

  async state(hash: string): Promise<Readable | 'broken' | 'missing'> {
    const known = this.#kept.get(hash) ?? (await this.#read(hash));
    this.#kept.delete(hash);
    this.#kept.set(hash, known);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    return known;
  }

  async #read(hash: string): Promise<Readable | 'broken' | 'missing'> {
    const model = await this.#load(hash === WORKING_TREE ? undefined : hash);
    return typeof model === 'string' ? model : { hash, model, tree: treeOf(model) };
  }

  /** What a state came from; states with syntax errors are passed over. */
  async before(hash: string): Promise<Before> {
    const states = new Map<string, Readable>();
    let [isFirst, isCut, isMissing] = [false, false, false];
    const seen = new Set<string>();
    const look = async (at: string): Promise<void> => {
      const revision = this.get(at);
      if (revision?.isCut) isCut = true;
      else if (!revision || revision.parents.length === 0) isFirst ||= revision !== undefined;
      for (const parent of revision?.isCut ? [] : (revision?.parents ?? [])) {
        if (seen.has(parent)) continue;
        seen.add(parent);
        const state = await this.state(parent);
        if (state === 'missing') isMissing = true;
        else if (state === 'broken') {
          const commit = this.get(parent)?.commit;
          // What is older than the history and cannot be read is as good as not there.
          if (!commit) isMissing = true;
          else {
            this.#unread.set(parent, commit);
            await look(parent);
          }
        } else states.set(parent, state);
      }
    };
    await look(hash);
    return { states: [...states.values()], isFirst, isCut, isMissing };
  }

  /** The newest state that can be read. */
  async newest(): Promise<Readable | undefined> {
    for (const [hash, { commit }] of this.#revisions) {
      const state = await this.state(hash);
      if (typeof state !== 'string') return state;
      if (state === 'broken' && commit) this.#unread.set(hash, commit);
    }
    return undefined;
  }
}
