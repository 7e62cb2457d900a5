import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type Problem, problem, type WriteProblemCode } from '../problem.ts';
import { isOfSystem } from './files.ts';

const problemCodes: Readonly<Record<string, WriteProblemCode>> = {
  EACCES: 'write-denied',
  EPERM: 'write-denied',
  EROFS: 'write-read-only',
  ENOSPC: 'write-disk-full',
  EDQUOT: 'write-disk-full',
  EISDIR: 'write-over-folder',
  ENOTDIR: 'write-below-file',
  EEXIST: 'write-below-file',
  ENOENT: 'write-no-folder',
  ENAMETOOLONG: 'write-name-too-long',
};

/**
 * Writes a file as a whole or not at all, also when the process is killed meanwhile; folders on the way are made,
 * permissions of an existing file stay, a link stays a link. What is no file, such as `/dev/null` or a pipe, is written to
 * where it stands: another file put in its place would be the end of it.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<Problem | undefined> {
  try {
    if (await isSpecial(path)) {
      await writeFile(path, content);
      return undefined;
    }
    await makeFolder(dirname(path));
    await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
    return undefined;
  } catch (error) {
    const code = problemCodes[codeOf(error)];
    if (code !== undefined) return problem(code, path);
    if (isOfSystem(error)) return problem('write-refused', path, { code: error.code });
    throw error;
  }
}

/**
 * Makes a folder and those above it. Not `mkdir` with `recursive`: where the parent is there and still nothing can be made
 * (`/proc`), Node goes up and down between the two for ever.
 */
async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  let at = folder;
  while (!(await exists(at)) && dirname(at) !== at) {
    missing.unshift(at);
    at = dirname(at);
  }
  for (const path of missing) {
    try {
      await mkdir(path);
    } catch (error) {
      // Somebody else made it meanwhile.
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

async function isSpecial(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
