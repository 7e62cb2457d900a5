import type { Language } from '@touchline/locale';
import { CONFIG_FILE } from '@touchline/model';
import {
  type Files,
  folderOf,
  type Git,
  isProblem,
  isWithin,
  nameOf,
  type Problem,
  problem,
  relativePath,
} from '@touchline/project';
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
  const found = await revisions(asked);
  if (!isProblem(found)) return found;
  // Of two names one is a folder: the other one was meant to be one, too.
  const missing = fromFolder === undefined ? from : to;
  const isFolder = fromFolder !== undefined || toFolder !== undefined;
  if (!isFolder || missing === undefined || (await isRevision(asked, missing))) return found;
  return problem('path-missing', toPath(missing, cwd));
}

async function isRevision({ folder }: Asked, name: string | undefined): Promise<boolean> {
  if (name === undefined || /^\.{0,2}\//.test(name)) return false;
  return !isProblem(await nodeGit.commit(folder, name));
}

async function folderNamed(name: string | undefined, cwd: string): Promise<string | undefined> {
  // An empty name is a variable of a script that was never set, not the current folder.
  if (name === undefined || name.trim() === '') return undefined;
  const path = toPath(name, cwd);
  return (await nodeFiles.kind(path)) === 'folder' ? path : undefined;
}

function folderSide(folder: string, label: string): Side {
  return { label: () => label, files: nodeFiles, base: folder, folder };
}

async function revisions(asked: Asked): Promise<Sides | NoSides> {
  const { staged, cwd } = asked;
  // A folder that is only on the other side has no place to ask git at.
  const root = await nodeGit.root((await nodeFiles.kind(asked.folder)) === 'folder' ? asked.folder : cwd);
  if (isProblem(root)) return root;
  const folder = await realFolder(asked.folder, root);
  const range = rangeOf(asked);
  const from = await beginning(range, root);
  if ('type' in from) return from;
  const before = await revisionSide(nodeGit, { root, folder, ...from });
  if (isProblem(before)) return before;
  if (range.to !== undefined) {
    const to = await named(range.to, root);
    if (isProblem(to)) return to;
    const after = await revisionSide(nodeGit, { root, folder, ...to });
    return isProblem(after) ? after : { before, after };
  }
  const label = (language: Language): string => messages.text(language, staged ? 'index' : 'working-tree');
  if (!staged) return { before, after: { label, files: workingTree(root), base: root, folder } };
  const files = await nodeGit.snapshot(root, 'index', isWanted);
  return isProblem(files) ? files : { before, after: { label, files, base: root, folder } };
}

/** Links lead into a repository as well as they lead in it; git knows real paths only. */
async function realFolder(folder: string, root: string): Promise<string> {
  const real = await nodeFiles.real(folder);
  return isProblem(real) || !isWithin(root, real) ? folder : real;
}

/** A config above the repository is in no revision of it, so it counts on neither side. */
function workingTree(root: string): Files {
  const isAbove = (path: string): boolean =>
    nameOf(path) === CONFIG_FILE && folderOf(path) !== root && isWithin(folderOf(path), root);
  return { ...nodeFiles, kind: async (path) => (isAbove(path) ? undefined : nodeFiles.kind(path)) };
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
  const files = await git.snapshot(root, { commit: revision }, isWanted);
  if (isProblem(files)) return files;
  const below = relativePath(root, folder) ?? '';
  return { label, commit: revision, files, base: root, folder: below === '' ? root : `${root}/${below}` };
}
