import { truncate } from '@touchline/locale';
import { nearestWord, wordOfList } from '@touchline/model';
import { EOF, type IToken, type TokenType } from 'chevrotain';
import { AbstractParserErrorMessageProvider } from 'langium';
import { hintAt, wordsApart } from './hints.ts';
import { proseWords, rhythmMeant, synonymOf } from './meant.ts';
import { syntaxText } from './messages.ts';
import { problemAt, type SyntaxProblem } from './problem.ts';
import { followersOf, headingKeywords, placesOf, statementOfItems } from './statements.ts';
import { keywordOf } from './token-builder.ts';

/** What trails an item of a list stands in no declaration, but is often what was meant. */
const trailingWords = ['for', 'as', 'by', 'uses', 'takes', 'when', 'because', 'evidence'];

/** What trails a text. */
const severities = ['low', 'medium', 'high', 'critical'];
const levels = [...severities, 'met', 'partly', 'unmet'];

/** Statements whose text is usually followed by how grave or big it is. */
const levelledWords: ReadonlySet<string> = new Set(['pain', 'opportunity', 'frustration', 'risk']);

/** Signs of a long text that a message shows. */
const mostShown = 30;

/** Above this many possibilities a list helps nobody. */
const mostExpected = 6;

/** Says what the parser missed in the words of the language. Keeps the problem of each token, for the parser to attach. */
export class CxParserMessages extends AbstractParserErrorMessageProvider {
  readonly #problems = new WeakMap<IToken, SyntaxProblem>();

  /** The tokens of the text being parsed; set by the parser. */
  tokens: () => readonly IToken[] = () => [];

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
    if (expected.name === '}' || expected === EOF) return this.#say(actual, this.#misplaced(actual, options.ruleName));
    return this.#say(actual, this.#unexpected(actual, previous, [expected]));
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
      const place = isInLineOf(options.previous, actual) ? actual : options.previous;
      return this.#say(actual, problemAt(place, 'syntax-missing-title', { kind: `\`${options.previous.image}\`` }));
    }
    return this.#say(actual, this.#unexpected(actual, options.previous, expected));
  }

  override buildNotAllInputParsedMessage({ firstRedundant }: { firstRedundant: IToken }): string {
    return this.#say(firstRedundant, this.#misplaced(firstRedundant, 'CxFile'));
  }

  override buildEarlyExitMessage(options: {
    expectedIterationPaths: TokenType[][];
    actual: IToken[];
    previous: IToken;
  }): string {
    const actual = options.actual[0] ?? options.previous;
    const expected = options.expectedIterationPaths.flatMap((path) => path.slice(0, 1));
    return this.#say(actual, this.#unexpected(actual, options.previous, expected));
  }

  #say(token: IToken, problem: SyntaxProblem): string {
    this.#problems.set(token, problem);
    return syntaxText('en', problem);
  }

  #hint(actual: IToken, expected: readonly string[]): SyntaxProblem | undefined {
    const tokens = this.tokens();
    const index = indexOf(tokens, actual);
    return hintAt({ actual, expected, headings: headingKeywords(), at: (distance) => tokens[index + distance] });
  }

  #unexpected(actual: IToken, previous: IToken, expected: readonly TokenType[]): SyntaxProblem {
    const place = isInLineOf(previous, actual) ? actual : previous;
    const names = [
      ...new Set(expected.map((type) => kindOf(type.name)).filter((name) => name !== '+' && name !== '-')),
    ];
    if (actual.tokenType.name === 'unknown' && names.includes('WORD')) return problemAt(place, 'syntax-reserved-name');
    if (actual.tokenType.name === 'HYPHENATED' && names.includes('WORD')) {
      return problemAt(place, 'syntax-hyphenated-name', { word: actual.image });
    }
    if (names.includes('DATE')) names.splice(0, names.length, ...datesOf(names, previous.image));
    const choices = closedList(names);
    const known = choices ?? (isFreeWord(actual) ? names.filter(isKeyword) : []);
    const meant = choices ? wordOfList : nearestWord;
    const suggestion = isLetters(actual) ? meant(actual.image, known) : undefined;
    if (suggestion) return problemAt(place, 'syntax-did-you-mean', { word: actual.image, suggestion });
    const hint = this.#hint(actual, names);
    if (hint) return hint;
    const listed = choices
      ? choices
      : names.length <= mostExpected
        ? names
        : operators.has(previous.image)
          ? operands
          : [];
    if (listed.length === 0 || previous.image === undefined) {
      return problemAt(place, 'syntax-unexpected', { found: foundIn(actual) });
    }
    return problemAt(place, 'syntax-expected', {
      previous: previous.image,
      expected: listed,
      found: foundIn(actual),
    });
  }

  /** A statement where none of its kind may stand. */
  #misplaced(actual: IToken, ruleName: string): SyntaxProblem {
    const rule = ruleName.replace('\u200B', '');
    const tokens = this.tokens();
    const index = indexOf(tokens, actual);
    const previous = tokens[index - 1];
    if (!hasPlace(actual)) return cutOff(tokens.slice(0, index), actual);
    if (actual.tokenType.name === '}') {
      return previous && operators.has(previous.image)
        ? problemAt(previous, 'syntax-expected', { previous: previous.image, expected: operands, found: '}' })
        : problemAt(actual, 'syntax-extra-brace');
    }
    const { allowed, owner, places } = placesOf(rule, actual.image);
    const apart = isAscii(actual.image) && wordsApart({ actual, at: (distance) => tokens[index + distance] });
    if (apart) return apart;
    const synonym = allowed.includes(actual.image)
      ? undefined
      : synonymOf(actual.image, [...allowed, ...trailingWords]);
    if (synonym) return problemAt(actual, 'syntax-did-you-mean', { word: actual.image, suggestion: synonym });
    if (isFreeWord(actual) && !proseWords.has(actual.image.toLowerCase())) {
      const trailing = previous?.tokenType.name === 'STRING' ? [...trailingWords, ...levels] : trailingWords;
      const suggestion = nearestWord(actual.image, [...allowed, ...trailing]);
      if (suggestion && isAscii(actual.image)) {
        return problemAt(actual, 'syntax-did-you-mean', { word: actual.image, suggestion });
      }
    }
    const hint = this.#hint(actual, []);
    if (hint) return hint;
    if (isFreeWord(actual)) {
      const levelled = previous?.tokenType.name === 'STRING' && levelledWord(tokens, index - 1);
      return levelled
        ? problemAt(actual, 'syntax-unknown-level', {
            word: actual.image,
            owner: `\`${levelled}\``,
            levels: severities,
          })
        : problemAt(actual, 'syntax-unknown-word', { word: actual.image });
    }
    if (allowed.includes(actual.image)) return afterWord(actual, tokens[index + 1], rule);
    const statement = places.length > 0 && owner === undefined ? statementOfItems(rule) : undefined;
    if (statement) {
      return problemAt(actual, 'syntax-misplaced-in-statement', { word: actual.image, owner: `\`${statement}\`` });
    }
    if (places.length > 0) {
      if (owner && placesOf('CxFile', '').allowed.includes(actual.image)) {
        return problemAt(actual, 'syntax-misplaced-declaration', { word: actual.image, owner: `\`${owner}\`` });
      }
      return owner
        ? problemAt(actual, 'syntax-misplaced', {
            word: actual.image,
            owner: `\`${owner}\``,
            places: mainPlaces(places),
          })
        : problemAt(actual, 'syntax-misplaced-in-file', { word: actual.image, places: mainPlaces(places) });
    }
    return problemAt(actual, 'syntax-unexpected', { found: foundIn(actual) });
  }
}

/** After these a formula goes on. */
const operators: ReadonlySet<string> = new Set([
  '+',
  '-',
  '*',
  '/',
  '(',
  '<',
  '<=',
  '>',
  '>=',
  '!=',
  'and',
  'or',
  'not',
]);
const operands = ['WORD', 'NUMBER', 'STRING'];

/** The statement is right here, what follows its word is not. */
function afterWord(word: IToken, next: IToken | undefined, rule: string): SyntaxProblem {
  const place = next && isInLineOf(word, next) ? next : word;
  const rhythm = next && rhythmMeant(next.image);
  if (next && rhythm) return problemAt(next, 'syntax-did-you-mean', { word: next.image, suggestion: rhythm });
  const kinds = [...new Set(followersOf(rule, word.image).map(kindOf))];
  const expected = kinds.includes('DATE') ? datesOf(kinds, word.image) : kinds;
  return expected.length > 0 && expected.length <= mostExpected && next
    ? problemAt(place, 'syntax-expected', { previous: word.image, expected, found: foundIn(next) })
    : problemAt(place, 'syntax-unexpected', { found: foundIn(place) });
}

/** The statement that a text stands in, if a level may follow the text; the text may be one of several. */
function levelledWord(tokens: readonly IToken[], text: number): string | undefined {
  for (let index = text - 1; index >= 0; index--) {
    const { image, tokenType } = tokens[index] as IToken;
    if (levelledWords.has(image)) return image;
    const isOfList =
      tokenType.name === 'STRING' || tokenType.name === 'ID' || image === ',' || severities.includes(image);
    if (!isOfList) return undefined;
  }
  return undefined;
}

/** The words of a closed list, which any other word may stand in for in the grammar so that it is named. */
function closedList(names: readonly string[]): string[] | undefined {
  const anyWord = ['WORD', 'HYPHENATED', 'unknown'];
  const words = names.filter((name) => !anyWord.includes(name));
  const isClosed = anyWord.every((name) => names.includes(name)) && words.length > 1 && words.every(isKeyword);
  return isClosed ? words : undefined;
}

/** A year is a date, and what is reviewed on a day may be reviewed at a rhythm. */
function datesOf(names: readonly string[], word: string | undefined): string[] {
  const dates = names.filter((name) => name !== 'NUMBER' && name !== 'every');
  return word === 'reviewed' ? [...dates, 'every'] : dates;
}

/** A few of the places, those that most people write first. */
function mainPlaces(places: readonly string[]): string[] {
  const main = places.filter((place) => !rarePlaces.has(place));
  return (main.length > 0 ? main : places).slice(0, mostExpected);
}

const rarePlaces: ReadonlySet<string> = new Set(['change', 'add', 'remove']);

/** Where a token is in a text's tokens, which are in order; -1 when it is none of them. */
function indexOf(tokens: readonly IToken[], token: IToken): number {
  let high = tokens.length;
  // The parser puts some ends of the file behind the text.
  while (high > 0 && tokens[high - 1]?.tokenType === EOF) high--;
  if (token.tokenType === EOF) return high;
  let low = 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.startOffset ?? 0) < token.startOffset) low = middle + 1;
    else high = middle;
  }
  while (low < tokens.length && tokens[low] !== token && tokens[low]?.startOffset === token.startOffset) low++;
  return tokens[low] === token ? low : -1;
}

function isAscii(word: string): boolean {
  return /^[\x20-\x7e]*$/.test(word);
}

/** The end of the file, and a brace put where one is missing, have no place of their own. */
function hasPlace(token: IToken): boolean {
  return token.tokenType !== EOF && token.image !== '';
}

/** The text ends too early: at the brace that is still open. Elsewhere one may be too many, so that counting finds none missing. */
function cutOff(tokens: readonly IToken[], actual: IToken): SyntaxProblem {
  let closed = 0;
  for (const token of tokens.toReversed()) {
    if (token.tokenType.name === '}') closed++;
    else if (token.tokenType.name === '{' && --closed < 0)
      return problemAt(token, 'syntax-missing-closing-brace', { line: token.startLine ?? 1 });
  }
  return problemAt(tokens.at(-1) ?? actual, 'syntax-unexpected', { found: '' });
}

function isInLineOf(before: IToken, token: IToken): boolean {
  return hasPlace(token) && (before.image === undefined || token.startLine === before.endLine);
}

/** A word that has a message of its own where a name should stand. */
function isHeadingLike({ tokenType }: IToken): boolean {
  return tokenType.name === 'unknown' || tokenType.name === 'HYPHENATED';
}

function isFreeWord(token: IToken): boolean {
  return token.tokenType.name === 'ID' || token.tokenType.name === 'HYPHENATED';
}

function isLetters({ image }: IToken): boolean {
  return /^\p{L}[\p{L}\p{M}-]*$/u.test(image);
}

function isKeyword(name: string): boolean {
  return /^[a-z]/.test(name);
}

/** What is written at a token; nothing at the end of the file. */
function foundIn(token: IToken): string {
  if (token.tokenType === EOF) return '';
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
