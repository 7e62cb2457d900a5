import { type Goal, type Kpi, type Model, type Reference, statementsOf } from '@touchline/model';
import type { Lookup } from '../../../lookup.ts';
import { onceFor } from '../../../once.ts';
import { walk } from '../../../walk.ts';
import { idsOf, isSaid } from './scopes.ts';

/** A goal in words: marked so, or told by what shows that it is reached instead of by a number. */
export function isQualitative(goal: Goal): boolean {
  return goal.qualitative === true || isSaid(goal.judgedBy) || hasProofInWords(goal);
}

export function hasProofInWords(goal: Goal): boolean {
  return statementsOf(goal, 'achieved-when').some(({ unknown }) => !unknown);
}

/** The KPIs of a goal that are declared. */
export function kpisOfGoal({ measuredBy }: Pick<Goal, 'measuredBy'>, lookup: Lookup): Kpi[] {
  return (measuredBy ?? []).flatMap((reference) => lookup.kpi(reference) ?? []);
}

/** KPIs that no goal is measured by: the first to offer to a goal without one. */
export function idleKpis(kpis: readonly Kpi[], model: Model): Kpi[] {
  return kpis.filter(({ id }) => !measuringAims(model).has(id));
}

const measuringAims = onceFor(({ goals, objectives }: Model): ReadonlySet<string> => {
  return new Set([...goals, ...objectives].flatMap(({ measuredBy }) => idsOf(measuredBy)));
});

/** KPIs that measure nothing yet, wherever it stands. */
export function unusedKpis(kpis: readonly Kpi[], model: Model): Kpi[] {
  return kpis.filter(({ id }) => !measuringAnything(model).has(id));
}

const measuringAnything = onceFor((model: Model): ReadonlySet<string> => {
  const used = new Set<string>();
  walk(model, (element) => {
    const { measuredBy, targets } = element as { measuredBy?: Reference[]; targets?: { kpi?: Reference }[] };
    for (const id of idsOf(measuredBy)) used.add(id);
    for (const { kpi } of targets ?? []) if (kpi?.id !== undefined) used.add(kpi.id);
  });
  return used;
});
