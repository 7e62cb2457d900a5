import type { Language } from '@touchline/locale';
import { type Files, type Git, isProblem, type Problem, relativePath } from '@touchline/project';
import { nodeFiles, nodeGit, toPath } from '@touchline/project/node';
import { messages } from '../../messages.ts';

/** What people call a state, in the language of the comparison. */
type Label = (language: Language) => string;

/** One state to compare: where its files are read, and below which folder. */
export interface Side {
  /** As people call it: `main`, `working tree`, a folder. */
  readonly label: Label;
  readonly commit?: string;
  readonly files: Files;
  /** Absolute; projects of both sides belong together by their path below it. */
  readonly base: string;
  /** What to compare below it, absolute. */
  readonly folder: string;
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** What is asked for on the command line. */
export interface Asked {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly staged?: boolean | undefined;
  /** Absolute folder whose projects are compared. */
  readonly folder: string;
  readonly cwd: string;
}

/** No main branch is known to compare with. */
export type NoSides = Problem | { readonly type: 'no-main-branch' };

const isWanted = (path: string): boolean => path.endsWith('.cx') || path.endsWith('.json');

/** The two states that are meant. Two folders need no repository. */
export async function sidesOf(asked: Asked): Promise<Sides | NoSides> {
  const { from, to, cwd } = asked;
  const folders = await Promise.all([from, to].map((name) => folderNamed(name, cwd)));
  const [fromFolder, toFolder] = folders;
  if (fromFolder !== undefined && (to === undefined || toFolder !== undefined) && !(await isRevision(asked, from))) {
    const later = toFolder ?? asked.folder;
    return { before: folderSide(fromFolder, from ?? '.'), after: folderSide(later, to ?? '.') };
  }
  return revisions(asked);
}

async function isRevision({ folder }: Asked, name: string | undefined): Promise<boolean> {
  if (name === undefined || /^\.{0,2}\//.test(name)) return false;
  return !isProblem(await nodeGit.commit(folder, name));
}

async function folderNamed(name: string | undefined, cwd: string): Promise<string | undefined> {
  if (name === undefined) return undefined;
  const path = toPath(name, cwd);
  return (await nodeFiles.kind(path)) === 'folder' ? path : undefined;
}

function folderSide(folder: string, label: string): Side {
  return { label: () => label, files: nodeFiles, base: folder, folder };
}

async function revisions(asked: Asked): Promise<Sides | NoSides> {
  const { folder, staged } = asked;
  const root = await nodeGit.root(folder);
  if (isProblem(root)) return root;
  const range = rangeOf(asked);
  const from = await beginning(range, folder);
  if ('type' in from) return from;
  const before = await revisionSide(nodeGit, { root, folder, ...from });
  if (isProblem(before)) return before;
  if (range.to !== undefined) {
    const to = await named(range.to, folder);
    if (isProblem(to)) return to;
    const after = await revisionSide(nodeGit, { root, folder, ...to });
    return isProblem(after) ? after : { before, after };
  }
  const label = (language: Language): string => messages.text(language, staged ? 'index' : 'working-tree');
  if (!staged) return { before, after: { label, files: nodeFiles, base: root, folder } };
  const files = await nodeGit.snapshot(folder, 'index', isWanted);
  return isProblem(files) ? files : { before, after: { label, files, base: root, folder } };
}

interface Range {
  readonly from?: string;
  readonly to?: string;
  /** Compare from where the two parted: `A...B`. */
  readonly parted?: boolean;
}

function rangeOf({ from, to }: Asked): Range {
  if (from === undefined) return {};
  if (to !== undefined) return { from, to };
  const range = /^(?<a>.*?)(?<dots>\.\.\.?)(?<b>.*)$/.exec(from)?.groups;
  if (!range) return { from };
  const { a, dots, b } = range;
  return { from: a || 'HEAD', to: b || 'HEAD', parted: dots === '...' };
}

interface Named {
  /** A full hash. */
  readonly revision: string;
  readonly label: Label;
}

async function named(name: string, folder: string): Promise<Named | Problem> {
  const revision = await nodeGit.commit(folder, name);
  return isProblem(revision) ? revision : { revision, label: () => name };
}

/** The commit to compare from: as said, where two revisions parted, or where this branch left the main one. */
async function beginning({ from, to, parted }: Range, folder: string): Promise<Named | NoSides> {
  if (from === undefined) {
    const main = await nodeGit.mainBranch(folder);
    if (isProblem(main)) return main;
    if (main !== undefined) return whereLeft(main, 'HEAD', folder);
    const head = await nodeGit.commit(folder, 'HEAD');
    return isProblem(head) ? head : { type: 'no-main-branch' };
  }
  return parted && to !== undefined ? whereLeft(from, to, folder) : named(from, folder);
}

/** The commit where a branch left another one. As long as that stands there still, it is called by its name alone. */
export async function whereLeft(
  main: string,
  branch: string,
  folder: string,
  called: { readonly main?: string | undefined; readonly branch?: string | undefined } = {},
): Promise<Named | Problem> {
  const revision = await nodeGit.mergeBase(folder, main, branch);
  if (isProblem(revision)) return revision;
  const names = { main: called.main ?? main, branch: called.branch ?? (branch === 'HEAD' ? undefined : branch) };
  if ((await nodeGit.commit(folder, main)) === revision) return { revision, label: () => names.main };
  const { branch: left } = names;
  const label: Label = (language) =>
    left === undefined
      ? messages.text(language, 'left-here', names)
      : messages.text(language, 'left', { main: names.main, branch: left });
  return { revision, label };
}

async function revisionSide(
  git: Git,
  { root, folder, revision, label }: Named & { root: string; folder: string },
): Promise<Side | Problem> {
  const files = await git.snapshot(folder, { commit: revision }, isWanted);
  if (isProblem(files)) return files;
  const below = relativePath(root, folder) ?? '';
  return { label, commit: revision, files, base: root, folder: below === '' ? root : `${root}/${below}` };
}
