import type {
  Acceptance,
  Declaration,
  DeclarationList,
  JourneyItem,
  Scale,
  SourceRange,
  StatementKind,
} from '@touchline/model';
import type { Problem } from '../problems.ts';
import type { OpenReference } from '../scoping/open-reference.ts';
import type { DeclaredSymbol, Segment } from '../scoping/symbols.ts';

/** One `change`, `add` or `remove` of a to-be journey, in the order of the text. */
export type Edit = ChangeEdit | AddEdit | RemoveEdit;

export interface ChangeEdit {
  readonly op: 'change';
  /** Absent: the journey itself. */
  readonly target: OpenReference | undefined;
  /** The `change` block it stands in. */
  readonly inside: ChangeEdit | undefined;
  /** What the block says, as fields of a journey, stage or step: they replace those of the target. */
  readonly says: Readonly<Record<string, unknown>>;
  /** Fields to which single items are added. */
  readonly adds: Readonly<Record<string, unknown>>;
  readonly removes: readonly RemovedItem[];
  /** What the block declares itself, e.g. pains. */
  readonly symbols: readonly DeclaredSymbol[];
  readonly at: SourceRange;
  readonly nameAt: SourceRange;
}

/** `remove pain "…"` (a statement) or `remove via App` (an item of a field). */
export interface RemovedItem {
  /** The words of the property, e.g. `pain`, `measured by`. */
  readonly keyword: string;
  readonly statement?: StatementKind;
  readonly field?: string;
  /** What the item says; names and titles of a path joined by dots. */
  readonly text: string;
  readonly last: Segment | undefined;
  readonly at: SourceRange;
}

export interface AddEdit {
  readonly op: 'add';
  readonly inside: ChangeEdit | undefined;
  /** Absent: the element around, or the journey itself. */
  readonly container: OpenReference | undefined;
  readonly position: 'after' | 'before' | undefined;
  readonly anchor: OpenReference | undefined;
  readonly items: readonly JourneyItem[];
  /** The symbols of the items, in their order. */
  readonly symbols: readonly DeclaredSymbol[];
  readonly at: SourceRange;
}

export interface RemoveEdit {
  readonly op: 'remove';
  readonly inside: ChangeEdit | undefined;
  readonly target: OpenReference;
  readonly at: SourceRange;
}

/** A top-level declaration, or one that stands in a strategy, with its references still open. */
export interface Draft {
  readonly list: DeclarationList;
  readonly declaration: Declaration;
  readonly symbol: DeclaredSymbol;
  /** Only for `to-be of` journeys. */
  readonly edits?: readonly Edit[];
}

/** What one file says, without knowledge of any other file. Never changed once built. */
export interface Fragment {
  readonly file: string;
  readonly drafts: readonly Draft[];
  /** Every symbol of the file that has no parent. */
  readonly symbols: readonly DeclaredSymbol[];
  /** Every reference of the file that is looked up, in no particular order. */
  readonly references: readonly OpenReference[];
  /** `scale` and `accept` at the top of the file hold for the project. */
  readonly scale?: Scale;
  readonly accepts?: readonly Acceptance[];
  /** Errors of the file itself: syntax, layout, values. */
  readonly problems: readonly Problem[];
}
