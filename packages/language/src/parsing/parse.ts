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

/** After these the parser took the word for what was meant and read on. */
const taken: ReadonlySet<SyntaxProblem['code']> = new Set([
  'syntax-did-you-mean',
  'syntax-lookalike',
  'syntax-translated',
]);

/**
 * Every problem of lexer, parser and layout, one a place. What follows from a problem is left out: in a line the parser
 * stumbles over what the lexer could not read, and after a syntax error the layout of what the parser skipped is not
 * looked at.
 */
export function syntaxProblems(result: ParseResult): SyntaxProblem[] {
  const problems = result.lexerErrors.flatMap(problemOf);
  const lines = new Map<number, number>();
  for (const { range, offset } of problems)
    lines.set(range.start.line, Math.min(offset, lines.get(range.start.line) ?? offset));
  const places = new Set(problems.map(({ offset }) => offset));
  for (const problem of result.parserErrors.flatMap(problemOf)) {
    const lexed = lines.get(problem.range.start.line);
    if (places.has(problem.offset) || (lexed !== undefined && lexed < problem.offset)) continue;
    places.add(problem.offset);
    if (!taken.has(problem.code)) lines.set(problem.range.start.line, problem.offset);
    problems.push(problem);
  }
  if (result.parserErrors.length === 0) {
    const layout = layoutProblems(result.value as CxFile);
    problems.push(...layout.filter(({ range }) => !lines.has(range.start.line)));
  }
  return problems.sort((a, b) => a.offset - b.offset);
}
