import { nearestWords } from '@touchline/model';
import {
  EOF,
  type IParserErrorMessageProvider,
  type IToken,
  MismatchedTokenException,
  type TokenType,
} from 'chevrotain';
import { keywordMeant, proseWords, translatedKeyword } from './meant.ts';
import { keywordOf } from './token-builder.ts';

/**
 * Recovery after a syntax error, in place of Chevrotain's: what is skipped is skipped with its balanced braces, a brace
 * is never inserted or deleted, and parsing goes on at a statement — a word that opens a line, or a property further on
 * in the same line. A declaration in column one ends whatever was open before it. A mistyped keyword is read as the
 * keyword it is close to.
 */
export function installRecovery(parser: object, words: RecoveryWords): RecoveryControl {
  const p = parser as RecoverableParser;
  const recovery = new Recovery(p, words);
  const headings = new Set(words.headings.map((rule) => p.fullRuleNameToShort[rule]));
  p.canTokenTypeBeInsertedInRecovery = (type) => !isBrace(type.name);
  p.canRecoverWithSingleTokenDeletion = (expected) => recovery.mayDelete(expected);
  p.findReSyncTokenType = () => recovery.resyncType();
  p.reSyncTo = () => recovery.resync();
  const attempt = p.attemptInRepetitionRecovery;
  p.attemptInRepetitionRecovery = (rule, args, lookahead, kind, occurrence, ...rest) => {
    const inHeader = occurrence === 1 && headings.has(p.currRuleShortName);
    if (inHeader && recovery.inHeader(lookahead, () => rule.apply(p, args))) return;
    attempt.call(p, rule, args, lookahead, kind, occurrence, ...rest);
  };
  p.tryInRepetitionRecovery = (rule, args, lookahead, expected) =>
    recovery.inRepetition(rule, args, lookahead, expected);
  const save = p.SAVE_ERROR;
  p.SAVE_ERROR = (error) => (recovery.gaveUpAt ? error : save.call(p, error));
  return recovery;
}

export interface RecoveryControl {
  /** The token at which a text with too many errors was given up. */
  readonly gaveUpAt: IToken | undefined;
  /** To be called before each text. */
  reset(): void;
}

/** Every mistake that is read on from takes a part of the stack; nobody reads so many messages of a file either. */
const mostNested = 100;

export interface RecoveryWords {
  /** Keywords that open a declaration of a file. */
  readonly declarations: ReadonlySet<string>;
  readonly keywords: readonly TokenType[];
  readonly closing: TokenType;
  /** Full names of the rules with a header line. */
  readonly headings: readonly string[];
}

type Lookahead = (this: RecoverableParser) => boolean;

/** The part of Chevrotain's parser that recovery works on. */
interface RecoverableParser {
  readonly errorMessageProvider: IParserErrorMessageProvider;
  tokVector: IToken[];
  currIdx: number;
  LA(k: number): IToken;
  tokenMatcher(token: IToken, type: TokenType): boolean;
  getCurrRuleFullName(): string;
  flattenFollowSet(): TokenType[];
  SAVE_ERROR(error: Error): Error;
  moveToTerminatedState(): void;
  canTokenTypeBeInsertedInRecovery(type: TokenType): boolean;
  canRecoverWithSingleTokenDeletion(expected: TokenType): boolean;
  readonly currRuleShortName: number;
  readonly fullRuleNameToShort: Readonly<Record<string, number>>;
  attemptInRepetitionRecovery(
    rule: RepetitionRule,
    args: unknown[],
    lookahead: Lookahead,
    kind: number,
    occurrence: number,
    ...rest: unknown[]
  ): void;
  findReSyncTokenType(): TokenType;
  reSyncTo(type: TokenType): IToken[];
  tryInRepetitionRecovery(rule: RepetitionRule, args: unknown[], lookahead: Lookahead, expected: TokenType): void;
}

type RepetitionRule = (this: RecoverableParser, ...args: unknown[]) => void;

class Recovery implements RecoveryControl {
  readonly #parser: RecoverableParser;
  readonly #declarations: ReadonlySet<string>;
  readonly #keywords: ReadonlyMap<string, TokenType>;
  readonly #closing: TokenType;
  #resyncDistance = 0;
  #depth = 0;
  #gaveUpAt: IToken | undefined;
  #closings: { readonly of: readonly IToken[]; readonly at: Int32Array } | undefined;

  constructor(parser: RecoverableParser, { declarations, keywords, closing }: RecoveryWords) {
    this.#parser = parser;
    this.#declarations = declarations;
    this.#keywords = new Map(keywords.map((type) => [type.name, type]));
    this.#closing = closing;
  }

  get gaveUpAt(): IToken | undefined {
    return this.#gaveUpAt;
  }

  reset(): void {
    this.#depth = 0;
    this.#gaveUpAt = undefined;
    this.#closings = undefined;
  }

  /** Reads on after a mistake, unless there were too many: then nothing more of the text is read. */
  #goOn(read: () => void): void {
    if (this.#depth >= mostNested) {
      this.#gaveUpAt ??= this.#parser.LA(1);
      this.#parser.moveToTerminatedState();
      return;
    }
    this.#depth++;
    try {
      read();
    } finally {
      this.#depth--;
    }
  }

  /** One token too many is left out when the one after it is what was expected; never a brace or a statement. */
  mayDelete(expected: TokenType): boolean {
    const next = this.#parser.LA(1);
    if (isBrace(expected.name) || isBrace(next.tokenType.name)) return false;
    if (this.#opensLine(1) || this.#opensLine(2)) return false;
    return this.#parser.tokenMatcher(this.#parser.LA(2), expected);
  }

  /** The next token at which some rule that is under way can go on. */
  resyncType(): TokenType {
    const follows = this.#parser.flattenFollowSet().filter((type) => isResyncPoint(type));
    let distance = 1;
    while (true) {
      const token = this.#parser.LA(distance);
      if (token.tokenType === EOF) break;
      const match = follows.find((type) => this.#parser.tokenMatcher(token, type));
      if (match && this.#mayResumeAt(distance, token)) {
        this.#resyncDistance = distance;
        return match;
      }
      distance = this.#after(distance);
    }
    this.#resyncDistance = distance;
    return EOF;
  }

  resync(): IToken[] {
    const start = this.#parser.currIdx + 1;
    this.#parser.currIdx += this.#resyncDistance - 1;
    return this.#parser.tokVector.slice(start, this.#parser.currIdx + 1);
  }

  /**
   * Something in a header line that belongs neither to it nor to what is around it: skip to the next property or to
   * the block, lest the block be lost. True when the header line went on.
   */
  inHeader(lookahead: Lookahead, again: () => void): boolean {
    const parser = this.#parser;
    const found = parser.LA(1);
    if (found.tokenType === EOF || isBrace(found.tokenType.name) || this.#opensLine(1)) return false;
    const follows = parser.flattenFollowSet();
    if (follows.some((type) => isResyncPoint(type) && parser.tokenMatcher(found, type))) return false;
    const report = this.#reporter(found);
    const meant = this.#meant(found, lookahead);
    if (meant) {
      report();
      retype(found, meant);
      this.#goOn(again);
      return true;
    }
    for (let distance = 2; !this.#opensLine(distance) && parser.LA(distance).tokenType !== EOF; distance++) {
      const resume = parser.currIdx;
      parser.currIdx += distance - 1;
      const goesOn = lookahead.call(parser);
      if (goesOn || parser.LA(1).tokenType.name === '{') {
        report();
        if (goesOn) this.#goOn(again);
        return true;
      }
      parser.currIdx = resume;
    }
    return false;
  }

  /** Reports what is found here, when asked: the place of the error is where the parser is now. */
  #reporter(found: IToken): () => void {
    const parser = this.#parser;
    const previous = parser.LA(0);
    const ruleName = parser.getCurrRuleFullName();
    const closing = this.#closing;
    const message = parser.errorMessageProvider.buildMismatchTokenMessage({
      expected: closing,
      actual: found,
      previous,
      ruleName,
    });
    return () => {
      parser.SAVE_ERROR(new MismatchedTokenException(message, found, previous));
    };
  }

  /** A statement of a block or file that is none: skip to the next one. */
  inRepetition(rule: RepetitionRule, args: unknown[], lookahead: Lookahead, expected: TokenType): void {
    const parser = this.#parser;
    const found = parser.LA(1);
    const resume = parser.currIdx;
    const report = this.#reporter(found);
    const meant = this.#meant(found, lookahead);
    if (meant) {
      report();
      retype(found, meant);
      this.#goOn(() => rule.apply(parser, args));
      return;
    }
    let distance = 1;
    while (true) {
      const token = parser.LA(distance);
      if (token.tokenType === EOF && expected !== EOF) break;
      if (parser.tokenMatcher(token, expected)) {
        parser.currIdx += distance - 1;
        report();
        return;
      }
      if (expected !== EOF && this.#isHardStop(distance, token)) break;
      if (expected !== EOF && token.tokenType.name === '}') break;
      if (this.#opensLine(distance)) {
        parser.currIdx += distance - 1;
        if (lookahead.call(parser)) {
          report();
          this.#goOn(() => rule.apply(parser, args));
          return;
        }
        parser.currIdx = resume;
      }
      distance = this.#after(distance);
    }
    parser.currIdx = resume;
  }

  /** The keyword that a word is close to and that may stand here. */
  #meant(token: IToken, lookahead: Lookahead): TokenType | undefined {
    if (token.tokenType.name !== 'ID' && token.tokenType.name !== 'HYPHENATED') return undefined;
    if (proseWords.has(token.image.toLowerCase())) return undefined;
    const near = nearestWords(token.image, this.#keywords.keys());
    for (const word of [keywordMeant(token.image), translatedKeyword(token.image), ...near]) {
      if (word === undefined) continue;
      const type = this.#keywords.get(word);
      if (type && withType(token, type, () => lookahead.call(this.#parser))) return type;
    }
    return undefined;
  }

  #mayResumeAt(distance: number, token: IToken): boolean {
    const name = token.tokenType.name;
    if (name === '}' || this.#opensLine(distance)) return true;
    return !this.#declarations.has(keywordOf(name));
  }

  #isHardStop(distance: number, token: IToken): boolean {
    return token.startColumn === 1 && this.#declarations.has(token.tokenType.name) && this.#opensLine(distance);
  }

  #opensLine(distance: number): boolean {
    const index = this.#parser.currIdx + distance;
    const token = this.#parser.tokVector[index];
    const before = this.#parser.tokVector[index - 1];
    return token !== undefined && (before === undefined || token.startLine !== before.endLine);
  }

  /** The distance of the token after this one; a block that opens here is stepped over as a whole if it is closed. */
  #after(distance: number): number {
    if (this.#parser.LA(distance).tokenType.name !== '{') return distance + 1;
    const tokens = this.#parser.tokVector;
    if (this.#closings?.of !== tokens) this.#closings = { of: tokens, at: closingsOf(tokens) };
    const closing = this.#closings.at[this.#parser.currIdx + distance] ?? 0;
    return closing > 0 ? closing - this.#parser.currIdx + 1 : distance + 1;
  }
}

/** For each opening brace the index of the one that closes it; 0 for every other token. */
function closingsOf(tokens: readonly IToken[]): Int32Array {
  const closings = new Int32Array(tokens.length);
  const open: number[] = [];
  tokens.forEach(({ tokenType }, index) => {
    if (tokenType.name === '{') open.push(index);
    if (tokenType.name !== '}') return;
    const opening = open.pop();
    if (opening !== undefined) closings[opening] = index;
  });
  return closings;
}

function isBrace(name: string): boolean {
  return name === '{' || name === '}';
}

/** Statements begin with a keyword; a name or a value says nothing about where the parser is. */
function isResyncPoint(type: TokenType): boolean {
  return type === EOF || type.name === 'BOX' || isBrace(type.name) || type.name === ',' || /^[a-z]/.test(type.name);
}

/** From here on the token is the keyword that was meant; what was written stays as its payload. */
function retype(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? token.tokenTypeIdx;
  token.payload = token.image;
  token.image = type.name;
}

/** The token as it stands in the text. */
export function asWritten(token: IToken): IToken {
  return typeof token.payload === 'string' ? { ...token, image: token.payload } : token;
}

function withType<T>(token: IToken, type: TokenType, ask: () => T): T {
  const { tokenType, tokenTypeIdx } = token;
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? tokenTypeIdx;
  try {
    return ask();
  } finally {
    token.tokenType = tokenType;
    token.tokenTypeIdx = tokenTypeIdx;
  }
}
