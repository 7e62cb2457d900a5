import type { IToken, TokenType } from 'chevrotain';
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
import type { WithProblem } from './problem.ts';
import { asWritten, installRecovery } from './recovery.ts';
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
    installRecovery(this.wrapper, {
      declarations: declarationKeywords,
      keywords: Object.values(tokens).filter(({ name }) => /^[a-z]/.test(name) && keywordOf(name) === name),
      closing: tokens['}'] as TokenType,
      // Langium ends the names of rules with a blank of no width.
      headings: [...headingRules(this.#grammar), 'Change'].map((rule) => `${rule}\u200B`),
    });
    super.finalize();
  }

  override parse<T extends AstNode = AstNode>(input: string, options?: ParserOptions): ParseResult<T> {
    const result = super.parse<T>(input, options);
    for (const error of result.parserErrors) {
      const problem = this.#messages?.problemOf(error.token);
      if (problem) (error as WithProblem).problem = problem;
    }
    return result;
  }
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

interface LookaheadStrategy {
  callers: ReadonlyMap<unknown, unknown>;
  initialize(options: unknown): void;
}

export function createCxParser(services: LangiumCoreServices): CxParser {
  const parser = new CxParser(services);
  createParser(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}
