import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles, duplicatedPackages, root } from './bundles.ts';

/** Bundles what is run without the sources: `node scripts/build.ts [name …]`; without a name, everything. */
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(bundles);

const unknown = names.filter((name) => !(name in bundles));
if (unknown.length > 0) {
  console.error(`Unknown bundle: ${unknown.join(', ')}. There are: ${Object.keys(bundles).join(', ')}.`);
  process.exit(2);
}

// Several bundles share a folder: empty each once, before the first is written.
const folders = new Set(names.map((name) => bundles[name]?.outdir).filter((folder) => folder !== undefined));
if (names.length === Object.keys(bundles).length)
  for (const folder of folders) await rm(join(root, folder), { recursive: true, force: true });

for (const name of names) {
  const options = bundles[name];
  if (!options) continue;
  // esbuild has printed the places of its errors by then; the stack of its own code says nothing more.
  const built = await build(options).catch(() => undefined);
  if (!built?.metafile) {
    console.error(`The bundle "${name}" was not built.`);
    process.exitCode = 1;
    continue;
  }
  const { metafile } = built;
  const twice = duplicatedPackages(metafile);
  if (twice.length > 0) {
    console.error(
      `The bundle "${name}" carries two copies of ${twice.join(', ')}: align their versions in the lockfile.`,
    );
    process.exitCode = 1;
  }
  const bytes = Object.entries(metafile.outputs)
    .filter(([path]) => !path.endsWith('.map'))
    .reduce((sum, [, output]) => sum + output.bytes, 0);
  console.log(`${name.padEnd(10)} ${options.outdir}  ${Math.round(bytes / 1024)} KB`);
}
