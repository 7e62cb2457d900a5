import {
  type Acceptance,
  type Config,
  emptyModel,
  type ImplicitElement,
  type Journey,
  type Model,
  type Persona,
  Segments,
  type Statement,
  slug,
  titleKey,
} from '@touchline/model';
import { reportDuplicates } from '../model-building/build-fragment.ts';
import { OF_STRATEGY } from '../model-building/declarations.ts';
import type { Draft, Fragment } from '../model-building/fragment.ts';
import type { Problem } from '../problems.ts';
import type { ImplicitKind } from '../scoping/kinds.ts';
import { CopiedReference, isOpen, type OpenReference } from '../scoping/open-reference.ts';
import { type Identities, Resolver } from '../scoping/resolver.ts';
import { type DeclaredSymbol, SymbolTable, topOf } from '../scoping/symbols.ts';
import { copyOf, type Part, rebased } from './copies.ts';
import { Links } from './links.ts';
import { resolveToBe } from './to-be.ts';

/** What makes a project besides its files. */
export type ProjectSettings = Pick<Config, 'language' | 'name' | 'scale'>;

export interface Assembled {
  readonly model: Model;
  /** Of the project's own files: what each file says wrong, and what does not fit together. */
  readonly problems: readonly Problem[];
  /** Who leads where. */
  readonly links: Links;
}

/**
 * The model of a project from the fragments of its files; `used` are the fragments of the projects it uses, which it
 * sees and takes into its model, while they see only themselves. The fragments are not changed: the same fragments
 * give an equal model, in whatever order they come.
 */
export function assemble(
  fragments: readonly Fragment[],
  settings: ProjectSettings,
  used: readonly (readonly Fragment[])[] = [],
): Assembled {
  return new Assembly(fragments, settings, used).run();
}

const byPath = (a: Fragment, b: Fragment): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

class Assembly implements Identities {
  readonly #projects: readonly (readonly Fragment[])[];
  readonly #settings: ProjectSettings;
  readonly #problems: Problem[] = [];
  readonly #resolvers: readonly Resolver[];
  /** Ids that are not those a file sees alone: equal ones of several files, and what edits have placed. */
  readonly #ids = new Map<DeclaredSymbol, string>();
  readonly #drafts = new Map<DeclaredSymbol, { draft: Draft; project: number }>();
  readonly #journeys = new Map<DeclaredSymbol, Journey | 'under way'>();
  readonly #personas = new Map<DeclaredSymbol, Persona | 'under way'>();
  readonly #bases = new Map<DeclaredSymbol, DeclaredSymbol | undefined>();
  /** Where edits of to-be journeys lead. */
  readonly #edited = new Map<OpenReference, string>();
  readonly #implicit = new Map<string, { title: string; as: Set<ImplicitKind> }>();

  constructor(fragments: readonly Fragment[], settings: ProjectSettings, used: readonly (readonly Fragment[])[]) {
    this.#projects = [fragments, ...used].map((list) => [...list].sort(byPath));
    this.#settings = settings;
    const tables = this.#projects.map((list) => {
      const table = new SymbolTable();
      for (const fragment of list) table.add(fragment.symbols);
      return table;
    });
    this.#resolvers = tables.map((table, index) => new Resolver(index === 0 ? tables : [table], this));
  }

  run(): Assembled {
    const segments = new Segments();
    this.#projects.forEach((list, project) => {
      for (const fragment of list) for (const symbol of fragment.symbols) this.#number(symbol, segments);
      for (const fragment of list)
        for (const draft of fragment.drafts) this.#drafts.set(draft.symbol, { draft, project });
    });
    const own = this.#projects[0] ?? [];
    for (const fragment of own) this.#problems.push(...fragment.problems);
    this.#acrossFiles(own);
    const model = this.#newModel(own);
    const onlyStrategy = this.#onlyStrategy();
    // Edits place what they add; references look there, so the journeys come first.
    for (const { draft } of this.#drafts.values()) if (draft.list === 'journeys') this.#journey(draft.symbol);
    for (const { draft, project } of this.#drafts.values()) {
      const declaration = this.#finished(draft, project);
      if (!('strategy' in declaration) && onlyStrategy !== undefined && OF_STRATEGY.has(draft.list)) {
        declaration['strategy'] = onlyStrategy;
      }
      (model[draft.list] as unknown[]).push(declaration);
    }
    model.implicit = this.#implicitElements();
    const links = new Links({
      projects: this.#projects,
      resolvers: this.#resolvers,
      identities: this,
      model,
      edited: this.#edited,
    });
    return { model, problems: this.#problems, links };
  }

  #newModel(own: readonly Fragment[]): Model {
    const { name, language } = this.#settings;
    const scale = this.#settings.scale ?? own.find((fragment) => fragment.scale)?.scale;
    const accepts = own.flatMap((fragment) => fragment.accepts ?? []) as Acceptance[];
    return {
      ...emptyModel({
        ...(name !== undefined && { name }),
        language,
        ...(scale && { scale }),
        ...(accepts.length > 0 && { accepts }),
      }),
      files: own.map((fragment) => fragment.file),
    };
  }

  /** Numbers a top-level element apart from equal ones of other files. */
  #number(symbol: DeclaredSymbol, segments: Segments): void {
    const id = segments.unique(symbol.id.replace(/~\d+$/, ''));
    if (id !== symbol.id) this.#ids.set(symbol, id);
  }

  #acrossFiles(own: readonly Fragment[]): void {
    const problems: Problem[] = [];
    reportDuplicates(
      own.flatMap((fragment) => fragment.symbols),
      problems,
    );
    this.#problems.push(...problems);
    const scales = own.flatMap((fragment) => (fragment.scale ? [fragment.scale] : []));
    const [first, second] = scales;
    if (!first?.at || !second?.at || (first.min === second.min && first.max === second.max)) return;
    this.#problems.push({
      code: 'duplicate-property',
      severity: 'error',
      params: { keyword: 'scale' },
      at: second.at,
      related: [{ message: 'said-first', at: first.at }],
    });
  }

  #onlyStrategy(): string | undefined {
    const strategies = [...this.#drafts.values()].filter(
      ({ draft, project }) => project === 0 && draft.list === 'strategies',
    );
    const [only] = strategies;
    return strategies.length === 1 && only ? this.idOf(only.draft.symbol) : undefined;
  }

  idOf(symbol: DeclaredSymbol): string {
    const own = this.#ids.get(symbol);
    if (own !== undefined) return own;
    const top = topOf(symbol);
    const renamed = this.#ids.get(top);
    return renamed === undefined ? symbol.id : rebased(symbol.id, { from: top.id, to: renamed });
  }

  baseOf(journey: DeclaredSymbol): DeclaredSymbol | undefined {
    if (this.#bases.has(journey)) return this.#bases.get(journey);
    // Set first: whatever is looked up meanwhile finds no base instead of going round in circles.
    this.#bases.set(journey, undefined);
    const found = this.#drafts.get(journey);
    const toBeOf = (found?.draft.declaration as Journey | undefined)?.toBeOf;
    const target = toBeOf && found ? this.#target(toBeOf, found.project) : undefined;
    if (target && !this.#leadsTo(target, journey)) this.#bases.set(journey, target);
    return this.#bases.get(journey);
  }

  /** Whether a chain of `to-be of` comes back to a journey. */
  #leadsTo(start: DeclaredSymbol, journey: DeclaredSymbol): boolean {
    for (let at: DeclaredSymbol | undefined = start; at; at = this.baseOf(at)) if (at === journey) return true;
    return false;
  }

  #target(reference: unknown, project: number): DeclaredSymbol | undefined {
    if (!isOpen(reference)) return undefined;
    let open = reference;
    while (open instanceof CopiedReference) open = open.original;
    const outcome = this.#resolvers[project]?.outcome(open);
    return outcome && 'found' in outcome ? outcome.found.symbol : undefined;
  }

  /** A journey in full, with what it takes over from others; references still open. */
  #journey(symbol: DeclaredSymbol): Journey | undefined {
    const known = this.#journeys.get(symbol);
    if (known) return known === 'under way' ? undefined : known;
    const found = this.#drafts.get(symbol);
    const resolver = found && this.#resolvers[found.project];
    if (!found || !resolver) return undefined;
    this.#journeys.set(symbol, 'under way');
    const { draft } = found;
    const id = this.idOf(symbol);
    const base = this.baseOf(symbol);
    let journey: Journey;
    if (draft.edits) {
      journey = resolveToBe({
        draft,
        id,
        base: base && this.#journey(base),
        resolver,
        place: (placed, at) => this.#ids.set(placed, at),
        located: (reference, target) => this.#edited.set(reference, target),
        report: (problem) => this.#report(problem, found.project),
      });
    } else {
      journey = draft.declaration as Journey;
      if (id !== symbol.id) journey = copyOf(journey, { from: symbol.id, to: id });
    }
    journey = this.#withInclusions(journey, found.project);
    this.#journeys.set(symbol, journey);
    return journey;
  }

  /** Children of inclusions are copies of the included journey; one that includes itself stays empty. */
  #withInclusions<T extends { children?: unknown }>(item: T, project: number): T {
    if (!Array.isArray(item.children)) return item;
    let changed = false;
    const children = item.children.map((child) => {
      const next = this.#included(child, project);
      if (next !== child) changed = true;
      return next;
    });
    return changed ? { ...item, children } : item;
  }

  #included(item: Part & { children?: unknown }, project: number): Part {
    if (item['kind'] !== 'inclusion') return this.#withInclusions(item, project);
    // A copied inclusion was filled where it was declared.
    if (item['origin'] || (item['children'] as unknown[]).length > 0) return item;
    const target = this.#target(item['journey'], project);
    const journey = target && this.#journey(target);
    if (!journey) return item;
    const options = {
      from: journey.id,
      to: item['id'] as string,
      origin: { how: 'kept', through: 'include' },
    } as const;
    return { ...item, children: copyOf(journey.children, options) };
  }

  /** A persona with the statements it takes over from the one it is like. */
  #persona(symbol: DeclaredSymbol): Persona | undefined {
    const known = this.#personas.get(symbol);
    if (known) return known === 'under way' ? undefined : known;
    const found = this.#drafts.get(symbol);
    if (!found) return undefined;
    this.#personas.set(symbol, 'under way');
    const id = this.idOf(symbol);
    let persona = found.draft.declaration as Persona;
    if (id !== symbol.id) persona = copyOf(persona, { from: symbol.id, to: id });
    const target = persona.like && this.#target(persona.like, found.project);
    const model = target && target.kind === 'persona' ? this.#persona(target) : undefined;
    if (model) persona = likeOf(persona, model);
    this.#personas.set(symbol, persona);
    return persona;
  }

  #finished(draft: Draft, project: number): Part {
    const { symbol } = draft;
    let declaration: unknown = draft.declaration;
    if (draft.list === 'journeys') declaration = this.#journey(symbol);
    else if (draft.list === 'personas') declaration = this.#persona(symbol);
    else {
      const id = this.idOf(symbol);
      if (id !== symbol.id) declaration = copyOf(declaration, { from: symbol.id, to: id });
    }
    const closed = this.#closed(declaration, project) as Part;
    const finished = closed === declaration ? { ...closed } : closed;
    if (symbol.parent && OF_STRATEGY.has(draft.list)) finished['strategy'] = this.idOf(symbol.parent);
    return finished;
  }

  /** The same part with every open reference resolved; shared with the fragment where nothing was open. */
  #closed(part: unknown, project: number): unknown {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) {
      let copy: unknown[] | undefined;
      for (let i = 0; i < part.length; i++) {
        const closed = this.#closed(part[i], project);
        if (closed !== part[i] && !copy) copy = part.slice(0, i);
        copy?.push(closed);
      }
      return copy ?? part;
    }
    if (isOpen(part)) return this.#reference(part, project);
    // Values (amounts, dates, durations) hold no references.
    if ('type' in part) return part;
    let copy: Part | undefined;
    for (const key in part) {
      // Places of the text hold no references.
      if (key === 'at' || key === 'source' || key === 'nameAt' || key === 'origin') continue;
      const value = (part as Part)[key];
      if (typeof value !== 'object') continue;
      const closed = this.#closed(value, project);
      if (closed === value) continue;
      copy ??= { ...part };
      copy[key] = closed;
    }
    return copy ?? part;
  }

  #reference(reference: OpenReference | CopiedReference, project: number) {
    const resolver = this.#resolvers[project] as Resolver;
    const resolved = resolver.resolved(reference);
    if (resolved.free) this.#mention(resolved.text, resolver.free(reference) as ImplicitKind);
    if (resolved.id === undefined && !(reference instanceof CopiedReference)) {
      const outcome = resolver.outcome(reference);
      if ('problem' in outcome && outcome.problem) this.#report(outcome.problem, project);
    }
    return resolved;
  }

  #report(problem: Problem, project: number): void {
    if (project === 0) this.#problems.push(problem);
  }

  #mention(title: string, as: ImplicitKind): void {
    const key = titleKey(title);
    const known = this.#implicit.get(key);
    if (known) known.as.add(as);
    else this.#implicit.set(key, { title, as: new Set([as]) });
  }

  #implicitElements(): ImplicitElement[] {
    const segments = new Segments();
    const taken = [...this.#implicit.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
    return taken.map(([, { title, as }]) => ({
      id: segments.unique(`implicit:${slug(title)}`),
      title,
      as: [...as].sort(),
    }));
  }
}

/** What a persona says of a kind takes the place of what the other says of it; the rest it takes over. */
function likeOf(persona: Persona, model: Persona): Persona {
  const own = new Set(persona.statements?.map((statement) => statement.kind));
  const options = { from: model.id, to: persona.id, origin: { how: 'kept', through: 'like' } } as const;
  const inherited =
    model.statements?.filter((statement) => !own.has(statement.kind) && statement.kind !== 'note') ?? [];
  const statements: Statement[] = [...copyOf(inherited, options), ...(persona.statements ?? [])];
  const of = persona.of ?? (model.of && copyOf(model.of, options));
  return { ...persona, ...(of && { of }), ...(statements.length > 0 && { statements }) };
}
