import { CONFIG_FILE } from '@touchline/model';
import type { Matcher } from './globs.ts';
import { isWithin, relativePath } from './paths.ts';
import type { Entry, Files } from './ports.ts';
import { isProblem, type Problem, problem } from './problem.ts';

export const CX_EXTENSION = '.cx';

export interface WalkOptions {
  readonly include: Matcher;
  readonly exclude: Matcher;
}

export interface Walk {
  /** Absolute paths of the `.cx` files, sorted. */
  readonly files: readonly string[];
  /** Folders of projects below this one, which a project does not look into; sorted. */
  readonly nestedProjects: readonly string[];
  readonly problems: readonly Problem[];
}

/** A folder on the way down: where it stands, and where it lies with links resolved. */
interface Step {
  readonly path: string;
  readonly real: string;
  readonly above?: Step;
}

/** Folders nobody keeps a strategy in. */
function isSkipped(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

/**
 * Finds the `.cx` files of a folder. Links are followed; what a link shows a second time is read once, and a link
 * that leads back to a folder above it is a problem. What cannot be read is a problem and the walk goes on.
 */
export async function walk(files: Files, folder: string, { include, exclude }: WalkOptions): Promise<Walk> {
  const found: string[] = [];
  const nestedProjects: string[] = [];
  const problems: Problem[] = [];
  const linked = new Set<string>();

  const realFolder = await files.real(folder);
  if (isProblem(realFolder)) return { files: [], nestedProjects: [], problems: [realFolder] };

  const relative = (path: string): string => relativePath(folder, path) ?? path;

  const visitFile = (path: string): void => {
    if (path.endsWith(CX_EXTENSION) && include(relative(path))) found.push(path);
  };

  /** A link is followed unless its target lies in the project anyway or was reached by another link. */
  const visitLink = async (path: string, at: Step): Promise<void> => {
    const kind = await files.kind(path);
    if (isProblem(kind)) {
      problems.push(kind);
      return;
    }
    if (kind === undefined) {
      if (path.endsWith(CX_EXTENSION)) problems.push(problem('dangling-link', path));
      return;
    }
    const real = await files.real(path);
    if (isProblem(real)) {
      problems.push(real);
      return;
    }
    if (kind === 'folder')
      for (let step: Step | undefined = at; step; step = step.above)
        if (isWithin(real, step.real)) {
          problems.push(problem('link-to-above', path, { folder: real }));
          return;
        }
    if (isWithin(realFolder, real) || linked.has(real)) return;
    linked.add(real);
    if (kind === 'file') visitFile(path);
    else await visitFolder({ path, real, above: at });
  };

  const visitEntry = async (entry: Entry, at: Step): Promise<void> => {
    const path = at.path.endsWith('/') ? at.path + entry.name : `${at.path}/${entry.name}`;
    if (entry.kind !== 'file' && isSkipped(entry.name)) return;
    if (exclude(relative(path))) return;
    if (entry.kind === 'file') visitFile(path);
    else if (entry.kind === 'link') await visitLink(path, at);
    else if (entry.kind === 'folder') await visitFolder({ path, real: `${at.real}/${entry.name}`, above: at });
  };

  const visitFolder = async (at: Step): Promise<void> => {
    const entries = await files.list(at.path);
    if (isProblem(entries)) {
      problems.push(entries);
      return;
    }
    if (at.above && entries.some(({ name }) => name === CONFIG_FILE)) {
      nestedProjects.push(at.path);
      return;
    }
    // In order of names, so that of two links to one place the same one wins everywhere.
    for (const entry of entries.toSorted((a, b) => compareText(a.name, b.name))) await visitEntry(entry, at);
  };

  await visitFolder({ path: folder, real: realFolder });
  return { files: found.sort(compareText), nestedProjects: nestedProjects.sort(compareText), problems };
}

/** By UTF-16 code units: the same order on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
