import { systemClock } from '@touchline/project';
import { clientFiles } from '@touchline/project/client';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startCxServer } from '../lsp/server.ts';
import { uriOfPath } from '../lsp/uris.ts';

/** The scope of a worker, as far as the connection needs it. */
export type WorkerScope = ConstructorParameters<typeof BrowserMessageReader>[0];

/** The language server in a web worker: it has no disk, the editor reads files for it. */
export function startServer(scope: WorkerScope): void {
  const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
  const files = clientFiles((request, question) => connection.sendRequest(request, question), uriOfPath);
  startCxServer(connection, { files, clock: systemClock });
}
