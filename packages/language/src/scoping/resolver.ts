import type { Reference } from '@touchline/model';
import { nearestWord } from '@touchline/model';
import type { Problem } from '../problems.ts';
import type { ElementKind, Expectation, ImplicitKind } from './kinds.ts';
import { byNearness, oneSlip } from './nearness.ts';
import { CopiedReference, OpenReference, quotedTitle, spelledPath } from './open-reference.ts';
import { ambiguous, MAX_CANDIDATES, similarTo, wrongKind } from './reference-problems.ts';
import {
  type DeclaredSymbol,
  labelOfSymbol,
  pathOfSymbol,
  type Segment,
  type SymbolTable,
  segmentKey,
  segmentsOfSymbol,
  topOf,
} from './symbols.ts';

/** What assembly knows about identities. */
export interface Identities {
  /** The id of a symbol in this project. */
  idOf(symbol: DeclaredSymbol): string;
  /** The journey a to-be journey starts from. */
  baseOf(journey: DeclaredSymbol): DeclaredSymbol | undefined;
}

export interface Found {
  readonly symbol: DeclaredSymbol;
  /** The to-be journey in whose copy of its base the element was found. */
  readonly copyIn: DeclaredSymbol | undefined;
}

/** What a reference may lead to, and the path that leads there. */
export interface Candidate {
  readonly symbol: DeclaredSymbol;
  readonly path: readonly Segment[];
}

export type Outcome =
  | { readonly found: Found }
  | { readonly free: ImplicitKind; readonly problem?: Problem }
  | { readonly problem: Problem };

interface Matches {
  readonly fitting: readonly Found[];
  /** The first candidate of another kind than wanted. */
  readonly miss: DeclaredSymbol | undefined;
}

const NOTHING: Matches = { fitting: [], miss: undefined };

/** Suggestions compare with everything that is declared, so a file full of unknown names must not ask for all. */
const MAX_SUGGESTIONS = 200;

/**
 * Looks references up: enclosing declarations inside out, then the top level, then anywhere in the project if exactly
 * one matches; the projects this one uses come last. Lives as long as one assembly.
 */
export class Resolver {
  readonly #tables: readonly SymbolTable[];
  readonly #identities: Identities;
  readonly #outcomes = new Map<OpenReference, Outcome>();
  readonly #farMatches = new Map<Expectation, Map<string, Matches>>();
  /** What may be meant, by kind of reference: how it is spelled in a reference, by its words. */
  readonly #names = new Map<Expectation | undefined, ReadonlyMap<string, string>>();
  /** The same in lower case, where case makes no difference. */
  readonly #folded = new Map<Expectation, readonly (readonly [words: string, spelled: string])[]>();
  #suggestions = 0;

  /** The first table is the project's own, the rest those of the projects it uses. */
  constructor(tables: readonly SymbolTable[], identities: Identities) {
    this.#tables = tables;
    this.#identities = identities;
  }

  outcome(reference: OpenReference): Outcome {
    let outcome = this.#outcomes.get(reference);
    if (!outcome) {
      outcome = this.#lookUp(reference);
      // Only what is copied or wrong is asked for twice.
      if (!('found' in outcome) || reference.want.keyword === 'then') this.#outcomes.set(reference, outcome);
    }
    return outcome;
  }

  /**
   * Everything a reference at a place may lead to, and how it has to be spelled there: its name, else its title, else the
   * shortest path that leads to it. What cannot be told apart from something else is left out.
   */
  *candidates(scope: DeclaredSymbol | undefined, want: Expectation): Generator<Candidate> {
    const kinds = new Set<ElementKind>(want.kinds);
    const seen = new Set<DeclaredSymbol>();
    for (const table of this.#tables) {
      for (const symbol of table.symbols()) {
        if (!kinds.has(symbol.kind) || seen.has(symbol)) continue;
        seen.add(symbol);
        const path = this.#spelling(symbol, scope, want);
        if (path) yield { symbol, path };
      }
    }
  }

  #spelling(symbol: DeclaredSymbol, scope: DeclaredSymbol | undefined, want: Expectation): Segment[] | undefined {
    const leads = (path: readonly Segment[]): boolean => {
      const outcome = this.#lookUp(new OpenReference(path, symbol.at, scope, want));
      return 'found' in outcome && outcome.found.symbol === symbol;
    };
    let tail: Segment[] = [];
    for (let at: DeclaredSymbol | undefined = symbol; at; at = at.parent) {
      const segments = segmentsOfSymbol(at);
      const found = segments.map((segment) => [segment, ...tail]).find(leads);
      if (found) return found;
      const [best] = segments;
      if (!best) return undefined;
      tail = [best, ...tail];
    }
    return undefined;
  }

  /** What a path leads to, of whatever kind. */
  container(scope: DeclaredSymbol | undefined, path: readonly Segment[]): Found | undefined {
    const [first] = path;
    if (!first) return undefined;
    const key = segmentKey(first);
    for (const candidate of [...(scope ? this.#near(scope, key) : []), ...this.#far(key)].flat()) {
      const found = this.#walk(candidate, path);
      if (found) return found;
    }
    return undefined;
  }

  /** The id a reference leads to, in its copy where it was copied. */
  idOf(reference: Reference): string | undefined {
    if (reference instanceof CopiedReference) {
      const id = this.idOf(reference.original);
      if (id === undefined) return undefined;
      if (id === reference.from) return reference.to;
      return id.startsWith(`${reference.from}.`) ? reference.to + id.slice(reference.from.length) : id;
    }
    if (!(reference instanceof OpenReference)) return reference.id;
    const outcome = this.outcome(reference);
    return 'found' in outcome ? this.#idOfFound(outcome.found) : undefined;
  }

  /** The reference as it stands in the model. */
  resolved(reference: OpenReference | CopiedReference): Reference {
    const { text, at } = reference;
    const id = this.idOf(reference);
    if (id !== undefined) return { text, id, at };
    return this.free(reference) ? { text, free: true, at } : { text, at };
  }

  free(reference: OpenReference | CopiedReference): ImplicitKind | undefined {
    const open = originalOf(reference);
    const outcome = this.outcome(open);
    return 'free' in outcome ? outcome.free : undefined;
  }

  #idOfFound({ symbol, copyIn }: Found): string {
    const id = this.#identities.idOf(symbol);
    if (!copyIn) return id;
    return this.#identities.idOf(copyIn) + id.slice(this.#identities.idOf(topOf(symbol)).length);
  }

  #lookUp(reference: OpenReference): Outcome {
    const { scope, path } = reference;
    const key = segmentKey(path[0] as Segment);
    const near = scope ? this.#first(reference, this.#near(scope, key)) : NOTHING;
    if (near.fitting.length > 0) return outcomeOf(reference, near.fitting);
    const far = path.length === 1 ? this.#remembered(reference, key) : this.#first(reference, this.#far(key));
    if (far.fitting.length > 0) return outcomeOf(reference, far.fitting);
    return this.#nothing(reference, near.miss ?? far.miss);
  }

  /** The nearest level where something fits, and what was there of another kind. */
  #first(reference: OpenReference, levels: Iterable<readonly Found[]>): Matches {
    let miss: DeclaredSymbol | undefined;
    for (const candidates of levels) {
      const fitting: Found[] = [];
      for (const candidate of candidates) {
        const found = this.#walk(candidate, reference.path);
        if (!found) continue;
        if ((reference.want.kinds as readonly ElementKind[]).includes(found.symbol.kind)) fitting.push(found);
        else miss ??= found.symbol;
        // More than a message lists need not be looked for.
        if (fitting.length > MAX_CANDIDATES) break;
      }
      if (fitting.length > 0) return { fitting, miss };
    }
    return { fitting: [], miss };
  }

  /** What one name or title means outside of its surroundings is the same everywhere. */
  #remembered(reference: OpenReference, key: string): Matches {
    let known = this.#farMatches.get(reference.want);
    if (!known) {
      known = new Map();
      this.#farMatches.set(reference.want, known);
    }
    let matches = known.get(key);
    if (!matches) {
      matches = this.#first(reference, this.#far(key));
      known.set(key, matches);
    }
    return matches;
  }

  /** Candidates in the declarations around a place, nearest first. */
  *#near(scope: DeclaredSymbol, key: string): Generator<readonly Found[]> {
    const [own] = this.#tables;
    if (!own) return;
    const top = topOf(scope);
    for (const level of byNearness(own.below(top, key), scope)) yield level.map(plain);
    for (let base = this.#identities.baseOf(top); base; base = this.#identities.baseOf(base)) {
      yield own.below(base, key).map((symbol) => ({ symbol, copyIn: top }));
    }
  }

  /** Candidates at the top level, then anywhere, of the project and then of those it uses. */
  *#far(key: string): Generator<readonly Found[]> {
    for (const table of this.#tables) {
      yield table.topLevel(key).map(plain);
      yield table.anywhere(key).map(plain);
    }
  }

  #walk(start: Found, path: readonly Segment[]): Found | undefined {
    let at: Found | undefined = start;
    for (let i = 1; at && i < path.length; i++) at = this.#child(at, segmentKey(path[i] as Segment));
    return at;
  }

  #child({ symbol, copyIn }: Found, key: string): Found | undefined {
    const top = topOf(symbol);
    for (const table of this.#tables) {
      const child = table.below(top, key).find((found) => found.parent === symbol);
      if (child) return { symbol: child, copyIn };
    }
    const base = symbol.kind === 'journey' ? this.#identities.baseOf(symbol) : undefined;
    return base && this.#child({ symbol: base, copyIn: copyIn ?? symbol }, key);
  }

  #nothing(reference: OpenReference, miss: DeclaredSymbol | undefined): Outcome {
    const { want, path, at } = reference;
    const free = path.length === 1 ? want.free : undefined;
    // A step or a pain of the same title takes nothing away from a free title.
    if (miss && (!free || miss.parent === undefined || miss.parent.kind === 'strategy')) {
      return { problem: wrongKind(reference, miss) };
    }
    if (free) {
      const similar = this.#slip(reference);
      if (similar === undefined) return { free };
      return {
        free,
        problem: { ...similarTo(reference, similar, 'similar-title'), code: 'similar-title', severity: 'info' },
      };
    }
    const name = spelledPath(path);
    const container = path.length > 1 ? this.#longestPrefix(reference) : undefined;
    if (container) {
      const rest = container.rest;
      const children = new Map(container.symbol.children.map((child) => [labelOfSymbol(child), child]));
      const nearest = nearestWord(rest.text, children.keys());
      const child = nearest === undefined ? undefined : children.get(nearest);
      const deeper = child ? undefined : this.#below(container.symbol, rest);
      const similar = child ? (child.name ?? quotedTitle(nearest ?? '')) : deeper && pathOfSymbol(deeper);
      const params = {
        container: pathOfSymbol(container.symbol),
        name: spelledPath([rest]),
        ...(similar && { similar }),
      };
      const message = similar ? 'unresolved-path-similar' : 'unresolved-path';
      const whole = deeper && similar && rest === path.at(-1) ? { replacement: similar } : {};
      return { problem: { code: 'unresolved-reference', message, severity: 'error', params, at, ...whole } };
    }
    const similar = this.#suggest(reference);
    if (similar !== undefined) return { problem: similarTo(reference, similar, 'unresolved-reference-similar') };
    // With so many kinds the first one, which is meant most often, shows the way out.
    const many = want.kinds.length > 6;
    const message = many ? 'unresolved-reference-any' : 'unresolved-reference';
    const kinds = many
      ? { example: `${want.kinds[0]} ${spelledPath(path.slice(-1))}` }
      : { kinds: { kinds: want.kinds } };
    const params = { name, keyword: want.keyword, ...kinds };
    return { problem: { code: 'unresolved-reference', message, severity: 'error', params, at } };
  }

  /** The only thing of this name or title that stands in a container, however deep: `Buy.Visit` for `Buy.Use.Visit`. */
  #below(container: DeclaredSymbol, segment: Segment): DeclaredSymbol | undefined {
    const isInside = (symbol: DeclaredSymbol): boolean => {
      for (let at = symbol.parent; at; at = at.parent) if (at === container) return true;
      return false;
    };
    const found = this.#tables.flatMap((table) => table.below(topOf(container), segmentKey(segment)).filter(isInside));
    return found.length === 1 ? found[0] : undefined;
  }

  #longestPrefix(reference: OpenReference): { symbol: DeclaredSymbol; rest: Segment } | undefined {
    const { path, scope } = reference;
    for (let length = path.length - 1; length > 0; length--) {
      const prefix = path.slice(0, length);
      const key = segmentKey(prefix[0] as Segment);
      for (const candidate of [...(scope ? this.#near(scope, key) : []), ...this.#far(key)].flat()) {
        const found = this.#walk(candidate, prefix);
        if (found) return { symbol: found.symbol, rest: path[length] as Segment };
      }
    }
    return undefined;
  }

  #suggest({ path, want }: OpenReference): string | undefined {
    if (this.#suggestions++ >= MAX_SUGGESTIONS) return undefined;
    const last = path.at(-1);
    const names = this.#namesFor(want);
    const nearest = last && nearestWord(last.text, names.keys());
    return nearest === undefined ? undefined : names.get(nearest);
  }

  /** A declared name or title that differs from a free title by one slip of the pen. */
  #slip({ path, want }: OpenReference): string | undefined {
    const text = path[0]?.text ?? '';
    if (text.length < 4 || this.#suggestions++ >= MAX_SUGGESTIONS) return undefined;
    let folded = this.#folded.get(want);
    if (!folded) {
      folded = Array.from(this.#namesFor(want), ([words, spelled]) => [words.toLowerCase(), spelled] as const);
      this.#folded.set(want, folded);
    }
    const own = text.toLowerCase();
    return folded.find(([words]) => oneSlip(own, words))?.[1];
  }

  #namesFor(want: Expectation): ReadonlyMap<string, string> {
    let names = this.#names.get(want);
    if (!names) {
      const kinds = new Set<ElementKind>(want.kinds);
      const found = new Map<string, string>();
      for (const table of this.#tables) {
        for (const symbol of table.symbols()) {
          if (!kinds.has(symbol.kind)) continue;
          if (symbol.name !== undefined) found.set(symbol.name, symbol.name);
          if (symbol.title !== undefined && !found.has(symbol.title))
            found.set(symbol.title, quotedTitle(symbol.title));
        }
      }
      names = found;
      this.#names.set(want, names);
    }
    return names;
  }
}

function plain(symbol: DeclaredSymbol): Found {
  return { symbol, copyIn: undefined };
}

function outcomeOf(reference: OpenReference, fitting: readonly Found[]): Outcome {
  const [one] = fitting;
  return one && fitting.length === 1
    ? { found: one }
    : {
        problem: ambiguous(
          reference,
          fitting.map(({ symbol }) => symbol),
        ),
      };
}

function originalOf(reference: OpenReference | CopiedReference): OpenReference {
  let at = reference;
  while (at instanceof CopiedReference) at = at.original;
  return at;
}
