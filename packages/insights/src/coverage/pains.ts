import { type Initiative, Level, type Statement, statementsOf, type Theme } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { grouped } from '../grouped.ts';
import { onceFor } from '../once.ts';
import { answersOf } from '../rules/journeys/shared/plan.ts';

export interface PainAnswer {
  readonly pain: Statement;
  /**
   * An opportunity inside it, an initiative, theme or reward that names it, or a journey to be that takes it out. Dropped
   * initiatives answer nothing.
   */
  readonly answered: boolean;
  /** Initiatives and themes that improve the place the pain stands in, without naming the pain. */
  readonly nearby: readonly (Initiative | Theme)[];
}

/** Every pain of the project itself with what answers it. Copies do not count. */
export const painAnswers = onceFor((facts: Facts): readonly PainAnswer[] => {
  const dropped = new Set(
    facts.model.initiatives.filter(({ status }) => status === 'dropped').flatMap((each) => ids(each.addresses)),
  );
  const kept = new Set([...facts.initiatives, ...facts.model.themes].flatMap((each) => ids(each.addresses)));
  const improving = byPlace([...facts.initiatives, ...facts.model.themes], ({ improves }) => ids(improves));
  const { removed } = answersOf(facts);
  return (facts.statements.get('pain') ?? [])
    .filter(({ unknown }) => !unknown)
    .map((pain): PainAnswer => {
      const named = kept.has(pain.id) || (facts.addressed.has(pain.id) && !dropped.has(pain.id));
      const answered = named || removed.has(pain.id) || statementsOf(pain, 'opportunity').length > 0;
      const around = answered ? [] : placesAround(pain.id).flatMap((place) => improving.get(place) ?? []);
      return { pain, answered, nearby: [...new Set(around)] };
    });
});

function ids(references: Initiative['addresses']): string[] {
  return (references ?? []).flatMap(({ id }) => id ?? []);
}

/** The worst first; pains without a level last, each in the order of the text. */
export function byLevel<T extends { readonly level?: Level | undefined }>(items: readonly T[]): T[] {
  const rank = ({ level }: T): number => (level ? Level.options.indexOf(level) : -1);
  return [...items].sort((a, b) => rank(b) - rank(a));
}

/** Elements by the ids of places they name. */
export function byPlace<T>(elements: readonly T[], placesOf: (element: T) => readonly string[]): Map<string, T[]> {
  return grouped(elements.flatMap((element) => placesOf(element).map((place) => [place, element] as const)));
}

/** The ids of what holds an element, the innermost first. */
export function placesAround(id: string): string[] {
  const places: string[] = [];
  for (let end = id.lastIndexOf('.'); end > 0; end = id.lastIndexOf('.', end - 1)) places.push(id.slice(0, end));
  return places;
}
