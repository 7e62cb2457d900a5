import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles, root } from './bundles.ts';

/** The folders of the installed packages from which a bundle takes code, e.g. `node_modules/langium`. */
async function packagesIn(bundle: string): Promise<string[]> {
  const options = bundles[bundle];
  if (!options) throw new Error(`There is no bundle "${bundle}".`);
  const { metafile } = await build({ ...options, write: false, metafile: true });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
}

interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

async function noticeOf(folder: string): Promise<string> {
  const home = join(root, folder);
  const manifest = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as PackageManifest;
  const file = (await readdir(home)).find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (file === undefined && manifest.license === undefined) throw new Error(`${folder} does not say its licence.`);
  const text = file === undefined ? `Licence: ${manifest.license}` : (await readFile(join(home, file), 'utf8')).trim();
  return `${manifest.name} ${manifest.version}\n\n${text}\n`;
}

/** The licences of everything that the bundles carry, sorted by package. */
export async function thirdPartyNotices(names: readonly string[]): Promise<string> {
  const folders = new Set((await Promise.all(names.map(packagesIn))).flat());
  const notices = await Promise.all([...folders].sort().map(noticeOf));
  return `Touchline contains code of these packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
