import type { Refused } from './refusal.ts';

/** A change of one text: offsets in UTF-16 code units from its start, in the text as it is; an insertion is empty. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export interface FileEdit extends Change {
  /** As the model spells it. */
  readonly file: string;
}

export interface NewFile {
  readonly file: string;
  readonly text: string;
}

export interface Edits {
  /** By file and place; they do not overlap. */
  readonly edits: readonly FileEdit[];
  readonly creates?: readonly NewFile[];
  /** A text in quotes among what is put in that waits to be overwritten, such as the reason of an acceptance. */
  readonly draft?: string;
}

export type Edited = Edits | Refused;

/** The changes in the order of their places; insertions before what begins where they stand. */
export function inOrder<T extends Change>(changes: readonly T[]): T[] {
  return [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
}

export function applyChanges(text: string, changes: readonly Change[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, newText } of inOrder(changes)) {
    if (start < at) throw new Error(`Edits overlap at ${start}`);
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}
