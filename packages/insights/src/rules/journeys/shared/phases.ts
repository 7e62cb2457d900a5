import type { Journey, Phase } from '@touchline/model';
import { stagesOf } from '@touchline/model';
import type { Facts } from '../../../checklist/facts.ts';

/** Phases that the stages of a journey say. */
export function phasesOf(journey: Journey): ReadonlySet<Phase> {
  const phases = new Set<Phase>();
  for (const { stage } of stagesOf(journey)) if (stage.phase) phases.add(stage.phase);
  return phases;
}

const known = new WeakMap<Facts, ReadonlySet<Phase>>();

/** Phases that any journey of the project says. */
export function phasesOfAll(facts: Facts): ReadonlySet<Phase> {
  let phases = known.get(facts);
  if (!phases) {
    phases = new Set(facts.model.journeys.flatMap((journey) => [...phasesOf(journey)]));
    known.set(facts, phases);
  }
  return phases;
}
