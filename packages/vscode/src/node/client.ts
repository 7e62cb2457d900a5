import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';

/** Where "Attach to the language server" looks for it. */
const DEBUG_PORT = 6009;

export function createNodeClient(server: string, options: LanguageClientOptions, locale: string): BaseLanguageClient {
  const run: NodeModule = { module: server, transport: TransportKind.ipc };
  const debug: NodeModule = { ...run, options: { execArgv: ['--nolazy', `--inspect=${DEBUG_PORT}`] } };
  return new LocalisedClient({ run, debug }, options, locale);
}

/** The client would tell the server the language of the editor, whatever the user has chosen. */
class LocalisedClient extends LanguageClient {
  readonly #locale: string;

  constructor(server: { run: NodeModule; debug: NodeModule }, options: LanguageClientOptions, locale: string) {
    super('touchline', 'Touchline', server, options);
    this.#locale = locale;
  }

  protected override getLocale(): string {
    return this.#locale;
  }
}
