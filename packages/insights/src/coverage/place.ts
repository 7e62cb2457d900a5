import { type Journey, labelOf, type Reference, type ReportPlace, titleKey } from '@touchline/model';
import type { Subject } from '../checklist/item.ts';

/** Where a report points to for an element, and what people call it. */
export function placeOf(element: Subject, journey?: Journey): ReportPlace {
  const at = element.nameAt ?? element.source ?? element.at;
  if (!at) throw new Error(`${element.id} has no place in the text`);
  return { element: element.id, title: labelOf(element), at, ...(journey && { journey: journey.id }) };
}

/** What makes two mentions the same: the declared element, else the free title. Undefined for `unknown`. */
export function keyOf({ id, text, unknown }: Reference): string | undefined {
  if (unknown) return undefined;
  return id ?? `free:${titleKey(text)}`;
}

export function keysOf(references: readonly Reference[] | undefined): string[] {
  return (references ?? []).flatMap((reference) => keyOf(reference) ?? []);
}
