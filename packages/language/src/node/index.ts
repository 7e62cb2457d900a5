import type { Files } from '@touchline/project';
import { clientFiles } from '@touchline/project/client';
import { nodeFiles, nodeGit, systemClock } from '@touchline/project/node';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startCxServer } from '../lsp/server.ts';
import { uriOfPath } from '../lsp/uris.ts';

/** The language server over standard input and output, a socket or a channel of Node, as the arguments of the process say. */
export function startServer(): void {
  serve(createConnection(ProposedFeatures.all));
}

/** The language server over two streams. The process ends when its input ends or the editor says `exit`. */
export function startServerOn(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): void {
  serve(createConnection(ProposedFeatures.all, input, output));
}

function serve(connection: Connection): void {
  const files = clientFiles((request, question) => connection.sendRequest(request, question), uriOfPath);
  startCxServer(connection, { files: onDiskOr(files), clock: systemClock, git: nodeGit });
}

/** What lies on this computer is read here; paths with a scheme (virtual workspaces) are the editor's. */
function onDiskOr(editor: Files): Files {
  const homeOf = (path: string): Files => (/^[a-z][a-z0-9+.-]+:\/\//i.test(path) ? editor : nodeFiles);
  return {
    kind: (path) => homeOf(path).kind(path),
    read: (path) => homeOf(path).read(path),
    list: (path) => homeOf(path).list(path),
    real: (path) => homeOf(path).real(path),
  };
}
