/** A stretch of text that matters to the shape of a file, whatever else is wrong with it. */
export interface Piece {
  readonly kind: 'open' | 'close' | 'line-comment' | 'comment' | 'text';
  /** Offsets; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

// Texts and columns come first: they may look like comments or hold braces. An open text ends with its line.
const PIECES =
  /"""[\s\S]*?(?:"""|$)|"(?:[^"\\\r\n]|\\[^\r\n])*"?|`[^`\r\n]*`?|<[a-z./][^\s<>]*>|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\r\n]*|[{}]/gi;

/** Braces, comments and texts in their order; unlike the syntax tree, the same in a text with errors. */
export function* piecesOf(text: string): Generator<Piece> {
  for (const { 0: piece, index: start } of text.matchAll(PIECES)) {
    const kind = kindOf(piece);
    if (kind) yield { kind, start, end: start + piece.length };
  }
}

function kindOf(piece: string): Piece['kind'] | undefined {
  if (piece === '{') return 'open';
  if (piece === '}') return 'close';
  if (piece.startsWith('//')) return 'line-comment';
  if (piece.startsWith('/*')) return 'comment';
  return piece.startsWith('<') ? undefined : 'text';
}
