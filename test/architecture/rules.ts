import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { guardedLibraries, rooms } from './rooms.ts';
import type { Source } from './sources.ts';

const workspaceNames: Readonly<Record<string, string>> = { touchline: 'cli', 'touchline-vscode': 'vscode' };

/** The room a bare specifier leads to, e.g. `language` for `@touchline/language/node`. */
function roomOf(specifier: string): string | undefined {
  return /^@touchline\/([^/]+)/.exec(specifier)?.[1] ?? workspaceNames[specifier];
}

function libraryOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function homeOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Tests and what only they use may reach for anything their package declares. */
function isTest(path: string): boolean {
  return /\.test\.tsx?$|\/test(ing)?\//.test(path);
}

/** Code that runs in Node only: a `node` folder or a `node.ts`, or a room that is Node's altogether. */
function isNodeCode(path: string): boolean {
  return rooms[homeOf(path)]?.node === true || /\/node\/|\/node\.ts$/.test(path);
}

function resolveRelative(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier);
}

function wrongArrow(source: Source, specifier: string): string | undefined {
  const home = homeOf(source.path);
  const room = rooms[home];
  if (!room) return `${source.path}: the package "${home}" is not in the table of rooms.`;

  if (specifier.startsWith('.')) {
    const target = resolveRelative(source.path, specifier);
    if (!target.startsWith(`packages/${home}/`))
      return `${source.path} imports ${specifier}: another package is imported by its name, never by a path.`;
    if (!isNodeCode(source.path) && isNodeCode(target))
      return `${source.path} imports ${specifier}: only Node code may import Node code.`;
    return undefined;
  }

  const target = roomOf(specifier);
  if (target !== undefined) {
    if (target === home) return `${source.path} imports ${specifier}: inside a package files are imported by path.`;
    if (!room.imports.includes(target))
      return `${source.path} imports ${specifier}: ${home} may import ${room.imports.join(', ') || 'no package'} only.`;
    if (specifier.endsWith('/node') && !isNodeCode(source.path))
      return `${source.path} imports ${specifier}: only Node code may import Node code.`;
    return undefined;
  }

  if (isBuiltin(specifier) && !isNodeCode(source.path))
    return `${source.path} imports ${specifier}: only \`node\` entries and ${nodeRooms()} may touch Node's modules.`;

  const allowed = guardedLibraries[libraryOf(specifier)];
  if (allowed && !allowed.includes(home))
    return `${source.path} imports ${specifier}: only ${allowed.join(' and ')} may know ${libraryOf(specifier)}.`;
  return undefined;
}

function nodeRooms(): string {
  return Object.entries(rooms)
    .filter(([, room]) => room.node)
    .map(([name]) => name)
    .join(' and ');
}

/** One sentence for every import that the table of rooms forbids. */
export function wrongArrows(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => !isTest(path))
    .flatMap((source) => source.imports.map((specifier) => wrongArrow(source, specifier)))
    .filter((sentence) => sentence !== undefined);
}

/** Every cycle of the graph once, as the list of its nodes in the order of the arrows. */
function cyclesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): void => {
    const start = path.indexOf(node);
    if (start >= 0) cycles.push(path.slice(start));
    if (start >= 0 || done.has(node)) return;
    path.push(node);
    for (const next of graph.get(node) ?? []) visit(next);
    path.pop();
    done.add(node);
  };
  for (const node of graph.keys()) visit(node);
  return cycles;
}

/** One sentence for every cycle of files inside a package, type imports included. */
export function fileCycles(sources: readonly Source[]): string[] {
  const graph = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter((specifier) => specifier.startsWith('.')).map((specifier) => resolveRelative(path, specifier)),
    ]),
  );
  return cyclesOf(graph).map(
    (cycle) => `These files import each other in a circle: ${[...cycle, cycle[0]].join(' → ')}.`,
  );
}

/** One sentence for every cycle between packages, whatever the table says. */
export function packageCycles(sources: readonly Source[]): string[] {
  const graph = new Map<string, string[]>();
  for (const { path, imports } of sources.filter((source) => !isTest(source.path)))
    graph.set(homeOf(path), [
      ...(graph.get(homeOf(path)) ?? []),
      ...imports.map(roomOf).filter((room) => room !== undefined && room !== homeOf(path)),
    ] as string[]);
  return cyclesOf(graph).map(
    (cycle) => `These packages import each other in a circle: ${[...cycle, cycle[0]].join(' → ')}.`,
  );
}

/** The table itself must not allow a circle. */
export function tableCycles(): string[] {
  return cyclesOf(new Map(Object.entries(rooms).map(([name, { imports }]) => [name, imports]))).map((cycle) =>
    cycle.join(' → '),
  );
}
