import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { bundled } from './bundled.ts';

const bundle = bundled('cli');
let folder: string;
let server: ChildProcessWithoutNullStreams;
let errors = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'сервер мапи '));
  writeFileSync(join(folder, 'channels.cx'), 'channel App "Mobile app"\n');
});

afterEach(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

function start(...args: string[]): ProtocolConnection {
  server = spawn(process.execPath, [join(bundle(), 'touchline.js'), 'lsp', ...args], { cwd: folder });
  errors = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  return connection;
}

async function initialize(connection: ProtocolConnection): Promise<void> {
  const rootUri = pathToFileURL(folder).toString();
  const workspaceFolders = [{ uri: rootUri, name: 'map' }];
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri,
    workspaceFolders,
    capabilities: {},
  });
  await connection.sendNotification(InitializedNotification.type, {});
}

test.each([[], ['--stdio']])('an editor over stdio gets diagnostics of the whole folder (%j)', async (...args) => {
  const connection = start(...args);
  await initialize(connection);
  const uri = pathToFileURL(join(folder, 'journey.cx')).toString();
  const told = new Promise<PublishDiagnosticsParams>((resolve) => {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      if (params.diagnostics.length > 0) resolve(params);
    });
  });
  const text = 'journey J "Home" { touchpoint "Pays" via App details Rude }\n';
  writeFileSync(join(folder, 'journey.cx'), text);
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'cx', version: 1, text },
  });
  expect((await told).diagnostics.map(({ code }) => code)).toEqual(['unresolved-reference']);
  const ended = once(server, 'exit');
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  expect(await ended).toEqual([0, null]);
  expect(errors).toBe('');
});

test('an editor that leaves without a goodbye is taken at its word', async () => {
  const connection = start();
  await initialize(connection);
  const ended = once(server, 'exit');
  await connection.sendNotification(ExitNotification.type);
  expect(await ended).toEqual([1, null]);
});

test('the server ends when its editor is gone', async () => {
  await initialize(start());
  const ended = once(server, 'exit');
  server.stdin.end();
  expect(await ended).toEqual([1, null]);
});
