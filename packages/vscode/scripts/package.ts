import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { bundles } from '../../../scripts/bundles.ts';
import { thirdPartyNotices } from '../../../scripts/third-party-notices.ts';
import { faultsOf, filesIn } from './vsix.ts';

/** Packs what `npm run build` left in `dist` into `touchline.vsix`, without a network, and looks at what is in it. */
const cwd = dirname(import.meta.dirname);
const packagePath = join(cwd, 'touchline.vsix');
const packed = Object.keys(bundles).filter((name) => bundles[name]?.outdir?.startsWith('packages/vscode/'));
await writeFile(join(cwd, 'dist', 'THIRD-PARTY-NOTICES.txt'), await thirdPartyNotices(packed));
await createVSIX({
  cwd,
  packagePath,
  // Everything is in the bundles.
  dependencies: false,
  allowMissingRepository: true,
  // The pictures of the README are shown from the site: in the package they would be half of it.
  baseImagesUrl: 'https://touchline.dev/packages/vscode',
});

const archive = await readFile(packagePath);
const files = filesIn(archive);
const manifest = await readFile(join(cwd, 'package.json'), 'utf8');
const faults = faultsOf({ bytes: archive.length, files, manifest });
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
for (const { name, bytes, packedBytes } of [...files].sort((a, b) => b.packedBytes - a.packedBytes).slice(0, 12))
  console.log(`${String(Math.round(packedBytes / 1024)).padStart(6)} KB of ${Math.round(bytes / 1024)} KB  ${name}`);
console.log(`${packagePath}: ${files.length} files, ${Math.round(archive.length / 1024)} KB`);
