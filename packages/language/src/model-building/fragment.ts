import type { Declaration, DeclarationList, Group, JourneyItem, Reference, SourceRange, Statement } from '@touchline/model';
import type { Problem } from '../problems.ts';
import type { ElementKind, Expectation } from '../scoping/kinds.ts';
import type { DeclaredSymbol, Segment } from '../scoping/symbols.ts';

/** A reference as it stands in the text: where it is looked up and what may stand there. */
export interface Mention {
  /** The object that stands in the draft; the model gets a resolved copy of it. */
  readonly reference: Reference;
  readonly path: readonly Segment[];
  /** The innermost element it stands in; absent at the top of a file. */
  readonly scope: DeclaredSymbol | undefined;
  readonly want: Expectation;
  /** The journey a `to-be of` starts from is looked up first; its `change`, `add` and `remove` lines lead into it. */
  readonly into?: 'base' | undefined;
}

/** One `change`, `add` or `remove` of a to-be journey, in the order of the text. */
export type Edit = ChangeEdit | AddEdit | RemoveEdit;

export interface ChangeEdit {
  readonly op: 'change';
  readonly target: Mention;
  /** What the block says, as a step or stage of its own: its fields replace those of the target. */
  readonly says: Readonly<Record<string, unknown>>;
  /** Fields to which single items are added. */
  readonly adds: Readonly<Record<string, unknown>>;
  readonly removes: readonly RemovedItem[];
  readonly at: SourceRange;
  readonly nameAt: SourceRange;
}

/** `remove pain "…"` or `remove via App` inside a `change`. */
export interface RemovedItem {
  /** Words of the property, e.g. `pain`, `via`. */
  readonly keyword: string;
  /** What the item says: a title, or the path of a reference. Absent: everything the property says. */
  readonly item: Segment | undefined;
  readonly reference: Reference | undefined;
  readonly at: SourceRange;
}

export interface AddEdit {
  readonly op: 'add';
  /** Absent: the journey itself. */
  readonly container: Mention | undefined;
  readonly position: 'after' | 'before' | undefined;
  readonly anchor: Mention | undefined;
  readonly items: readonly JourneyItem[];
  readonly symbols: readonly DeclaredSymbol[];
  readonly at: SourceRange;
}

export interface RemoveEdit {
  readonly op: 'remove';
  readonly target: Mention;
  readonly at: SourceRange;
}

/** A top-level declaration with its references still open. */
export interface Draft {
  readonly list: DeclarationList;
  readonly declaration: Declaration;
  readonly symbol: DeclaredSymbol;
  readonly mentions: readonly Mention[];
  /** Only for `to-be of` journeys. */
  readonly edits?: readonly Edit[] | undefined;
}

/** What one file says, without knowledge of any other file. Never changed once built. */
export interface Fragment {
  readonly file: string;
  readonly drafts: readonly Draft[];
  /** `scale` said at the top of the file holds for the project. */
  readonly scale?: import('@touchline/model').Scale | undefined;
  /** Every symbol of the file that has no parent. */
  readonly symbols: readonly DeclaredSymbol[];
  /** Errors of the file itself: syntax, layout, values. */
  readonly problems: readonly Problem[];
}

export type { ElementKind, Group, Statement };
