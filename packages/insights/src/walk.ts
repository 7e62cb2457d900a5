import type { Element, Model, SourceRange } from '@touchline/model';
import { DECLARATION_LISTS } from '@touchline/model';

type Visit = (element: Element) => void;

/**
 * Calls `visit` once for every element: each declaration followed by all it holds. Plain calls instead of generators,
 * because every check of a project passes through here and a large one holds a million statements.
 */
export function walk(model: Model, visit: Visit): void {
  for (const list of DECLARATION_LISTS) for (const declaration of model[list]) walkElement(declaration, visit);
}

/** The element itself, then everything below it. */
export function walkElement(element: Element, visit: Visit): void {
  visit(element);
  const holder = element as Holder;
  if (holder.statements) for (const statement of holder.statements) walkElement(statement, visit);
  if (holder.children) for (const child of holder.children) walkElement(child, visit);
  if (holder.competitors) for (const competitor of holder.competitors) walkElement(competitor, visit);
  if (holder.rewards) for (const reward of holder.rewards) walkElement(reward, visit);
  if (holder.items) for (const item of holder.items) walkElement(item, visit);
}

type Holder = Partial<Record<'statements' | 'children' | 'competitors' | 'rewards' | 'items', readonly Element[]>>;

/** Where findings about an element point: its name or title, else the whole of it. */
export function placeOf(element: Element): SourceRange {
  if ('at' in element) return element.at;
  return ('nameAt' in element && element.nameAt) || element.source;
}
