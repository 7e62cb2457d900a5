import { joinId, Segments, type SourceRange, type Statement, slug } from '@touchline/model';
import type { Problem } from '../problems.ts';
import type { ElementKind } from '../scoping/kinds.ts';
import type { DeclaredSymbol } from '../scoping/symbols.ts';

export type Fields = Record<string, unknown>;

/** Where a sheet tells what is wrong. */
interface Reporter {
  readonly problems: Problem[];
}

/** An element of the model while its properties are read. */
export class Sheet {
  readonly fields: Fields;
  readonly id: string;
  readonly symbol: DeclaredSymbol;
  /** Segments handed out to what stands inside. */
  readonly segments: Segments;
  /** What kind of item this is: a feeling or a result is not an element, its references are looked up in its owner. */
  itemKind: string | undefined;
  readonly #context: Reporter;
  readonly #said = new Map<string, SourceRange>();

  constructor(context: Reporter, symbol: DeclaredSymbol, fields: Fields, segments = new Segments()) {
    this.#context = context;
    this.symbol = symbol;
    this.id = symbol.id;
    this.fields = fields;
    this.segments = segments;
  }

  get kind(): ElementKind {
    return this.symbol.kind;
  }

  get isItem(): boolean {
    return this.itemKind !== undefined || this.statement;
  }

  /** Whether the element is a statement. */
  get statement(): boolean {
    return 'text' in this.fields;
  }

  /** A sheet for an item that stands in this element without being one. */
  item(fields: Fields, kind: string): Sheet {
    const item = new Sheet(this.#context, this.symbol, fields, this.segments);
    item.itemKind = kind;
    return item;
  }

  /** Sets a property of one value; saying it again is an error, and the first value stands. */
  one(field: string, value: unknown, keyword: string, at: SourceRange): void {
    const first = this.#said.get(field);
    if (first) {
      this.#context.problems.push({
        code: 'duplicate-property',
        severity: 'error',
        params: { keyword },
        at,
        related: [{ message: 'said-first', at: first }],
        replacement: '',
      });
      return;
    }
    this.#said.set(field, at);
    if (value !== undefined) this.fields[field] = value;
  }

  /** Adds to a property of several values. */
  add(field: string, ...values: readonly unknown[]): void {
    const list = this.fields[field] as unknown[] | undefined;
    if (list) list.push(...values);
    else this.fields[field] = [...values];
  }

  /** The text says `unknown` where the field has no room for it. */
  unknown(field: string, keyword: string, at: SourceRange): void {
    this.one(field, undefined, keyword, at);
    this.add('unknowns', field);
  }

  statementId(kind: Statement['kind'], name: string | undefined, text: string): string {
    const segment = name?.normalize('NFC') ?? `${kind}:${text === '' ? 'unknown' : slug(text)}`;
    return joinId(this.id, this.segments.unique(segment));
  }
}
