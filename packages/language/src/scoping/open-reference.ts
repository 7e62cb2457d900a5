import type { Reference, SourceRange } from '@touchline/model';
import type { Expectation } from './kinds.ts';
import type { DeclaredSymbol, Segment } from './symbols.ts';

/**
 * A reference as it stands in the text: where it is looked up and what may stand there. It takes the place of a
 * `Reference` in fragments; assembly puts a resolved one into the model.
 */
export class OpenReference implements Reference {
  readonly text: string;
  readonly at: SourceRange;
  readonly path: readonly Segment[];
  /** The innermost element it stands in; absent at the top of a file. */
  readonly scope: DeclaredSymbol | undefined;
  readonly want: Expectation;

  constructor(path: readonly Segment[], at: SourceRange, scope: DeclaredSymbol | undefined, want: Expectation) {
    this.path = path;
    this.text = textOfPath(path);
    this.at = at;
    this.scope = scope;
    this.want = want;
  }
}

/** A reference inside a copied element: what led into the original leads into the copy. */
export class CopiedReference implements Reference {
  readonly text: string;
  readonly at: SourceRange;
  readonly original: OpenReference | CopiedReference;
  /** Ids below `from` become ids below `to`. */
  readonly from: string;
  readonly to: string;

  constructor(original: OpenReference | CopiedReference, from: string, to: string) {
    this.text = original.text;
    this.at = original.at;
    this.original = original;
    this.from = from;
    this.to = to;
  }
}

export function isOpen(value: unknown): value is OpenReference | CopiedReference {
  return value instanceof OpenReference || value instanceof CopiedReference;
}

function textOfPath(path: readonly Segment[]): string {
  const [only] = path;
  return path.length === 1 && only ? only.text : path.map((segment) => segment.text).join('.');
}

/** The path as it was written, with quotes around titles. */
export function spelledPath(path: readonly Segment[]): string {
  return path.map((segment) => (segment.quoted ? quotedTitle(segment.text) : segment.text)).join('.');
}

/** A title as it stands in a reference. */
export function quotedTitle(title: string): string {
  return `"${title.replace(/["\\]/g, '\\$&')}"`;
}
