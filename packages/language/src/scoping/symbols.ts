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
  readonly at: SourceRange;
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
  const own = symbol.name ?? `"${symbol.title ?? ''}"`;
  return symbol.parent ? `${pathOfSymbol(symbol.parent)}.${own}` : own;
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

/**
 * What is declared in a project, by key. Made anew for each assembly: adding is cheap next to walking the declarations.
 */
export class SymbolTable {
  readonly #top = new Map<string, DeclaredSymbol[]>();
  readonly #all = new Map<string, DeclaredSymbol[]>();
  /** Keys below one top-level declaration; made at its first lookup, gone with its fragment. */
  readonly #below = new WeakMap<DeclaredSymbol, Map<string, DeclaredSymbol[]>>();

  add(tops: readonly DeclaredSymbol[]): void {
    for (const top of tops) {
      for (const key of keysOf(top)) push(this.#top, key, top);
      visit(top, (symbol) => {
        for (const key of keysOf(symbol)) push(this.#all, key, symbol);
      });
    }
  }

  topLevel(key: string): readonly DeclaredSymbol[] {
    return this.#top.get(key) ?? [];
  }

  anywhere(key: string): readonly DeclaredSymbol[] {
    return this.#all.get(key) ?? [];
  }

  below(top: DeclaredSymbol, key: string): readonly DeclaredSymbol[] {
    let keys = this.#below.get(top);
    if (!keys) {
      keys = new Map();
      for (const child of top.children) {
        visit(child, (symbol) => {
          for (const symbolKey of keysOf(symbol)) push(keys as Map<string, DeclaredSymbol[]>, symbolKey, symbol);
        });
      }
      this.#below.set(top, keys);
    }
    return keys.get(key) ?? [];
  }

  /** Every declared symbol once per key it answers to, for suggestions. */
  *symbols(): Generator<DeclaredSymbol> {
    for (const list of this.#all.values()) yield* list;
  }
}

function visit(symbol: DeclaredSymbol, act: (symbol: DeclaredSymbol) => void): void {
  act(symbol);
  for (const child of symbol.children) visit(child, act);
}
