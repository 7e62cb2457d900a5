import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes every committed file that is derived from code: `node scripts/generate.ts [--check]`.
 *
 * A generator is a module `scripts/generate-<what>.ts` that exports `generate`. With `--check` nothing is written and
 * a file that differs from what its generator says ends the run with exit code 1.
 */
export interface Generated {
  /** Text of each generated file by its path from the repository's root, with `/`. */
  readonly files: Readonly<Record<string, string>>;
  /** Folders in which nothing but `files` may lie: what a former run left there is removed (or reported as stale). */
  readonly folders?: readonly string[];
}

interface Generator {
  generate(): Generated | Promise<Generated>;
}

const root = dirname(import.meta.dirname);

async function textOf(path: string): Promise<string | undefined> {
  return readFile(join(root, path), 'utf8').catch(() => undefined);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** The paths that are not as the generator says: changed, missing, or left over in a folder it owns. */
async function staleFiles({ files, folders = [] }: Generated): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, text] of Object.entries(files)) if ((await textOf(path)) !== text) stale.push(path);
  for (const folder of folders) for (const path of await filesBelow(folder)) if (!(path in files)) stale.push(path);
  return stale;
}

async function write(path: string, text: string | undefined): Promise<void> {
  const target = join(root, path);
  if (text === undefined) return rm(target);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
}

const check = process.argv.includes('--check');
const generators = (await readdir(import.meta.dirname))
  .filter((name) => /^generate-.+(?<!\.test)\.ts$/.test(name))
  .sort();
for (const name of generators) {
  const generator = (await import(pathToFileURL(join(import.meta.dirname, name)).href)) as Generator;
  const generated = await generator.generate();
  for (const path of await staleFiles(generated)) {
    if (check) {
      console.error(`${path} is stale: run \`npm run generate\` and commit what changes (scripts/${name}).`);
      process.exitCode = 1;
    } else {
      await write(path, generated.files[path]);
      console.log(`wrote ${path}`);
    }
  }
}
