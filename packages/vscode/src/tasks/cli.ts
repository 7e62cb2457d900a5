/** Where npm puts the command line of a project that depends on it. */
const INSTALLED = 'node_modules/touchline/bin/touchline.cjs';

/** A program and its first arguments: never a line for a shell. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface CliSearch {
  /** The folder of the project, absolute. */
  readonly project: string;
  /** The opened folder it lies in: nothing above it is run. */
  readonly workspace: string;
  /** What the user has set: absolute, or relative to the opened folder; empty: search. */
  readonly chosen: string;
  readonly exists: (path: string) => boolean;
  readonly resolve: (folder: string, path: string) => string;
  /** The program that runs scripts here: the Node of the editor. */
  readonly node: string;
  /** The script that the extension brings along. */
  readonly shipped: string;
}

/** The command line for a project: its own one before ours; `undefined` when the chosen one is not there. */
export function findCli({
  project,
  workspace,
  chosen,
  exists,
  resolve,
  node,
  shipped,
}: CliSearch): Program | undefined {
  if (chosen !== '') {
    const path = resolve(workspace, chosen);
    if (!exists(path)) return undefined;
    return /\.[cm]?js$/.test(path) ? script(node, path) : { command: path, args: [], env: {} };
  }
  for (let folder = project; ; folder = resolve(folder, '..')) {
    const path = resolve(folder, INSTALLED);
    if (exists(path)) return script(node, path);
    if (folder === workspace || folder === resolve(folder, '..')) return script(node, shipped);
  }
}

/** On a desktop the editor's Node is inside the editor's own program, which has to be told to be only that. */
function script(node: string, path: string): Program {
  return { command: node, args: [path], env: { ELECTRON_RUN_AS_NODE: '1' } };
}

export const TASK_COMMANDS = ['check', 'render', 'format'] as const;
export type TaskCommand = (typeof TASK_COMMANDS)[number];

/** Where `render` writes to, in the folder of the project. */
export const REPORT_FOLDER = 'touchline-report';

/** The arguments of a command for the project in `folder` (relative to where it runs; `.` for there). */
export function argumentsOf(command: TaskCommand, folder: string): string[] {
  if (command !== 'render') return [command, '--', folder];
  const out = folder === '.' ? REPORT_FOLDER : `${folder}/${REPORT_FOLDER}`;
  return [command, '--out', out, '--', folder];
}
