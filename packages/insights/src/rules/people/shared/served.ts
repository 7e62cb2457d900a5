import type { Model, Reference } from '@touchline/model';
import { onceFor } from '../../../once.ts';
import { partsOf } from '../../journeys/shared/parts.ts';

/** Ids of all that something is made for. */
export const servedBy = onceFor((model: Model): ReadonlySet<string> => {
  const served = new Set<string>();
  const serve = (references: readonly Reference[] = []): void => {
    for (const { id } of references) if (id !== undefined) served.add(id);
  };
  for (const { of } of model.personas) serve(of);
  const made = [model.commitments, model.goals, model.themes, model.initiatives, model.loyaltyProgrammes];
  for (const each of made.flat()) serve(each.for);
  for (const strategy of model.strategies) {
    serve(strategy.for);
    for (const statement of strategy.statements ?? []) serve(statement.for);
  }
  for (const journey of model.journeys) {
    serve(journey.for);
    for (const { element } of partsOf(journey).all) {
      serve(element.onlyFor);
      for (const statement of element.statements ?? []) serve(statement.for);
    }
  }
  return served;
});
