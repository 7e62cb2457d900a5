import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { bundles } from '../../scripts/bundles.ts';

/** Builds a bundle of today's sources for the tests of a file; gives the folder it lies in. */
export function bundled(name: keyof typeof bundles): () => string {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'touchline-bundle-'));
    await build({ ...bundles[name], outdir: folder, sourcemap: false });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}
