import { GrammarAST } from 'langium';
import { CxGrammar } from '../../generated/grammar.ts';

/**
 * The grammar as a network: one net a rule, its states joined by arcs that take a token or call another rule. What may
 * stand at a place is read off it, also in a text that is not finished.
 */
export interface Net {
  readonly rule: string;
  readonly start: State;
  readonly end: State;
}

export interface State {
  readonly id: number;
  readonly rule: string;
  /** Between the braces of its rule, or at the top of a file. */
  readonly inBlock: boolean;
  readonly arcs: Arc[];
  readonly silent: State[];
}

/** Takes one token: a keyword by its text, any other by the name of its terminal. */
export interface TokenArc {
  readonly token: string;
  readonly isKeyword: boolean;
  /** The field of the syntax tree it fills. */
  readonly feature: string | undefined;
  readonly to: State;
  /** For `{`: where the rule goes on behind the matching `}`. */
  closed?: State;
}

interface CallArc {
  readonly call: string;
  readonly feature: string | undefined;
  readonly to: State;
}

type Arc = TokenArc | CallArc;

/** A rule entered on the way to a token; `back` is where the caller goes on. */
export interface Entry {
  readonly rule: string;
  readonly feature: string | undefined;
  readonly back: State;
}

/** A token that may come next, and the rules it stands in below the one of the state, outermost first. */
export interface Way {
  readonly arc: TokenArc;
  readonly entries: readonly Entry[];
}

export class Network {
  readonly #nets = new Map<string, Net>();
  readonly #ways = new Map<State, ReadonlyMap<string, readonly Way[]>>();
  readonly #finishing = new Map<State, boolean>();
  #states = 0;

  constructor() {
    for (const rule of CxGrammar().rules) {
      if (GrammarAST.isTerminalRule(rule) || (GrammarAST.isParserRule(rule) && rule.fragment)) continue;
      const build = new Builder(rule.name, rule.name === 'CxFile', () => this.#states++);
      const start = build.state();
      const end = GrammarAST.isParserRule(rule) ? build.element(rule.definition, start) : build.infix(rule, start);
      this.#nets.set(rule.name, { rule: rule.name, start, end });
    }
  }

  net(rule: string): Net {
    const net = this.#nets.get(rule);
    if (!net) throw new Error(`The grammar has no rule ${rule}.`);
    return net;
  }

  nets(): Iterable<Net> {
    return this.#nets.values();
  }

  /** Every state of every rule. */
  *states(): Generator<State> {
    const seen = new Set<State>();
    for (const { start, end } of this.#nets.values()) seen.add(start).add(end);
    for (const state of seen) {
      for (const next of state.silent) seen.add(next);
      for (const { to } of state.arcs) seen.add(to);
      yield state;
    }
  }

  /** Every token that may come next within a rule, by its name. */
  ways(state: State): ReadonlyMap<string, readonly Way[]> {
    let known = this.#ways.get(state);
    if (!known) {
      const found = new Map<string, Way[]>();
      this.#collect(state, [], new Set(), found);
      known = found;
      this.#ways.set(state, known);
    }
    return known;
  }

  /** Whether the rule of a state may end there. */
  finishes(state: State): boolean {
    let known = this.#finishing.get(state);
    if (known === undefined) {
      const { end } = this.net(state.rule);
      known = [...reached(state)].includes(end);
      this.#finishing.set(state, known);
    }
    return known;
  }

  #collect(state: State, entries: readonly Entry[], seen: Set<State>, found: Map<string, Way[]>): void {
    for (const at of reached(state)) {
      if (seen.has(at)) continue;
      seen.add(at);
      for (const arc of at.arcs) {
        if ('call' in arc) {
          const entry = { rule: arc.call, feature: arc.feature, back: arc.to };
          // Two ways into one rule differ in where they lead back to.
          this.#collect(this.net(arc.call).start, [...entries, entry], new Set(), found);
        } else {
          const list = found.get(arc.token);
          if (list) list.push({ arc, entries });
          else found.set(arc.token, [{ arc, entries }]);
        }
      }
    }
  }
}

/** A state and what it reaches without a token. */
function reached(state: State): Set<State> {
  const all = new Set([state]);
  for (const at of all) for (const next of at.silent) all.add(next);
  return all;
}

class Builder {
  readonly #rule: string;
  readonly #nextId: () => number;
  #inBlock: boolean;

  constructor(rule: string, inBlock: boolean, nextId: () => number) {
    this.#rule = rule;
    this.#inBlock = inBlock;
    this.#nextId = nextId;
  }

  state(): State {
    return { id: this.#nextId(), rule: this.#rule, inBlock: this.#inBlock, arcs: [], silent: [] };
  }

  /** Adds an element behind a state, as often as it may stand there; returns the state behind it. */
  element(element: GrammarAST.AbstractElement, from: State, feature?: string): State {
    const { cardinality } = element;
    if (cardinality === undefined) return this.#once(element, from, feature);
    const start = this.state();
    from.silent.push(start);
    const end = this.#once(element, start, feature);
    if (cardinality !== '?') end.silent.push(start);
    if (cardinality === '+') return end;
    const behind = this.state();
    start.silent.push(behind);
    end.silent.push(behind);
    return behind;
  }

  /** `Operand (operator Operand)*` */
  infix(rule: GrammarAST.InfixRule, start: State): State {
    const end = this.state();
    start.arcs.push({ call: rule.call.rule.$refText, feature: undefined, to: end });
    for (const { operators } of rule.operators.precedences) {
      for (const { value } of operators) {
        end.arcs.push({ token: value, isKeyword: true, feature: 'operator', to: start });
      }
    }
    return end;
  }

  #once(element: GrammarAST.AbstractElement, from: State, feature: string | undefined): State {
    if (GrammarAST.isKeyword(element)) return this.#token(from, element.value, true, feature);
    if (GrammarAST.isAssignment(element)) return this.element(element.terminal, from, element.feature);
    if (GrammarAST.isAction(element)) return from;
    if (GrammarAST.isGroup(element)) return this.#group(element, from, feature);
    if (GrammarAST.isAlternatives(element)) {
      const end = this.state();
      for (const each of element.elements) this.element(each, from, feature).silent.push(end);
      return end;
    }
    if (GrammarAST.isRuleCall(element)) return this.#call(element, from, feature);
    throw new Error(`No net for ${element.$type} in ${this.#rule}.`);
  }

  #group(group: GrammarAST.Group, from: State, feature: string | undefined): State {
    let at = from;
    let opening: TokenArc | undefined;
    for (const each of group.elements) {
      const symbol = GrammarAST.isKeyword(each) ? each.value : '';
      if (symbol === '{') this.#inBlock = true;
      if (symbol === '}') this.#inBlock = false;
      const before = at;
      at = this.element(each, at, feature);
      if (symbol === '{') opening = before.arcs.at(-1) as TokenArc;
      if (symbol === '}' && opening) opening.closed = at;
    }
    return at;
  }

  #call(element: GrammarAST.RuleCall, from: State, feature: string | undefined): State {
    const rule = element.rule.ref;
    if (!rule) throw new Error(`The grammar has no rule ${element.rule.$refText}.`);
    if (GrammarAST.isTerminalRule(rule)) return this.#token(from, rule.name, false, feature);
    if (GrammarAST.isParserRule(rule) && rule.fragment) return this.element(rule.definition, from, feature);
    const to = this.state();
    from.arcs.push({ call: rule.name, feature, to });
    return to;
  }

  #token(from: State, token: string, isKeyword: boolean, feature: string | undefined): State {
    const to = this.state();
    from.arcs.push({ token, isKeyword, feature, to });
    return to;
  }
}
