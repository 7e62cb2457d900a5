import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folder } from './terminal.ts';

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

/** @returns what git prints, without blanks around it. */
export function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Olena', '-c', 'user.email=olena@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', cwd, ...identity, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

export type Texts = Readonly<Record<string, string>>;

export function write(cwd: string, files: Texts): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
}

/** Writes the files and commits everything; gives the hash. */
export function commit(cwd: string, files: Texts): string {
  write(cwd, files);
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '--allow-empty', '-m', 'Next');
  return git(cwd, 'rev-parse', 'HEAD');
}

/** A repository with a main branch and a branch with two commits, the second of which lowers a target. */
export function repository(): string {
  const cwd = folder({});
  git(cwd, 'init', '-q', '-b', 'main');
  commit(cwd, { 'мапа.cx': MAP });
  git(cwd, 'switch', '-q', '-c', 'work');
  commit(cwd, { 'мапа.cx': BETTER });
  commit(cwd, { 'мапа.cx': LOWERED });
  return cwd;
}

export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
