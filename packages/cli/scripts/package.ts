import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { thirdPartyNotices } from '../../../scripts/third-party-notices.ts';

interface Packed {
  readonly filename: string;
  /** In bytes. */
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

/**
 * Packs what `npm run build` left in `dist` into `touchline-<version>.tgz`. Everything is in the bundle: whoever
 * installs it needs nothing but Node.
 */
const cwd = dirname(import.meta.dirname);
await writeFile(join(cwd, 'dist', 'THIRD-PARTY-NOTICES.txt'), await thirdPartyNotices(['cli']));
// npm is a script of the shell on Windows; no word of the line comes from outside.
const shell = process.platform === 'win32';
const answer = execFileSync('npm', ['pack', '--json', '--ignore-scripts'], { cwd, encoding: 'utf8', shell });
const [packed] = JSON.parse(answer) as Packed[];
if (!packed) throw new Error('npm has packed nothing.');
if (!packed.files.some(({ path }) => path === 'dist/touchline.js')) {
  console.error('The program is missing in the package: run `npm run build` first.');
  process.exitCode = 1;
}
console.log(`${join(cwd, packed.filename)}: ${packed.files.length} files, ${Math.round(packed.size / 1024)} KB`);
