import { commands, Disposable } from 'vscode';
import type { OpenOptions, Previews } from '../preview/previews.ts';
import { addressOf } from './address.ts';

/**
 * Opening previews, and what is done with the one in front. From the editor's title the document comes as an address,
 * from links as a text, from the palette not at all.
 */
export function registerPreviewCommands(previews: Previews): Disposable {
  const open = (pinned: boolean) => (target?: unknown, element?: unknown, tab?: unknown) => {
    const document = addressOf(target);
    if (document === undefined) return;
    previews.open(document, {
      pinned,
      element: typeof element === 'string' ? element : undefined,
      tab: typeof tab === 'string' ? (tab as OpenOptions['tab']) : undefined,
    });
  };
  const pin = (pinned: boolean) => () => {
    const { active } = previews;
    if (active) previews.pin(active, pinned);
  };
  const act = (action: 'export' | 'print' | 'source') => () => previews.active?.act(action);
  return Disposable.from(
    commands.registerCommand('touchline.openPreview', open(false)),
    commands.registerCommand('touchline.openPinnedPreview', open(true)),
    commands.registerCommand('touchline.preview.pin', pin(true)),
    commands.registerCommand('touchline.preview.unpin', pin(false)),
    commands.registerCommand('touchline.preview.showSource', act('source')),
    commands.registerCommand('touchline.preview.export', act('export')),
    commands.registerCommand('touchline.preview.print', act('print')),
  );
}
