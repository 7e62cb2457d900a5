import { indexModel, type Model, type ModelIndex } from '@touchline/model';
import type { Fragment } from '../model-building/fragment.ts';
import type { Expectation } from '../scoping/kinds.ts';
import type { OpenReference } from '../scoping/open-reference.ts';
import type { Candidate, Identities, Outcome, Resolver } from '../scoping/resolver.ts';
import type { DeclaredSymbol, Segment } from '../scoping/symbols.ts';

/** What assembly leaves behind for those who ask who leads where. */
interface Sources {
  /** The project's own fragments first, then those of each project it uses. */
  readonly projects: readonly (readonly Fragment[])[];
  readonly resolvers: readonly Resolver[];
  readonly identities: Identities;
  readonly model: Model;
  /** Where the targets of `change`, `add` and `remove` lead: the id of the element of the journey they start from. */
  readonly edited: ReadonlyMap<OpenReference, string>;
}

/**
 * Who leads where in an assembled project: symbols, their ids and the references between them. Each answer is worked out
 * when it is first asked for and lives as long as the assembly.
 */
export class Links {
  readonly #sources: Sources;
  #index: ModelIndex | undefined;
  #byId: ReadonlyMap<string, DeclaredSymbol> | undefined;
  #referrers: ReadonlyMap<DeclaredSymbol, readonly OpenReference[]> | undefined;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** The id of a symbol in the model. */
  idOf(symbol: DeclaredSymbol): string {
    return this.#sources.identities.idOf(symbol);
  }

  /** The journey a to-be journey starts from. */
  baseOf(journey: DeclaredSymbol): DeclaredSymbol | undefined {
    return this.#sources.identities.baseOf(journey);
  }

  /** The symbol declared under an id of the model; none for what was copied (look for its `origin.of`). */
  symbolOf(id: string): DeclaredSymbol | undefined {
    this.#byId ??= new Map([...this.symbols()].map((symbol) => [this.idOf(symbol), symbol]));
    return this.#byId.get(id);
  }

  /** The symbol from which an element of the model stems: its own, or that of the element it was copied from. */
  declarationOf(id: string): DeclaredSymbol | undefined {
    this.#index ??= indexModel(this.#sources.model);
    for (let at: string | undefined = id; at !== undefined; ) {
      const symbol = this.symbolOf(at);
      if (symbol) return symbol;
      const element = this.#index.get(at);
      at = element && 'origin' in element ? element.origin?.of : undefined;
    }
    return undefined;
  }

  /** Where a reference leads; none when it leads nowhere, to several, or to a free title. */
  target(reference: OpenReference): DeclaredSymbol | undefined {
    return this.#targetIn(this.#projectOf(reference), reference);
  }

  /** The id in the model of what a reference leads to: of a copy where it leads into one. */
  targetId(reference: OpenReference): string | undefined {
    return this.#sources.edited.get(reference) ?? this.#sources.resolvers[this.#projectOf(reference)]?.idOf(reference);
  }

  /** What looking a reference up gave; not for the targets of `change`, `add` and `remove`. */
  outcome(reference: OpenReference): Outcome | undefined {
    return this.#sources.resolvers[this.#projectOf(reference)]?.outcome(reference);
  }

  #projectOf(reference: OpenReference): number {
    return this.#sources.projects.findIndex((list) => list.some(({ file }) => file === reference.at.file));
  }

  #targetIn(project: number, reference: OpenReference): DeclaredSymbol | undefined {
    const edited = this.#sources.edited.get(reference);
    if (edited !== undefined) return this.declarationOf(edited);
    const outcome = this.#sources.resolvers[project]?.outcome(reference);
    return outcome && 'found' in outcome ? outcome.found.symbol : undefined;
  }

  /** Everything that a reference of this project may lead to from a place, and how it is spelled there. */
  candidates(scope: DeclaredSymbol | undefined, want: Expectation): Iterable<Candidate> {
    return this.#sources.resolvers[0]?.candidates(scope, want) ?? [];
  }

  /** What the first segments of a path lead to from a place, of whatever kind. */
  container(scope: DeclaredSymbol | undefined, path: readonly Segment[]): DeclaredSymbol | undefined {
    return this.#sources.resolvers[0]?.container(scope, path)?.symbol;
  }

  /** Every reference that leads to a symbol, file by file. */
  referencesTo(symbol: DeclaredSymbol): readonly OpenReference[] {
    this.#referrers ??= this.#collect();
    return this.#referrers.get(symbol) ?? [];
  }

  #collect(): ReadonlyMap<DeclaredSymbol, readonly OpenReference[]> {
    const found = new Map<DeclaredSymbol, OpenReference[]>();
    this.#sources.projects.forEach((list, project) => {
      for (const { references } of list) {
        for (const reference of references) {
          const symbol = this.#targetIn(project, reference);
          if (!symbol) continue;
          const known = found.get(symbol);
          if (known) known.push(reference);
          else found.set(symbol, [reference]);
        }
      }
    });
    return found;
  }

  /** Every symbol of the project and then of those it uses, outer ones before what stands inside. */
  *symbols(): Generator<DeclaredSymbol> {
    for (const list of this.#sources.projects) {
      for (const { symbols } of list) for (const symbol of symbols) yield* withDescendants(symbol);
    }
  }
}

function* withDescendants(symbol: DeclaredSymbol): Generator<DeclaredSymbol> {
  yield symbol;
  for (const child of symbol.children) yield* withDescendants(child);
}
