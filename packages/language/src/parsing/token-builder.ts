import { Lexer, type TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type Grammar, type TokenBuilderOptions } from 'langium';
import { malformedTokens } from './malformed-tokens.ts';

/** Keywords that are no names: `unknown` stands in place of any value, text or reference. */
const reservedWords: ReadonlySet<string> = new Set(['unknown']);

/** Words that trail an item, and the token types they become at the start of a line of their own. */
export const lineStartTokens: ReadonlyMap<string, string> = new Map([
  ['uses', 'LINE_USES'],
  ['because', 'LINE_BECAUSE'],
  ['evidence', 'LINE_EVIDENCE'],
]);

const alphabetic = /^[a-z]+$/;
const hyphenated = /^[a-z]+(?:-[a-z0-9]+)+$/;

/** The name of a token without the mark of a soft keyword. */
export function keywordOf(tokenName: string): string {
  return tokenName.endsWith(softMark) ? tokenName.slice(0, -softMark.length) : tokenName;
}

/** The name of the soft variant of a keyword. */
export function softName(keyword: string): string {
  return keyword + softMark;
}

const softMark = '~';

/** A keyword that may be a name as well. */
function softKeyword(keyword: TokenType, word: TokenType): TokenType {
  return { name: softName(keyword.name), PATTERN: Lexer.NA, CATEGORIES: [keyword, word] };
}

/**
 * Makes keywords soft. Names are WORD, a token category of which ID and the soft variant of every alphabetic keyword
 * are members; the lexer gives a keyword its soft variant wherever it stands within a line. At the start of a line a
 * keyword opens a statement and nothing else: an `owner` without a name does not swallow the line below.
 */
export class CxTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: Grammar, options?: TokenBuilderOptions): TokenType[] {
    const tokens = super.buildTokens(grammar, options) as TokenType[];
    const byName = new Map(tokens.map((token) => [token.name, token]));
    const type = (name: string): TokenType => {
      const found = byName.get(name);
      if (!found) throw new Error(`The grammar has no token ${name}.`);
      return found;
    };
    const word = type('WORD');
    const id = type('ID');
    const hyphenatedWord = type('HYPHENATED');

    word.PATTERN = Lexer.NA;
    id.CATEGORIES = [word];
    for (const name of lineStartTokens.values()) {
      const token = type(name);
      token.PATTERN = Lexer.NA;
    }
    const softKeywords: TokenType[] = [];
    for (const token of tokens) {
      // A keyword is matched whole: what goes on with a letter or a hyphen is another word.
      if (alphabetic.test(token.name)) {
        token.LONGER_ALT = [hyphenatedWord, id];
        if (!reservedWords.has(token.name)) softKeywords.push(softKeyword(token, word));
      } else if (hyphenated.test(token.name)) {
        token.LONGER_ALT = [hyphenatedWord];
      }
    }
    const isWordKeyword = (token: TokenType): boolean => alphabetic.test(token.name) || hyphenated.test(token.name);
    const terminals = tokens.filter((token) => !isWordKeyword(token) && /^[A-Z_]+$/.test(token.name));
    const symbols = tokens.filter((token) => !isWordKeyword(token) && !/^[A-Z_]+$/.test(token.name));
    const comments = terminals.filter((token) => token.name.endsWith('_COMMENT'));
    const others = terminals.filter((token) => !token.name.endsWith('_COMMENT'));
    return [
      ...tokens.filter(isWordKeyword),
      ...comments,
      ...malformedTokens((name) => type(name)),
      ...others,
      ...symbols,
      ...softKeywords,
    ];
  }

  /** Set for all keywords at once above; the default tries every terminal against every keyword. */
  protected override findLongerAlt(): TokenType[] {
    return [];
  }
}
