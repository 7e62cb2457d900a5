import type { DiffNode, Json } from './tree/diff-node.ts';

interface Common {
  /** Kind of the declaration or of the statement, e.g. `step`, `pain`, `kpi`. */
  readonly kind: string;
  /** How alike both sides are, 0..1, where that decided that they are one element and not its identity. */
  readonly score?: number;
  /** Follows from a change of the original that a to-be journey, `include` or `like` copies: said there. */
  readonly inherited?: true;
}

/** One difference between two models. `before` and `after` are the element as it was and as it is. */
export type Change = Common &
  (
    | {
        readonly change: 'added';
        readonly after: DiffNode;
        /** The element that it was added with, when it stands in one: the change to report. */
        readonly within?: string;
      }
    | { readonly change: 'removed'; readonly before: DiffNode; readonly within?: string }
    | {
        /** Its name or title is another one, and with it its id. */
        readonly change: 'renamed';
        readonly before: DiffNode;
        readonly after: DiffNode;
        /** Its words are the same; only the counter of equal titles is another one. */
        readonly silent?: true;
      }
    | {
        readonly change: 'moved';
        readonly before: DiffNode;
        readonly after: DiffNode;
        /** `order`: within its parent. */
        readonly to: 'parent' | 'order';
      }
    | {
        readonly change: 'changed';
        readonly before: DiffNode;
        readonly after: DiffNode;
        readonly property: string;
        readonly from?: Json;
        readonly into?: Json;
      }
  );

export type ChangeKind = Change['change'];
