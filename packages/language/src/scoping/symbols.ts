import { type SourceRange, titleKey } from '@touchline/model';
import type { ElementKind } from './kinds.ts';

/** Something declared in the text that a reference may mean. Belongs to the fragment of its file and never changes. */
export interface DeclaredSymbol {
  /** Its id as seen from its file alone; the project may number equal ones apart (see `Project ids` in assembly). */
  readonly id: string;
  readonly kind: ElementKind;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly parent?: DeclaredSymbol | undefined;
  readonly depth: number;
  /** Its name; its title where it has none; a statement as a whole. */
  readonly at: SourceRange;
  /** All of it, block included. */
  readonly source: SourceRange;
  /** Everything declared directly inside, in the order of the text. */
  readonly children: DeclaredSymbol[];
}

/** One part of a reference: a name, or a title in quotes. */
export interface Segment {
  readonly text: string;
  readonly quoted: boolean;
}

/** Names and titles live apart: a name never means a title. Names compare after NFC, titles by `titleKey`. */
export function segmentKey(segment: Segment): string {
  return segment.quoted ? `"${titleKey(segment.text)}` : segment.text.normalize('NFC');
}

/** What an element answers to. Without a title its name is what people see, so the name in quotes means it as well. */
export function keysOf(symbol: DeclaredSymbol): string[] {
  const keys: string[] = [];
  if (symbol.name !== undefined) keys.push(symbol.name.normalize('NFC'));
  const title = symbol.title ?? symbol.name;
  if (title !== undefined) keys.push(`"${titleKey(title)}`);
  return keys;
}

export function labelOfSymbol(symbol: DeclaredSymbol): string {
  return symbol.name ?? symbol.title ?? symbol.id;
}

/** Name and titles from the outermost declaration inwards, as a reader would look for it. */
export function pathOfSymbol(symbol: DeclaredSymbol): string {
  const ordinal = ordinalOf(symbol);
  const own = symbol.name ?? `"${symbol.title ?? ''}${ordinal > 1 ? `~${ordinal}` : ''}"`;
  return symbol.parent ? `${pathOfSymbol(symbol.parent)}.${own}` : own;
}

/** Which of the equal titles within its parent this one is: the second is `"Waits~2"` in a reference. */
function ordinalOf(symbol: DeclaredSymbol): number {
  const titleOf = ({ title, name }: DeclaredSymbol): string => titleKey(title ?? name ?? '');
  const siblings = symbol.parent?.children ?? [];
  return siblings.filter((other) => titleOf(other) === titleOf(symbol)).indexOf(symbol) + 1;
}

/** How a symbol may be called where nothing else is called so: by its name, else by its title (`"Waits~2"`). */
export function segmentsOfSymbol(symbol: DeclaredSymbol): Segment[] {
  const segments: Segment[] = [];
  if (symbol.name !== undefined) segments.push({ text: symbol.name, quoted: false });
  const { title } = symbol;
  if (title !== undefined && !title.includes('\n')) {
    const ordinal = ordinalOf(symbol);
    segments.push({ text: ordinal > 1 ? `${title}~${ordinal}` : title, quoted: true });
  }
  return segments;
}

/** The keys of a child, and of its number among the equal titles of its siblings before it. */
function numberedKeysOf(child: DeclaredSymbol, seen: Map<string, number>): string[] {
  const keys = keysOf(child);
  const title = keys.find((key) => key.startsWith('"'));
  if (title === undefined) return keys;
  const ordinal = (seen.get(title) ?? 0) + 1;
  seen.set(title, ordinal);
  return ordinal > 1 ? [...keys, `${title}~${ordinal}`] : keys;
}

export function topOf(symbol: DeclaredSymbol): DeclaredSymbol {
  let at = symbol;
  while (at.parent) at = at.parent;
  return at;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

interface Keys {
  readonly own: readonly string[];
  readonly below: ReadonlyMap<string, readonly DeclaredSymbol[]>;
}

/** What a top-level declaration and everything in it answers to. A key in an editor changes one file: gone with its fragment. */
const known = new WeakMap<DeclaredSymbol, Keys>();

function keysWithin(top: DeclaredSymbol): Keys {
  let keys = known.get(top);
  if (!keys) {
    const below = new Map<string, DeclaredSymbol[]>();
    visitBelow(top, (symbol, symbolKeys) => {
      for (const key of symbolKeys) push(below, key, symbol);
    });
    keys = { own: keysOf(top), below };
    known.set(top, keys);
  }
  return keys;
}

/** What is declared in a project, by key. Made anew for each assembly, of what is known of each declaration. */
export class SymbolTable {
  readonly #top = new Map<string, DeclaredSymbol[]>();
  readonly #all = new Map<string, DeclaredSymbol[]>();

  add(tops: readonly DeclaredSymbol[]): void {
    for (const top of tops) {
      const { own, below } = keysWithin(top);
      for (const key of own) {
        push(this.#top, key, top);
        push(this.#all, key, top);
      }
      for (const [key, symbols] of below) for (const symbol of symbols) push(this.#all, key, symbol);
    }
  }

  topLevel(key: string): readonly DeclaredSymbol[] {
    return this.#top.get(key) ?? [];
  }

  anywhere(key: string): readonly DeclaredSymbol[] {
    return this.#all.get(key) ?? [];
  }

  below(top: DeclaredSymbol, key: string): readonly DeclaredSymbol[] {
    return keysWithin(top).below.get(key) ?? [];
  }

  /** Every declared symbol once per key it answers to, for suggestions. */
  *symbols(): Generator<DeclaredSymbol> {
    for (const list of this.#all.values()) yield* list;
  }
}

type Visit = (symbol: DeclaredSymbol, keys: readonly string[]) => void;

function visitBelow(symbol: DeclaredSymbol, act: Visit): void {
  const seen = new Map<string, number>();
  for (const child of symbol.children) {
    act(child, numberedKeysOf(child, seen));
    visitBelow(child, act);
  }
}
