import { getLookaheadPaths, type IToken, MismatchedTokenException, type Rule, type TokenType } from 'chevrotain';
import {
  type AstNode,
  createParser,
  type Grammar,
  type LangiumCoreServices,
  LangiumParser,
  type ParseResult,
  type ParserOptions,
} from 'langium';
import { CxParserMessages } from './error-messages.ts';
import { syntaxText } from './messages.ts';
import { problemAt, type WithProblem } from './problem.ts';
import { asWritten, installRecovery, type RecoveryControl } from './recovery.ts';
import { headingRules } from './statements.ts';
import { keywordOf } from './token-builder.ts';

/** The keywords with which a declaration of a file or a strategy begins. */
export const declarationKeywords: ReadonlySet<string> = new Set([
  'journey',
  'event',
  'service',
  'channel',
  'segment',
  'persona',
  'team',
  'partner',
  'system',
  'strategy',
  'objective',
  'goal',
  'principle',
  'commitment',
  'theme',
  'ritual',
  'assessment',
  'study',
  'insight',
  'claim',
  'data',
  'kpi',
  'rollout',
  'initiative',
  'loyalty',
  'economics',
  'checklist',
  'review',
  'progress',
  'view',
]);

/** Langium's parser with recovery for people who write: see recovery.ts and braces.ts. */
export class CxParser extends LangiumParser {
  readonly #grammar: Grammar;
  readonly #messages: CxParserMessages | undefined;
  #recovery: RecoveryControl | undefined;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.#grammar = services.Grammar;
    const messages = services.parser.ParserErrorMessageProvider;
    this.#messages = messages instanceof CxParserMessages ? messages : undefined;
    decideLocally(this.wrapper);
    keepPlaces(this);
    const wrapper = this.wrapper as unknown as { readonly tokVector: readonly IToken[] };
    if (this.#messages) this.#messages.tokens = () => wrapper.tokVector;
  }

  override finalize(): void {
    const tokens = this.lexer.definition;
    this.#recovery = installRecovery(this.wrapper, {
      declarations: declarationKeywords,
      keywords: Object.values(tokens).filter(({ name }) => /^[a-z]/.test(name) && keywordOf(name) === name),
      closing: tokens['}'] as TokenType,
      // Langium ends the names of rules with a blank of no width.
      headings: [...headingRules(this.#grammar), 'Change'].map((rule) => `${rule}\u200B`),
    });
    super.finalize();
  }

  override parse<T extends AstNode = AstNode>(input: string, options?: ParserOptions): ParseResult<T> {
    this.#recovery?.reset();
    const result = super.parse<T>(input, options);
    const gaveUpAt = this.#recovery?.gaveUpAt;
    if (gaveUpAt) addError(result, gaveUpAt, 'syntax-too-many');
    for (const error of result.parserErrors) {
      const problem = (error as WithProblem).problem ?? this.#messages?.problemOf(error.token);
      if (problem) (error as WithProblem).problem = problem;
    }
    return result;
  }
}

function addError(result: ParseResult, token: IToken, code: 'syntax-too-many'): void {
  const problem = problemAt(token, code);
  const error: ParseResult['parserErrors'][number] & WithProblem = Object.assign(
    new MismatchedTokenException(syntaxText('en', problem), token, token),
    { problem },
  );
  result.parserErrors = [...result.parserErrors, error];
}

/**
 * Header lines end without a closing token, so a decision that looks at what may follow in every caller falls back to
 * unbounded lookahead: slower, and errors jump to the wrong token. Nothing is parsed differently without the callers.
 */
function decideLocally(wrapper: object): void {
  const parser = wrapper as { lookaheadStrategy: LookaheadStrategy; maxLookahead: number };
  const strategy = parser.lookaheadStrategy;
  const initialize = strategy.initialize.bind(strategy);
  strategy.initialize = (options) => {
    initialize(options);
    strategy.callers = new Map();
  };
  decideByFirstWord(strategy);
  // Used for messages only: the alternatives of a block three tokens deep are many thousands.
  parser.maxLookahead = 1;
}

/** A mistyped keyword has the value of the keyword and the place of what was written. */
function keepPlaces(parser: object): void {
  const { nodeBuilder } = parser as { nodeBuilder: LeafBuilder };
  const create = nodeBuilder.createLeafNode.bind(nodeBuilder);
  nodeBuilder.createLeafNode = (token, hidden) => create(asWritten(token), hidden);
}

interface LeafBuilder {
  createLeafNode(token: IToken, hidden: boolean): unknown;
}

/**
 * Where no alternative fits, the one that begins with the word at hand is taken: the error is then found where it is, in
 * what follows the word, and what is around the statement goes on.
 */
function decideByFirstWord(strategy: LookaheadStrategy): void {
  const build = strategy.buildLookaheadForAlternation.bind(strategy);
  strategy.buildLookaheadForAlternation = (options) => {
    const decide = build(options);
    const { prodOccurrence, rule } = options;
    const paths = getLookaheadPaths({ maxLookahead: 1, occurrence: prodOccurrence, prodType: 'Alternation', rule });
    const byFirst = new Map<number, number>();
    paths.forEach((alternative, index) => {
      for (const [type] of alternative) {
        for (const each of type ? [type.tokenTypeIdx ?? -1, ...(type.categoryMatches ?? [])] : []) {
          if (!byFirst.has(each)) byFirst.set(each, index);
        }
      }
    });
    return function (this: TokenSource, alternatives) {
      return decide.call(this, alternatives) ?? byFirst.get(this.LA(1).tokenTypeIdx);
    };
  };
}

interface TokenSource {
  LA(distance: number): IToken;
}

type Decision = (this: TokenSource, alternatives: unknown) => number | undefined;

interface LookaheadStrategy {
  callers: ReadonlyMap<unknown, unknown>;
  buildLookaheadForAlternation(options: { readonly prodOccurrence: number; readonly rule: Rule }): Decision;
  initialize(options: unknown): void;
}

export function createCxParser(services: LangiumCoreServices): CxParser {
  const parser = new CxParser(services);
  createParser(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}
