import type { Initiative, Model, Reference, Strategy } from '@touchline/model';
import { onceFor } from '../../../once.ts';

const LISTS = [
  'objectives',
  'goals',
  'themes',
  'commitments',
  'rituals',
  'rollouts',
  'initiatives',
  'loyaltyProgrammes',
  'kpis',
] as const;

/** What belongs to one strategy, or to none. */
export type Scope = { readonly strategy: Strategy | undefined } & {
  readonly [L in (typeof LISTS)[number]]: readonly Model[L][number][];
};

/** A model taken apart by strategy; the last scope holds what belongs to none. */
export function scopesOf(model: Model): readonly Scope[] {
  return [...model.strategies, undefined].map((strategy) => scopeOf(model, strategy));
}

export function scopeOf(model: Model, strategy: Strategy | undefined): Scope {
  const lists = LISTS.map((list) => [list, byStrategy(model)[list].get(strategy?.id) ?? []]);
  return { strategy, ...Object.fromEntries(lists) };
}

const byStrategy = onceFor((model: Model) => {
  const grouped = LISTS.map((list) => [
    list,
    Map.groupBy<string | undefined, { strategy?: string | undefined }>(model[list], ({ strategy }) => strategy),
  ]);
  return Object.fromEntries(grouped) as Record<(typeof LISTS)[number], ReadonlyMap<string | undefined, object[]>>;
});

/** Whether a list of references names something; `unknown` names nothing. */
export function isSaid(references: readonly Reference[] | undefined): boolean {
  return references?.some(({ unknown }) => !unknown) === true;
}

/** Somebody answers for it. */
export function hasOwner({ owners, leads }: { owners?: Reference[] | undefined; leads?: Reference[] | undefined }) {
  return isSaid(owners) || isSaid(leads);
}

/**
 * Tells the aims that something works for: what it supports, what that supports or builds on, and so on. The starts
 * themselves are not among them, unless one supports another.
 */
export function aimsOf(model: Model): (starts: Iterable<{ id: string }>) => Set<string> {
  const above = new Map<string, readonly string[]>();
  for (const { id, buildsOn } of model.objectives) above.set(id, idsOf(buildsOn));
  for (const { id, supports } of supporters(model)) above.set(id, idsOf(supports));
  return (starts) => {
    const reached = new Set<string>();
    const open = [...starts].map(({ id }) => id);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const aim of above.get(id) ?? []) {
        if (reached.has(aim)) continue;
        reached.add(aim);
        open.push(aim);
      }
    }
    return reached;
  };
}

/** All that can say `supports`. */
export function supporters(model: Model) {
  const { goals, themes, commitments, rituals, initiatives, loyaltyProgrammes } = model;
  return [...goals, ...themes, ...commitments, ...rituals, ...initiatives, ...loyaltyProgrammes];
}

/** Supporters that do something for what they support: an initiative that was dropped does not. */
export function workers(model: Model) {
  return supporters(model).filter((each) => each.kind !== 'initiative' || each.status !== 'dropped');
}

/** Ids of KPIs, and of what else is measured, that initiatives say they move. */
export function movedBy(initiatives: readonly Initiative[]): ReadonlySet<string> {
  return new Set(
    initiatives.flatMap(({ effects, improves, measuredBy }) => [
      ...idsOf(effects?.map(({ kpi }) => kpi)),
      ...idsOf(improves),
      ...idsOf(measuredBy),
    ]),
  );
}

export function idsOf(references: readonly Reference[] | undefined): string[] {
  return (references ?? []).flatMap(({ id }) => id ?? []);
}
