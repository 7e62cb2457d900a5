import { folderOf, isWithin } from './paths.ts';
import type { Files } from './ports.ts';
import { isProblem, type Problem, problem } from './problem.ts';

/**
 * The part of a file system that lies in `top` (absolute, links resolved), for texts of strangers: on a build server a link
 * could show a file of the machine to whoever reads the comment. A link out of `top`, or into its `.git`, is a problem;
 * of what lies elsewhere by its path nothing is there.
 */
export function confinedFiles(files: Files, top: string): Files {
  const isOpen = (real: string): boolean => isWithin(top, real) && !isWithin(`${top}/.git`, real);

  /** Whether a path may be read; a problem for a link that leads away, `outside` where the way there leads away already. */
  const access = async (path: string): Promise<'open' | 'outside' | Problem> => {
    const real = await files.real(path);
    // What cannot be resolved cannot be read either: the file system says why.
    if (isProblem(real) || isOpen(real)) return 'open';
    const folder = await files.real(folderOf(path));
    return !isProblem(folder) && isOpen(folder) ? problem('link-leads-out', path) : 'outside';
  };

  const ifOpen = async <T>(path: string, action: () => Promise<T | Problem>): Promise<T | Problem> => {
    const found = await access(path);
    if (found === 'open') return action();
    return found === 'outside' ? problem('path-missing', path) : found;
  };

  return {
    async kind(path) {
      const found = await access(path);
      if (found === 'open') return files.kind(path);
      return found === 'outside' ? undefined : found;
    },
    read: (path) => ifOpen(path, () => files.read(path)),
    list: (folder) => ifOpen(folder, () => files.list(folder)),
    real: (path) => ifOpen(path, () => files.real(path)),
  };
}
