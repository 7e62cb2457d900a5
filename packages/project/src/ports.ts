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

/** History of the repository a folder lies in. Paths are relative to the folder asked about, with `/`. */
export interface Git {
  /** The full hash of the commit that a revision (`main`, `HEAD~2`, a tag) names. */
  commit(folder: string, revision: string): Promise<string | Problem>;
  /** The files below the folder as they were in that revision. */
  list(folder: string, revision: string): Promise<readonly string[] | Problem>;
  /** The bytes of one file as it was in that revision. */
  read(folder: string, revision: string, path: string): Promise<Uint8Array | Problem>;
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
