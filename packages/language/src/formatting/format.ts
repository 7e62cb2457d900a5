import type { AstNode } from 'langium';
import { type CxTextParser, createCxTextParser } from '../parsing/parse.ts';
import type { SyntaxProblem } from '../parsing/problem.ts';
import { layout } from './layout.ts';
import { tokensOf } from './tokens.ts';

/**
 * The canonical form of a file that was read without a syntax error. Only blanks and line breaks change: every token and
 * every comment stays, in its order, so the model stays the same. Formatting the result again changes nothing.
 */
export function formatTree(root: AstNode): string {
  return layout(tokensOf(root));
}

/** What formatting gave: the text in form, or the first error that keeps the file as it is. */
export type Formatted = { readonly text: string } | { readonly problem: SyntaxProblem };

export interface TextFormatter {
  format(text: string): Formatted;
}

/** Formats texts; making one costs as much as making a parser, so keep it. Line breaks of the result are `\n`. */
export function createTextFormatter(parser: CxTextParser = createCxTextParser()): TextFormatter {
  return {
    format(text) {
      const { file, problems } = parser.parse(text);
      const problem = problems[0];
      return problem ? { problem } : { text: formatTree(file) };
    },
  };
}
