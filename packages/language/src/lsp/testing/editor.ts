import { PassThrough } from 'node:stream';
import { type Files, fixedClock, type Git, memoryFiles } from '@touchline/project';
import type {
  ClientCapabilities,
  MessageSignature,
  ProtocolConnection,
  PublishDiagnosticsParams,
} from 'vscode-languageserver';
import {
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentFormattingRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node';
import { CHANGED_NOTIFICATION, MODEL_REQUEST, type ModelAnswer, type StartOptions } from '../protocol.ts';
import { startCxServer } from '../server.ts';

interface Options {
  readonly files: Files;
  /** Absolute paths of the opened folders. */
  readonly folders: readonly string[];
  /** Default `2026-10-01`. */
  readonly today?: string;
  readonly git?: Git | undefined;
}

/** A server in this process and an editor that talks to it by messages, as editors do. */
export class TestEditor {
  readonly connection: ProtocolConnection;
  readonly #folders: readonly string[];
  readonly #told = new Map<string, PublishDiagnosticsParams['diagnostics']>();
  readonly #waiting: (() => void)[] = [];

  constructor({ files, folders, today = '2026-10-01', git }: Options) {
    const [toServer, fromServer] = [new PassThrough(), new PassThrough()];
    startCxServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(fromServer)), {
      files,
      clock: fixedClock(today),
      ...(git && { git }),
    });
    this.#folders = folders;
    this.connection = createProtocolConnection(new StreamMessageReader(fromServer), new StreamMessageWriter(toServer));
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.#told.set(uri, diagnostics);
    });
    this.connection.onNotification(CHANGED_NOTIFICATION, () => {
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.connection.listen();
  }

  async start(
    locale = 'en',
    capabilities: ClientCapabilities = {},
    initializationOptions: StartOptions = {},
  ): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      locale,
      capabilities,
      initializationOptions,
      workspaceFolders: this.#folders.map((folder) => ({ uri: encodeURI(`file://${folder}`), name: folder })),
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  /** The next time the server has looked at what changed. */
  #checked(): Promise<void> {
    return new Promise((wake) => this.#waiting.push(wake));
  }

  async open(uri: string, text: string): Promise<void> {
    const checked = this.#checked();
    const textDocument = { uri, languageId: 'cx', version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    await checked;
  }

  async change(uri: string, version: number, text: string): Promise<void> {
    const checked = this.#checked();
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
    await checked;
  }

  async close(uri: string): Promise<void> {
    const checked = this.#checked();
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    await checked;
  }

  diagnostics(uri: string): PublishDiagnosticsParams['diagnostics'] {
    return this.#told.get(uri) ?? [];
  }

  messages(uri: string): string[] {
    return this.diagnostics(uri).map(({ message }) => String(message));
  }

  codes(uri: string): unknown[] {
    return this.diagnostics(uri).map(({ code }) => code);
  }

  model(uri: unknown): Promise<ModelAnswer> {
    return this.connection.sendRequest(MODEL_REQUEST, { uri });
  }

  /** Any request of the protocol by its method. */
  request<R>(type: MessageSignature | string, params: unknown): Promise<R> {
    return this.connection.sendRequest(typeof type === 'string' ? type : type.method, params);
  }

  async formatted(uri: string): Promise<string[]> {
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await this.connection.sendRequest(DocumentFormattingRequest.type, { textDocument: { uri }, options });
    return (edits ?? []).map(({ newText }: TextEdit) => newText);
  }

  stop(): void {
    this.connection.dispose();
  }
}

/** Address of a file of {@link editorWith}. */
export const uriOfFile = (name: string): string => encodeURI(`file:///strategy/${name}`);

/**
 * An editor that has started and opened the given texts, all in one project; other files lie on disk only.
 * Texts by name of the file.
 */
export async function editorWith(
  open: Readonly<Record<string, string>>,
  onDisk: Readonly<Record<string, string>> = {},
  {
    locale = 'en',
    capabilities = {} as ClientCapabilities,
    config = '{}',
    today = '2026-10-01',
    options = {} as StartOptions,
    git = undefined as Git | undefined,
  } = {},
): Promise<TestEditor> {
  const texts = { 'touchline.config.json': config, ...onDisk, ...open };
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [`/strategy/${name}`, text]));
  const editor = new TestEditor({ files: memoryFiles({ files }), folders: ['/strategy'], today, git });
  await editor.start(locale, capabilities, options);
  for (const [name, text] of Object.entries(open)) await editor.open(uriOfFile(name), text);
  return editor;
}
