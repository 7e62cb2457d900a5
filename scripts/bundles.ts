import { dirname } from 'node:path';
import type { BuildOptions, Metafile } from 'esbuild';

export const root = dirname(import.meta.dirname);

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node22.12',
  sourcemap: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/** Every bundle by name; `node scripts/build.ts [name …]` builds them. */
export const bundles: Readonly<Record<string, BuildOptions>> = {
  cli: {
    ...shared,
    entryPoints: { touchline: 'packages/cli/src/main.ts' },
    outdir: 'packages/cli/dist',
    format: 'esm',
    // Commands load what they need when they run: `touchline --version` does not pay for the parser.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    // CommonJS dependencies call `require` for Node's own modules.
    banner: {
      js: "import { createRequire as __require } from 'node:module'; const require = __require(import.meta.url);",
    },
  },
  extension: {
    ...shared,
    entryPoints: { extension: 'packages/vscode/src/extension.ts' },
    outdir: 'packages/vscode/dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    external: ['vscode'],
  },
  server: {
    ...shared,
    entryPoints: { server: 'packages/vscode/src/server.ts' },
    outdir: 'packages/vscode/dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  },
};

/**
 * Packages that a bundle carries in more than one place. Two copies of the protocol in one process break
 * `instanceof ResponseError`: errors then reach the client as results.
 */
export function duplicatedPackages(metafile: Pick<Metafile, 'inputs'>): string[] {
  const homes = new Map<string, Set<string>>();
  for (const path of Object.keys(metafile.inputs)) {
    const home = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    if (!home) continue;
    const name = home.slice(home.lastIndexOf('node_modules/') + 'node_modules/'.length);
    homes.set(name, (homes.get(name) ?? new Set()).add(home));
  }
  return [...homes].filter(([, places]) => places.size > 1).map(([name]) => name);
}
