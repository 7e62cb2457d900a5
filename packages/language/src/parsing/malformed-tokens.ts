import type { IToken, TokenType } from 'chevrotain';
import { problemAt, type SyntaxProblem } from './problem.ts';
import { isTerminated, textOf } from './text.ts';

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
const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₸', 'KZT'],
  ['₺', 'TRY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
]);
const currencySigns = [...currencies.keys()].join('');

const units: ReadonlyMap<string, string> = new Map([
  ['s', 's'],
  ['sec', 's'],
  ['min', 'min'],
  ['m', 'min'],
  ['h', 'h'],
  ['d', 'days'],
  ['day', 'day'],
  ['days', 'days'],
  ['w', 'weeks'],
  ['week', 'week'],
  ['weeks', 'weeks'],
  ['month', 'month'],
  ['months', 'months'],
  ['y', 'years'],
  ['year', 'year'],
  ['years', 'years'],
  ['pp', 'pp'],
]);

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

/** What is wrong with a token, if it is one of these spellings or a text without its closing quote. */
export function malformedProblem(token: IToken): SyntaxProblem | undefined {
  const { image } = token;
  switch (token.tokenType.name) {
    case 'STRING':
      return isTerminated(image) ? escapeProblem(token) : problemAt(token, 'syntax-unterminated-text');
    case 'BACKTICK':
      return image.length > 1 && image.endsWith('`') ? undefined : problemAt(token, 'syntax-unterminated-text');
    case 'UNTERMINATED_COMMENT':
      return problemAt(token, 'syntax-unterminated-comment');
    case 'MONEY_WITH_SIGN':
      return problemAt(token, 'syntax-money-sign', { suggestion: moneyOf(image) });
    case 'SPACED_NUMBER':
      return problemAt(token, 'syntax-spaced-number', { suggestion: groupedNumber(image) });
    case 'COMMA_NUMBER':
      return problemAt(token, 'syntax-comma-number', { suggestion: `\`${image.replace(/^[\d,.]+/, commaNumber)}\`` });
    case 'GLUED_UNIT':
      return gluedUnitProblem(token);
    case 'TYPOGRAPHIC_TEXT':
      return problemAt(token, 'syntax-typographic-quotes', { suggestion: `"${textOf(image).replaceAll('"', '\\"')}"` });
    default:
      return undefined;
  }
}

function escapeProblem(token: IToken): SyntaxProblem | undefined {
  const wrong = token.image.includes('\\') ? /\\(?!["\\])./.exec(token.image.replace(/\\["\\]/g, '')) : undefined;
  return wrong ? problemAt(token, 'syntax-escape', { escape: wrong[0] }) : undefined;
}

function gluedUnitProblem(token: IToken): SyntaxProblem {
  const [, number = '', unit = ''] = /^([\d_.]+)(.*)$/.exec(token.image) ?? [];
  const known = units.get(unit) ?? (/^[A-Z]{3}$/.test(unit) ? unit : undefined);
  return known
    ? problemAt(token, 'syntax-glued-unit', { suggestion: `\`${number} ${known}\`` })
    : problemAt(token, 'syntax-digit-first');
}

function moneyOf(image: string): string {
  const sign = new RegExp(`[${currencySigns}]`).exec(image)?.[0] ?? '';
  const number = commaNumber(image.replace(sign, '').trim());
  return `\`${number} ${currencies.get(sign) ?? 'EUR'}\``;
}

function groupedNumber(image: string): string {
  return `\`${image.replace(/(\d)[ \u00A0\u202F](?=\d)/g, '$1_')}\``;
}

/** `40,000` is forty thousand, `2,5` two and a half. */
function commaNumber(image: string): string {
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(image) ? image.replaceAll(',', '_') : image.replace(',', '.');
}

/** The token types, as members of the types they stand for. */
export function malformedTokens(type: (name: string) => TokenType): TokenType[] {
  return spellings.map(({ name, pattern, meant }): TokenType => {
    const token: TokenType = { name, PATTERN: pattern };
    if (meant) token.CATEGORIES = [type(meant)];
    else token.GROUP = 'hidden';
    return token;
  });
}
