import type { IToken } from 'chevrotain';
import { outsetsOf } from '../../parsing/braces.ts';
import { indentationOf } from '../../parsing/layout.ts';
import { lineStartTokens } from '../../parsing/token-builder.ts';
import { cxServices } from '../services.ts';
import type { Way } from './network.ts';
import { backInBlock, grammarNetwork, type Reading, readUpTo, withEnded } from './reader.ts';

/** What is being written at a place of a text. */
export interface Word {
  /** `text` and `column` stand between quotes or backticks, `link` behind `<`, `tag` behind `#`, `box` behind `[`. */
  readonly kind: 'word' | 'text' | 'column' | 'link' | 'tag' | 'box' | 'value';
  /** Offsets of what a proposal replaces. */
  readonly start: number;
  readonly end: number;
  /** What is written before the cursor, with its opening sign. */
  readonly written: string;
}

/** A place in a text, finished or not, and how what stands before it can be read. */
export interface Place {
  readonly text: string;
  readonly offset: number;
  readonly tokens: readonly IToken[];
  /** How many of the tokens stand before the word. */
  readonly count: number;
  readonly word: Word;
  /** Nothing but blanks stands before the word in its line, and the line above does not go on. */
  readonly opensLine: boolean;
  readonly readings: readonly Reading[];
}

/** A token that may come next, and where it would be read. */
export interface Option extends Way {
  readonly at: Reading;
}

/** The texts that were asked about last: several questions come about the same one. */
let lexed:
  | { readonly text: string; readonly tokens: readonly IToken[]; readonly comments: readonly IToken[] }
  | undefined;

export function tokensOf(text: string): NonNullable<typeof lexed> {
  if (lexed?.text !== text) {
    const { tokens, hidden } = cxServices().parser.Lexer.tokenize(text);
    lexed = { text, tokens, comments: hidden.filter(({ tokenType }) => tokenType.name.includes('COMMENT')) };
  }
  return lexed;
}

export const endOf = (token: IToken): number => (token.endOffset ?? token.startOffset) + 1;

/** Undefined inside of a comment. `start`: where the word is to begin, if not where it seems to. */
export function placeAt(text: string, offset: number, start?: number): Place | undefined {
  const { tokens, comments } = tokensOf(text);
  if (comments.some((comment) => inside(comment, offset, text))) return undefined;
  const found = wordAt(text, tokens, offset);
  const word: Word =
    start === undefined ? found : { kind: 'value', start, end: found.end, written: text.slice(start, offset) };
  const count = tokensBefore(tokens, text, word.start);
  const before = tokens[count - 1];
  const lineStart = text.lastIndexOf('\n', word.start - 1) + 1;
  const opensLine = text.slice(lineStart, word.start).trim() === '' && before?.tokenType.name !== ',';
  const read = readUpTo(tokens, count);
  const readings = opensLine ? [...read.readings, ...backInBlock(read.last)] : read.readings;
  return { text, offset, tokens, count, word, opensLine, readings };
}

function inside({ startOffset, endOffset = startOffset, tokenType }: IToken, offset: number, text: string): boolean {
  const end = endOffset + 1;
  if (offset <= startOffset || offset > end) return false;
  // A comment up to the end of its line goes on where the cursor stands behind it.
  return offset < end || tokenType.name !== 'ML_COMMENT' || !text.slice(startOffset, end).endsWith('*/');
}

const quoted: Readonly<Record<string, Word['kind']>> = { STRING: 'text', BACKTICK: 'column', LINK: 'link' };

function wordAt(text: string, tokens: readonly IToken[], offset: number): Word {
  const around = tokenAround(text, tokens, offset);
  const kind = around && quoted[around.tokenType.name];
  if (around && kind) {
    const { startOffset: start } = around;
    return { kind, start, end: quotedEnd(text, around, offset), written: text.slice(start, offset) };
  }
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  for (const [found, pattern] of openings) {
    const written = pattern.exec(line)?.[0];
    if (written !== undefined) {
      const rest =
        found === 'box' ? /^[ xX]?\]?/ : found === 'link' ? /^[^\s<>"]*>?/ : /^[\p{L}\p{M}\p{N}_\u2019\u02BC-]*/u;
      const more = rest.exec(text.slice(offset, offset + 200))?.[0].length ?? 0;
      return { kind: found, start: offset - written.length, end: offset + more, written };
    }
  }
  return { kind: 'word', start: offset, end: offset, written: '' };
}

const openings: readonly (readonly [Word['kind'], RegExp])[] = [
  ['link', /<[^\s<>"]*$/],
  ['tag', /#[\p{L}\p{M}\p{N}_-]*$/u],
  ['box', /\[[ xX]?$/],
  ['value', /(?<![\p{L}\p{M}\p{N}_])\d[\dQq_.-]*$/u],
  ['word', /[\p{L}_][\p{L}\p{M}\p{N}_\u2019\u02BC-]*$/u],
];

/** The token whose inside holds the offset; an unfinished one also where it ends. */
function tokenAround(text: string, tokens: readonly IToken[], offset: number): IToken | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as IToken).startOffset < offset) low = middle + 1;
    else high = middle;
  }
  while (tokens[low - 1]?.isInsertedInRecovery) low--;
  const token = tokens[low - 1];
  if (!token) return undefined;
  const end = endOf(token);
  if (offset < end) return token;
  if (/^(?:"(?:[^"\\]|\\.)*"|"{3}.*"{3}|`.*`|<.*>)$/s.test(token.image)) return undefined;
  // The lexer leaves blanks behind an unfinished text out.
  const isText = token.image.startsWith('"') && !token.image.startsWith('"""');
  return offset === end || (isText && /^[ \t]*$/.test(text.slice(end, offset))) ? token : undefined;
}

/**
 * Where a quoted word ends. While its closing quote is missing, the lexer takes the text up to the next quote of the line, or
 * its end, for the word; then an even number of quotes follows.
 */
function quotedEnd(text: string, token: IToken, offset: number): number {
  const sign = token.image[0] ?? '"';
  if (token.image.startsWith('"""')) return endOf(token);
  if (sign === '<') return endOf(token);
  const lineEnd = text.slice(offset).search(/[\r\n]|$/) + offset;
  const quotes = text.slice(offset, lineEnd).replace(/\\./g, '').split(sign).length - 1;
  return quotes % 2 === 1 ? endOf(token) : offset;
}

/** How many tokens stand before an offset; braces that only repair a text are left out where it is being written. */
function tokensBefore(tokens: readonly IToken[], text: string, offset: number): number {
  let count = tokens.findIndex(({ startOffset }) => startOffset >= offset);
  if (count < 0) count = tokens.length;
  const column = offset - (text.lastIndexOf('\n', offset - 1) + 1);
  const outsets = outsetsOf(tokens.slice(0, count));
  const open: number[] = [];
  for (let i = 0; i < count; i++) {
    const token = tokens[i] as IToken;
    if (token.tokenType.name === '{') open.push((outsets[i] ?? 1) - 1);
    if (token.tokenType.name !== '}') continue;
    const indentation = open.pop() ?? 0;
    const isLast = tokens.slice(i, count).every(({ isInsertedInRecovery }) => isInsertedInRecovery);
    if (token.isInsertedInRecovery && isLast && column > indentation) return i;
  }
  return count;
}

/**
 * Every token that may stand at the place, as people lay texts out: what belongs to a header line stands in it or is
 * indented deeper, and a new statement of a block opens a line unless the whole block stands in one. What the header
 * line above would take, though it is not indented deeper, is left out: it would be read as a part of that line.
 */
export function optionsAt(place: Place): Option[] {
  const grammar = grammarNetwork();
  const found: Option[] = [];
  const swallowed = new Set<string>();
  const seen = new Map<unknown, Set<unknown>>();
  for (const reading of place.readings) {
    for (const at of withEnded(reading)) {
      const states = seen.get(at.frame) ?? new Set();
      seen.set(at.frame, states);
      if (states.has(at.state)) continue;
      states.add(at.state);
      const isOffered = isLaidOut(place, at);
      for (const [token, ways] of grammar.ways(at.state)) {
        if (isOffered) for (const way of ways) found.push({ ...way, at });
        else if (!at.state.inBlock) swallowed.add(token);
      }
    }
  }
  return found.filter(({ arc: { token } }) => !swallowed.has(lineStartTokens.get(token) ?? token));
}

function isLaidOut(place: Place, { state, frame }: Reading): boolean {
  const { text, tokens, count, word, opensLine } = place;
  const lineStart = text.lastIndexOf('\n', word.start - 1) + 1;
  if (state.inBlock) {
    if (opensLine || text.slice(lineStart, word.start).trim() === '') return true;
    const opening = openBraceBefore(tokens, count);
    return opening !== undefined && opening.startOffset >= lineStart;
  }
  const first = tokens[frame.start];
  if (!opensLine || !first || frame.start >= count || first.startOffset >= lineStart) return true;
  return word.start - lineStart > indentationOf(text, first.startOffset);
}

/** The innermost brace that is open behind the first tokens. */
function openBraceBefore(tokens: readonly IToken[], count: number): IToken | undefined {
  let depth = 0;
  for (let i = count - 1; i >= 0; i--) {
    const { name } = (tokens[i] as IToken).tokenType;
    if (name === '}') depth++;
    else if (name === '{' && depth-- === 0) return tokens[i];
  }
  return undefined;
}
