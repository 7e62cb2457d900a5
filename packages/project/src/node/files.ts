import type { Dirent, Stats } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { lockedPath, loopedLink, missingPath, tooLarge } from '../file-problems.ts';
import { type Entry, type Files, MAX_FILE_BYTES } from '../ports.ts';
import { type Problem, problem } from '../problem.ts';

/** A path of the operating system (relative ones from `from`, default the working directory) as `Files` speaks of it. */
export function toPath(native: string, from: string = process.cwd()): string {
  return resolve(from, native).replaceAll('\\', process.platform === 'win32' ? '/' : '\\');
}

/** What an error of the file system means to a user; errors that are nobody's mistake are thrown on. */
export function problemOf(error: unknown, path: string): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    // A path with a zero byte: no file can be called so.
    case 'ERR_INVALID_ARG_VALUE':
      return missingPath(path);
    case 'ELOOP':
      return loopedLink(path);
    case 'EACCES':
    case 'EPERM':
      return lockedPath(path);
    case 'EISDIR':
      return problem('is-a-folder', path);
    default:
      // Disks, network shares and drivers refuse with codes of their own.
      if (isOfSystem(error)) return problem('system-refused', path, { code: error.code });
      throw error;
  }
}

/** An answer of the operating system, not a mistake of ours. */
export function isOfSystem(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

async function orProblem<T>(path: string, action: () => Promise<T>): Promise<T | Problem> {
  try {
    return await action();
  } catch (error) {
    return problemOf(error, path);
  }
}

function special(path: string): Problem {
  return problem('special-file', path);
}

function entryKind(entry: Dirent): Entry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** The file system of this computer. */
export const nodeFiles: Files = {
  async kind(path) {
    let found: Stats;
    try {
      found = await stat(path);
    } catch (error) {
      const reason = problemOf(error, path);
      return reason.code === 'path-missing' ? undefined : reason;
    }
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : special(path);
  },

  read: (path) =>
    orProblem(path, async () => {
      const file = await open(path);
      try {
        const found = await file.stat();
        if (found.isDirectory()) return problem('is-a-folder', path);
        if (!found.isFile()) return special(path);
        return found.size > MAX_FILE_BYTES ? tooLarge(path, found.size) : await file.readFile();
      } finally {
        await file.close();
      }
    }),

  list: (folder) =>
    orProblem(folder, async () => {
      const entries = await readdir(folder, { withFileTypes: true });
      return entries.map((entry) => ({ name: entry.name, kind: entryKind(entry) }));
    }),

  real: (path) => orProblem(path, async () => toPath(await realpath(path))),
};
