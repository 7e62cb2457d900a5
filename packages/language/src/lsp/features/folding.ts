import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { DocumentView } from '../document-view.ts';
import type { Feature } from '../feature.ts';
import { type Piece, piecesOf } from '../scanning.ts';

/** What can be folded: blocks, comments, texts over several lines, and what `// #region` marks. */
export function foldingOf(view: DocumentView, most = Number.POSITIVE_INFINITY): FoldingRange[] {
  const folds: FoldingRange[] = [];
  const lineAt = (offset: number): number => view.positionAt(offset).line;
  const fold = (startLine: number, endLine: number, kind?: FoldingRangeKind): void => {
    if (endLine > startLine) folds.push({ startLine, endLine, ...(kind && { kind }) });
  };
  const blocks: number[] = [];
  const regions: number[] = [];
  let run: { readonly first: number; last: number } | undefined;
  for (const piece of piecesOf(view.text)) {
    const line = lineAt(piece.start);
    const comment = piece.kind === 'line-comment' && standsAlone(view.text, piece.start);
    if (!comment || line !== (run?.last ?? line - 1) + 1 || regionOf(view.text, piece)) {
      if (run) fold(run.first, run.last, FoldingRangeKind.Comment);
      run = undefined;
    }
    if (comment) {
      const region = regionOf(view.text, piece);
      if (region === 'region') regions.push(line);
      else if (region === 'endregion') fold(regions.pop() ?? line, line, FoldingRangeKind.Region);
      else if (run) run.last = line;
      else run = { first: line, last: line };
    } else if (piece.kind === 'open') {
      blocks.push(line);
    } else if (piece.kind === 'close') {
      // The line of the closing brace stays in sight.
      fold(blocks.pop() ?? line, standsAlone(view.text, piece.start) ? line - 1 : line);
    } else if (piece.kind === 'comment') {
      fold(line, lineAt(piece.end), FoldingRangeKind.Comment);
    } else if (piece.kind === 'text') {
      fold(line, lineAt(piece.end));
    }
  }
  if (run) fold(run.first, run.last, FoldingRangeKind.Comment);
  return folds.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine).slice(0, most);
}

/** Whether nothing but blanks stands before it on its line. */
function standsAlone(text: string, offset: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return text.slice(start, offset).trim() === '';
}

function regionOf(text: string, { start, end }: Piece): 'region' | 'endregion' | undefined {
  const mark = /^\/\/\s*#(region|endregion)\b/.exec(text.slice(start, end));
  return mark?.[1] as 'region' | 'endregion' | undefined;
}

export const folding: Feature = {
  capabilities: { foldingRangeProvider: true },
  register: (server) => {
    server.connection.onFoldingRanges(({ textDocument }, token) =>
      server.answer(textDocument.uri, token, (view) =>
        foldingOf(view, server.client().textDocument?.foldingRange?.rangeLimit),
      ),
    );
  },
};
