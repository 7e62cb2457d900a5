import type { ExtensionContext } from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { activateTouchline } from '../activate.ts';

let client: LanguageClient | undefined;

function createClient(context: ExtensionContext): LanguageClient {
  const run: NodeModule = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  const debug: NodeModule = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return new LanguageClient(
    'touchline',
    'Touchline',
    { run, debug },
    {
      documentSelector: [
        { language: 'cx', scheme: 'file' },
        { language: 'cx', scheme: 'untitled' },
      ],
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
