/**
 * How fast an editor is answered: `npm run bench:editing [-- --sizes 1000,10000 --keys 20]` after `npm run build`. Starts `touchline lsp` on a
 * generated strategy, types into one of its files a key at a time and prints the medians of what a key costs, as the editor sees it: until its
 * diagnostics are there, and until the model for the pictures is there.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { CHANGED_NOTIFICATION, MODEL_REQUEST, type ModelAnswer } from '../../packages/language/src/lsp/protocol.ts';
import { strategyFiles } from './strategy.ts';

const touchline = join(import.meta.dirname, '../../packages/cli/bin/touchline.cjs');
const EDITED = 'journeys/journey-1.cx';
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000' }, keys: { type: 'string', default: '20' } },
});

console.log('| touchpoints | open → diagnostics | key → diagnostics | key → model |');
console.log('|--:|--:|--:|--:|');
for (const size of values.sizes.split(',').map(Number)) {
  const folder = await mkdtemp(join(tmpdir(), 'touchline-bench-'));
  try {
    for (const [path, text] of strategyFiles(size)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const { opened, diagnostics, model } = await typeInto(folder);
    const row = [opened, median(diagnostics), median(model)].map((time) => `${Math.round(time)} ms`);
    console.log(`| ${size.toLocaleString('en-US').replaceAll(',', ' ')} | ${row.join(' | ')} |`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function typeInto(folder: string): Promise<{ opened: number; diagnostics: number[]; model: number[] }> {
  const server = spawn(process.execPath, [touchline, 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const editor = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  editor.listen();
  try {
    const rootUri = pathToFileURL(folder).toString();
    await editor.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'bench' }],
      capabilities: {},
    });
    await editor.sendNotification(InitializedNotification.type, {});
    const uri = pathToFileURL(join(folder, EDITED)).toString();
    const text = await readFile(join(folder, EDITED), 'utf8');
    const start = performance.now();
    const known = changed(editor);
    await editor.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'cx', version: 1, text },
    });
    await known;
    const opened = performance.now() - start;

    const diagnostics: number[] = [];
    const model: number[] = [];
    // The reference is wrong with every other key, so that each of them changes the diagnostics.
    const line = text.split('\n').findIndex((one) => one.includes('owner '));
    const character = (text.split('\n')[line] ?? '').length;
    for (let key = 0; key < Number(values.keys); key++) {
      const version = key + 2;
      const told = diagnosticsOf(editor, uri, version);
      const looked = changed(editor);
      const typed = performance.now();
      await editor.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [
          key % 2 === 0
            ? { range: { start: { line, character }, end: { line, character } }, text: 'x' }
            : { range: { start: { line, character }, end: { line, character: character + 1 } }, text: '' },
        ],
      });
      const { diagnostics: found } = await told;
      diagnostics.push(performance.now() - typed);
      if (found.some(({ range }) => range.start.line === line) !== (key % 2 === 0))
        throw new Error(`Wrong diagnostics after key ${key}.`);
      await looked;
      const answer = await editor.sendRequest<ModelAnswer>(MODEL_REQUEST, { uri });
      if (answer.state !== 'sound') throw new Error(`No model: ${answer.state}.`);
      model.push(performance.now() - typed);
    }
    return { opened, diagnostics, model };
  } finally {
    editor.dispose();
    server.kill();
  }
}

function changed(editor: ProtocolConnection): Promise<void> {
  return new Promise((resolve) => {
    const listening = editor.onNotification(CHANGED_NOTIFICATION, () => {
      listening.dispose();
      resolve();
    });
  });
}

function diagnosticsOf(editor: ProtocolConnection, uri: string, version: number): Promise<PublishDiagnosticsParams> {
  return new Promise((resolve) => {
    const listening = editor.onNotification(PublishDiagnosticsNotification.type, (params) => {
      if (params.uri !== uri || params.version !== version) return;
      listening.dispose();
      resolve(params);
    });
  });
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
