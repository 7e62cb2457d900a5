import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { type Problem, problem } from '../problem.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'its permissions do not allow it',
  EPERM: 'its permissions do not allow it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'there is a folder of that name',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a part of the path is a file',
};

/**
 * Writes a file as a whole or not at all, also when the process is killed meanwhile; folders on the way are made,
 * permissions of an existing file stay, a link stays a link.
 */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<Problem | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = reasons[code];
    if (reason === undefined) throw error;
    return problem('not-writable', path, `It cannot be written: ${reason}.`, 'Choose another place, or mend that.');
  }
}
