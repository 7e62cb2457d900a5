import { execFileSync } from 'node:child_process';
import Module from 'node:module';
import { join } from 'node:path';

/**
 * How long the bundled extension takes from nothing to activated, in a fresh process with an editor that answers
 * everything at once: `node scripts/activation-time.ts`. What is left out is the editor's own work.
 */
const bundle = join(import.meta.dirname, '../dist/extension.cjs');
/** Activation may take no longer, in milliseconds. */
const LIMIT = 200;

/** Anything that can be called, constructed and asked for properties, and is a thing of its own kind. */
function anything(): unknown {
  const known = new Map<PropertyKey, unknown>([
    ['then', undefined],
    ['textDocuments', []],
    ['workspaceFolders', []],
    ['visible', false],
  ]);
  return new Proxy(class {}, {
    apply: anything,
    construct: () => anything() as object,
    set: () => true,
    get: (target, name) => {
      if (name === Symbol.iterator) return () => [].values();
      if (name === 'prototype') return target.prototype;
      if (!known.has(name)) known.set(name, anything());
      return known.get(name);
    },
  });
}

function measure(): number {
  const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
  const load = loader._load;
  loader._load = (request, ...rest) => (request === 'vscode' ? anything() : load(request, ...rest));
  const require = Module.createRequire(import.meta.url);
  const begun = performance.now();
  const { activate } = require(bundle) as { activate(context: unknown): unknown };
  activate({ subscriptions: [], asAbsolutePath: String, extensionUri: {}, extension: { packageJSON: {} } });
  return performance.now() - begun;
}

if (process.argv[2] === 'once') {
  process.stdout.write(String(measure()));
  // Timers and watchers of an extension that is never stopped.
  process.exit(0);
}
const times = Array.from({ length: 9 }, () =>
  Number(execFileSync(process.execPath, [import.meta.filename, 'once'], { encoding: 'utf8' })),
).sort((a, b) => a - b);
const [median = Number.POSITIVE_INFINITY] = times.slice(4);
console.log(`activation: median ${median.toFixed(0)} ms of 9 (${times.map((time) => time.toFixed(0)).join(', ')})`);
if (median > LIMIT) process.exitCode = 1;
