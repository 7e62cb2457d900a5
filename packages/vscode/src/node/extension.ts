import { type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { activateTouchline } from '../activate.ts';

let client: LanguageClient | undefined;

function createClient(context: ExtensionContext): LanguageClient {
  const run: NodeModule = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const debug: NodeModule = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const files = workspace.createFileSystemWatcher('**/{*.cx,touchline.config.json}');
  context.subscriptions.push(files);
  return new LanguageClient(
    'touchline',
    'Touchline',
    { run, debug },
    {
      documentSelector: [
        { language: 'cx', scheme: 'file' },
        { language: 'cx', scheme: 'untitled' },
      ],
      synchronize: { fileEvents: files },
    },
  );
}

export async function activate(context: ExtensionContext): Promise<void> {
  client = createClient(context);
  await activateTouchline(context, client);
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
