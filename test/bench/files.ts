import { globSync } from 'node:fs';
import { join } from 'node:path';

/** The `.cx` files of the folder that the command line names, in the order of their paths. */
export function textFiles(): string[] {
  const folder = process.argv[2];
  if (!folder) throw new Error('Name a folder.');
  return globSync('**/*.cx', { cwd: folder })
    .sort()
    .map((file) => join(folder, file));
}
