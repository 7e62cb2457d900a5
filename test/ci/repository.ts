import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { commit, git, type Texts } from '../../packages/cli/src/test/repository.ts';

export { BETTER, commit, git, LOWERED, MAP, write } from '../../packages/cli/src/test/repository.ts';

/** A folder for one test; with another `end`, for longer. */
export function temporary(end: (remove: () => void) => void = onTestFinished): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'сховище ')));
  end(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export interface Repository {
  readonly cwd: string;
  /** The tip of main, which has gone on since the branch left it. */
  readonly base: string;
  readonly head: string;
}

/**
 * A repository as actions/checkout leaves it for a pull request: on a merge of the branch `work` into the tip of main, with
 * no branch checked out.
 */
export function pullRequest(before: Texts, after: Texts, cwd = temporary()): Repository {
  git(cwd, 'init', '-q', '-b', 'main');
  commit(cwd, before);
  git(cwd, 'switch', '-q', '-c', 'work');
  const head = commit(cwd, after);
  git(cwd, 'switch', '-q', 'main');
  const base = commit(cwd, { 'other.txt': 'Somebody else goes on.\n' });
  git(cwd, 'checkout', '-q', '--detach');
  git(cwd, 'merge', '-q', '--no-edit', 'work');
  return { cwd, base, head };
}
