import type { IToken, TokenType } from 'chevrotain';
import { Network, type State, type Way } from './network.ts';

/** A rule under way. Immutable, so that several readings of the same text share what they have in common. */
export interface Frame {
  readonly rule: string;
  /** Where the rule around goes on; absent for the file. */
  readonly back: State | undefined;
  readonly parent: Frame | undefined;
  /** Index of its first token. */
  readonly start: number;
  /** What was said in it so far, last first. */
  readonly said: Said | undefined;
  /**
   * The same in readings that tell only what was said apart: `needs "x" evidence Study` may say one thing or two. They are
   * one reading, the first, which takes the innermost as the parser does; kept apart, they would double with every line.
   */
  readonly identity: object;
}

/** A property or member: by its rule and the words that open it as far as they were read. */
export interface Said {
  readonly rule: string;
  readonly start: number;
  readonly before: Said | undefined;
}

/** One way to read the text up to a place. */
export interface Reading {
  readonly state: State;
  readonly frame: Frame;
}

let network: Network | undefined;

/** Made when the first question comes. */
export function grammarNetwork(): Network {
  network ??= new Network();
  return network;
}

/** The readings and, from the inside out, those of the rules around that may go on once the inner ones have ended. */
export function* withEnded(reading: Reading): Generator<Reading> {
  const grammar = grammarNetwork();
  for (let at: Reading | undefined = reading; at; at = around(at)) {
    yield at;
    if (!grammar.finishes(at.state)) return;
  }
}

function around({ frame }: Reading): Reading | undefined {
  return frame.back && frame.parent && { state: frame.back, frame: frame.parent };
}

export interface Read {
  /** Empty when the text before the place makes no sense. */
  readonly readings: readonly Reading[];
  /** What made sense last. */
  readonly last: readonly Reading[];
}

/**
 * Reads tokens up to a place, `end` of them. Blocks that are closed before it are passed over, so the work grows with
 * what stands directly in the declarations around. Where the text makes no sense, reading goes on with the next line
 * that does.
 */
export function readUpTo(tokens: readonly IToken[], end: number): Read {
  const root = opened('CxFile', undefined, undefined, 0);
  return readOn([{ state: grammarNetwork().net('CxFile').start, frame: root }], tokens, 0, end);
}

/** The frame of a rule that begins. */
export function opened(rule: string, back: State | undefined, parent: Frame | undefined, start: number): Frame {
  return { rule, back, parent, start, said: undefined, identity: {} };
}

/** The same from readings in the middle of a text. */
export function readOn(from: readonly Reading[], tokens: readonly IToken[], start: number, end: number): Read {
  const closings = matchingBraces(tokens, start, end);
  let readings = from;
  let lost = false;
  for (let i = start; i < end; i++) {
    const opens = (tokens[i] as IToken).tokenType.name === '{';
    const closing = closings.get(i);
    const passes = closing !== undefined;
    let next: Reading[] = lost ? [] : step(readings, tokens, i, passes);
    if (next.length === 0 && startsLine(tokens, i)) next = step(backInBlock(readings), tokens, i, passes);
    if (next.length === 0 && opens && !passes) next = openedAnyhow(readings);
    lost = next.length === 0;
    if (!lost) readings = next;
    if (passes) i = closing;
  }
  return { readings: lost ? [] : readings, last: readings };
}

/** By index of the opening brace: that of the closing one, where it stands before the end. */
export function matchingBraces(tokens: readonly IToken[], start: number, end: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: number[] = [];
  for (let i = start; i < end; i++) {
    const { name } = (tokens[i] as IToken).tokenType;
    if (name === '{') open.push(i);
    else if (name === '}') {
      const opening = open.pop();
      if (opening !== undefined) found.set(opening, i);
    }
  }
  return found;
}

function startsLine(tokens: readonly IToken[], index: number): boolean {
  const before = tokens[index - 1];
  return !before || (before.endLine ?? 0) < (tokens[index]?.startLine ?? 0);
}

/** What a token is to the grammar: a soft keyword is the keyword and a word. */
function namesOf(type: TokenType): string[] {
  return [type.name, ...(type.CATEGORIES ?? []).map(({ name }) => name)];
}

/** The readings behind the token; behind the closing brace where the token opens a block that is passed over. */
export function step(
  readings: readonly Reading[],
  tokens: readonly IToken[],
  index: number,
  passes: boolean,
): Reading[] {
  const grammar = grammarNetwork();
  const names = namesOf((tokens[index] as IToken).tokenType);
  const found: Reading[] = [];
  const frames = new FrameStore();
  const seen: Seen = new Map();
  const taken: Seen = new Map();
  for (const reading of readings) {
    for (const at of withEnded(reading)) {
      if (!add(taken, at)) continue;
      for (const name of names) {
        for (const way of grammar.ways(at.state).get(name) ?? []) {
          const state = passes ? way.arc.closed : way.arc.to;
          const next = state && { state, frame: frames.entered(at.frame, way, index) };
          if (next && add(seen, next)) found.push(next);
        }
      }
    }
  }
  return found;
}

/** States by the identity of their frame. */
type Seen = Map<object, Set<State>>;

function add(known: Seen, { frame: { identity }, state }: Reading): boolean {
  const states = known.get(identity);
  if (!states) known.set(identity, new Set([state]));
  else if (states.has(state)) return false;
  else states.add(state);
  return true;
}

/** Frames of one step, so that equal ones are one. */
class FrameStore {
  /** By the identity of the frame around. */
  readonly #known = new Map<object, Map<string, Frame>>();

  entered(frame: Frame, { entries }: Way, start: number): Frame {
    let at = frame;
    for (const { rule, feature, back } of entries) {
      const isSaid = feature === 'properties' || feature === 'members';
      const parent = isSaid
        ? this.#once(at, `said ${rule}`, (known) => ({ ...known, said: { rule, start, before: known.said } }))
        : at;
      at = this.#once(parent, `${rule} ${back.id}`, () => opened(rule, back, parent, start));
    }
    return at;
  }

  #once(frame: Frame, key: string, make: (frame: Frame) => Frame): Frame {
    let known = this.#known.get(frame.identity);
    if (!known) {
      known = new Map();
      this.#known.set(frame.identity, known);
    }
    let made = known.get(key);
    if (!made) {
      made = make(frame);
      known.set(key, made);
    }
    return made;
  }
}

/** The readings without what is unfinished inside the innermost open block. */
export function backInBlock(readings: readonly Reading[]): Reading[] {
  const found: Reading[] = [];
  const seen: Seen = new Map();
  for (const reading of readings) {
    let at: Reading | undefined = reading;
    while (at && !at.state.inBlock) at = around(at);
    if (at && add(seen, at)) found.push(at);
  }
  return found;
}

/** The block of the innermost declaration that has one, whatever stands wrongly in its header line. */
function openedAnyhow(readings: readonly Reading[]): Reading[] {
  const grammar = grammarNetwork();
  for (const reading of readings) {
    for (let at: Reading | undefined = reading; at && !at.state.inBlock; at = around(at)) {
      const block = blockOf(grammar, at.frame.rule);
      if (block) return [{ state: block, frame: at.frame }];
    }
  }
  return [];
}

const blocks = new Map<string, State | undefined>();

/** The state behind the opening brace of a rule. */
function blockOf(grammar: Network, rule: string): State | undefined {
  if (blocks.has(rule)) return blocks.get(rule);
  const all = new Set<State>([grammar.net(rule).start]);
  let found: State | undefined;
  for (const state of all) {
    for (const next of state.silent) all.add(next);
    for (const arc of state.arcs) {
      all.add(arc.to);
      if ('token' in arc && arc.token === '{') found = arc.to;
    }
  }
  blocks.set(rule, found);
  return found;
}
