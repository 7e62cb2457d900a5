import { dirname } from 'node:path';
import type { BuildOptions, Metafile, Plugin } from 'esbuild';

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
  // Its main file is UMD, whose `require` no bundler can follow.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
};

const DRAWN = [
  'journeyDiagram',
  'xychartDiagram',
  'flowDiagram',
  'quadrantDiagram',
  'ganttDiagram',
  'kanban-definition',
];

/**
 * Of Mermaid only the kinds of diagram that we write are shipped, with the layout that they use: the rest is two thirds
 * of it, and parses text that nobody sends.
 */
const mermaidWithoutTheRest: Plugin = {
  name: 'mermaid-without-the-rest',
  setup({ onResolve, onLoad }) {
    const parts = /\/((?:\w*[dD]iagram(?:-v2)?|\w+-definition|elk|cose-bilkent|swimlanes)(?=-[A-Z0-9]{8}\.mjs$))/;
    onResolve({ filter: /-[A-Z0-9]{8}\.mjs$/ }, ({ path, importer }) => {
      const part = parts.exec(path)?.[1];
      const unused = part !== undefined && !DRAWN.includes(part) && /mermaid[\\/]dist/.test(importer);
      return unused ? { path, namespace: 'not-shipped' } : undefined;
    });
    onResolve({ filter: /^katex$/ }, ({ path }) => ({ path, namespace: 'not-shipped' }));
    onLoad({ filter: /.*/, namespace: 'not-shipped' }, ({ path }) => ({
      contents: `throw new Error(${JSON.stringify(`${path} is not part of the preview.`)}); export default undefined; export const diagram = undefined, render = undefined;`,
      loader: 'js',
    }));
  },
};

/** What CommonJS dependencies expect to find around them in an ES module. */
const requireForCommonJs = {
  js: [
    "import { createRequire as requireOfNode } from 'node:module';",
    'const { filename: __filename, dirname: __dirname } = import.meta;',
    'const require = requireOfNode(import.meta.url);',
  ].join(' '),
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
    banner: requireForCommonJs,
  },
  extension: {
    ...shared,
    entryPoints: { extension: 'packages/vscode/src/node/extension.ts' },
    outdir: 'packages/vscode/dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    external: ['vscode'],
    minify: true,
  },
  /** The language server, the server for assistants and the command line for tasks, with the code they share. */
  server: {
    ...shared,
    entryPoints: {
      server: 'packages/vscode/src/node/server.ts',
      mcp: 'packages/cli/src/mcp/main.ts',
      touchline: 'packages/cli/src/main.ts',
    },
    outdir: 'packages/vscode/dist',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    banner: requireForCommonJs,
    minify: true,
  },
  'extension-web': {
    ...shared,
    platform: 'browser',
    target: 'es2024',
    entryPoints: { 'extension-web': 'packages/vscode/src/web/extension.ts' },
    outdir: 'packages/vscode/dist',
    // Under `.js` the manifest's `type` would make it a module, which the worker host of extensions refuses.
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    external: ['vscode'],
    minify: true,
  },
  'server-web': {
    ...shared,
    platform: 'browser',
    target: 'es2024',
    entryPoints: { 'server-web': 'packages/vscode/src/web/server.ts' },
    outdir: 'packages/vscode/dist',
    format: 'iife',
    minify: true,
  },
  webview: {
    ...shared,
    platform: 'browser',
    target: 'es2024',
    entryPoints: { main: 'packages/preview/src/webview/main.ts' },
    outdir: 'packages/vscode/dist/webview',
    format: 'esm',
    // Mermaid, and each kind of diagram in it, is loaded when it is first drawn.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [mermaidWithoutTheRest],
    minify: true,
  },
  /** What the extension's manifest points to. */
  syntaxes: {
    ...shared,
    entryPoints: {
      'cx.tmLanguage': 'syntaxes/cx.tmLanguage.json',
      'cx.markdown.tmLanguage': 'syntaxes/cx.markdown.tmLanguage.json',
      'language-configuration': 'syntaxes/language-configuration.json',
      'touchline.config.schema': 'packages/project/touchline.config.schema.json',
    },
    loader: { '.json': 'copy' },
    outdir: 'packages/vscode/dist',
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
