import { lineBreakOf } from '@touchline/project';
import { formatTree } from '../formatting/format.ts';
import type { CxTextParser } from '../parsing/parse.ts';
import { applyChanges, type Change, inOrder } from './edit.ts';

/**
 * Changes of a text, brought into form: a text that was formatted stays so, in any other one only what is put in is laid
 * out, at the indentation it is given. Undefined when the outcome would not be read without a syntax error.
 */
export function inForm(text: string, raw: readonly Change[], parser: CxTextParser): Change[] | undefined {
  const changes = inOrder(raw);
  const edited = applyChanges(text, changes);
  const formatted = format(edited, parser);
  if (formatted === undefined) return undefined;
  const put = putIn(changes);
  const blanks = blankChanges(edited, formatted);
  const wasInForm = format(text, parser) === text;
  const fitting = wasInForm ? blanks : inside(blanks, put, edited, formatted);
  return composed(text, edited, put, fitting);
}

function format(text: string, parser: CxTextParser): string | undefined {
  const { file, problems } = parser.parse(text);
  if (problems.length > 0) return undefined;
  const formatted = formatTree(file);
  return lineBreakOf(text) === '\r\n' ? formatted.replaceAll('\n', '\r\n') : formatted;
}

/** What a change put in: where it stands now and what it took the place of. */
interface Put {
  readonly from: number;
  readonly to: number;
  readonly change: Change;
}

function putIn(changes: readonly Change[]): Put[] {
  let shift = 0;
  return changes.map((change) => {
    const from = change.start + shift;
    const to = from + change.newText.length;
    shift = to - change.end;
    return { from, to, change };
  });
}

const isBlank = (sign: string | undefined): boolean => sign !== undefined && /\s/u.test(sign);

/** Formatting changes nothing but blanks (and the sign in a box). */
function blankChanges(before: string, after: string): Change[] {
  const changes: Change[] = [];
  let left = 0;
  let right = 0;
  while (left < before.length || right < after.length) {
    const [start, from] = [left, right];
    while (isBlank(before[left])) left++;
    while (isBlank(after[right])) right++;
    const newText = after.slice(from, right);
    if (before.slice(start, left) !== newText) changes.push({ start, end: left, newText });
    if (left >= before.length || right >= after.length) {
      if (left < before.length || right < after.length) throw new Error('Formatting changed more than blanks');
      break;
    }
    if (before[left] !== after[right]) changes.push({ start: left, end: left + 1, newText: after[right] ?? '' });
    left++;
    right++;
  }
  return changes;
}

/** The changes within what was put in, at the indentation of the line in which it begins. */
function inside(blanks: readonly Change[], put: readonly Put[], edited: string, formatted: string): Change[] {
  return put.flatMap(({ from, to }) => {
    const first = from + (edited.slice(from, to).match(/^\s*/u)?.[0].length ?? 0);
    const actual = indentationAt(edited, first);
    const canonical = indentationAt(formatted, placeAfter(blanks, first));
    return blanks
      .filter(({ start, end }) => start > first && end < to)
      .map((change) => {
        const line = change.newText.lastIndexOf('\n') + 1;
        const indent = change.newText.slice(line);
        if (line === 0 || !indent.startsWith(canonical)) return change;
        return { ...change, newText: change.newText.slice(0, line) + actual + indent.slice(canonical.length) };
      });
  });
}

/** Where a sign stands after the changes. */
function placeAfter(changes: readonly Change[], place: number): number {
  let shift = 0;
  for (const { start, end, newText } of changes) if (end <= place) shift += newText.length - (end - start);
  return place + shift;
}

function indentationAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return line.slice(0, line.length - line.trimStart().length);
}

/** Both kinds of changes as changes of the text there was, each as small as it can be. */
function composed(text: string, edited: string, put: readonly Put[], blanks: readonly Change[]): Change[] {
  const spans = [
    ...put.map(({ from, to }) => ({ from, to })),
    ...blanks.map(({ start, end }) => ({ from: start, to: end })),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  const groups: { from: number; to: number }[] = [];
  for (const span of spans) {
    const last = groups.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else groups.push({ ...span });
  }
  return groups.flatMap(({ from, to }) => {
    const within = blanks.filter(({ start, end }) => start >= from && end <= to);
    const shifted = within.map((change) => ({ ...change, start: change.start - from, end: change.end - from }));
    const newText = applyChanges(edited.slice(from, to), shifted);
    return smallest(text, { start: placeBefore(put, from, 'start'), end: placeBefore(put, to, 'end'), newText });
  });
}

/** Where a place of the edited text was before; at the edge of what was put in: the edge of what it replaced. */
function placeBefore(put: readonly Put[], place: number, edge: 'start' | 'end'): number {
  const before = put.findLast(({ to }) => (edge === 'start' ? to < place : to <= place));
  return before ? place + before.change.end - before.to : place;
}

/** Without what stays the same at both ends. */
function smallest(text: string, { start, end, newText }: Change): Change | [] {
  const most = Math.min(end - start, newText.length);
  let head = 0;
  while (head < most && text[start + head] === newText[head]) head++;
  let tail = 0;
  while (tail < most - head && text[end - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  const change = { start: start + head, end: end - tail, newText: newText.slice(head, newText.length - tail) };
  return change.start === change.end && change.newText === '' ? [] : change;
}
