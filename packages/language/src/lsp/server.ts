import { type Language, languageOfTag } from '@touchline/locale';
import { CONFIG_FILE } from '@touchline/model';
import { resolvePath } from '@touchline/project';
import { TextDocument } from 'langium';
import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  ErrorCodes,
  FileChangeType,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
  WatchKind,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { rangeOf } from './diagnostics.ts';
import type { FeatureServer } from './feature.ts';
import { features } from './features.ts';
import type { ServerHost } from './host.ts';
import { Projects } from './projects.ts';
import {
  CHANGED_NOTIFICATION,
  MODEL_REQUEST,
  type ModelAnswer,
  type ModelQuestion,
  type StartOptions,
  TRUST_NOTIFICATION,
} from './protocol.ts';
import { DiagnosticsPublisher } from './publish.ts';
import { pathOfUri, uriOfPath } from './uris.ts';

const changeKinds = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
} as const;

/** What editors tell of that can watch. A folder that goes takes its files along without a word about them. */
const watchers = [
  { globPattern: '**/*.cx' },
  { globPattern: `**/${CONFIG_FILE}` },
  { globPattern: '**/*', kind: WatchKind.Delete },
];

/** Serves one editor over the connection until it is closed. */
export function startCxServer(connection: Connection, host: ServerHost): void {
  const { files, clock } = host;
  const documents = new TextDocuments(TextDocument);
  let language: Language = 'en';
  let client: ClientCapabilities = {};
  let trusted = true;
  let commands = false;
  let projects = new Projects(files, clock, []);
  /** Open documents keep the spelling of their address that the editor chose. */
  const uris = new Map<string, string>();
  const uriOf = (path: string): string => uris.get(path) ?? uriOfPath(path);

  /** Changes and questions are worked off one after the other, in the order in which the editor sent them. */
  let work: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const result = work.then(action);
    work = result.catch(() => undefined);
    return result;
  };

  const report = (error: unknown): void => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  const newPublisher = (): DiagnosticsPublisher =>
    new DiagnosticsPublisher({
      connection,
      workspace: { projects: () => projects.all(), open: () => projects.open() },
      language,
      uriOf,
      onChecked: () => void connection.sendNotification(CHANGED_NOTIFICATION),
      onError: report,
    });
  let publisher = newPublisher();
  const change = (action: () => Promise<void>): void => {
    inTurn(action)
      .catch(report)
      .then(() => publisher.changed());
  };

  const throwIfCancelled = (token: CancellationToken): void => {
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
  };
  const server: FeatureServer = {
    connection,
    host,
    language: () => language,
    trusted: () => trusted,
    runsCommands: () => commands,
    client: () => client,
    answer: (uri, token, ask) =>
      inTurn(async () => {
        throwIfCancelled(token);
        const view = await projects.viewOf(pathOfUri(uri));
        return view ? ask(view) : null;
      }),
    answerAll: (token, ask) =>
      inTurn(async () => {
        throwIfCancelled(token);
        return ask(projects.all());
      }),
    view: (path) => projects.viewOf(path),
    uriOf,
    locationOf: ({ folder }, at) => ({ uri: uriOf(resolvePath(folder, at.file)), range: rangeOf(at) }),
  };
  for (const feature of features) feature.register(server);

  const setTrust = (options: StartOptions | null | undefined): void => {
    trusted = options?.trusted !== false;
  };
  connection.onInitialize(({ workspaceFolders, rootUri, locale, capabilities, ...more }): InitializeResult => {
    setTrust(more.initializationOptions);
    commands = (more.initializationOptions as StartOptions | undefined)?.commands === true;
    const opened = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    projects = new Projects(files, clock, opened.map(pathOfUri));
    language = languageOfTag(locale ?? 'en');
    client = capabilities;
    publisher = newPublisher();
    const announced = features.map(({ capabilities: each }) => (typeof each === 'function' ? each(client) : each));
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        ...Object.assign({}, ...announced),
        workspace: {
          ...Object.assign({}, ...announced.map(({ workspace }) => workspace)),
          workspaceFolders: { supported: true, changeNotifications: true },
        },
      },
      serverInfo: { name: 'touchline' },
    };
  });

  documents.onDidChangeContent(({ document }) => {
    const path = pathOfUri(document.uri);
    uris.set(path, document.uri);
    change(() => projects.edit(path, document.getText(), document.version));
  });
  documents.onDidSave(({ document }) => change(() => projects.save(pathOfUri(document.uri))));
  documents.onDidClose(({ document }) => change(() => projects.close(pathOfUri(document.uri))));
  connection.onDidChangeWatchedFiles(({ changes }) =>
    change(() => projects.reload(changes.map(({ uri, type }) => ({ path: pathOfUri(uri), kind: changeKinds[type] })))),
  );

  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
    const paths = (folders: readonly WorkspaceFolder[]): string[] => folders.map(({ uri }) => pathOfUri(uri));
    change(() => projects.setFolders(paths(event.added), paths(event.removed)));
  });
  connection.onInitialized(() => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] }).catch(report);
    }
  });
  connection.onNotification(TRUST_NOTIFICATION, setTrust);
  connection.onShutdown(() => publisher.stop());

  connection.onRequest<ModelAnswer, unknown>(MODEL_REQUEST, ({ uri, known }: ModelQuestion) => {
    if (typeof uri !== 'string')
      throw new ResponseError(ErrorCodes.InvalidParams, 'The address of a document is missing.');
    return inTurn(() => projects.modelOf(pathOfUri(uri), language, known));
  });

  documents.listen(connection);
  connection.listen();
}
