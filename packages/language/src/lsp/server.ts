import { type Language, languageOfTag } from '@touchline/locale';
import { resolvePath } from '@touchline/project';
import { TextDocument } from 'langium';
import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  ErrorCodes,
  FileChangeType,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { rangeOf } from './diagnostics.ts';
import type { FeatureServer } from './feature.ts';
import { features } from './features.ts';
import type { ServerHost } from './host.ts';
import { Projects } from './projects.ts';
import { CHANGED_NOTIFICATION, MODEL_REQUEST, type ModelAnswer, type ModelQuestion } from './protocol.ts';
import { publishDiagnostics } from './publish.ts';
import { pathOfUri, uriOfPath } from './uris.ts';

const changeKinds = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
} as const;

/** How long, in milliseconds, the server waits for the next keystroke before it checks. */
const PAUSE = 80;

/** Serves one editor over the connection until it is closed. */
export function startCxServer(connection: Connection, host: ServerHost): void {
  const { files, clock } = host;
  const documents = new TextDocuments(TextDocument);
  let language: Language = 'en';
  let client: ClientCapabilities = {};
  let projects = new Projects(files, clock, []);
  /** Open documents keep the spelling of their address that the editor chose. */
  const uris = new Map<string, string>();
  const uriOf = (path: string): string => uris.get(path) ?? uriOfPath(path);
  let publish = publishDiagnostics(connection, 'en', uriOf);

  /** Changes and questions are worked off one after the other, in the order in which the editor sent them. */
  let work: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const result = work.then(action);
    work = result.catch(() => undefined);
    return result;
  };

  let pause: ReturnType<typeof setTimeout> | undefined;
  const checkAll = (): void => {
    try {
      publish(projects.all());
    } catch (error) {
      // A bug of ours must not take the editor's language support away: it is logged, the next change tries again.
      report(error);
    }
    void connection.sendNotification(CHANGED_NOTIFICATION);
  };
  const report = (error: unknown): void => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  };
  const change = (action: () => Promise<void>): void => {
    inTurn(action).then(() => {
      clearTimeout(pause);
      pause = setTimeout(checkAll, PAUSE);
    }, report);
  };

  const throwIfCancelled = (token: CancellationToken): void => {
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
  };
  const server: FeatureServer = {
    connection,
    host,
    language: () => language,
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

  connection.onInitialize(({ workspaceFolders, locale, capabilities }): InitializeResult => {
    projects = new Projects(
      files,
      clock,
      (workspaceFolders ?? []).map(({ uri }) => pathOfUri(uri)),
    );
    language = languageOfTag(locale ?? 'en');
    client = capabilities;
    publish = publishDiagnostics(connection, language, uriOf);
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...Object.assign(
          {},
          ...features.map((each) =>
            typeof each.capabilities === 'function' ? each.capabilities(client) : each.capabilities,
          ),
        ),
      },
      serverInfo: { name: 'touchline' },
    };
  });

  documents.onDidChangeContent(({ document }) => {
    const path = pathOfUri(document.uri);
    uris.set(path, document.uri);
    change(() => projects.edit(path, document.getText(), document.version));
  });
  documents.onDidClose(({ document }) => change(() => projects.close(pathOfUri(document.uri))));
  connection.onDidChangeWatchedFiles(({ changes }) =>
    change(() => projects.reload(changes.map(({ uri, type }) => ({ path: pathOfUri(uri), kind: changeKinds[type] })))),
  );

  connection.onRequest<ModelAnswer, unknown>(MODEL_REQUEST, ({ uri }: ModelQuestion) => {
    if (typeof uri !== 'string')
      throw new ResponseError(ErrorCodes.InvalidParams, 'The address of a document is missing.');
    return inTurn(() => projects.modelOf(pathOfUri(uri), language));
  });

  documents.listen(connection);
  connection.listen();
}
