import type { IToken, TokenType } from 'chevrotain';
import { problemAt, type SyntaxProblem } from './problem.ts';

/** Above this many missing braces the layout says nothing reliable about where they belong. */
const mostRepairs = 3;

interface OpenBlock {
  readonly brace: IToken;
  /** Column in which the statement begins that the block belongs to. */
  readonly column: number;
}

export interface RepairedTokens {
  readonly tokens: IToken[];
  readonly problems: readonly SyntaxProblem[];
}

/**
 * Finds the real place of a missing brace by the indentation, and puts one there that the parser sees and the syntax
 * tree does not. Without it one brace costs every statement up to the end of the file. Undefined when the braces are
 * balanced or the layout gives no answer. `surplus`: opening braces less closing ones.
 */
export function repairBraces(
  tokens: IToken[],
  opening: TokenType,
  closing: TokenType,
  surplus: number,
): RepairedTokens | undefined {
  if (surplus === 0 || Math.abs(surplus) > mostRepairs) return undefined;
  return surplus > 0 ? addClosing(tokens, opening, closing, surplus) : addOpening(tokens, opening, closing, -surplus);
}

/** A line that starts no deeper than the statement which opened the block ends the block. */
function addClosing(
  tokens: IToken[],
  opening: TokenType,
  closing: TokenType,
  missing: number,
): RepairedTokens | undefined {
  const problems: SyntaxProblem[] = [];
  const repaired: IToken[] = [];
  const open: OpenBlock[] = [];
  const outsets = outsetsOf(tokens);
  const close = (): void => {
    const block = open.pop();
    const last = repaired.at(-1);
    if (!block || !last) return;
    repaired.push(virtualToken(closing, last));
    problems.push(problemAt(block.brace, 'syntax-missing-closing-brace', { line: block.brace.startLine ?? 1 }));
  };
  for (const [index, token] of tokens.entries()) {
    if (opensLine(tokens, index)) {
      const column = token.startColumn ?? 1;
      const ends =
        token.tokenType === closing
          ? (block: OpenBlock) => column < block.column
          : (block: OpenBlock) => column <= block.column;
      for (let top = open.at(-1); top && ends(top) && problems.length < missing; top = open.at(-1)) close();
    }
    if (token.tokenType === opening) open.push({ brace: token, column: outsets[index] ?? 1 });
    if (token.tokenType === closing) open.pop();
    repaired.push(token);
  }
  while (open.length > 0 && problems.length < missing) close();
  return problems.length === missing && open.length === 0 ? { tokens: repaired, problems } : undefined;
}

interface Line {
  /** Of its first token, from 1. */
  readonly column: number;
  readonly first: number;
  readonly closes: boolean;
}

/**
 * A `}` that opens a line ends a block whose line or statement stands in its column; a `}` within a line ends a block of
 * that line.
 * Where no such block is open, its `{` is missing: at the end of the line above in that column, or, within a line,
 * nobody can tell where, so the `}` is left out; so it is when the block would be empty.
 */
function addOpening(
  tokens: IToken[],
  opening: TokenType,
  closing: TokenType,
  missing: number,
): RepairedTokens | undefined {
  const lines: Line[] = [];
  const open: { readonly columns: readonly number[]; readonly line: number }[] = [];
  const outsets = outsetsOf(tokens);
  const insertions = new Map<number, IToken>();
  const omissions = new Set<IToken>();
  for (const [index, token] of tokens.entries()) {
    if (opensLine(tokens, index)) {
      lines.push({ column: token.startColumn ?? 1, first: index, closes: token.tokenType === closing });
    }
    const line = lines.at(-1);
    if (!line) continue;
    if (token.tokenType === opening) open.push({ columns: [line.column, outsets[index] ?? 1], line: lines.length });
    if (token.tokenType !== closing) continue;
    const block = open.at(-1);
    const matches = line.first === index ? block?.columns.includes(line.column) : block?.line === lines.length;
    if (matches || insertions.size + omissions.size === missing) {
      open.pop();
    } else if (line.first !== index) {
      omissions.add(token);
    } else {
      const place = missingOpening(lines, line.column);
      if (place === undefined) return undefined;
      if (place === index) omissions.add(token);
      else insertions.set(place, token);
    }
  }
  if (insertions.size + omissions.size !== missing) return undefined;
  const problems: SyntaxProblem[] = [];
  const repaired: IToken[] = [];
  for (const [index, token] of tokens.entries()) {
    const last = repaired.at(-1);
    if (insertions.has(index) && last) {
      repaired.push(virtualToken(opening, last));
      problems.push(problemAt(last, 'syntax-missing-opening-brace'));
    }
    if (omissions.has(token)) problems.push(problemAt(token, 'syntax-extra-brace'));
    else repaired.push(token);
  }
  return { tokens: repaired, problems };
}

/** The token before which the `{` of the block that ends in this column belongs. */
function missingOpening(lines: readonly Line[], column: number): number | undefined {
  for (let index = lines.length - 2; index >= 0; index--) {
    const line = lines[index];
    if (line && line.column <= column) {
      return line.column === column && !line.closes ? lines[index + 1]?.first : undefined;
    }
  }
  return undefined;
}

/**
 * By token the column, from 1, in which the statement of its line begins: a line that is deeper than the one above, which
 * ends with no brace, goes on with its statement.
 */
export function outsetsOf(tokens: readonly IToken[]): number[] {
  let outset = 1;
  return tokens.map(({ startColumn = 1 }, index) => {
    const before = tokens[index - 1]?.tokenType.name ?? '';
    const goesOn = startColumn > outset && !['', '{', '}'].includes(before);
    if (opensLine(tokens, index) && !goesOn) outset = startColumn;
    return outset;
  });
}

function opensLine(tokens: readonly IToken[], index: number): boolean {
  return index === 0 || tokens[index]?.startLine !== tokens[index - 1]?.endLine;
}

function virtualToken(type: TokenType, after: IToken): IToken {
  return {
    image: '',
    startOffset: after.endOffset ?? after.startOffset,
    startLine: after.endLine ?? 1,
    startColumn: after.endColumn ?? 1,
    endOffset: after.endOffset ?? after.startOffset,
    endLine: after.endLine ?? 1,
    endColumn: after.endColumn ?? 1,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    isInsertedInRecovery: true,
  };
}
