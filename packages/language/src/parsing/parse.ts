import type { LangiumCoreServices, ParseResult } from 'langium';
import { createCxServices } from '../cx-module.ts';
import type { CxFile } from '../generated/ast.ts';
import { layoutProblems } from './layout.ts';
import type { SyntaxProblem, WithProblem } from './problem.ts';

/** A parsed file and what is wrong with it as a text, in the order of the text. */
export interface ParsedCx {
  readonly file: CxFile;
  readonly problems: readonly SyntaxProblem[];
}

export interface CxTextParser {
  parse(text: string): ParsedCx;
}

/** A parser of `.cx` texts without a workspace; making one takes some tenths of a second, so keep it. */
export function createCxTextParser(services: LangiumCoreServices = createCxServices().Cx): CxTextParser {
  const parser = services.parser.LangiumParser;
  return {
    parse(text) {
      const result = parser.parse<CxFile>(text);
      return { file: result.value, problems: syntaxProblems(result) };
    },
  };
}

function problemOf(error: object): SyntaxProblem | [] {
  return (error as WithProblem).problem ?? [];
}

/**
 * Every problem of lexer, parser and layout, one a place. After a syntax error the layout is not looked at: what the parser
 * skipped would be reported a second time.
 */
export function syntaxProblems(result: ParseResult): SyntaxProblem[] {
  const problems = result.lexerErrors.flatMap(problemOf);
  const places = new Set(problems.map(({ offset }) => offset));
  problems.push(...result.parserErrors.flatMap(problemOf).filter(({ offset }) => !places.has(offset)));
  const file = result.value as CxFile;
  if (result.parserErrors.length === 0) problems.push(...layoutProblems(file));
  return problems.sort((a, b) => a.offset - b.offset);
}
