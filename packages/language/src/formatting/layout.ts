import type { Token } from './tokens.ts';

/** No line is longer, unless a single text is. */
export const WIDTH = 120;
const STEP = '  ';
/** A header line goes on deeper than the block below it, so that nobody takes the rest for a member. */
const CONTINUATION = '    ';

/** The canonical form: one member a line, two blanks a level, at most one blank line between members. */
export function layout(tokens: readonly Token[]): string {
  const writer = new Writer();
  members(tokens, '', writer);
  return writer.text();
}

/** Lines being written. */
class Writer {
  readonly #lines: string[] = [];

  line(text: string): void {
    this.#lines.push(text.trimEnd());
  }

  blank(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  get empty(): boolean {
    return this.#lines.length === 0;
  }

  append(text: string): void {
    this.#lines.push((this.#lines.pop() ?? '') + text);
  }

  text(): string {
    while (this.#lines.at(-1) === '') this.#lines.pop();
    return this.#lines.length === 0 ? '' : `${this.#lines.join('\n')}\n`;
  }
}

/** The members of a block (or of the file), comments between them included. */
function members(tokens: readonly Token[], indent: string, writer: Writer): void {
  let first = true;
  for (const unit of unitsOf(tokens)) {
    const head = unit[0];
    if (!head) continue;
    if (!first && head.breaksBefore > 1) writer.blank();
    if (head.kind === 'comment') {
      // On the line of the member or brace before it, it stays there.
      if (head.breaksBefore > 0 || writer.empty) writer.line(indent + comment(head, indent));
      else writer.append(` ${comment(head, indent)}`);
    } else member(unit, indent, writer);
    first = false;
  }
}

/** Splits a block's content: every member with what belongs to it, every comment between two members alone. */
function unitsOf(tokens: readonly Token[]): Token[][] {
  const units: Token[][] = [];
  let depth = 0;
  let current: Token[] | undefined;
  let held: Token[] = [];
  for (const token of tokens) {
    if (depth === 0 && token.startsUnit) {
      for (const one of held) units.push([one]);
      held = [];
      current = [token];
      units.push(current);
    } else if (depth === 0 && token.kind === 'comment') {
      // Whether it stands inside the member or after it shows with the next token.
      held.push(token);
      continue;
    } else {
      current ??= [];
      if (units.at(-1) !== current) units.push(current);
      current.push(...held, token);
      held = [];
    }
    if (token.kind === 'word' && token.text === '{') depth++;
    if (token.kind === 'word' && token.text === '}') depth--;
  }
  for (const one of held) units.push([one]);
  return units;
}

/** One member: its header line, and its blocks. After a block a list may go on: `pain "A" { … }, "B"`. */
function member(unit: readonly Token[], indent: string, writer: Writer): void {
  const flat = oneLine(unit, indent);
  if (flat !== undefined) {
    writer.line(indent + flat);
    return;
  }
  let lead = indent;
  let rest = unit;
  while (rest.length > 0) {
    const open = rest.findIndex((token, at) => isWord(token, '{') && !isWord(rest[at + 1], '}'));
    if (open < 0) {
      writer.line(header(rest, lead, indent, ''));
      return;
    }
    const close = closing(rest, open);
    // A comment behind the opening brace stays there.
    const inner = rest.slice(open + 1, close);
    writer.line(header(rest.slice(0, open), lead, indent, '{'));
    members(inner, indent + STEP, writer);
    lead = `${indent}}`;
    rest = rest.slice(close + 1);
  }
  writer.line(lead);
}

function isWord(token: Token | undefined, text: string): boolean {
  return token?.kind === 'word' && token.text === text;
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (token.text === '{') depth++;
    if (token.text === '}' && --depth === 0) return at;
  }
  return tokens.length;
}

/**
 * The member on one line, when it was written so and fits: a block that its author kept short stays short. Members of
 * such a block stand two blanks apart.
 */
function oneLine(unit: readonly Token[], indent: string): string | undefined {
  let text = '';
  let depth = 0;
  let before: Token | undefined;
  for (const token of unit) {
    if (token.kind === 'comment' || isMultiline(token)) return undefined;
    if (depth > 0 && token.breaksBefore > 0) return undefined;
    if (token.text === '}') depth--;
    if (before) text += depth > 0 && token.startsUnit && before.text !== '{' ? '  ' : gap(before, token);
    text += word(token, indent);
    if (token.text === '{') depth++;
    before = token;
  }
  return indent.length + text.length <= WIDTH ? text : undefined;
}

/**
 * A header line or a property as lines, broken where it is too long. `lead` is what the first line begins with, `opener`
 * the brace that ends the last one.
 */
function header(tokens: readonly Token[], lead: string, indent: string, opener: string): string {
  let text = '';
  for (const rank of [1, 2, 3]) {
    text = broken(tokens, rank, lead, indent, opener);
    if (text.split('\n').every((line) => line.length <= WIDTH)) break;
  }
  return text;
}

/** The same, broken at places of this rank or better. */
function broken(tokens: readonly Token[], rank: number, lead: string, indent: string, opener: string): string {
  const deeper = indent + CONTINUATION;
  const lines: string[] = [];
  let line = lead;
  let before: Token | undefined;
  // What belongs to a property is indented deeper than the line in which the property begins.
  let inner = deeper;
  const start = (head: Token): void => {
    if (line.trim() !== '') lines.push(line);
    line = head.breakRank === 1 ? deeper : inner;
  };
  for (const piece of pieces(tokens, rank)) {
    const head = piece[0];
    if (!head) continue;
    const fresh = line.trim() === '';
    if (head.kind === 'comment') {
      if (head.breaksBefore > 0 && before) start(head);
      line += (line.trim() === '' ? '' : ' ') + comment(head, indent);
      if (head.text.startsWith('//') || head.breaksBefore > 0) start(head);
    } else {
      const text = flat(piece, indent);
      // Behind a comment that ended its line.
      if (fresh && before && head.breakRank === 1) line = deeper;
      const separator = fresh || head.tightBefore || before?.tightAfter ? '' : ' ';
      const first = text.split('\n', 1)[0] ?? '';
      if (
        before &&
        head.breakRank > 0 &&
        !head.tightBefore &&
        lastLine(line).length + separator.length + first.length > WIDTH
      ) {
        start(head);
        if (head.breakRank === 1) inner = indentation(line) + CONTINUATION;
        line += text;
      } else {
        if (head.breakRank === 1) inner = indentation(line) + CONTINUATION;
        line += separator + text;
      }
    }
    before = piece.at(-1);
  }
  if (opener === '') return [...lines, ...(line.trim() === '' ? [] : [line])].join('\n');
  const open = line.trim() === '' ? indent + opener : `${line} ${opener}`;
  return [...lines, open].join('\n');
}

function indentation(line: string): string {
  return line.slice(0, line.length - line.trimStart().length);
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** Runs of tokens that stay together on a line. */
function pieces(tokens: readonly Token[], rank: number): Token[][] {
  const result: Token[][] = [];
  for (const token of tokens) {
    const last = result.at(-1);
    const alone = token.kind === 'comment' || last?.[0]?.kind === 'comment';
    if (!last || alone || (token.breakRank > 0 && token.breakRank <= rank && !token.tightBefore)) result.push([token]);
    else last.push(token);
  }
  return result;
}

function flat(piece: readonly Token[], indent: string): string {
  let text = '';
  let before: Token | undefined;
  for (const token of piece) {
    text += (before ? gap(before, token) : '') + word(token, indent);
    before = token;
  }
  return text;
}

function gap(before: Token, token: Token): string {
  const emptyBlock = before.text === '{' && token.text === '}';
  return before.tightAfter || token.tightBefore || emptyBlock ? '' : ' ';
}

function isMultiline(token: Token): boolean {
  return token.text.includes('\n');
}

function word(token: Token, indent: string): string {
  const { text } = token;
  if (/^\[\s*[xX\u0445\u0425]?\s*\]$/u.test(text)) return /^\[\s*\]$/u.test(text) ? '[ ]' : '[x]';
  return text.startsWith('"""') && isMultiline(token) ? multiline(text, indent + STEP) : text;
}

/**
 * A text over several lines, moved to its place. Only the indentation that its lines share changes, which is no part of
 * the text; one that begins right after its quotes has none to share and stays.
 */
function multiline(text: string, indent: string): string {
  const lines = text.split(/\r\n?|\n/u);
  if (lines[0] !== undefined && lines[0].slice(3).trim() !== '') return lines.join('\n');
  const last = lines.at(-1) ?? '';
  const closesAlone = last.trim() === '"""';
  const body = closesAlone ? lines.slice(1, -1) : lines.slice(1);
  const indents = body.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const shared = indents.length > 0 ? Math.min(...indents) : 0;
  const moved = body.map((line) => (line.trim() === '' ? '' : indent + line.slice(shared).trimEnd()));
  return ['"""', ...moved, ...(closesAlone ? [`${indent.slice(STEP.length)}"""`] : [])].join('\n');
}

/** A comment over several lines moves as a whole. */
function comment(token: Token, indent: string): string {
  const lines = token.text.split(/\r\n?|\n/u);
  const rest = lines.slice(1);
  const starred = rest.every((line) => line.trim() === '' || line.trimStart().startsWith('*'));
  return [
    (lines[0] ?? '').trimEnd(),
    ...rest.map((line) => (starred && line.trim() !== '' ? `${indent} ${line.trim()}` : line.trimEnd())),
  ].join('\n');
}
