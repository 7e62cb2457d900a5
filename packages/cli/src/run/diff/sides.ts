import { type Files, type Git, isProblem, type Problem, relativePath } from '@touchline/project';
import { nodeFiles, nodeGit, toPath } from '@touchline/project/node';

/** One state to compare: where its files are read, and below which folder. */
export interface Side {
  /** As people call it: `main`, `working tree`, a folder. */
  readonly label: string;
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
  /** What the working tree and the index are called. */
  readonly labels: { readonly workingTree: string; readonly index: string };
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
  return { label, files: nodeFiles, base: folder, folder };
}

async function revisions(asked: Asked): Promise<Sides | NoSides> {
  const { folder, staged, labels } = asked;
  const root = await nodeGit.root(folder);
  if (isProblem(root)) return root;
  const range = rangeOf(asked);
  const from = await beginning(range, folder);
  if (typeof from !== 'string') return from;
  const before = await revisionSide(nodeGit, { root, folder, revision: from, label: range.from ?? from.slice(0, 10) });
  if (isProblem(before)) return before;
  if (range.to !== undefined) {
    const commit = await nodeGit.commit(folder, range.to);
    if (isProblem(commit)) return commit;
    const after = await revisionSide(nodeGit, { root, folder, revision: commit, label: range.to });
    return isProblem(after) ? after : { before, after };
  }
  if (!staged) return { before, after: { label: labels.workingTree, files: nodeFiles, base: root, folder } };
  const files = await nodeGit.snapshot(folder, 'index', isWanted);
  return isProblem(files) ? files : { before, after: { label: labels.index, files, base: root, folder } };
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

/** The commit to compare from: as said, where two revisions parted, or where this branch left the main one. */
async function beginning({ from, to, parted }: Range, folder: string): Promise<string | NoSides> {
  if (from === undefined) {
    const main = await nodeGit.mainBranch(folder);
    if (isProblem(main)) return main;
    if (main === undefined) return { type: 'no-main-branch' };
    return nodeGit.mergeBase(folder, main, 'HEAD');
  }
  return parted && to !== undefined ? nodeGit.mergeBase(folder, from, to) : nodeGit.commit(folder, from);
}

async function revisionSide(
  git: Git,
  { root, folder, revision, label }: { root: string; folder: string; revision: string; label: string },
): Promise<Side | Problem> {
  const files = await git.snapshot(folder, { commit: revision }, isWanted);
  if (isProblem(files)) return files;
  const below = relativePath(root, folder) ?? '';
  return { label, commit: revision, files, base: root, folder: below === '' ? root : `${root}/${below}` };
}
