import type { Element } from '@touchline/model';

/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What an element says, without places and spellings. A mention of another element is `{ "$ref": id }`. */
export type Properties = Readonly<Record<string, Json>>;

/** One element of a model where it stands, as two models are compared by it. */
export interface DiffNode {
  readonly id: string;
  /** Kind of the declaration or of the statement; `item` for an item of a checklist. */
  readonly kind: string;
  /** The id of what it stands in; absent at the top. */
  readonly parent?: string;
  /** Its own part of the id. */
  readonly segment: string;
  /** Where the order of a parent means something: what stands before it, or `first`. Absent elsewhere. */
  readonly behind?: { readonly id: string } | 'first';
  readonly properties: Properties;
  /** A copy made by `to-be of`, `include` or `like` that says nothing of its own. */
  readonly copy: boolean;
  readonly element: Element;
}

/** A model as a forest of what can differ. */
export interface Tree {
  readonly nodes: ReadonlyMap<string, DiffNode>;
  /** Ids of what stands in an element, in the order of the text; top-level declarations stand in `undefined`. */
  readonly children: ReadonlyMap<string | undefined, readonly string[]>;
}
