import type { Position, TextEdit } from 'vscode-languageserver';
import type { DocumentView } from '../document-view.ts';
import type { Feature } from '../feature.ts';
import { piecesOf } from '../scanning.ts';

const STEP = '  ';

/**
 * The indentation of a line in which somebody has just begun, or closed a block. Braces alone decide: while somebody
 * types, the text is rarely whole. Lines of comments and of texts over several lines stay as they are.
 */
function indentationOf(view: DocumentView, { line }: Position, typed: string): TextEdit[] {
  const start = view.offsetAt({ line, character: 0 });
  const rest = view.text.slice(start);
  const [blanks = ''] = /^[ \t]*/.exec(rest) ?? [];
  const closes = rest[blanks.length] === '}';
  if (typed === '}' && !closes) return [];
  let depth = 0;
  for (const piece of piecesOf(view.text)) {
    if (piece.start >= start) break;
    if (piece.end > start) return [];
    if (piece.kind === 'open') depth++;
    else if (piece.kind === 'close') depth = Math.max(0, depth - 1);
  }
  const wanted = STEP.repeat(Math.max(0, closes ? depth - 1 : depth));
  if (blanks === wanted) return [];
  const range = { start: { line, character: 0 }, end: { line, character: blanks.length } };
  return [{ range, newText: wanted }];
}

export const onTypeFormatting: Feature = {
  capabilities: { documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] } },
  register: ({ connection, answer }) => {
    connection.onDocumentOnTypeFormatting(({ textDocument, position, ch }, token) =>
      answer(textDocument.uri, token, (view) => indentationOf(view, position, ch)),
    );
  },
};
