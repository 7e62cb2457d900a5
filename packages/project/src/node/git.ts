import { execFile } from 'node:child_process';
import { type Git, MAX_FILE_BYTES } from '../ports.ts';
import { isProblem, type Problem, problem } from '../problem.ts';

interface Outcome {
  readonly ok: boolean;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** In a hook git names the repository of the hook by these; the folder asked about decides instead. */
const REPOSITORY_VARIABLES = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR'];

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !REPOSITORY_VARIABLES.includes(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}

/** Runs git without a shell. Only commands that run no program of the repository's configuration are used here. */
function git(folder: string, args: readonly string[]): Promise<Outcome | Problem> {
  return new Promise((resolve, reject) => {
    const options = { env: environment(), encoding: 'buffer', maxBuffer: MAX_FILE_BYTES, windowsHide: true } as const;
    execFile('git', ['-C', folder, ...args], options, (error, stdout, bytes) => {
      const stderr = bytes.toString('utf8');
      if (!error) resolve({ ok: true, stdout, stderr });
      else if (error.code === 'ENOENT') resolve(problem('git-missing', folder));
      else if (/not a git repository/.test(stderr)) resolve(problem('not-a-repository', folder));
      else if (typeof error.code === 'number') resolve({ ok: false, stdout, stderr });
      else reject(error);
    });
  });
}

/** The git of this computer. */
export const nodeGit: Git = {
  async commit(folder, revision) {
    const outcome = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    if (isProblem(outcome)) return outcome;
    if (outcome.ok) return outcome.stdout.toString('utf8').trim();
    return problem('unknown-revision', folder, { revision });
  },

  async list(folder, revision) {
    const commit = await nodeGit.commit(folder, revision);
    if (isProblem(commit)) return commit;
    const outcome = await git(folder, ['ls-tree', '-r', '-z', '--name-only', '--end-of-options', commit]);
    if (isProblem(outcome)) return outcome;
    if (!outcome.ok) throw new Error(`git ls-tree: ${outcome.stderr}`);
    return outcome.stdout
      .toString('utf8')
      .split('\0')
      .filter((path) => path !== '');
  },

  async read(folder, revision, path) {
    const commit = await nodeGit.commit(folder, revision);
    if (isProblem(commit)) return commit;
    const outcome = await git(folder, ['cat-file', 'blob', '--end-of-options', `${commit}:./${path}`]);
    if (isProblem(outcome)) return outcome;
    if (outcome.ok) return outcome.stdout;
    return problem('not-in-revision', folder, { path, revision });
  },
};
