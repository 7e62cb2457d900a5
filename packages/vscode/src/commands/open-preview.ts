import { commands, type Disposable, Uri, window } from 'vscode';
import type { Previews } from '../preview/previews.ts';

/** `touchline.openPreview`: from the editor's title with the document's address, from the palette without one. */
export function registerOpenPreview(previews: Previews): Disposable {
  return commands.registerCommand('touchline.openPreview', (target?: unknown) => {
    const document = target instanceof Uri ? target : window.activeTextEditor?.document.uri;
    if (document !== undefined) previews.open(document);
  });
}
