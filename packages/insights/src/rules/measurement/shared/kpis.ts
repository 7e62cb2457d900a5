import type { Kpi, Model, Reference } from '@touchline/model';

/** A KPI with a value to reach or to keep: from here on it is more than a name on a map. */
export function isTargeted({ targets }: Kpi): boolean {
  return targets?.some(({ value }) => value.type !== 'unknown') === true;
}

export function hasBaseline({ baselines }: Kpi): boolean {
  return baselines?.some(({ value }) => value.type !== 'unknown') === true;
}

/** Its numbers are computed from data the project names, so the text need not repeat them. */
export function isComputed({ from, formula }: Kpi): boolean {
  return known(from).length > 0 || formula !== undefined;
}

/** References that lead somewhere: `unknown` does not. */
export function known(references: readonly Reference[] | undefined): readonly Reference[] {
  return (references ?? []).filter(({ unknown }) => !unknown);
}

/** Who answers for an element: its owners, or whoever leads it. */
export function responsible(element: {
  owners?: Reference[] | undefined;
  leads?: Reference[] | undefined;
}): readonly Reference[] {
  return [...known(element.owners), ...known(element.leads)];
}

/** How references are spelled, the most frequent first. */
export function byFrequency(references: readonly Reference[]): string[] {
  const counts = new Map<string, number>();
  for (const reference of references) {
    const spelling = spelledReference(reference);
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([spelling]) => spelling);
}

/** A reference as it can be written again: a title keeps its quotes. */
export function spelledReference({ text, id, free }: Reference): string {
  return !free && id === text ? text : `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** Goals that a KPI measures. */
export function goalsOf({ goals }: Model, kpi: Kpi): Model['goals'] {
  return goals.filter(({ measuredBy }) => measuredBy?.some(({ id }) => id === kpi.id));
}
