import { rm, rmdir } from 'node:fs/promises';
import { folderOf, isProblem, type Problem } from '@touchline/project';
import { nodeFiles, writeAtomically } from '@touchline/project/node';

/** Writes new files by their paths, all or none: where one cannot be written, those before it and their folders go again. */
export async function writeAll(files: ReadonlyMap<string, string>): Promise<Problem | undefined> {
  const written: string[] = [];
  const made: string[] = [];
  for (const [path, text] of files) {
    made.unshift(...(await missingFolders(path)));
    const problem = await writeAtomically(path, text);
    if (!problem) {
      written.push(path);
      continue;
    }
    for (const one of written) await rm(one, { force: true });
    // Where somebody else has put something meanwhile, the folder stays.
    for (const folder of made) await rmdir(folder).catch(() => undefined);
    return problem;
  }
  return undefined;
}

/** The folders that writing makes, the deepest first. */
async function missingFolders(path: string): Promise<string[]> {
  const missing: string[] = [];
  for (let at = folderOf(path); folderOf(at) !== at; at = folderOf(at)) {
    const kind = await nodeFiles.kind(at);
    if (kind !== undefined && !isProblem(kind)) break;
    missing.push(at);
  }
  return missing;
}
