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
  // The end of the file has no place of its own: in an empty text nothing else is there to show.
  const {
    startOffset: offset,
    startLine = 1,
    startColumn = 1,
    endLine = startLine,
    endColumn = startColumn,
  } = token.startOffset >= 0 ? token : { startOffset: 0 };
  const length = token.image.length;
  return {
    code,
    parameters,
    offset,
    length,
    range: {
      start: { line: startLine - 1, character: startColumn - 1 },
      end: { line: endLine - 1, character: endColumn },
    },
  };
}
