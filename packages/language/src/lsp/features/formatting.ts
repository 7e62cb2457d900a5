import { lineBreakOf } from '@touchline/project';
import type { TextEdit } from 'vscode-languageserver';
import { createTextFormatter, type TextFormatter } from '../../formatting/format.ts';
import type { DocumentView } from '../document-view.ts';
import type { Feature } from '../feature.ts';

let formatter: TextFormatter | undefined;

/** The edits that bring a document into its form, with the line breaks it has; none when it has a syntax error. */
function formattingOf(view: DocumentView): TextEdit[] {
  formatter ??= createTextFormatter();
  const { text } = view;
  const formatted = formatter.format(text);
  if ('problem' in formatted) return [];
  const newText = lineBreakOf(text) === '\r\n' ? formatted.text.replaceAll('\n', '\r\n') : formatted.text;
  if (newText === text) return [];
  return [{ range: { start: { line: 0, character: 0 }, end: view.positionAt(text.length) }, newText }];
}

export const formatting: Feature = {
  capabilities: { documentFormattingProvider: true },
  register: ({ connection, answer }) => {
    connection.onDocumentFormatting(({ textDocument }, token) => answer(textDocument.uri, token, formattingOf));
  },
};
