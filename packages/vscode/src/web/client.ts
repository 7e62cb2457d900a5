import { Uri } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, MessageTransports } from 'vscode-languageclient';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';

export function createWebClient(extension: Uri, options: LanguageClientOptions, locale: string): BaseLanguageClient {
  return new LocalisedClient(Uri.joinPath(extension, 'dist', 'server-web.js').toString(true), options, locale);
}

/** The client would tell the server the language of the editor, whatever the user has chosen. */
class LocalisedClient extends LanguageClient {
  readonly #locale: string;

  constructor(script: string, options: LanguageClientOptions, locale: string) {
    super('touchline', 'Touchline', transportsTo(script), options);
    this.#locale = locale;
  }

  protected override getLocale(): string {
    return this.#locale;
  }
}

/** A worker for every start; the one before, which may hang, ends. */
function transportsTo(script: string): () => Promise<MessageTransports> {
  let worker: Worker | undefined;
  return async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
}
