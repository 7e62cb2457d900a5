import type { IToken, TokenType } from 'chevrotain';
import { problemAt, type SyntaxProblem } from './problem.ts';
import { isTerminated, textOf } from './text.ts';
import { knownUnit } from './units.ts';

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

const spellings: readonly Spelling[] = [
  { name: 'UNTERMINATED_COMMENT', pattern: /\/\*[\s\S]*/ },
  {
    name: 'DATE_IN_OTHER_ORDER',
    pattern:
      /\d{1,2}[./]\d{1,2}[./]\d{4}(?![\d.])|\d{4}[./]\d{1,2}[./]\d{1,2}(?![\d.])|\d{4}[Qq][1-4](?!\w)|[Qq][1-4][ -]\d{4}(?![\d-])/,
    meant: 'DATE',
  },
  { name: 'POINTED_THOUSANDS', pattern: /[1-9]\d{0,2}\.000(?![\d._]|[ \u00A0\u202F]?%)/, meant: 'NUMBER' },
  { name: 'POINTED_NUMBER', pattern: /\d{1,3}(?:\.\d{3}){2,}(?![\d.])/, meant: 'NUMBER' },
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
  { name: 'TYPOGRAPHIC_ARROW', pattern: /[\u2192\u21D2\u279C]|=>|-->/, meant: '->' },
  { name: 'TYPOGRAPHIC_MINUS', pattern: /[\u2212\u2013\u2014](?=\d)/, meant: '-' },
  { name: 'ELLIPSIS', pattern: /\u2026|\.{3,}/, meant: '..' },
  { name: 'WIDE_COMMA', pattern: /[\uFF0C\u3001\u060C]/, meant: ',' },
  {
    name: 'WIDE_NUMBER',
    pattern: /[-+\uFF0D\uFF0B\u2212]?[\uFF10-\uFF19][\uFF10-\uFF19\uFF0E]*[%\uFF05]?/,
    meant: 'NUMBER',
  },
  { name: 'OTHER_BOX', pattern: /\[[ \t]*(?![xX\u0445\u0425][ \t]*\])[^\s\]"[]{1,2}[ \t]*\]/, meant: 'BOX' },
  {
    name: 'TYPOGRAPHIC_TEXT',
    pattern: /[「『][^「」『』"\r\n]*[」』]?|[“”„‟«][^“”„‟«»"\r\n]*[“”»"]?|[‘‚'][^‘’‚'"\r\n]*[’']?/,
    meant: 'STRING',
  },
];

/** What is wrong with a token, if it is one of these spellings or a text without its closing quote. */
export function malformedProblem(token: IToken, before?: IToken): SyntaxProblem | undefined {
  const { image } = token;
  switch (token.tokenType.name) {
    case 'STRING':
      if (isTerminated(image)) return escapeProblem(token);
      return before && isGluedWord(before, token)
        ? problemAt(before, 'syntax-missing-opening-quote')
        : problemAt(token, 'syntax-unterminated-text');
    case 'BACKTICK':
      return image.length > 1 && image.endsWith('`') ? undefined : problemAt(token, 'syntax-unterminated-text');
    case 'DATE_IN_OTHER_ORDER':
      return problemAt(token, 'syntax-date-order', { suggestion: datesOf(image) });
    case 'POINTED_NUMBER':
      return problemAt(token, 'syntax-spaced-number', { suggestion: `\`${image.replaceAll('.', '_')}\`` });
    case 'POINTED_THOUSANDS': {
      const [less = ''] = image.split('.');
      return problemAt(token, 'syntax-thousands', { number: image, less, suggestion: `${less}_000` });
    }
    case 'TYPOGRAPHIC_ARROW':
      return problemAt(token, 'syntax-arrow');
    case 'TYPOGRAPHIC_MINUS':
      return problemAt(token, 'syntax-minus');
    case 'WIDE_COMMA':
      return problemAt(token, 'syntax-wide', { word: image, suggestion: ',' });
    case 'WIDE_NUMBER':
      return problemAt(token, 'syntax-wide', {
        word: image,
        suggestion: image.normalize('NFKC').replace('\u2212', '-'),
      });
    case 'OTHER_BOX':
      return problemAt(token, 'syntax-box');
    case 'ELLIPSIS':
      return problemAt(token, 'syntax-ellipsis');
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

/** `step Opens" feeling 3`: the quote that ends a text begins another one. */
function isGluedWord(before: IToken, text: IToken): boolean {
  const isWord = /[\p{L}\p{N}]$/u.test(before.image);
  return isWord && before.endOffset !== undefined && before.endOffset + 1 === text.startOffset;
}

function escapeProblem(token: IToken): SyntaxProblem | undefined {
  const wrong = token.image.includes('\\') ? /\\(?!["\\])./.exec(token.image.replace(/\\["\\]/g, '')) : undefined;
  return wrong ? problemAt(token, 'syntax-escape', { escape: wrong[0] }) : undefined;
}

function gluedUnitProblem(token: IToken): SyntaxProblem {
  const [, number = '', unit = ''] = /^([\d_.]+)(.*)$/.exec(token.image) ?? [];
  if (/^[kKкК]$/.test(unit)) return problemAt(token, 'syntax-unit', { word: token.image, suggestion: `${number}_000` });
  const known = knownUnit(unit) ?? (/^[A-Z]{3}$/.test(unit) ? unit : undefined);
  return known
    ? problemAt(token, 'syntax-glued-unit', { suggestion: `\`${number} ${known}\`` })
    : problemAt(token, 'syntax-digit-first', { word: token.image });
}

/** The dates that may be meant, year first. */
function datesOf(image: string): string {
  const quarter = /[Qq](\d)/.exec(image)?.[1];
  const parts = image
    .replace(/[Qq]\d/, ' ')
    .split(/[^\d]+/)
    .filter((part) => part !== '');
  const [a = '', b = '', c = ''] = parts.map((part) => part.padStart(2, '0'));
  if (quarter) return `\`${a}-Q${quarter}\``;
  if (a.length === 4) return `\`${a}-${b}-${c}\``;
  if (image.includes('.') || Number(a) > 12) return `\`${c}-${b}-${a}\``;
  return Number(b) > 12 ? `\`${c}-${a}-${b}\`` : `\`${c}-${a}-${b}\` / \`${c}-${b}-${a}\``;
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
