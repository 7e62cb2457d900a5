import type { IToken } from 'chevrotain';
import type { Range } from 'vscode-languageserver';
import type { SyntaxCode } from './syntax-messages.ts';

/** What is wrong with a text as text, before anything is linked: a code, what the message names, and where. */
export interface SyntaxProblem {
  readonly code: SyntaxCode;
  /** What the message names. `expected` holds token names (`WORD`, `STRING`, a keyword), put into words with the message. */
  readonly parameters: SyntaxParameters;
  /** UTF-16 code units from the start of the text. */
  readonly offset: number;
  readonly length: number;
  readonly range: Range;
}

export type SyntaxParameters = Readonly<Record<string, string | number | readonly string[]>>;

/** An error of lexer or parser that carries its problem. */
export interface WithProblem {
  problem?: SyntaxProblem;
}

export function problemAt(token: IToken, code: SyntaxCode, parameters: SyntaxParameters = {}): SyntaxProblem {
  const offset = Number.isNaN(token.startOffset) ? 0 : token.startOffset;
  const length = token.image.length;
  return {
    code,
    parameters,
    offset,
    length,
    range: {
      start: { line: (token.startLine ?? 1) - 1, character: (token.startColumn ?? 1) - 1 },
      end: { line: (token.endLine ?? token.startLine ?? 1) - 1, character: token.endColumn ?? token.startColumn ?? 1 },
    },
  };
}
