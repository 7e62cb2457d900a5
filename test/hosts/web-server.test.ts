import { isBuiltin } from 'node:module';
import { isProblem, memoryFiles } from '@touchline/project';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { bundles } from '../../scripts/bundles.ts';
import { WorkerClient } from './worker.ts';

const folder = 'vscode-vfs://github/olena/bank';
const files = memoryFiles({
  files: {
    [`${folder}/touchline.config.json`]: '{ "language": "uk" }',
    [`${folder}/channels.cx`]: 'channel App "Застосунок"\n',
    [`${folder}/journey.cx`]: 'journey "Home" { touchpoint "Pays" via App }\n',
  },
});

let bundle = '';
let imported: string[] = [];

beforeAll(async () => {
  const { outputFiles, metafile } = await build({ ...bundles['server-web'], write: false, sourcemap: false });
  bundle = outputFiles?.[0]?.text ?? '';
  imported = Object.values(metafile?.inputs ?? {}).flatMap((input) => input.imports.map(({ path }) => path));
});

test('the bundle of the web worker takes nothing from Node', () => {
  expect(imported.length).toBeGreaterThan(100);
  expect(imported.filter(isBuiltin)).toEqual([]);
});

test('a server in a worker checks and formats a project that only the editor can read', async () => {
  const asked: string[] = [];
  const client = new WorkerClient(bundle, async (method, params) => {
    const path = (params as { uri: string }).uri;
    asked.push(method);
    if (method === 'touchline/fs/kind') return { kind: (await files.kind(path)) ?? null };
    const given = method === 'touchline/fs/list' ? await files.list(path) : await files.read(path);
    if (isProblem(given)) return { refused: 'missing' };
    return method === 'touchline/fs/list'
      ? { entries: given }
      : { base64: Buffer.from(given as Uint8Array).toString('base64') };
  });
  const { capabilities } = await client.request<{ capabilities: object }>('initialize', {
    processId: null,
    rootUri: null,
    locale: 'en',
    capabilities: {},
    workspaceFolders: [{ uri: folder, name: 'bank' }],
  });
  expect(capabilities).toMatchObject({ documentFormattingProvider: true });
  client.notify('initialized', {});

  const uri = `${folder}/journey.cx`;
  const text = 'journey "Home" {\ntouchpoint "Pays" via App details Nowhere\n}\n';
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'cx', version: 1, text } });
  const { diagnostics } = await client.told<{ uri: string; diagnostics: { code: string }[] }>(
    'textDocument/publishDiagnostics',
    (params) => params.uri === uri,
  );
  // The channel stands in the other file: it was read through the editor.
  expect(diagnostics.map(({ code }) => code)).toEqual(['unresolved-reference']);
  expect(new Set(asked)).toEqual(new Set(['touchline/fs/kind', 'touchline/fs/list', 'touchline/fs/read']));

  const options = { tabSize: 2, insertSpaces: true };
  const edits = await client.request<{ newText: string }[]>('textDocument/formatting', {
    textDocument: { uri },
    options,
  });
  expect(edits.map(({ newText }) => newText).join('')).toContain('  touchpoint "Pays" via App');
});
