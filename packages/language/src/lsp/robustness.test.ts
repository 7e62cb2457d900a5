import { memoryFiles } from '@touchline/project';
import { expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  ErrorCodes,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { type ModelAnswer, type ModelQuestion, revised, type WholeModel } from './protocol.ts';
import { changingDisk } from './testing/disk.ts';
import { TestEditor } from './testing/editor.ts';

const FOLDER = '/банк/мапи';
const uriOf = (name: string): string => encodeURI(`file://${FOLDER}/${name}`);

const SOUND: Readonly<Record<string, string>> = {
  'touchline.config.json': '{ "language": "uk" }',
  'company.cx': 'persona Olena "Олена"\nchannel App "Застосунок" { talks two-way }\nteam Care "Турбота"\n',
  'kpis.cx':
    'strategy Growth "Growth" {\n  goal Loyal "Loyal owners" {\n    measured by Nps\n  }\n}\nkpi Nps "NPS" {\n  metric nps\n  baseline 31 on 2026-06-30\n  target 45 by 2027-06-30\n  owner Care\n}\n',
  'home.cx':
    'journey Home "Додому" as-is for Olena {\n  stage Wait "Waits" {\n    touchpoint Pays "Pays, платить" via App {\n      feeling 2 "lost"\n      pain "It takes long" high\n    }\n    step Sits "Sits" then Pays\n  }\n}\n',
  'ride.cx':
    'journey Ride "Ride" to-be of Home {\n  change Pays {\n    feeling 5 "fine"\n  }\n}\ninitiative Fix "Fix" {\n  improves Home.Wait.Pays\n}\n',
};
const NAMES = Object.keys(SOUND).filter((name) => name.endsWith('.cx'));
const PIECES = [
  '"',
  '{',
  '}',
  '\n',
  '\r\n',
  ' ',
  'journey',
  'touchpoint X "X"',
  'via App',
  'then Nowhere',
  '2026-13-40',
  'kpi',
  '// ',
  '/*',
  'feeling 9',
  '\u0000',
  '🙂',
  '\u202e',
  'details Home',
  '....',
  'Home.Wait',
  '=',
  '#',
  'to-be of Ride',
  'include Ride',
  '¿',
  '(1 + ',
]; // prettier-ignore

/** Numbers that are the same on every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Every request of the protocol about a document, with the parameters it has besides the document. */
const AT = { position: { line: 0, character: 0 } };
const ALL = { range: { start: { line: 0, character: 0 }, end: { line: 9, character: 9 } } };
const OPTIONS = { options: { tabSize: 2, insertSpaces: true } };
const REQUESTS: Readonly<Record<string, object>> = {
  'textDocument/completion': AT,
  'textDocument/hover': AT,
  'textDocument/signatureHelp': AT,
  'textDocument/definition': AT,
  'textDocument/typeDefinition': AT,
  'textDocument/implementation': AT,
  'textDocument/references': { ...AT, context: { includeDeclaration: true } },
  'textDocument/documentHighlight': AT,
  'textDocument/documentSymbol': {},
  'textDocument/codeAction': { ...ALL, context: { diagnostics: [] } },
  'textDocument/codeLens': {},
  'textDocument/documentLink': {},
  'textDocument/formatting': OPTIONS,
  'textDocument/rangeFormatting': { ...ALL, ...OPTIONS },
  'textDocument/onTypeFormatting': { ...AT, ch: '}', ...OPTIONS },
  'textDocument/prepareRename': AT,
  'textDocument/rename': { ...AT, newName: 'Renamed' },
  'textDocument/foldingRange': {},
  'textDocument/selectionRange': { positions: [AT.position] },
  'textDocument/semanticTokens/full': {},
  'textDocument/semanticTokens/range': ALL,
  'textDocument/semanticTokens/full/delta': { previousResultId: '1' },
  'textDocument/linkedEditingRange': AT,
  'textDocument/inlayHint': ALL,
  'textDocument/prepareCallHierarchy': AT,
  'textDocument/prepareTypeHierarchy': AT,
  'workspace/symbol': { query: 'o' },
  'touchline/model': {},
  'touchline/nothing': {},
};

/** What rich editors can do and simple ones cannot. */
const RICH: ClientCapabilities = {
  textDocument: {
    completion: {
      completionItem: { snippetSupport: true, resolveSupport: { properties: ['documentation', 'detail'] } },
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** What an editor asks about the first thing of an answer; hierarchies take it as an item of their question. */
const FOLLOW_UPS: Readonly<Record<string, readonly string[]>> = {
  'textDocument/completion': ['completionItem/resolve'],
  'textDocument/codeAction': ['codeAction/resolve'],
  'textDocument/codeLens': ['codeLens/resolve'],
  'textDocument/documentLink': ['documentLink/resolve'],
  'textDocument/inlayHint': ['inlayHint/resolve'],
  'textDocument/prepareCallHierarchy': ['callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls'],
  'textDocument/prepareTypeHierarchy': ['typeHierarchy/supertypes', 'typeHierarchy/subtypes'],
};

/** One editor that does whatever comes next, on a disk that changes under the server. */
class Storm {
  readonly texts = new Map<string, string>();
  readonly answers: Promise<unknown>[] = [];
  readonly bugs: string[] = [];
  readonly files: Record<string, string>;
  readonly editor: TestEditor;
  readonly #next: (below: number) => number;
  readonly #put: (path: string, text: string | undefined) => void;
  #version = 1;
  #pictures: Promise<WholeModel | undefined> = Promise.resolve(undefined);

  constructor(seed: number) {
    this.#next = numbers(seed);
    this.files = Object.fromEntries(Object.entries(SOUND).map(([name, text]) => [`${FOLDER}/${name}`, text]));
    const { disk, put } = changingDisk(this.files);
    this.#put = put;
    this.editor = new TestEditor({ files: disk, folders: [FOLDER] });
  }

  step(): Promise<void> {
    const name = this.#pick(NAMES);
    const doing = this.#next(20);
    if (doing < 9) return this.#edit(name);
    if (doing < 16) return this.#ask(name);
    if (doing === 16) return this.texts.has(name) ? this.#close(name) : this.#open(name);
    if (doing === 17) return this.#onDisk(name);
    if (doing === 18) return this.#nonsense(name);
    return new Promise((wake) => setTimeout(wake, this.#next(12)));
  }

  async #open(name: string): Promise<void> {
    const text = this.files[`${FOLDER}/${name}`] ?? '';
    this.texts.set(name, text);
    await this.#tell('textDocument/didOpen', {
      textDocument: { uri: uriOf(name), languageId: 'cx', version: ++this.#version, text },
    });
  }

  async #close(name: string): Promise<void> {
    if (this.texts.size < 2) return;
    this.texts.delete(name);
    await this.#tell('textDocument/didClose', { textDocument: { uri: uriOf(name) } });
  }

  async #edit(name: string): Promise<void> {
    const text = this.texts.get(name);
    if (text === undefined) return this.#open(name);
    const from = this.#next(text.length + 1);
    const to = Math.min(text.length, from + this.#next(12));
    const repaired = this.#next(4) === 0;
    const piece = repaired ? (SOUND[name] ?? '') : this.#pick(PIECES);
    const now = repaired ? piece : text.slice(0, from) + piece + text.slice(to);
    this.texts.set(name, now);
    await this.#tell('textDocument/didChange', {
      textDocument: { uri: uriOf(name), version: ++this.#version },
      contentChanges: [{ text: now }],
    });
  }

  async #ask(name: string): Promise<void> {
    const method = this.#pick(Object.keys(REQUESTS));
    if (method === 'touchline/model') this.answers.push(this.picture(name));
    const where = { line: this.#next(14) - 2, character: this.#next(40) - 2 };
    const params = { textDocument: { uri: uriOf(name) }, uri: uriOf(name), ...REQUESTS[method] };
    if ('position' in params) Object.assign(params, { position: where });
    if ('range' in params) Object.assign(params, { range: { start: where, end: { line: 2 ** 31 - 1, character: 0 } } });
    const cancel = new CancellationTokenSource();
    this.answers.push(this.#answer(method, params, where, cancel));
    if (this.#next(4) === 0) cancel.cancel();
  }

  /** What a picture shows that asks only for what has changed since it asked last. */
  picture(name: string): Promise<WholeModel | undefined> {
    this.#pictures = this.#pictures.then(async (last) => {
      const question: ModelQuestion = { uri: uriOf(name), ...(last && { known: last.revision }) };
      const answer = await this.editor.request<ModelAnswer>('touchline/model', question);
      if (answer.state === 'sound') return answer;
      if (answer.state !== 'changed') return last;
      const { state: _, change, ...about } = answer;
      return { ...revised(last as WholeModel, change), ...about };
    });
    return this.#pictures;
  }

  /** Asks, and about what is answered asks on. What goes wrong inside the server is kept as a bug. */
  async #answer(method: string, params: object, where: unknown, cancel: CancellationTokenSource): Promise<void> {
    try {
      const result: unknown = await this.editor.connection.sendRequest(method, params, cancel.token);
      const [item] = Array.isArray(result) ? result : ((result as { items?: unknown[] } | null)?.items ?? []);
      if (item === undefined) return;
      for (const next of FOLLOW_UPS[method] ?? []) {
        // What is complete needs no answer.
        if (next.endsWith('/resolve') && !('data' in item)) continue;
        await this.#answer(next, next.includes('ierarchy/') ? { item } : item, item, cancel);
      }
    } catch (error) {
      const { code, message } = error as { code: number; message: string };
      if (code === ErrorCodes.InternalError) this.bugs.push(`${method} ${JSON.stringify(where)}: ${message}`);
    }
  }

  async #onDisk(name: string): Promise<void> {
    const which = this.#next(3) === 0 ? 'touchline.config.json' : name;
    const path = `${FOLDER}/${which}`;
    const before = this.files[path];
    const now = this.#pick([undefined, SOUND[which], '{ "language": 7, "rules": [', 'journey Other "Other" {']);
    this.#put(path, now);
    const type = now === undefined ? 3 : before === undefined ? 1 : 2;
    await this.#tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(which), type }] });
  }

  /** What no editor should send, and some do. */
  async #nonsense(name: string): Promise<void> {
    const method = this.#pick(Object.keys(REQUESTS));
    const params = this.#pick([{}, { textDocument: {} }, { textDocument: { uri: 7 } }, { uri: 'http://[' }, []]);
    this.answers.push(this.editor.connection.sendRequest(method, params).catch(() => undefined));
    const never = {
      textDocument: { uri: uriOf('never-opened.cx'), version: 3 },
      contentChanges: [{ text: 'journey' }],
    };
    await this.#tell('textDocument/didChange', never);
    await this.#tell('$/whatever', { name });
    await this.#tell('workspace/didChangeWatchedFiles', { changes: [{ uri: ':', type: 9 }] });
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#next(list.length)] as T;
  }

  async #tell(method: string, params: object): Promise<void> {
    await this.editor.connection.sendNotification(method, params);
  }
}

/** Without what counts keys and states. */
function apartFromNumbers(answer: object | undefined): unknown {
  return { ...answer, version: 0, revision: 0 };
}

/** What an editor knows after everything is worked off. */
async function knownTo(editor: TestEditor, names: Iterable<string>) {
  const models: Record<string, unknown> = {};
  for (const name of names) {
    models[name] = apartFromNumbers(await editor.model(uriOf(name)));
  }
  const diagnostics = Object.fromEntries(Object.keys(SOUND).map((name) => [name, editor.diagnostics(uriOf(name))]));
  return { models, diagnostics };
}

test.each([1, 2, 31, 50])(
  'every question of a storm is answered, and a fresh server knows the same (%i)',
  async (seed) => {
    const storm = new Storm(seed);
    await storm.editor.start('en', seed % 2 === 0 ? RICH : {});
    for (let step = 0; step < 160; step++) await storm.step();
    await Promise.all(storm.answers);
    expect(storm.answers.length).toBeGreaterThan(30);
    expect(storm.bugs).toEqual([]);

    const fresh = new TestEditor({ files: memoryFiles({ files: storm.files }), folders: [FOLDER] });
    await fresh.start();
    const open = [...storm.texts].sort();
    expect(open.length).toBeGreaterThan(0);
    for (const [name, text] of open) await fresh.open(uriOf(name), text);
    const names = open.map(([name]) => name);
    const expected = await knownTo(fresh, names);
    await expect.poll(() => knownTo(storm.editor, names), { timeout: 20_000 }).toEqual(expected);
    for (const name of names) {
      const answer = await fresh.model(uriOf(name));
      if (answer.state === 'sound')
        expect(apartFromNumbers(await storm.picture(name))).toEqual(apartFromNumbers(answer));
    }
    storm.editor.stop();
    fresh.stop();
  },
  60_000,
);

test('what the server announces is asked in the storm', async () => {
  const editor = new TestEditor({ files: memoryFiles({}), folders: [] });
  const { capabilities } = await editor.start();
  editor.stop();
  const asked: Readonly<Partial<Record<keyof ServerCapabilities, string>>> = {
    completionProvider: 'completion',
    hoverProvider: 'hover',
    signatureHelpProvider: 'signatureHelp',
    definitionProvider: 'definition',
    typeDefinitionProvider: 'typeDefinition',
    implementationProvider: 'implementation',
    referencesProvider: 'references',
    documentHighlightProvider: 'documentHighlight',
    documentSymbolProvider: 'documentSymbol',
    codeActionProvider: 'codeAction',
    codeLensProvider: 'codeLens',
    documentLinkProvider: 'documentLink',
    documentFormattingProvider: 'formatting',
    documentRangeFormattingProvider: 'rangeFormatting',
    documentOnTypeFormattingProvider: 'onTypeFormatting',
    renameProvider: 'rename',
    foldingRangeProvider: 'foldingRange',
    selectionRangeProvider: 'selectionRange',
    semanticTokensProvider: 'semanticTokens/full',
    linkedEditingRangeProvider: 'linkedEditingRange',
    inlayHintProvider: 'inlayHint',
    callHierarchyProvider: 'prepareCallHierarchy',
    typeHierarchyProvider: 'prepareTypeHierarchy',
  };
  const documentProviders = Object.keys(capabilities).filter(
    (name) => name.endsWith('Provider') && name !== 'workspaceSymbolProvider' && name !== 'executeCommandProvider',
  );
  expect(documentProviders.length).toBeGreaterThan(0);
  for (const name of documentProviders) {
    expect(REQUESTS).toHaveProperty([`textDocument/${asked[name as keyof ServerCapabilities]}`]);
  }
});

test('a question that is cancelled before its turn is answered as cancelled, an unknown one as unknown', async () => {
  const editor = new TestEditor({ files: memoryFiles({}), folders: [] });
  await editor.start();
  await expect(editor.request('textDocument/whatever', {})).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound });
  const cancel = new CancellationTokenSource();
  const params = { textDocument: { uri: 'untitled:a' }, options: { tabSize: 2, insertSpaces: true } };
  const answer = editor.connection.sendRequest('textDocument/formatting', params, cancel.token);
  cancel.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
  editor.stop();
});

test('a file as large as a book of maps is worked on like any other', async () => {
  const editor = new TestEditor({ files: memoryFiles({}), folders: [] });
  await editor.start();
  const steps = Array.from({ length: 3000 }, (_, n) => `  touchpoint T${n} "Step ${n}" via App\n`).join('');
  await editor.open('untitled:large', `journey J "J" {\n${steps}}\n`);
  const answer = await editor.model('untitled:large');
  expect(answer.state === 'sound' && answer.model.journeys[0]?.children.length).toBe(3000);
  editor.stop();
}, 60_000);
