import { truncate } from '@touchline/locale';
import { EOF, type IToken, type TokenType } from 'chevrotain';
import { AbstractParserErrorMessageProvider } from 'langium';
import { syntaxText } from './messages.ts';
import { problemAt, type SyntaxProblem } from './problem.ts';
import { nearestWord } from './spelling.ts';
import { placesOf } from './statements.ts';
import { keywordOf } from './token-builder.ts';

/** What trails an item of a list stands in no declaration, but is often what was meant. */
const trailingWords = ['for', 'as', 'by', 'uses', 'takes', 'when', 'because', 'evidence'];

/** Signs of a long text that a message shows. */
const mostShown = 30;

/** Above this many possibilities a list helps nobody. */
const mostExpected = 6;

/** Says what the parser missed in the words of the language. Keeps the problem of each token, for the parser to attach. */
export class CxParserMessages extends AbstractParserErrorMessageProvider {
  readonly #problems = new WeakMap<IToken, SyntaxProblem>();

  problemOf(token: IToken): SyntaxProblem {
    return this.#problems.get(token) ?? problemAt(token, 'syntax-unexpected', { found: foundIn(token) });
  }

  override buildMismatchTokenMessage(options: {
    expected: TokenType;
    actual: IToken;
    previous: IToken;
    ruleName: string;
  }): string {
    const { expected, actual, previous } = options;
    if (expected.name === '}' || expected === EOF) return this.#say(actual, misplaced(actual, options.ruleName));
    return this.#say(actual, unexpected(actual, previous, [expected]));
  }

  /** An element needs a name or a title; every other choice names what may stand there. */
  override buildNoViableAltMessage(options: {
    expectedPathsPerAlt: TokenType[][][];
    actual: IToken[];
    previous: IToken;
    ruleName: string;
  }): string {
    const actual = options.actual[0] ?? options.previous;
    const expected = options.expectedPathsPerAlt.flat().flatMap((path) => path.slice(0, 1));
    if (options.ruleName.startsWith('Heading') && !isHeadingLike(actual)) {
      const place = hasPlace(actual) ? actual : options.previous;
      return this.#say(actual, problemAt(place, 'syntax-missing-title', { kind: `\`${options.previous.image}\`` }));
    }
    return this.#say(actual, unexpected(actual, options.previous, expected));
  }

  override buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: IToken }): string {
    return this.#say(firstRedundant, misplaced(firstRedundant, 'CxFile'));
  }

  override buildEarlyExitMessage(options: {
    expectedIterationPaths: TokenType[][];
    actual: IToken[];
    previous: IToken;
  }): string {
    const actual = options.actual[0] ?? options.previous;
    const expected = options.expectedIterationPaths.flatMap((path) => path.slice(0, 1));
    return this.#say(actual, unexpected(actual, options.previous, expected));
  }

  #say(token: IToken, problem: SyntaxProblem): string {
    this.#problems.set(token, problem);
    return syntaxText('en', problem);
  }
}

function unexpected(actual: IToken, previous: IToken, expected: readonly TokenType[]): SyntaxProblem {
  const place = hasPlace(actual) ? actual : previous;
  const names = [...new Set(expected.map((type) => kindOf(type.name)).filter((name) => name !== '+' && name !== '-'))];
  if (actual.tokenType.name === 'unknown' && names.includes('WORD')) return problemAt(place, 'syntax-reserved-name');
  if (actual.tokenType.name === 'HYPHENATED' && names.includes('WORD')) {
    return problemAt(place, 'syntax-hyphenated-name', { word: actual.image });
  }
  const suggestion = isFreeWord(actual) ? nearestWord(actual.image, names.filter(isKeyword)) : undefined;
  if (suggestion) return problemAt(place, 'syntax-did-you-mean', { word: actual.image, suggestion });
  if (names.length === 0 || names.length > mostExpected || previous.image === undefined) {
    return problemAt(place, 'syntax-unexpected', { found: foundIn(actual) });
  }
  return problemAt(place, 'syntax-expected', { previous: previous.image, expected: names, found: foundIn(actual) });
}

/** A statement where none of its kind may stand. */
function misplaced(actual: IToken, rule: string): SyntaxProblem {
  if (actual.tokenType.name === '}') return problemAt(actual, 'syntax-extra-brace');
  const { allowed, owner, places } = placesOf(rule.replace('\u200B', ''), actual.image);
  if (isFreeWord(actual)) {
    const suggestion = nearestWord(actual.image, [...allowed, ...trailingWords]);
    return suggestion
      ? problemAt(actual, 'syntax-did-you-mean', { word: actual.image, suggestion })
      : problemAt(actual, 'syntax-unknown-word', { word: actual.image });
  }
  if (places.length > 0 && owner && !places.includes(owner)) {
    return problemAt(actual, 'syntax-misplaced', {
      word: actual.image,
      owner: `\`${owner}\``,
      places: places.slice(0, mostExpected),
    });
  }
  return problemAt(actual, 'syntax-unexpected', { found: foundIn(actual) });
}

/** The end of the file, and a brace put where one is missing, have no place of their own. */
function hasPlace(token: IToken): boolean {
  return token.tokenType !== EOF && token.image !== '';
}

/** A word that has a message of its own where a name should stand. */
function isHeadingLike({ tokenType }: IToken): boolean {
  return tokenType.name === 'unknown' || tokenType.name === 'HYPHENATED';
}

function isFreeWord(token: IToken): boolean {
  return token.tokenType.name === 'ID' || token.tokenType.name === 'HYPHENATED';
}

function isKeyword(name: string): boolean {
  return /^[a-z]/.test(name);
}

function foundIn(token: IToken): string {
  if (token.tokenType === EOF) return 'end';
  const [line = ''] = token.image.split(/\r?\n/, 1);
  return truncate(line, mostShown) || keywordOf(token.tokenType.name);
}

/** Numbers with a unit are numbers to a reader, and a word may be a name. */
function kindOf(name: string): string {
  if (name === 'POINTS' || name === 'MONEY' || name === 'DURATION' || name === 'PERCENTAGE') return 'NUMBER';
  if (name === 'ID') return 'WORD';
  if (name.startsWith('LINE_')) return name.slice('LINE_'.length).toLowerCase();
  return name === 'EOF' ? 'end' : name;
}
