import { type StartOptions, TRUST_NOTIFICATION } from '@touchline/language/protocol';
import { Disposable, type ExtensionContext, type LogOutputChannel, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  CodeLensRequest,
  ErrorAction,
  InlayHintRequest,
  type LanguageClientOptions,
  State,
} from 'vscode-languageclient';
import { answerFileRequests } from '../files-for-server.ts';
import type { Host } from '../host.ts';
import { messageLocale, setting } from '../settings.ts';

export interface ConnectionEvents {
  running(): void;
  /** The server crashed. Resolves when it may start again, or with `false` when it shall not. */
  crashed(): Promise<boolean>;
}

export interface ServerConnection extends Disposable {
  readonly client: BaseLanguageClient;
  /** Lets code lenses and inlay hints be asked for again, after a setting that steers them has changed. */
  refresh(): void;
  stop(): Promise<void>;
}

/** Everything that knows the protocol; loaded when the server is first needed. */
export async function connect(
  context: ExtensionContext,
  host: Host,
  log: LogOutputChannel,
  notifications: ReadonlyMap<string, () => void>,
  events: ConnectionEvents,
): Promise<ServerConnection> {
  const client = await host.createClient(context, optionsOf(log, events), messageLocale());
  const parts = Disposable.from(
    answerFileRequests(client),
    workspace.onDidGrantWorkspaceTrust(() => {
      const options: StartOptions = { trusted: true };
      void client.sendNotification(TRUST_NOTIFICATION, options);
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) events.running();
    }),
    ...[...notifications].map(([method, listener]) => client.onNotification(method, listener)),
  );
  const connection: ServerConnection = {
    client,
    refresh: () => refresh(client),
    dispose: () => parts.dispose(),
    async stop() {
      parts.dispose();
      // A server that has crashed cannot be asked to stop.
      await client.dispose().catch((error: unknown) => log.debug(String(error)));
    },
  };
  try {
    await client.start();
  } catch (error) {
    parts.dispose();
    throw error;
  }
  return connection;
}

function optionsOf(log: LogOutputChannel, { crashed }: ConnectionEvents): LanguageClientOptions {
  return {
    // Old versions of a file (`git:`) and what other extensions make up are shown, not checked.
    documentSelector: schemes().map((scheme) => ({ language: 'cx', scheme })),
    initializationOptions: (): StartOptions => ({ trusted: workspace.isTrusted, commands: true }),
    outputChannel: log,
    errorHandler: {
      error: (_error, _message, count) => ({
        action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
        handled: true,
      }),
      closed: async () => ({
        action: (await crashed()) ? CloseAction.Restart : CloseAction.DoNotRestart,
        handled: true,
      }),
    },
    initializationFailedHandler: () => false,
    middleware: {
      provideCodeLenses: (document, token, next) => (setting('codeLens') ? next(document, token) : []),
      provideInlayHints: (document, range, token, next) => (setting('inlayHints') ? next(document, range, token) : []),
    },
  };
}

/** Where documents of the user live: on disk, unsaved, and wherever the folders that are open come from. */
function schemes(): string[] {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  return [...new Set(['file', 'untitled', ...folders])];
}

function refresh(client: BaseLanguageClient): void {
  const lenses = client.getFeature(CodeLensRequest.method);
  const hints = client.getFeature(InlayHintRequest.method);
  for (const document of workspace.textDocuments) {
    lenses.getProvider(document)?.onDidChangeCodeLensEmitter.fire();
    hints.getProvider(document)?.onDidChangeInlayHints.fire();
  }
}
