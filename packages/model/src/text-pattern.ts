/**
 * A regular expression that is matched in time proportional to the text, whatever the pattern: it comes from a config
 * that may be a stranger's, and JavaScript's own expressions can be made to run for years. It has literals, `.`,
 * classes `[A-Z]`, `\d` `\w` `\s` `\p{Lu}` and their opposites, groups, `|`, `*`, `+`, `?` and `{2,5}`; no look-around and
 * no back-references. The whole text must match: `^` and `$` may stand at the ends and say nothing new.
 */
export interface TextPattern {
  matches(text: string): boolean;
}

/** A pattern longer than this, or one whose repetitions unfold to more states, is refused. */
const LONGEST = 200;
const MOST_STATES = 2000;

/** Undefined when it is no such pattern. */
export function textPattern(source: string): TextPattern | undefined {
  if (source.length > LONGEST) return undefined;
  try {
    const states: State[] = [];
    const start = build(new Parser(source).parse(), add(states, { outs: [] }), states);
    return { matches: (text) => run(states, start, text.normalize('NFC')) };
  } catch (error) {
    if (error instanceof PatternError) return undefined;
    throw error;
  }
}

class PatternError extends Error {}

type Test = (sign: string) => boolean;

type Node =
  | { readonly type: 'sign'; readonly test: Test }
  | { readonly type: 'sequence' | 'choice'; readonly nodes: readonly Node[] }
  | { readonly type: 'repeat'; readonly node: Node; readonly least: number; readonly most: number };

class Parser {
  readonly #signs: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#signs = [...source.normalize('NFC')];
  }

  parse(): Node {
    const node = this.#choice();
    if (this.#at < this.#signs.length) throw new PatternError();
    return node;
  }

  #next(): string | undefined {
    return this.#signs[this.#at];
  }

  #take(sign: string): boolean {
    if (this.#next() !== sign) return false;
    this.#at++;
    return true;
  }

  #choice(): Node {
    const nodes = [this.#sequence()];
    while (this.#take('|')) nodes.push(this.#sequence());
    return { type: 'choice', nodes };
  }

  #sequence(): Node {
    const nodes: Node[] = [];
    for (let next = this.#next(); next !== undefined && next !== '|' && next !== ')'; next = this.#next()) {
      nodes.push(this.#repeated(this.#atom()));
    }
    return { type: 'sequence', nodes };
  }

  #repeated(node: Node): Node {
    if (this.#take('*')) return this.#once({ type: 'repeat', node, least: 0, most: Number.POSITIVE_INFINITY });
    if (this.#take('+')) return this.#once({ type: 'repeat', node, least: 1, most: Number.POSITIVE_INFINITY });
    if (this.#take('?')) return this.#once({ type: 'repeat', node, least: 0, most: 1 });
    if (!this.#take('{')) return node;
    const bounds = /^(\d{1,3})(?:(,)(\d{1,3})?)?$/.exec(this.#until('}'));
    if (!bounds) throw new PatternError();
    const least = Number(bounds[1]);
    const most = bounds[3] !== undefined ? Number(bounds[3]) : bounds[2] ? Number.POSITIVE_INFINITY : least;
    if (most < least) throw new PatternError();
    return this.#once({ type: 'repeat', node, least, most });
  }

  /** A repetition of a repetition without brackets around it means something else in every dialect. */
  #once(node: Node): Node {
    if (/^[*+?{]$/.test(this.#next() ?? '')) throw new PatternError();
    return node;
  }

  #atom(): Node {
    const sign = this.#signs[this.#at++] ?? '';
    switch (sign) {
      case '(': {
        if (this.#take('?') && !this.#take(':')) throw new PatternError();
        const node = this.#choice();
        if (!this.#take(')')) throw new PatternError();
        return node;
      }
      case '[':
        return single(`[${this.#class()}]`);
      case '.':
        return { type: 'sign', test: () => true };
      case '\\':
        return this.#escape();
      case '*':
      case '+':
      case '?':
      case '{':
      case '}':
      case ']':
        throw new PatternError();
      case '^':
      case '$':
        if (this.#at !== (sign === '^' ? 1 : this.#signs.length)) throw new PatternError();
        return { type: 'sequence', nodes: [] };
      default:
        return { type: 'sign', test: (other) => other === sign };
    }
  }

  #class(): string {
    let text = '';
    for (let sign = this.#signs[this.#at++]; sign !== ']'; sign = this.#signs[this.#at++]) {
      if (sign === undefined) throw new PatternError();
      text += sign === '\\' ? sign + (this.#signs[this.#at++] ?? '') : sign;
    }
    return text;
  }

  #escape(): Node {
    const sign = this.#signs[this.#at++] ?? '';
    if (/^[dDwWsS]$/.test(sign)) return single(`\\${sign}`);
    if (/^[pP]$/.test(sign) && this.#take('{')) return single(`\\${sign}{${this.#until('}')}}`);
    if (!/^[\p{P}\p{S} ]$/u.test(sign)) throw new PatternError();
    return { type: 'sign', test: (other) => other === sign };
  }

  #until(end: string): string {
    let text = '';
    while (!this.#take(end)) {
      const sign = this.#signs[this.#at++];
      if (sign === undefined) throw new PatternError();
      text += sign;
    }
    return text;
  }
}

/** One sign of a class: JavaScript's own expression, which has nothing to try twice when it looks at one sign. */
function single(source: string): Node {
  try {
    const expression = new RegExp(`^${source}$`, 'u');
    return { type: 'sign', test: (sign) => expression.test(sign) };
  } catch {
    throw new PatternError();
  }
}

/** A place in the automaton: it goes on freely, or after a sign that fits. No way out: the end. */
interface State {
  outs: number[];
  readonly test?: Test;
}

function add(states: State[], state: State): number {
  if (states.length >= MOST_STATES) throw new PatternError();
  return states.push(state) - 1;
}

/** The state from which what the node means leads to `next` (Thompson 1968). */
function build(node: Node, next: number, states: State[]): number {
  switch (node.type) {
    case 'sign':
      return add(states, { test: node.test, outs: [next] });
    case 'sequence':
      return node.nodes.reduceRight((after, each) => build(each, after, states), next);
    case 'choice':
      return add(states, { outs: node.nodes.map((each) => build(each, next, states)) });
    case 'repeat': {
      let after = next;
      if (node.most === Number.POSITIVE_INFINITY) {
        after = add(states, { outs: [next] });
        states[after]?.outs.unshift(build(node.node, after, states));
      } else {
        for (let optional = node.least; optional < node.most; optional++) {
          after = add(states, { outs: [build(node.node, after, states), next] });
        }
      }
      for (let count = 0; count < node.least; count++) after = build(node.node, after, states);
      return after;
    }
  }
}

/** All states at once, sign by sign: at most states × signs steps. */
function run(states: readonly State[], start: number, text: string): boolean {
  let now = closure(states, [start]);
  for (const sign of text) {
    now = closure(
      states,
      now.flatMap((at) => (states[at]?.test?.(sign) ? (states[at]?.outs ?? []) : [])),
    );
    if (now.length === 0) return false;
  }
  // The end was added first.
  return now.includes(0);
}

/** The states that are reached without a sign. */
function closure(states: readonly State[], from: readonly number[]): number[] {
  const seen = new Set(from);
  for (const at of seen) {
    const state = states[at];
    if (state && !state.test) for (const out of state.outs) seen.add(out);
  }
  return [...seen];
}
