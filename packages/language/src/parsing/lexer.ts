import type { IToken, TokenType } from 'chevrotain';
import { DefaultLexer, type LexerResult, type TokenizeOptions } from 'langium';
import { lineStartTokens } from './token-builder.ts';

/**
 * Langium's lexer, and one look at the lines: a word that trails an item (`uses`, `because`, `evidence`) but starts a
 * line that is not indented deeper than the statement before it belongs to the declaration instead.
 */
export class CxLexer extends DefaultLexer {
  override tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const result = super.tokenize(text, options);
    this.#bindLineStarts(result.tokens);
    return result;
  }

  #bindLineStarts(tokens: IToken[]): void {
    let lastLine = 0;
    let statementColumn = Number.POSITIVE_INFINITY;
    let last: IToken | undefined;
    for (const token of tokens) {
      const startsLine = token.startLine !== lastLine;
      if (startsLine) {
        const column = token.startColumn ?? 1;
        const lineType = lineStartTokens.get(token.tokenType.name);
        if (lineType && column <= statementColumn) retype(token, this.tokenTypes[lineType]);
        if (!lineType || column <= statementColumn) {
          if (last?.image !== ',' && !isText(token)) statementColumn = column;
        }
      }
      lastLine = token.endLine ?? lastLine;
      last = token;
    }
  }
}

function isText(token: IToken): boolean {
  return token.tokenType.name === 'STRING' || token.image === ',';
}

function retype(token: IToken, type: TokenType | undefined): void {
  if (!type) return;
  token.tokenType = type;
  if (type.tokenTypeIdx !== undefined) token.tokenTypeIdx = type.tokenTypeIdx;
}
