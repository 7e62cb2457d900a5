import type { IToken } from 'chevrotain';
import { buildFragment } from '../../model-building/build-fragment.ts';
import type { Fragment } from '../../model-building/fragment.ts';
import type { Expectation } from '../../scoping/kinds.ts';
import { cxTextParser } from '../services.ts';
import { endOf, type Option, type Place } from './place.ts';
import { type Frame, opened, type Reading } from './reader.ts';
import { shortestEnd } from './shortest.ts';

/** Nobody writes this: it is found again in what was read. */
const PROBE = 'Zz0probe';

/**
 * What a reference at a place may lead to. It is asked of those who read finished texts: of the text only the declarations around
 * are kept, a name is put to the place, and everything is finished in the shortest way.
 */
export function expectationAt(place: Place, option: Option): Expectation | undefined {
  const isTitle = option.arc.token === 'STRING';
  const fragment = probed(place, option, isTitle ? `"${PROBE}"` : PROBE);
  return fragment.references.find(({ path }) => path.some(({ text }) => text === PROBE))?.want;
}

/** What is read when a text stands at the place, and the rest of the option follows in its shortest form. */
function probed(place: Place, option: Option, text: string): Fragment {
  const end = shortestEnd(behind(option));
  return fragmentOf(`${surroundings(place, option.at.frame)} ${text} ${end}`);
}

/** Whether a property may be said once in a declaration only: whoever reads it the second time complains. */
export function isSaidOnce(place: Place, option: Option): boolean {
  const known = onceOnly.get(option.arc);
  if (known !== undefined) return known;
  const { frame } = option.at;
  const once = `${option.arc.token} ${ownRest(option)}`;
  const text = `${surroundings(place, frame, !option.at.state.inBlock)} ${once} ${once} ${shortestEnd(option.at)}`;
  const twice = fragmentOf(text).problems.some(({ code }) => code === 'duplicate-property');
  onceOnly.set(option.arc, twice);
  return twice;
}

/** By arc of the grammar, so it never grows beyond the grammar. */
const onceOnly = new WeakMap<object, boolean>();

function fragmentOf(text: string): Fragment {
  return buildFragment(cxTextParser().parse(text).file, 'probe.cx');
}

/** The reading behind the token of an option. */
export function behind({ at, arc, entries }: Option): Reading {
  let { frame } = at;
  for (const { rule, back } of entries) frame = opened(rule, back, frame, frame.start);
  return { state: arc.to, frame };
}

/** The shortest end of what the option begins, without what stands around it. */
function ownRest(option: Option): string {
  const { state, frame } = behind(option);
  return shortestEnd({ state, frame: cutAt(frame, option.at.frame) });
}

function cutAt(frame: Frame, outer: Frame): Frame {
  if (frame.parent === outer || !frame.parent) return { ...frame, parent: undefined, back: undefined };
  return { ...frame, parent: cutAt(frame.parent, outer) };
}

/**
 * The header lines of the declarations around a frame, each with its opening brace, and the statement under way: what the
 * reader needs to know where it is.
 */
function surroundings(place: Place, frame: Frame, statement = true): string {
  const { text, tokens, count } = place;
  const lineage: Frame[] = [];
  for (let at: Frame | undefined = frame; at; at = at.parent) lineage.unshift(at);
  const braces = openBraces(tokens, count);
  const pieces: string[] = [];
  let start: number | undefined;
  let next = braces.shift();
  for (const { start: first, back } of lineage) {
    if (!back) continue;
    // A frame that began behind the brace stands in its block.
    while (next !== undefined && start !== undefined && first > next) {
      pieces.push(piece(text, tokens, start, next));
      start = undefined;
      next = braces.shift();
    }
    start ??= first;
  }
  if (start !== undefined && next !== undefined) {
    pieces.push(piece(text, tokens, start, next));
    start = undefined;
  }
  if (statement && start !== undefined && start < count) pieces.push(piece(text, tokens, start, count - 1));
  return pieces.join('\n');
}

/** The text of some tokens; it keeps its column, which lines that follow it are compared with. */
function piece(text: string, tokens: readonly IToken[], first: number, last: number): string {
  const from = tokens[first] as IToken;
  const to = tokens[last] as IToken;
  return ' '.repeat((from.startColumn ?? 1) - 1) + text.slice(from.startOffset, endOf(to));
}

/** Indices of the braces that are open behind the first tokens, outermost first. */
function openBraces(tokens: readonly IToken[], count: number): number[] {
  const open: number[] = [];
  for (let i = 0; i < count; i++) {
    const { name } = (tokens[i] as IToken).tokenType;
    if (name === '{') open.push(i);
    else if (name === '}') open.pop();
  }
  return open;
}
