import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const MAP = `journey OpenAccount "I open an account" {
  touchpoint Sign "Signs" via Branch feeling 1 {
    moment of truth
    pain "Types the same data twice" high
  }
}

kpi Nps "Relationship NPS" {
  metric nps of rating scale 0..10
  baseline 31 on 2026-06-30
  target 45 by 2027-06-30
}
`;
export const BETTER = MAP.replace('feeling 1', 'feeling 4').replace('    pain "Types the same data twice" high\n', '');
export const LOWERED = BETTER.replace('target 45', 'target 40');

export type Files = Readonly<Record<string, string>>;

/** A folder for one test; with another `end`, for longer. */
export function temporary(end: (remove: () => void) => void = onTestFinished): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'сховище ')));
  end(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Olena', '-c', 'user.email=olena@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', cwd, ...identity, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

export function write(cwd: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
}

/** Writes the files and commits everything; gives the hash. */
export function commit(cwd: string, files: Files): string {
  write(cwd, files);
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '--allow-empty', '-m', 'Next');
  return git(cwd, 'rev-parse', 'HEAD');
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
export function pullRequest(before: Files, after: Files, cwd = temporary()): Repository {
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
