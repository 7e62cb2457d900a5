import type { WebviewMessage } from '@touchline/preview';
import {
  Position,
  Range,
  TabInputText,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  type WorkspaceEdit,
  window,
} from 'vscode';

type Place = Extract<WebviewMessage, { type: 'reveal' }>['at'];

/** Shows a place of a file where the file is open already, else beside the preview. */
export async function reveal(document: Uri, at: Place, focus: boolean): Promise<void> {
  const open = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === document.toString());
  const start = new Position(at.line - 1, at.column - 1);
  const editor = await window.showTextDocument(document, {
    viewColumn: open?.viewColumn ?? columnOfTexts(),
    preserveFocus: !focus,
    selection: new Range(start, start),
  });
  const whole = new Range(start, new Position(at.endLine - 1, at.endColumn - 1));
  editor.revealRange(whole, TextEditorRevealType.InCenterIfOutsideViewport);
}

/**
 * Opens the files that an edit changes and that no tab has, where the texts are: left to itself the editor would open
 * them over the preview.
 */
export async function openEdited(edit: WorkspaceEdit): Promise<void> {
  const inTabs = window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof TabInputText ? [input.uri.toString()] : []));
  for (const [file] of edit.entries()) {
    if (inTabs.includes(file.toString())) continue;
    await window.showTextDocument(file, { viewColumn: columnOfTexts(), preserveFocus: true });
  }
}

function columnOfTexts(): ViewColumn {
  return window.visibleTextEditors[0]?.viewColumn ?? ViewColumn.One;
}
