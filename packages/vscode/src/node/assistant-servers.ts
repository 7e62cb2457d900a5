import {
  Disposable,
  EventEmitter,
  type ExtensionContext,
  lm,
  McpStdioServerDefinition,
  type Uri,
  workspace,
} from 'vscode';

/** The id under `contributes.mcpServerDefinitionProviders`. */
const PROVIDER = 'touchline.strategy';

/**
 * Offers assistants the strategy of every opened folder, read-only, over the Model Context Protocol. The server is our
 * own and runs no program of the folder; an untrusted folder gets none all the same.
 */
export function assistantServers(context: ExtensionContext): Disposable {
  const changed = new EventEmitter<void>();
  const script = context.asAbsolutePath('dist/mcp.mjs');
  const { version } = context.extension.packageJSON as { version: string };
  const provider = lm.registerMcpServerDefinitionProvider(PROVIDER, {
    onDidChangeMcpServerDefinitions: changed.event,
    async provideMcpServerDefinitions() {
      if (!workspace.isTrusted) return [];
      const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
      const found = await workspace.findFiles('**/*.cx', '**/node_modules/**', 1);
      return found.length === 0 ? [] : folders.map(({ uri, name }) => definition(uri, `Touchline: ${name}`));
    },
  });

  function definition(folder: Uri, label: string): McpStdioServerDefinition {
    const env = { ELECTRON_RUN_AS_NODE: '1' };
    return new McpStdioServerDefinition(label, process.execPath, [script, folder.fsPath], env, version);
  }

  const tell = () => changed.fire();
  return Disposable.from(
    changed,
    provider,
    workspace.onDidGrantWorkspaceTrust(tell),
    workspace.onDidChangeWorkspaceFolders(tell),
  );
}
