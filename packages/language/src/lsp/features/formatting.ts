import { lineBreakOf } from '@touchline/project';
import type { TextEdit } from 'vscode-languageserver';
import { formatTree } from '../../formatting/format.ts';
import type { DocumentView } from '../document-view.ts';
import type { Feature } from '../feature.ts';
import { cxTextParser } from '../services.ts';

/** A document in form, with the line breaks it has; none when it has a syntax error. */
export function textInForm({ text }: DocumentView): string | undefined {
  const { file, problems } = cxTextParser().parse(text);
  if (problems.length > 0) return undefined;
  const formatted = formatTree(file);
  return lineBreakOf(text) === '\r\n' ? formatted.replaceAll('\n', '\r\n') : formatted;
}

function formattingOf(view: DocumentView): TextEdit[] {
  const newText = textInForm(view);
  if (newText === undefined || newText === view.text) return [];
  return [{ range: { start: { line: 0, character: 0 }, end: view.positionAt(view.text.length) }, newText }];
}

export const formatting: Feature = {
  capabilities: { documentFormattingProvider: true },
  register: ({ connection, answer }) => {
    connection.onDocumentFormatting(({ textDocument }, token) => answer(textDocument.uri, token, formattingOf));
  },
};
