import type { Journey, Phase } from '@touchline/model';
import { stagesOf } from '@touchline/model';
import type { Facts } from '../../../checklist/facts.ts';
import { onceFor } from '../../../once.ts';

/** Phases that the stages of a journey say. */
export function phasesOf(journey: Journey): ReadonlySet<Phase> {
  const phases = new Set<Phase>();
  for (const { stage } of stagesOf(journey)) if (stage.phase) phases.add(stage.phase);
  return phases;
}

/** Phases that any journey of the project says. */
export const phasesOfAll = onceFor(({ model }: Facts): ReadonlySet<Phase> => {
  return new Set(model.journeys.flatMap((journey) => [...phasesOf(journey)]));
});
