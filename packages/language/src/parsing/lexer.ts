import type { ILexingError, IToken, TokenType } from 'chevrotain';
import { DefaultLexer, type LexerResult, type TokenizeOptions } from 'langium';
import { repairBraces } from './braces.ts';
import { malformedProblem } from './malformed-tokens.ts';
import { syntaxText } from './messages.ts';
import { problemAt, type SyntaxProblem, type WithProblem } from './problem.ts';
import { lineStartTokens, softName } from './token-builder.ts';

/** After these a line goes on with the next one. */
const joiners: ReadonlySet<string> = new Set([
  ',',
  '.',
  '(',
  '+',
  '-',
  '*',
  '/',
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'and',
  'or',
  'not',
]);

/** Words that go on with an item when they start a line that is indented deeper than its statement. */
const trailers: ReadonlySet<string> = new Set([
  ...lineStartTokens.keys(),
  'for',
  'as',
  'by',
  'takes',
  'impact',
  'effort',
  'lifts',
  'when',
  'about',
  'based',
  'on',
  'to',
  'kind',
  'scale',
  'responses',
  'invited',
  'population',
  'LINK',
]);

/** Langium's lexer, then what only a look at lines and at the whole can tell. */
export class CxLexer extends DefaultLexer {
  /** By index of the keyword's type. */
  readonly #softKeywords: TokenType[] = [];

  override tokenize(text: string, options?: TokenizeOptions): LexerResult {
    const result = super.tokenize(text, options);
    for (const error of result.errors) (error as WithProblem).problem = unexpectedCharacters(text, error);
    const problems: SyntaxProblem[] = [];
    const surplus = this.#readLines(result.tokens, problems);
    const deep = tooDeep(result.tokens);
    if (deep) {
      problems.push(problemAt(deep, 'syntax-too-deep'));
      result.tokens = [];
    }
    for (const comment of result.hidden) note(problems, malformedProblem(comment));
    if (!deep && surplus !== 0 && options?.mode !== 'partial') this.#repair(result, problems, surplus);
    for (const problem of problems) result.errors.push(toLexingError(problem));
    return result;
  }

  /**
   * Within a line every keyword may be a name; at its start it opens a statement, unless the line above goes on.
   * A word that trails an item (`uses`, `because`, `evidence`) but starts a line that is not indented deeper than the
   * statement before it belongs to the declaration. Returns opening less closing braces.
   */
  #readLines(tokens: IToken[], problems: SyntaxProblem[]): number {
    let surplus = 0;
    let lastLine = 0;
    let statementColumn = Number.POSITIVE_INFINITY;
    let afterComma = false;
    let goesOn = false;
    let last: IToken | undefined;
    for (const token of tokens) {
      const name = token.tokenType.name;
      if (token.startLine === lastLine || goesOn) {
        retype(token, this.#softKeyword(token.tokenType));
      }
      if (token.startLine !== lastLine) {
        const column = token.startColumn ?? 1;
        const lineType = lineStartTokens.get(name);
        const deeper = column > statementColumn;
        if (lineType && !deeper) retype(token, this.tokenTypes[lineType]);
        const continues = afterComma || name === 'STRING' || name === ',' || (deeper && trailers.has(name));
        if (!continues) statementColumn = column;
      }
      if (name === '{') surplus++;
      else if (name === '}') surplus--;
      else if (!/^[a-z]/.test(name)) note(problems, malformedProblem(token, last));
      last = token;
      afterComma = name === ',';
      goesOn = joiners.has(name);
      lastLine = token.endLine ?? lastLine;
    }
    return surplus;
  }

  #softKeyword(type: TokenType): TokenType | undefined {
    const index = type.tokenTypeIdx ?? 0;
    let soft = this.#softKeywords[index];
    if (soft === undefined) {
      soft = this.tokenTypes[softName(type.name)] ?? type;
      this.#softKeywords[index] = soft;
    }
    return soft === type ? undefined : soft;
  }

  #repair(result: LexerResult, problems: SyntaxProblem[], surplus: number): void {
    const opening = this.tokenTypes['{'];
    const closing = this.tokenTypes['}'];
    const repaired = opening && closing && repairBraces(result.tokens, opening, closing, surplus);
    if (!repaired) return;
    result.tokens = repaired.tokens;
    problems.push(...repaired.problems);
  }
}

/** Far more levels, and terms of a formula, than anybody reads, and far fewer than the stack of a parser holds. */
const mostLevels = 100;
const mostTerms = 500;

/** The bracket that opens a level too many, or the sign of a term too many. */
function tooDeep(tokens: readonly IToken[]): IToken | undefined {
  let depth = 0;
  let terms = 0;
  for (const token of tokens) {
    const { name } = token.tokenType;
    if (name === '{' || name === '(') depth++;
    else if (name === '}' || name === ')') depth = Math.max(0, depth - 1);
    else if (formulaSigns.has(name)) terms++;
    else if (/^[a-z]/.test(name)) terms = 0;
    if (depth > mostLevels || terms > mostTerms) return token;
  }
  return undefined;
}

const formulaSigns: ReadonlySet<string> = new Set(['+', '-', '*', '/', 'and', 'or', 'and~', 'or~', 'not', 'not~']);

function note(problems: SyntaxProblem[], problem: SyntaxProblem | undefined): void {
  if (problem) problems.push(problem);
}

function retype(token: IToken, type: TokenType | undefined): void {
  if (!type) return;
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? token.tokenTypeIdx;
}

function unexpectedCharacters(text: string, error: ILexingError): SyntaxProblem {
  const image = text.slice(error.offset, error.offset + error.length);
  const place = { image, startOffset: error.offset, startLine: error.line, startColumn: error.column };
  const end = { endLine: error.line, endColumn: (error.column ?? 1) + error.length - 1 };
  const token = { ...place, ...end } as IToken;
  const separator = /^[:=：＝]+$/.test(image)
    ? 'syntax-separator'
    : /^[;；]+$/.test(image)
      ? 'syntax-statement-end'
      : undefined;
  return separator
    ? problemAt(token, separator, { sign: image })
    : problemAt(token, 'syntax-character', { character: image });
}

function toLexingError(problem: SyntaxProblem): ILexingError & WithProblem {
  return {
    offset: problem.offset,
    length: problem.length,
    line: problem.range.start.line + 1,
    column: problem.range.start.character + 1,
    message: syntaxText('en', problem),
    problem,
  };
}
