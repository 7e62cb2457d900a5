import type { TokenType } from 'chevrotain';

/**
 * Spellings that many people try first. They are lexed as what was meant, so the parser carries on, and each has a
 * message of its own.
 */
interface Spelling {
  readonly name: string;
  readonly pattern: RegExp;
  /** The token the parser takes it for; without one the token is skipped like a comment. */
  readonly meant?: string;
}

const figure = String.raw`\d[\d_]*(?:[.,]\d+)*`;
const currencySigns = '$€£¥₴₽₸₺₹₩';

const spellings: readonly Spelling[] = [
  { name: 'UNTERMINATED_COMMENT', pattern: /\/\*[\s\S]*/ },
  {
    name: 'MONEY_WITH_SIGN',
    pattern: new RegExp(`[${currencySigns}][ \\u00A0\\u202F]?${figure}|${figure}[ \\u00A0\\u202F]?[${currencySigns}]`),
    meant: 'MONEY',
  },
  {
    name: 'SPACED_NUMBER',
    pattern: /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:\.\d+)?(?![\d_.,-])(?:[ \u00A0\u202F][A-Z]{3}(?![A-Za-z_]))?/,
    meant: 'NUMBER',
  },
  {
    name: 'COMMA_NUMBER',
    pattern: /\d+(?:,\d+)+(?:\.\d+)?(?:[ \u00A0\u202F][A-Z]{3}(?![A-Za-z_])|%)?/,
    meant: 'NUMBER',
  },
  {
    name: 'GLUED_UNIT',
    pattern: /\d[\d_]*(?:\.\d+)?[A-Za-z\u00B5\u0400-\u052F]+(?![0-9_-])/,
    meant: 'DURATION',
  },
  { name: 'TYPOGRAPHIC_TEXT', pattern: /[“”„‟«][^“”„‟«»"\r\n]*[“”»"]?|[‘‚'][^‘’‚'"\r\n]*[’']?/, meant: 'STRING' },
];

export const malformedTokenNames: ReadonlySet<string> = new Set(spellings.map((spelling) => spelling.name));

/** The token types, as members of the types they stand for. */
export function malformedTokens(type: (name: string) => TokenType): TokenType[] {
  return spellings.map(({ name, pattern, meant }): TokenType => {
    const token: TokenType = { name, PATTERN: pattern };
    if (meant) token.CATEGORIES = [type(meant)];
    else token.GROUP = 'hidden';
    return token;
  });
}
