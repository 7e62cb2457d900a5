import { lockedPath, loopedLink, missingPath, tooLarge } from './file-problems.ts';
import { folderOf, isWithin, relativePath, resolvePath } from './paths.ts';
import { type Clock, type Entry, type Files, type Kind, MAX_FILE_BYTES } from './ports.ts';
import { isProblem, type Problem } from './problem.ts';

export interface MemoryFolder {
  /** Contents by absolute path; folders come to be by what lies in them. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Targets of links by the link's path, absolute or relative to its folder. */
  readonly links?: Readonly<Record<string, string>>;
  /** Files and folders that nobody may read. */
  readonly locked?: readonly string[];
}

/** A file system in memory, for tests and for texts handed over by an editor. */
export function memoryFiles({ files = {}, links = {}, locked = [] }: MemoryFolder): Files {
  const encoder = new TextEncoder();
  const contents = new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  );
  const paths = [...contents.keys(), ...Object.keys(links), ...locked];

  /** Follows the links of every part of a path, as a file system does. */
  const real = (path: string, followed = 0): string | Problem => {
    const link = Object.keys(links).find((from) => isWithin(from, path));
    if (link === undefined) return path;
    if (followed > 40) return loopedLink(path);
    const target = resolvePath(folderOf(link), links[link] ?? '');
    const rest = relativePath(link, path);
    const next = real(rest ? `${target}/${rest}` : target, followed + 1);
    return isProblem(next) ? loopedLink(path) : next;
  };

  const kind = (path: string): Kind | undefined | Problem => {
    const at = real(path);
    if (isProblem(at)) return at;
    if (contents.has(at)) return 'file';
    return paths.some((other) => other !== at && isWithin(at, other)) || locked.includes(at) ? 'folder' : undefined;
  };

  const entryKind = (path: string): Entry['kind'] => {
    if (path in links) return 'link';
    return contents.has(path) ? 'file' : 'folder';
  };

  return {
    kind: async (path) => kind(path),
    real: async (path) => {
      const at = real(path);
      return isProblem(at) || kind(at) !== undefined ? at : missingPath(path);
    },
    read: async (path) => {
      const at = real(path);
      if (isProblem(at)) return at;
      if (locked.includes(at)) return lockedPath(path);
      const bytes = contents.get(at);
      if (!bytes) return missingPath(path);
      return bytes.length > MAX_FILE_BYTES ? tooLarge(path, bytes.length) : bytes;
    },
    list: async (folder) => {
      const at = real(folder);
      if (isProblem(at)) return at;
      if (locked.includes(at)) return lockedPath(folder);
      if (kind(at) !== 'folder') return missingPath(folder);
      const names = new Set(
        paths.map((path) => relativePath(at, path)?.split('/')[0]).filter((name) => !!name) as string[],
      );
      return [...names].map((name) => ({ name, kind: entryKind(at.endsWith('/') ? at + name : `${at}/${name}`) }));
    },
  };
}

/** A clock that always shows the same day, e.g. of `--as-of` or `asOf` in the config. */
export function fixedClock(day: string): Clock {
  return { today: () => day };
}
