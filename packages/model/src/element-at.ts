import type { Journey } from './journey.ts';
import type { Model } from './model.ts';
import type { SourceRange } from './source.ts';
import { allElements, type Element } from './traverse.ts';

/** An element and what it stands in, innermost first. */
export interface Located {
  readonly element: Element;
  readonly around: readonly Element[];
  /** The journey that holds it; itself for a journey. */
  readonly journey?: Journey;
}

/** Where the text of an element stands. */
export function placeOf(element: Element): SourceRange {
  return 'source' in element ? element.source : element.at;
}

/**
 * The innermost element whose text holds a place (line and column from 1, columns in UTF-16 code units; the place right
 * behind its last character counts). Copies that a journey only inherits are passed over: their text stands elsewhere.
 */
export function elementAt(model: Model, file: string, line: number, column: number): Located | undefined {
  const parents = new Map<Element, Element>();
  let innermost: Element | undefined;
  for (const { element, parent } of allElements(model)) {
    if (parent !== undefined) parents.set(element, parent);
    if ('origin' in element && element.origin?.how === 'kept') continue;
    const place = placeOf(element);
    if (place.file !== file || !holds(place, line, column)) continue;
    if (innermost === undefined || !isWider(place, placeOf(innermost))) innermost = element;
  }
  if (innermost === undefined) return undefined;
  const around: Element[] = [];
  for (let at = parents.get(innermost); at !== undefined; at = parents.get(at)) around.push(at);
  const journey = [innermost, ...around].find((each) => each.kind === 'journey');
  return { element: innermost, around, ...(journey && { journey }) };
}

function holds(place: SourceRange, line: number, column: number): boolean {
  const after = line > place.line || (line === place.line && column >= place.column);
  const before = line < place.endLine || (line === place.endLine && column <= place.endColumn);
  return after && before;
}

/** Whether a range begins before another or ends behind it; both hold the same place. */
function isWider(one: SourceRange, other: SourceRange): boolean {
  return (
    one.line < other.line ||
    (one.line === other.line && one.column < other.column) ||
    one.endLine > other.endLine ||
    (one.endLine === other.endLine && one.endColumn > other.endColumn)
  );
}
