import { existsSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import {
  commands,
  Disposable,
  type ExtensionContext,
  l10n,
  ProcessExecution,
  RelativePattern,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskRevealKind,
  tasks,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import { setting } from '../settings.ts';
import { argumentsOf, findCli, TASK_COMMANDS, type TaskCommand } from '../tasks/cli.ts';

const TYPE = 'touchline';
/** For `when` clauses: this host can run programs. */
const CONTEXT = 'touchline.canRunTasks';
/** More projects than this in one opened folder get no task of their own. */
const MOST_PROJECTS = 20;

interface ProjectTaskDefinition extends TaskDefinition {
  readonly command: TaskCommand;
  /** Folder of the project, relative to the opened folder; absent: the opened folder. */
  readonly project?: string;
}

/** `touchline check`, `render` and `format` as tasks, run by the command line that the project has installed, else by ours. */
export function projectTasks(context: ExtensionContext): Disposable {
  const shipped = context.asAbsolutePath('dist/touchline.mjs');
  const run = (command: TaskCommand) => async () => {
    const known = (await tasks.fetchTasks({ type: TYPE })).filter(
      ({ definition }) => definition['command'] === command,
    );
    const task = known.length > 1 ? await choose(known) : known[0];
    if (task) await tasks.executeTask(task);
    else if (known.length === 0) await explainNoTasks();
  };
  void commands.executeCommand('setContext', CONTEXT, true);
  return Disposable.from(
    tasks.registerTaskProvider(TYPE, {
      provideTasks: () => provideTasks(shipped),
      resolveTask: (task) => resolveTask(task, shipped),
    }),
    commands.registerCommand('touchline.checkProject', run('check')),
    commands.registerCommand('touchline.writeReport', run('render')),
    commands.registerCommand('touchline.formatProject', run('format')),
  );
}

async function provideTasks(shipped: string): Promise<Task[]> {
  if (!workspace.isTrusted) return [];
  const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
  const found = await Promise.all(folders.map(async (folder) => ({ folder, projects: await projectsIn(folder) })));
  return found.flatMap(({ folder, projects }) =>
    projects.flatMap((project) =>
      TASK_COMMANDS.flatMap((command) => {
        const definition = project === '.' ? { type: TYPE, command } : { type: TYPE, command, project };
        return taskOf(definition, folder, shipped) ?? [];
      }),
    ),
  );
}

function resolveTask(task: Task, shipped: string): Task | undefined {
  const { definition, scope } = task;
  if (!workspace.isTrusted || typeof scope !== 'object' || !isOurs(definition)) return undefined;
  // The editor compares the definition by identity.
  return taskOf(definition, scope, shipped);
}

function isOurs(definition: TaskDefinition): definition is ProjectTaskDefinition {
  const { command, project } = definition as Partial<ProjectTaskDefinition>;
  return TASK_COMMANDS.some((known) => known === command) && (project === undefined || typeof project === 'string');
}

function taskOf(definition: ProjectTaskDefinition, folder: WorkspaceFolder, shipped: string): Task | undefined {
  const root = folder.uri.fsPath;
  const project = definition.project ?? '.';
  const home = resolve(root, project);
  if (!isWithin(root, home)) return undefined;
  const chosen = setting('cli.path');
  const node = process.execPath;
  const cli = findCli({ project: home, workspace: root, chosen, exists: existsSync, resolve, node, shipped });
  if (!cli) return undefined;
  const { command } = definition;
  const name = project === '.' ? command : `${command} (${project})`;
  const execution = new ProcessExecution(cli.command, [...cli.args, ...argumentsOf(command, project)], {
    cwd: root,
    env: { ...cli.env },
  });
  const task = new Task(definition, folder, name, TYPE, execution, [
    '$touchline-error',
    '$touchline-warning',
    '$touchline-info',
  ]);
  task.detail = detailOf(command);
  if (command === 'check') task.group = TaskGroup.Build;
  task.presentationOptions = { reveal: command === 'check' ? TaskRevealKind.Silent : TaskRevealKind.Always };
  return task;
}

function isWithin(root: string, home: string): boolean {
  const way = relative(root, home);
  // On Windows the way to another drive is absolute.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function detailOf(command: TaskCommand): string {
  switch (command) {
    case 'check':
      return l10n.t('Check the strategy and list what is found under Problems');
    case 'render':
      return l10n.t('Write maps, checklist and report');
    case 'format':
      return l10n.t('Bring every file into its form');
  }
}

/** Folders with a config; without one, the opened folder is the project if it has a file of ours. */
async function projectsIn(folder: WorkspaceFolder): Promise<string[]> {
  const find = (pattern: string, most: number) =>
    workspace.findFiles(new RelativePattern(folder, pattern), '**/node_modules/**', most);
  const configs = await find('**/touchline.config.json', MOST_PROJECTS);
  if (configs.length === 0) return (await find('**/*.cx', 1)).length > 0 ? ['.'] : [];
  return configs.map(({ fsPath }) => relative(folder.uri.fsPath, dirname(fsPath)).replaceAll('\\', '/') || '.').sort();
}

async function choose(known: readonly Task[]): Promise<Task | undefined> {
  const picks = known.map((task) => ({ label: task.name, task }));
  return (await window.showQuickPick(picks, { placeHolder: l10n.t('Which project?') }))?.task;
}

async function explainNoTasks(): Promise<void> {
  if (!workspace.isTrusted) {
    void window.showWarningMessage(l10n.t('Tasks run in trusted folders only.'));
    return;
  }
  const chosen = setting('cli.path');
  if (chosen === '') {
    void window.showWarningMessage(l10n.t('There is no strategy in the opened folders: no file ends in .cx.'));
    return;
  }
  const settings = l10n.t('Open Settings');
  const message = l10n.t('The setting touchline.cli.path names a command line that is not there: {0}', chosen);
  if ((await window.showWarningMessage(message, settings)) === settings) {
    await commands.executeCommand('workbench.action.openSettings', 'touchline.cli.path');
  }
}
