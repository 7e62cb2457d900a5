import type { Range, TextEdit } from 'vscode-languageserver';
import type { DocumentView } from '../document-view.ts';
import type { Feature } from '../feature.ts';
import { textInForm } from './formatting.ts';

/** What brings the lines of a range into the form that they have in the whole document; the rest stays. */
function formattingIn(view: DocumentView, { start, end }: Range): TextEdit[] {
  const formatted = textInForm(view);
  if (formatted === undefined) return [];
  const from = view.offsetAt({ line: start.line, character: 0 });
  // A selection up to the start of a line does not mean that line.
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  const to = view.offsetAt({ line: last + 1, character: 0 });
  return differences(view.text, formatted)
    .filter((edit) => edit.start >= from && edit.end <= to && (edit.start < to || to === view.text.length))
    .map((edit) => ({
      range: { start: view.positionAt(edit.start), end: view.positionAt(edit.end) },
      newText: edit.newText,
    }));
}

interface Difference {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * Where a text and its form differ: formatting changes blanks alone, and the letter in a ticked box, so both are walked
 * sign by sign. Blanks before the first sign of a line belong to that line.
 */
function differences(text: string, formatted: string): Difference[] {
  const found: Difference[] = [];
  let [at, to] = [0, 0];
  while (at < text.length || to < formatted.length) {
    const blanks = blanksAt(text, at);
    const wanted = blanksAt(formatted, to);
    if (blanks !== wanted) found.push(...blankDifferences(at, blanks, wanted));
    at += blanks.length;
    to += wanted.length;
    const [sign, other] = [text[at], formatted[to]];
    if (sign === undefined || other === undefined) break;
    if (sign !== other) found.push({ start: at, end: at + 1, newText: other });
    at++;
    to++;
  }
  return found;
}

function blanksAt(text: string, offset: number): string {
  const blanks = /\s*/y;
  blanks.lastIndex = offset;
  return blanks.exec(text)?.[0] ?? '';
}

/** The ends of lines apart from the indentation of the next one, so that a range can take one without the other. */
function blankDifferences(start: number, blanks: string, wanted: string): Difference[] {
  const cut = (text: string): number => Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  const [old, now] = [cut(blanks), cut(wanted)];
  if (old === 0 || now === 0) return [{ start, end: start + blanks.length, newText: wanted }];
  const parts = [
    { start, end: start + old, was: blanks.slice(0, old), newText: wanted.slice(0, now) },
    { start: start + old, end: start + blanks.length, was: blanks.slice(old), newText: wanted.slice(now) },
  ];
  return parts.filter(({ was, newText }) => was !== newText).map(({ was: _, ...difference }) => difference);
}

export const rangeFormatting: Feature = {
  capabilities: { documentRangeFormattingProvider: true },
  register: ({ connection, answer }) => {
    connection.onDocumentRangeFormatting(({ textDocument, range }, token) =>
      answer(textDocument.uri, token, (view) => formattingIn(view, range)),
    );
  },
};
