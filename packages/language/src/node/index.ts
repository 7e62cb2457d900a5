import { nodeFiles, systemClock } from '@touchline/project/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startCxServer } from '../lsp/server.ts';

/** The language server over standard input and output, a socket or a channel of Node, as the arguments of the process say. */
export function startServer(): void {
  startCxServer(createConnection(ProposedFeatures.all), { files: nodeFiles, clock: systemClock });
}
