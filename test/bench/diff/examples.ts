import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../examples');

/** The texts of each example, by path. */
export async function exampleTexts(): Promise<Record<string, string>[]> {
  const names = [...new Set(globSync('*/**/*.cx', { cwd: FOLDER }).map((path) => path.split(/[/\\]/)[0] as string))];
  return Promise.all(names.sort().map(textsOf));
}

export async function textsOf(name: string): Promise<Record<string, string>> {
  const paths = globSync('**/*.cx', { cwd: join(FOLDER, name) }).sort();
  const texts = paths.map(async (path) => [path, await readFile(join(FOLDER, name, path), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}
