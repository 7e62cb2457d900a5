import { joinId, type Reference, Segments, type SourceRange, slug, titleKey } from '@touchline/model';
import {
  EXPECTATIONS,
  type ExpectationName,
  REFERABLE_STATEMENTS,
} from '../../../packages/language/src/scoping/kinds.ts';
import type { Draw } from './draw.ts';
import { Values } from './values.ts';
import { FREE_TITLES, Words } from './words.ts';

/** A part of the model while it is made; the schema judges the whole in the end. */
export type Part = Record<string, unknown>;

/** Something a reference can lead to, and the names it is found under. */
export interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly parent?: Entry | undefined;
  /** Hands out the last part of the ids of what stands inside. */
  readonly segments: Segments;
}

/** Folded titles; the generator's words come again and again. */
const keys = new Map<string, string>();

function keyOf(title: string): string {
  let key = keys.get(title);
  if (key === undefined) {
    key = titleKey(title);
    keys.set(title, key);
  }
  return key;
}

/** What all generators of one model share: its decisions, its words, and what is declared so far. */
export class World {
  readonly draw: Draw;
  readonly words: Words;
  readonly values: Values;
  readonly tops = new Segments();
  readonly entries: Entry[] = [];
  /** Free titles that were used, and as what. */
  readonly free = new Map<string, Set<string>>();
  file = '';
  #sequence = 1;
  readonly #open: (() => void)[] = [];

  constructor(draw: Draw) {
    this.draw = draw;
    this.words = new Words(draw);
    this.values = new Values(draw);
  }

  /** A place later in the text than every place before. */
  place(): SourceRange {
    const line = this.#sequence++;
    return { file: this.file, line, column: 1, endLine: line, endColumn: 2 };
  }

  /** Name, title and id of a declaration. `plain`: stages and steps have no kind in their ids. */
  declare(part: Part, kind: string, parent?: Entry, plain = false): Entry {
    const named = this.draw.chance(55);
    const name = named ? this.words.name() : undefined;
    const title = named && this.draw.chance(35) ? undefined : this.words.title();
    const own = slug(title ?? '');
    const segment = (parent?.segments ?? this.tops).unique(name ?? (plain ? own : `${kind}:${own}`));
    const entry: Entry = { id: joinId(parent?.id, segment), kind, name, title, parent, segments: new Segments() };
    this.entries.push(entry);
    part['id'] = entry.id;
    if (name !== undefined) part['name'] = name;
    if (title !== undefined) part['title'] = title;
    part['source'] = this.place();
    return entry;
  }

  /** The id of a statement; those that others refer to become entries. */
  statement(part: Part, kind: string, owner: Entry): Entry {
    const { name, text } = part as { name?: string; text: string };
    const segment = owner.segments.unique(name ?? `${kind}:${text === '' ? 'unknown' : slug(text)}`);
    const title = text;
    const entry: Entry = { id: joinId(owner.id, segment), kind, name, title, parent: owner, segments: new Segments() };
    part['id'] = entry.id;
    const referable = !part['unknown'] && (name !== undefined || REFERABLE_STATEMENTS.has(kind as never));
    if (referable) this.entries.push(entry);
    return entry;
  }

  /** Runs when everything is declared. */
  later(act: () => void): void {
    this.#open.push(act);
  }

  close(): void {
    for (const act of this.#open.splice(0)) act();
  }

  /** Perhaps a list of references; which, is decided when everything is declared. */
  refs(part: Part, field: string, wants: ExpectationName, percent: number, most = 2): void {
    if (!this.draw.chance(percent)) return;
    this.later(() => {
      const chosen = this.draw.list(most - 1, () => this.ref(wants));
      const list = [this.ref(wants), ...chosen].filter((reference) => reference !== undefined);
      if (list.length > 0) part[field] = list;
    });
  }

  /** One reference that must be there: to what is declared, else free, else unknown. */
  one(part: Part, field: string, wants: ExpectationName, accept?: (entry: Entry) => boolean): void {
    part[field] = this.#unknown();
    this.later(() => {
      part[field] = this.ref(wants, { accept }) ?? this.#unknown();
    });
  }

  #unknown(): Reference {
    return { text: '', unknown: true, at: this.place() };
  }

  /** A reference to one of the elements that may stand there; undefined when there is none. */
  ref(
    wants: ExpectationName,
    { accept, namesOnly = false }: { accept?: ((entry: Entry) => boolean) | undefined; namesOnly?: boolean } = {},
  ): Reference | undefined {
    const want: { kinds: readonly string[]; free?: string } = EXPECTATIONS[wants];
    if (!namesOnly && this.draw.chance(6)) return this.#unknown();
    const fitting = this.entries.filter((entry) => want.kinds.includes(entry.kind) && (accept?.(entry) ?? true));
    if (want.free && (fitting.length === 0 || this.draw.chance(15))) return this.#freeTitle(want.free);
    if (fitting.length === 0) return undefined;
    const entry = this.draw.pick(fitting);
    const path = namesOnly ? this.#namePath(entry) : this.#path(entry);
    return path === undefined ? undefined : { text: path, id: entry.id, at: this.place() };
  }

  #freeTitle(kind: string): Reference {
    const text = this.draw.pick(FREE_TITLES);
    const kinds = this.free.get(text) ?? new Set();
    this.free.set(text, kinds.add(kind));
    return { text, free: true, at: this.place() };
  }

  /** The entry's name or title, alone or behind those of what it stands in; undefined when nothing is unique. */
  #path(entry: Entry): string | undefined {
    const alone = this.#alone(entry);
    if (alone !== undefined && !this.draw.chance(25)) return alone;
    const before = entry.parent && this.#path(entry.parent);
    const last = entry.name ?? (this.#isOnlyTitle(entry, entry.parent) ? entry.title : undefined);
    return before !== undefined && last !== undefined ? `${before}.${last}` : alone;
  }

  #namePath(entry: Entry): string | undefined {
    if (entry.name === undefined) return undefined;
    return entry.parent?.name !== undefined && this.draw.chance(30) ? `${entry.parent.name}.${entry.name}` : entry.name;
  }

  #alone(entry: Entry): string | undefined {
    const { name, title } = entry;
    if (name !== undefined && (title === undefined || this.draw.chance(60))) return name;
    if (title === undefined || !this.#isOnlyTitle(entry)) return name;
    const loud = title.toUpperCase();
    return this.draw.chance(15) && titleKey(loud) === titleKey(title) ? loud : title;
  }

  #isOnlyTitle(entry: Entry, parent?: Entry): boolean {
    if (entry.title === undefined) return false;
    const key = keyOf(entry.title);
    const same = (other: Entry): boolean => keyOf(other.title ?? other.name ?? '') === key;
    return this.entries.every((other) => other === entry || (parent && other.parent !== parent) || !same(other));
  }
}
