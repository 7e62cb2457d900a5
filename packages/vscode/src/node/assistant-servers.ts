import {
  Disposable,
  EventEmitter,
  type ExtensionContext,
  lm,
  McpStdioServerDefinition,
  RelativePattern,
  type Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

/** The id under `contributes.mcpServerDefinitionProviders`. */
const PROVIDER = 'touchline.strategy';

/**
 * Offers assistants the strategies of every opened folder that has some, read-only, over the Model Context Protocol. The server is our
 * own and runs no program of the folder; an untrusted folder gets none all the same.
 */
export function assistantServers(context: ExtensionContext): Disposable {
  const changed = new EventEmitter<void>();
  const tell = () => changed.fire();
  let watcher: Disposable | undefined;
  const script = context.asAbsolutePath('dist/mcp.mjs');
  const { version } = context.extension.packageJSON as { version: string };
  const provider = lm.registerMcpServerDefinitionProvider(PROVIDER, {
    onDidChangeMcpServerDefinitions: changed.event,
    async provideMcpServerDefinitions() {
      if (!workspace.isTrusted) return [];
      watcher ??= watchFiles(tell);
      const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
      const offered = await Promise.all(
        folders.map(async (folder) =>
          (await hasStrategy(folder)) ? [definition(folder.uri, `Touchline: ${folder.name}`)] : [],
        ),
      );
      return offered.flat();
    },
  });

  function definition(folder: Uri, label: string): McpStdioServerDefinition {
    const env = { ELECTRON_RUN_AS_NODE: '1' };
    return new McpStdioServerDefinition(label, process.execPath, [script, folder.fsPath], env, version);
  }

  return Disposable.from(
    changed,
    provider,
    new Disposable(() => watcher?.dispose()),
    workspace.onDidGrantWorkspaceTrust(tell),
    workspace.onDidChangeWorkspaceFolders(tell),
  );
}

async function hasStrategy(folder: WorkspaceFolder): Promise<boolean> {
  return (await workspace.findFiles(new RelativePattern(folder, '**/*.cx'), '**/node_modules/**', 1)).length > 0;
}

/** The first file of a strategy makes a folder one to offer, the last one that goes ends it. */
function watchFiles(tell: () => void): Disposable {
  const watcher = workspace.createFileSystemWatcher('**/*.cx', false, true, false);
  return Disposable.from(watcher, watcher.onDidCreate(tell), watcher.onDidDelete(tell));
}
