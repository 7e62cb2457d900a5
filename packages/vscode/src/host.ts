import type { Disposable, ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** What differs between the hosts of the extension: Node on a desktop or a server, a worker in a browser. */
export interface Host {
  /** A client for a server that does not run yet. `locale` is the language of the server's messages. */
  createClient(context: ExtensionContext, options: LanguageClientOptions, locale: string): Promise<BaseLanguageClient>;
  /** What only a host with processes can do: tasks, servers of other protocols. */
  activate?(context: ExtensionContext): readonly Disposable[];
}
