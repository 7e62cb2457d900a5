import type { Problem } from './problem.ts';

/** What lies at a path, links followed. */
export type Kind = 'file' | 'folder';

/** An entry of a folder as it lies there; a link is not followed. */
export interface Entry {
  readonly name: string;
  readonly kind: Kind | 'link' | 'other';
}

/**
 * The file system as the project sees it. Paths are absolute with `/` between their parts on every system
 * (`/home/olena/bank`, `C:/bank`, `vscode-vfs://host/bank`). Errors a user can cause come back as problems.
 */
export interface Files {
  /** The kind of what lies there; `undefined` when nothing does; a problem for a link loop or a locked path. */
  kind(path: string): Promise<Kind | undefined | Problem>;
  /** The bytes of a file, at most `MAX_FILE_BYTES`. */
  read(path: string): Promise<Uint8Array | Problem>;
  /** The entries of a folder in no particular order. */
  list(folder: string): Promise<readonly Entry[] | Problem>;
  /** The path with every link resolved. */
  real(path: string): Promise<string | Problem>;
}

/** A commit of a file's history, newest first in a list. */
export interface Commit {
  readonly hash: string;
  /** ISO 8601 with the author's offset. */
  readonly date: string;
  readonly author: string;
  /** The first line of its message. */
  readonly subject: string;
  /** Hashes of the commits before it that changed the same files; several for a merge. */
  readonly parents: readonly string[];
  /** A shallow clone ends here: what was before is not known. */
  readonly isCut?: boolean;
}

/** Which commits of a history are wanted. */
export interface HistoryQuery {
  readonly revision: string;
  /** Nothing that this revision has already. */
  readonly since?: string | undefined;
  readonly limit: number;
}

/**
 * The repository a folder lies in; nothing in it is changed. Revisions (`main`, `HEAD~2`, a tag, a hash) are names, never
 * options: one that begins with a hyphen is unknown.
 */
export interface Git {
  /** The top folder of the working tree. */
  root(folder: string): Promise<string | Problem>;
  /** The full hash of the commit that a revision names. */
  commit(folder: string, revision: string): Promise<string | Problem>;
  /** The commit where two revisions parted. */
  mergeBase(folder: string, one: string, other: string): Promise<string | Problem>;
  /** The main branch: what `origin/HEAD` leads to, else `main` or `master`; undefined when there is none. */
  mainBranch(folder: string): Promise<string | undefined | Problem>;
  /**
   * The files of a commit (full hash) or of the index as they would lie in the working tree. Only files that `isWanted`
   * (path within the repository) says yes to are there; `below` (folders within the repository) leaves out all else.
   */
  snapshot(
    folder: string,
    at: { readonly commit: string } | 'index',
    isWanted: (path: string) => boolean,
    below?: readonly string[],
  ): Promise<Files | Problem>;
  /**
   * The commits that changed strategy files (`.cx`, configs) below folders of the repository (`''` for its top), newest
   * first, each before what it came from. Side branches that left nothing are not among them.
   */
  history(folder: string, below: readonly string[], query: HistoryQuery): Promise<readonly Commit[] | Problem>;
}

/** The day that counts as today. */
export interface Clock {
  /** ISO 8601, `2026-09-30`, in local time. */
  today(): string;
}

/**
 * The largest file that is read, 32 MiB: some 90 000 touchpoints. The language works on whole files, so a larger one
 * is a mistake (an export, an archive) or wants to be split.
 */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;
