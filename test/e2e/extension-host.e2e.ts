import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { copyFixture } from './harness/fixture.ts';
import { artifactsFolder, e2eFolder, root } from './harness/paths.ts';
import type { HostResult } from './host/results.ts';

/**
 * The tests of `host/`, which run inside the extension host with `vscode` at hand. `TOUCHLINE_DESKTOP=1` runs them in a desktop VS Code
 * (downloaded by @vscode/test-electron) instead of the server's.
 */
async function runInHost(): Promise<HostResult[]> {
  const bundle = join(artifactsFolder, 'host.cjs');
  await build({
    entryPoints: [join(e2eFolder, 'host', 'index.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  });
  const work = await mkdtemp(join(tmpdir(), 'touchline-host-'));
  const results = join(work, 'results.json');
  const fixture = await copyFixture('concert');
  const desktop = process.env['TOUCHLINE_DESKTOP'] === '1';
  const standIn = join(e2eFolder, 'harness', 'vscode-cli.ts');
  try {
    await runTests({
      ...(desktop ? {} : { vscodeExecutablePath: process.execPath }),
      extensionDevelopmentPath: join(root, 'packages', 'vscode'),
      extensionTestsPath: bundle,
      extensionTestsEnv: { TOUCHLINE_HOST_RESULTS: results },
      launchArgs: [...(desktop ? [] : [standIn]), fixture.folder],
    }).catch((error: unknown) => console.error(String(error)));
    return JSON.parse(await readFile(results, 'utf8')) as HostResult[];
  } finally {
    await rm(work, { recursive: true, force: true });
    await fixture.remove();
  }
}

for (const { name, error } of await runInHost()) {
  test(name, () => {
    if (error !== undefined) throw new Error(error);
  });
}
