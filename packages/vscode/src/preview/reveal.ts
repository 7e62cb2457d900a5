import type { WebviewMessage } from '@touchline/preview';
import { Position, Range, TextEditorRevealType, type Uri, ViewColumn, window } from 'vscode';

type Place = Extract<WebviewMessage, { type: 'reveal' }>['at'];

/** Shows a place of a file where the file is open already, else beside the preview. */
export async function reveal(document: Uri, at: Place, focus: boolean): Promise<void> {
  const open = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === document.toString());
  const [other] = window.visibleTextEditors;
  const start = new Position(at.line - 1, at.column - 1);
  const editor = await window.showTextDocument(document, {
    viewColumn: open?.viewColumn ?? other?.viewColumn ?? ViewColumn.One,
    preserveFocus: !focus,
    selection: new Range(start, start),
  });
  const whole = new Range(start, new Position(at.endLine - 1, at.endColumn - 1));
  editor.revealRange(whole, TextEditorRevealType.InCenterIfOutsideViewport);
}
