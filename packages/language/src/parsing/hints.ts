import type { IToken } from 'chevrotain';
import { keywordMeant, opensProperty, rhythmMeant, translatedKeyword } from './meant.ts';
import {
  feelingOnScale,
  listOfDeclarations,
  placeOfAddition,
  rhythmOfReviews,
  secondReference,
  slashOfMoney,
} from './order-hints.ts';
import { problemAt, type SyntaxProblem } from './problem.ts';
import type { Surroundings } from './surroundings.ts';
import { keywordOf } from './token-builder.ts';
import { knownUnit } from './units.ts';

/**
 * What people write out of habit — from other notations or from plain prose — each with a message that says how it is
 * written here. The first that fits is the one.
 */
export function hintAt(around: Surroundings): SyntaxProblem | undefined {
  for (const hint of hints) {
    const problem = hint(around);
    if (problem) return problem;
  }
  return undefined;
}

type Hint = (around: Surroundings) => SyntaxProblem | undefined;

const hints: readonly Hint[] = [
  quotesInsideText,
  stageNotPhase,
  rhythm,
  rhythmOfReviews,
  secondReference,
  placeOfAddition,
  listOfDeclarations,
  slashOfMoney,
  feelingOnScale,
  period,
  arrow,
  checkbox,
  propertyAfterComma,
  separator,
  dash,
  dateWord,
  unitOfNumber,
  lookalikes,
  translation,
  multiplication,
  textWithoutQuotes,
  functionCall,
  strayText,
];

/** `"She says "yes" and goes"` is two texts with a word between them. */
function quotesInsideText({ actual, at }: Surroundings): SyntaxProblem | undefined {
  const before = at(-1);
  if (before?.tokenType.name !== 'STRING' || !touches(before, actual)) return undefined;
  return isWord(actual) || actual.tokenType.name === 'STRING' ? problemAt(before, 'syntax-nested-quotes') : undefined;
}

/** `phase "Awareness" { … }`. */
function stageNotPhase({ actual, at }: Surroundings): SyntaxProblem | undefined {
  const before = at(-1);
  return actual.tokenType.name === 'STRING' && before?.image === 'phase'
    ? problemAt(before, 'syntax-did-you-mean', { word: 'phase', suggestion: `stage ${actual.image}` })
    : undefined;
}

/** `reviewed quarterly`. */
function rhythm({ actual }: Surroundings): SyntaxProblem | undefined {
  const suggestion = isFreeWord(actual) ? rhythmMeant(actual.image) : undefined;
  return suggestion === undefined
    ? undefined
    : problemAt(actual, 'syntax-did-you-mean', { word: actual.image, suggestion });
}

/** `2026-09-01 to 2026-12-15`, `2026-09-01 - 2026-12-15`. */
function period({ actual, at }: Surroundings): SyntaxProblem | undefined {
  const from = at(-1);
  const to = at(1);
  if (from?.tokenType.name !== 'DATE' || to?.tokenType.name !== 'DATE') return undefined;
  return ['to', 'until', 'till', '-'].includes(actual.image)
    ? problemAt(actual, 'syntax-period', { from: from.image, to: to.image })
    : undefined;
}

/** `step A "a" -> B`. */
function arrow({ actual }: Surroundings): SyntaxProblem | undefined {
  return actual.tokenType.name === '->' ? problemAt(actual, 'syntax-flow-arrow') : undefined;
}

/** `- [ ] "Scripts updated"`. */
function checkbox({ actual, at }: Surroundings): SyntaxProblem | undefined {
  return actual.tokenType.name === '-' && at(1)?.tokenType.name === 'BOX'
    ? problemAt(actual, 'syntax-dash-box')
    : undefined;
}

/** `via App, feeling 3`: after a comma `feeling` is a name. */
function propertyAfterComma({ actual, at }: Surroundings): SyntaxProblem | undefined {
  const name = at(-1);
  const comma = at(-2);
  if (!name || comma?.tokenType.name !== ',' || actual.image === '' || actual.tokenType.name === '}') return undefined;
  const isKeyword = keywordOf(name.tokenType.name) !== name.tokenType.name;
  return isKeyword ? problemAt(comma, 'syntax-comma-before-word', { word: name.image }) : undefined;
}

/** `owner = Care`. */
function separator({ actual, at }: Surroundings): SyntaxProblem | undefined {
  const before = at(-1);
  if (actual.tokenType.name !== '=' || !before || !/^[a-z]/i.test(before.tokenType.name)) return undefined;
  return problemAt(actual, 'syntax-separator', { sign: actual.image });
}

/** A list with dashes, a range with a dash. */
function dash({ actual, at, expected }: Surroundings): SyntaxProblem | undefined {
  if (actual.tokenType.name !== '-') return undefined;
  const before = at(-1);
  const after = at(1);
  if (isNumber(before) && isNumber(after)) {
    return problemAt(actual, 'syntax-dash', { from: before?.image ?? '', to: after?.image ?? '' });
  }
  const opensLine = before === undefined || before.endLine !== actual.startLine;
  return opensLine || expected.includes('STRING') ? problemAt(actual, 'syntax-dash-list') : undefined;
}

/** `front stage`, `as is`, `moment-of-truth`, `to be of`: the right word, joined or parted in another way. */
export function wordsApart({ actual, at }: Pick<Surroundings, 'actual' | 'at'>): SyntaxProblem | undefined {
  let written = '';
  let last = actual;
  for (let distance = 0; distance < 4; distance++) {
    const token = distance === 0 ? actual : at(distance);
    if (!token || !/^[a-z-]+$/i.test(token.image) || token.startLine !== actual.startLine) break;
    written += `${distance === 0 ? '' : ' '}${token.image}`;
    last = token;
    const suggestion = keywordMeant(written);
    if (suggestion && suggestion !== written) {
      const whole = { ...actual, image: written, endOffset: last.endOffset, endColumn: last.endColumn } as IToken;
      return problemAt(whole, 'syntax-did-you-mean', { word: written, suggestion });
    }
  }
  return undefined;
}

const dateWords = new Set(['on', 'in', 'by', 'until', 'till', 'before', 'at', 'from', 'since']);
const dateWordOf: ReadonlyMap<string, string> = new Map([
  ['target', 'by'],
  ['hold', 'by'],
  ['baseline', 'on'],
  ['status', 'on'],
]);

/** `target 45 on 2027-06-30`, `baseline 31 in 2026`. */
function dateWord({ actual, at }: Surroundings): SyntaxProblem | undefined {
  if (!dateWords.has(actual.image) || !/^\d{4}/.test(at(1)?.image ?? '')) return undefined;
  for (let distance = -1; distance > -8; distance--) {
    const token = at(distance);
    if (!token || token.startLine !== actual.startLine) return undefined;
    const suggestion = dateWordOf.get(token.image);
    if (suggestion && suggestion !== actual.image) {
      return problemAt(actual, 'syntax-date-word', { keyword: token.image, suggestion });
    }
  }
  return undefined;
}

/** `2 hrs`, `40 eur`. */
function unitOfNumber({ actual, at }: Surroundings): SyntaxProblem | undefined {
  const number = at(-1);
  if (number?.tokenType.name !== 'NUMBER' || !isFreeWord(actual) || number.endLine !== actual.startLine)
    return undefined;
  const unit = knownUnit(actual.image);
  if (!unit) return undefined;
  const suggestion = `${number.image} ${unit}`;
  return /^[A-Z]{3}$/.test(unit)
    ? problemAt(actual, 'syntax-currency', { suggestion })
    : problemAt(actual, 'syntax-unit', { word: actual.image, suggestion });
}

/** A keyword with letters of another alphabet that look the same. */
function lookalikes({ actual }: Surroundings): SyntaxProblem | undefined {
  if (!isFreeWord(actual) || /^[\x20-\x7e]*$/.test(actual.image)) return undefined;
  const suggestion = keywordMeant(actual.image);
  return suggestion === undefined
    ? undefined
    : problemAt(actual, 'syntax-lookalike', { word: actual.image, suggestion });
}

/** `step Opens the app`, `feeling happy`: prose without quotes. */
function textWithoutQuotes({ actual, at, expected, headings }: Surroundings): SyntaxProblem | undefined {
  if (!isFreeWord(actual)) return undefined;
  const before = at(-1);
  const afterName = before !== undefined && before.endLine === actual.startLine && isWord(before);
  const inHeading = afterName && headings.has(keywordOf(at(-2)?.tokenType.name ?? ''));
  const nameOfText = afterName && expected.length === 1 && expected[0] === 'STRING';
  // `via Mobile app`: a second word after one that was read as a name.
  const afterFreeWord = expected.length === 0 && afterName && isFreeWord(before);
  if (!inHeading && !afterFreeWord && !(expected.includes('STRING') && !expected.includes('WORD'))) return undefined;
  const start = before && (inHeading || nameOfText || afterFreeWord) ? before : actual;
  const words = [start.image];
  let last = start;
  for (let distance = start === actual ? 1 : 0; ; distance++) {
    const token = distance === 0 ? actual : at(distance);
    if (!token || !isProse(token) || token.startLine !== actual.startLine) break;
    words.push(token.image);
    last = token;
  }
  const whole = { ...start, image: words.join(' '), endOffset: last.endOffset, endColumn: last.endColumn } as IToken;
  return problemAt(whole, 'syntax-text-quotes', { suggestion: `"${words.join(' ')}"` });
}

/** `крок "…"`: the keywords are English. */
function translation({ actual }: Surroundings): SyntaxProblem | undefined {
  const suggestion = isFreeWord(actual) ? translatedKeyword(actual.image) : undefined;
  return suggestion ? problemAt(actual, 'syntax-translated', { word: actual.image, suggestion }) : undefined;
}

/** `A x B` is a product. */
function multiplication({ actual }: Surroundings): SyntaxProblem | undefined {
  const isSign = /^[xX\u0445\u0425]$/.test(actual.image);
  return isSign ? problemAt(actual, 'syntax-did-you-mean', { word: actual.image, suggestion: '*' }) : undefined;
}

function functionCall({ actual, at }: Surroundings): SyntaxProblem | undefined {
  const before = at(-1);
  return actual.tokenType.name === '(' && before && isWord(before)
    ? problemAt(before, 'syntax-function', { word: before.image })
    : undefined;
}

/** A text or a value that no word introduces: most often a forgotten comma. */
function strayText({ actual, at, expected }: Surroundings): SyntaxProblem | undefined {
  const isValue = actual.tokenType.name === 'STRING' || /^[\d+-]?\d/.test(actual.image);
  const before = at(-1);
  if (!isValue || expected.length > 0 || !before || before.tokenType.name === '{') return undefined;
  const text = actual.image.length > 40 || actual.image.includes('\n') ? '"…"' : actual.image;
  return problemAt(actual, 'syntax-stray-text', { text });
}

function touches(before: IToken, after: IToken): boolean {
  return before.endOffset !== undefined && before.endOffset + 1 === after.startOffset;
}

function isNumber(token: IToken | undefined): boolean {
  return token !== undefined && /^\d/.test(token.image);
}

function isFreeWord({ tokenType }: IToken): boolean {
  return tokenType.name === 'ID' || tokenType.name === 'HYPHENATED';
}

/** A word that goes on with a text: any that opens no property. */
function isProse(token: IToken): boolean {
  return isFreeWord(token) || (isWord(token) && !opensProperty(keywordOf(token.tokenType.name)));
}

function isWord(token: IToken): boolean {
  return isFreeWord(token) || /^[a-z]/.test(token.tokenType.name);
}
