import type { Disposable, ExtensionContext } from 'vscode';
import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerOpenPreview } from './commands/open-preview.ts';
import { modelSource } from './model-source.ts';
import { Previews } from './preview/previews.ts';

/** What every host of the extension does; the language client is the host's own. */
export async function activateTouchline(context: ExtensionContext, client: BaseLanguageClient): Promise<void> {
  const log = window.createOutputChannel(l10n.t('Touchline preview'), { log: true });
  const models = modelSource(client);
  const previews = new Previews(context.extensionUri, models, log);
  const parts: readonly Disposable[] = [log, previews, registerOpenPreview(previews)];
  context.subscriptions.push(...parts);
  await client.start();
}
