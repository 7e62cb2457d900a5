import { execFile, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CONFIG_FILE } from '@touchline/model';
import { tooLarge } from '../file-problems.ts';
import { memoryFiles } from '../memory.ts';
import { type Commit, type Git, MAX_FILE_BYTES } from '../ports.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import { toPath } from './files.ts';

interface Outcome {
  readonly ok: boolean;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** In a hook git names the repository of the hook by these; the folder asked about decides instead. */
const REPOSITORY_VARIABLES = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR'];

/** Most of what git may answer: the names of a million files. */
const MAX_ANSWER = 256 * 1024 * 1024;

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !REPOSITORY_VARIABLES.includes(name));
  // A clone without all objects must not fetch the missing ones behind the user's back; an old git is kept from it by
  // the protocols it may use.
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  };
}

/** Reading the index would start the program that a repository names as its watcher of files. */
const inRepository = (folder: string): string[] => ['-C', folder, '-c', 'core.fsmonitor='];

/** Windows looks for a program in the current folder first, and a `git.exe` that lies beside a strategy is not git. */
const elsewhere = process.platform === 'win32' ? { cwd: dirname(process.execPath) } : {};

/** Runs git without a shell. Only commands that run no program of the repository's configuration are used here. */
function git(folder: string, args: readonly string[]): Promise<Outcome | Problem> {
  return new Promise((resolve, reject) => {
    const options = {
      ...elsewhere,
      env: environment(),
      encoding: 'buffer',
      maxBuffer: MAX_ANSWER,
      windowsHide: true,
    } as const;
    execFile('git', [...inRepository(folder), ...args], options, (error, stdout, bytes) => {
      const stderr = bytes.toString('utf8');
      if (!error) resolve({ ok: true, stdout, stderr });
      else if (error.code === 'ENOENT') resolve(problem('git-missing', folder));
      else if (/not a git repository/.test(stderr)) resolve(problem('not-a-repository', folder));
      else if (typeof error.code === 'number') resolve({ ok: false, stdout, stderr });
      else reject(error);
    });
  });
}

/** The answer as text, or what git said against it. */
async function answer(folder: string, args: readonly string[]): Promise<string | Problem> {
  const outcome = await git(folder, args);
  if (isProblem(outcome)) return outcome;
  if (outcome.ok) return outcome.stdout.toString('utf8');
  return problem('git-failed', folder, { reason: outcome.stderr.trim().split('\n')[0] ?? '' });
}

async function isShallow(folder: string): Promise<boolean> {
  return (await answer(folder, ['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true';
}

/** A file as a tree or the index lists it. */
interface Listed {
  readonly path: string;
  readonly mode: string;
  readonly object: string;
}

const LINK = '120000';
const REGULAR: ReadonlySet<string> = new Set(['100644', '100755', '100664']);

/** Another repository in this one: the object is a commit of its own. */
const SUBMODULE = '160000';

/** `<mode> blob <object>\t<path>` of a tree, `<mode> <object> <stage>\t<path>` of the index, each ended by a zero. */
function listedIn(text: string): Listed[] {
  return text.split('\0').flatMap((line) => {
    const [head, path] = split(line, '\t');
    const [mode, second, third] = head.split(' ');
    const object = second === 'blob' || second === 'commit' ? third : second;
    return path === undefined || mode === undefined || object === undefined ? [] : [{ mode, object, path }];
  });
}

function split(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** The contents of objects, by their names; those that are not in this clone are left out. */
function contents(folder: string, objects: readonly string[]): Promise<Map<string, Buffer> | Problem> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...inRepository(folder), 'cat-file', '--batch'], {
      ...elsewhere,
      env: environment(),
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(problem('git-missing', folder));
      else reject(error);
    });
    // A git that ends early closes its input; its exit code tells why.
    child.stdin.on('error', () => {});
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => {
      if (code === 0) resolve(batch(Buffer.concat(chunks)));
      else resolve(problem('git-failed', folder, { reason: `cat-file ${code}` }));
    });
    child.stdin.end(objects.map((object) => `${object}\n`).join(''));
  });
}

/** `<object> blob <size>\n<bytes>\n`, or `<object> missing\n`. */
function batch(bytes: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at);
    const [object, type, size] = bytes.subarray(at, end).toString('utf8').split(' ');
    at = end + 1;
    if (object === undefined || type !== 'blob') continue;
    const length = Number(size);
    found.set(object, bytes.subarray(at, at + length));
    at += length + 1;
  }
  return found;
}

/** The git of this computer. */
export const nodeGit: Git = {
  async root(folder) {
    const top = await answer(folder, ['rev-parse', '--show-toplevel']);
    if (!isProblem(top)) return toPath(top.replace(/\r?\n$/, ''), '/');
    return /must be run in a work tree/.test(`${top.parameters['reason']}`) ? problem('bare-repository', folder) : top;
  },

  async commit(folder, revision) {
    const outcome = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    if (isProblem(outcome)) return outcome;
    if (outcome.ok) return outcome.stdout.toString('utf8').trim();
    if (revision === 'HEAD') return problem('no-commits', folder);
    const code = (await isShallow(folder)) ? 'unknown-revision-shallow' : 'unknown-revision';
    return problem(code, folder, { revision });
  },

  async mergeBase(folder, one, other) {
    const commits: string[] = [];
    for (const revision of [one, other]) {
      const commit = await nodeGit.commit(folder, revision);
      if (isProblem(commit)) return commit;
      commits.push(commit);
    }
    const outcome = await git(folder, ['merge-base', ...commits]);
    if (isProblem(outcome)) return outcome;
    const [base] = outcome.stdout.toString('utf8').split('\n');
    if (outcome.ok && base) return base;
    return problem((await isShallow(folder)) ? 'no-merge-base-shallow' : 'no-merge-base', folder, { one, other });
  },

  async mainBranch(folder) {
    const head = await git(folder, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
    if (isProblem(head)) return head;
    const named = head.ok ? [head.stdout.toString('utf8').trim()] : [];
    for (const branch of [...named, 'main', 'master', 'origin/main', 'origin/master']) {
      if (!isProblem(await nodeGit.commit(folder, branch))) return branch;
    }
    return undefined;
  },

  async snapshot(folder, at, isWanted, below = []) {
    const root = await nodeGit.root(folder);
    if (isProblem(root)) return root;
    const read = await contentsAt(root, at, isWanted, below);
    return isProblem(read) ? read : memoryFiles(read);
  },

  async history(folder, below, { revision, since, limit }) {
    const commits: string[] = [];
    for (const name of since === undefined ? [revision] : [revision, since]) {
      const commit = await nodeGit.commit(folder, name);
      if (isProblem(commit)) return commit;
      commits.push(commit);
    }
    const root = await nodeGit.root(folder);
    if (isProblem(root)) return root;
    const [head = '', ...left] = commits;
    // Parents are those within the history that is shown: `--parents` rewrites them.
    const options = [...PLAIN_LOG, '-z', '--topo-order', '--parents', `--format=%H%x00%aI%x00%an%x00%s%x00%P%x00`];
    const range = [`--max-count=${limit}`, head, ...left.map((hash) => `^${hash}`)];
    const log = await answer(root, [...options, ...range, '--', ...below.flatMap(strategyFiles)]);
    return isProblem(log) ? log : commitsIn(log, await shallowCommits(root));
  },
};

/** Settings of a repository may make `git log` run a program or follow one file. */
const PLAIN_LOG = ['-c', 'log.showSignature=false', '-c', 'log.follow=false', 'log'];

/** No sign of a path means anything but itself. */
const literal = (path: string): string => `:(top,literal)${path}`;

function strategyFiles(folder: string): string[] {
  const below = folder === '' ? '' : `${folder.replace(/[\\*?[]/g, '\\$&')}/`;
  return ['*.cx', CONFIG_FILE].map((name) => `:(top,glob)${below}**/${name}`);
}

/** The commits at which a shallow clone ends. */
async function shallowCommits(root: string): Promise<ReadonlySet<string>> {
  if (!(await isShallow(root))) return new Set();
  const path = await answer(root, ['rev-parse', '--path-format=absolute', '--git-path', 'shallow']);
  if (isProblem(path)) return new Set();
  const text = await readFile(path.replace(/\r?\n$/, ''), 'utf8').catch(() => '');
  return new Set(text.split('\n').filter(Boolean));
}

interface Contents {
  readonly files: Record<string, Uint8Array>;
  readonly links: Record<string, string>;
}

async function contentsAt(
  root: string,
  at: { readonly commit: string } | 'index',
  isWanted: (path: string) => boolean,
  below: readonly string[],
): Promise<Contents | Problem> {
  const list =
    at === 'index'
      ? await answer(root, ['ls-files', '--stage', '-z', '--full-name', '--', ...below.map(literal)])
      : await answer(root, ['ls-tree', '-r', '-z', '--full-tree', at.commit, '--', ...below.filter(Boolean)]);
  if (isProblem(list)) return list;
  const all = listedIn(list);
  const listed = all.filter(({ mode, path }) => mode === LINK || (REGULAR.has(mode) && isWanted(path)));
  const twice = at === 'index' ? listed.find(({ path }, index) => listed[index - 1]?.path === path) : undefined;
  if (twice) return problem('unmerged-index', `${root}/${twice.path}`);
  const found = await contents(root, [...new Set(listed.map(({ object }) => object))]);
  if (isProblem(found)) return found;
  const read = filesOf(root, listed, found);
  if (isProblem(read)) return read;
  for (const { path, object } of all.filter(({ mode }) => mode === SUBMODULE)) {
    const inner = await submoduleAt(`${root}/${path}`, object, (name) => isWanted(`${path}/${name}`));
    if (isProblem(inner)) return inner;
    Object.assign(read.files, inner.files);
    Object.assign(read.links, inner.links);
  }
  return read;
}

/** The files of a submodule at the commit that is recorded; of one that is not checked out there are none. */
async function submoduleAt(
  folder: string,
  commit: string,
  isWanted: (path: string) => boolean,
): Promise<Contents | Problem> {
  const none: Contents = { files: {}, links: {} };
  if ((await nodeGit.root(folder)) !== folder) return none;
  if (!isProblem(await nodeGit.commit(folder, commit))) return contentsAt(folder, { commit }, isWanted, []);
  // It is of no interest that a commit is missing where no strategy lies.
  const now = await answer(folder, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD']);
  const isStrategy = !isProblem(now) && listedIn(now).some(({ path }) => path.endsWith('.cx') && isWanted(path));
  return isStrategy ? problem('missing-objects', folder) : none;
}

function filesOf(root: string, listed: readonly Listed[], found: ReadonlyMap<string, Buffer>): Contents | Problem {
  const files: Record<string, Uint8Array> = {};
  const links: Record<string, string> = {};
  for (const { path, mode, object } of listed) {
    const at = `${root}/${path}`;
    const bytes = found.get(object);
    if (!bytes) return problem('missing-objects', at);
    if (mode === LINK) links[at] = bytes.toString('utf8');
    else if (bytes.length > MAX_FILE_BYTES) return tooLarge(at, bytes.length);
    else files[at] = bytes;
  }
  return { files, links };
}

function commitsIn(log: string, cut: ReadonlySet<string>): Commit[] {
  const fields = log.split('\0');
  const commits: Commit[] = [];
  for (let at = 0; at + 5 <= fields.length; at += 6) {
    const [hash = '', date = '', author = '', subject = '', parents = ''] = fields.slice(at, at + 5);
    if (hash === '') continue;
    const before = parents.split(' ').filter(Boolean);
    commits.push({ hash, date, author, subject, parents: before, ...(cut.has(hash) && { isCut: true }) });
  }
  return commits;
}
