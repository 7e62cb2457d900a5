import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { describe, expect, test } from 'vitest';
import { bundles } from '../../../../scripts/bundles.ts';
import { faultsOf, filesIn, type PackedFile } from '../../scripts/vsix.ts';

const home = join(import.meta.dirname, '../..');

const file = (name: string, bytes = 10): PackedFile => ({ name: `extension/${name}`, bytes, packedBytes: bytes / 2 });
const manifest = '{ "main": "./dist/extension.cjs", "icon": "media/icon.png" }';
const good = [file('package.json'), file('dist/extension.cjs'), file('media/icon.png'), file('dist/chunks/a-B1.mjs')];

describe('a package', () => {
  test('with what it needs is fine', () => {
    expect(faultsOf({ bytes: 1_000_000, files: good, manifest })).toEqual([]);
  });

  test('has no sources, no maps, no tests, nothing of a developer', () => {
    const names = ['src/activate.ts', 'dist/extension.cjs.map', 'dist/a.d.ts', '.vscode/launch.json', 'touchline.vsix'];
    const faults = faultsOf({ bytes: 1, files: [...good, ...names.map((name) => file(name))], manifest });
    expect(faults).toEqual(names.map((name) => `${name} is not needed.`));
  });

  test('is not too large, has what its manifest names, and no large file twice', () => {
    const twins = [file('dist/a.js', 400_000), file('dist/b.js', 400_000)];
    const faults = faultsOf({ bytes: 5_000_000, files: [...good.slice(2), ...twins], manifest });
    expect(faults).toEqual([
      expect.stringContaining('5000000 bytes'),
      expect.stringContaining('dist/extension.cjs is missing'),
      expect.stringContaining('look like the same file'),
    ]);
  });
});

test('the files of an archive are read from its directory', () => {
  // One stored file "a.txt" with the text "hi".
  const local = '504b030414000000000000000000000000000200000002000000050000006' + '12e7478746869';
  const central =
    '504b01021400140000000000000000000000000002000000020000000500000000000000000000000000000000006' + '12e747874';
  const archive = Buffer.from(`${local}${central}504b0506000000000100010033000000${'25000000'}0000`, 'hex');
  expect(filesIn(archive)).toEqual([{ name: 'a.txt', bytes: 2, packedBytes: 2 }]);
  expect(() => filesIn(Buffer.from('nothing of the kind, but long enough to look'))).toThrow('no zip');
});

test('what would be packed of this folder are files of the list, and everything the manifest names beside the bundles', async () => {
  const names = await listFiles({ cwd: home, packageManager: PackageManager.None });
  const files = names.map((name) => file(name));
  const text = readFileSync(join(home, 'package.json'), 'utf8');
  // What is built need not be there while tests run; the packaging itself looks at it.
  const faults = faultsOf({ bytes: 0, files, manifest: text }).filter((fault) => !fault.startsWith('dist/'));
  expect(names).toContain('snippets/cx.json');
  expect(faults).toEqual([]);
});

test('every bundle the manifest or the code names is one that is built', () => {
  const built = Object.values(bundles).flatMap(({ outdir, entryPoints = {}, outExtension }) =>
    Object.keys(entryPoints).map((name) => `${outdir}/${name}${outExtension?.['.js'] ?? '.js'}`),
  );
  for (const field of ['main', 'browser'] as const) {
    const path = (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Record<string, string>)[field];
    expect(built).toContain(`packages/vscode/${path?.slice(2)}`);
  }
});
