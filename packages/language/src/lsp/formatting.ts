import { lineBreakOf } from '@touchline/project';
import type { TextDocument } from 'langium';
import type { TextEdit } from 'vscode-languageserver';
import { createTextFormatter } from '../formatting/format.ts';

/** Formats documents with the line breaks they have. A document with a syntax error stays as it is. */
export function formattingOf(): (document: TextDocument) => TextEdit[] {
  const formatter = createTextFormatter();
  return (document) => {
    const text = document.getText();
    const formatted = formatter.format(text);
    if ('problem' in formatted) return [];
    const newText = lineBreakOf(text) === '\r\n' ? formatted.text.replaceAll('\n', '\r\n') : formatted.text;
    if (newText === text) return [];
    return [{ range: { start: { line: 0, character: 0 }, end: document.positionAt(text.length) }, newText }];
  };
}
