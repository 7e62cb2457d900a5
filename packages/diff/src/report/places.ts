import type { SourceRange } from '@touchline/model';
import type { DiffNode } from '../tree/diff-node.ts';

/** Where an element is pointed at: its name or title, else the whole of it. */
export function placeOf({ element }: DiffNode): SourceRange {
  if ('at' in element) return element.at;
  return ('nameAt' in element && element.nameAt) || element.source;
}
