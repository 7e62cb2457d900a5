import { type Journey, type JourneyItem, type Phase, type Stage, stagesOf } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { mappedJourneys } from './contacts.ts';

export interface PhaseFacts {
  readonly journey: Journey;
  readonly stages: ReadonlyMap<Phase, readonly Stage[]>;
  /** Another journey opens into it or takes it in: it need not go from end to end. */
  readonly isPart: boolean;
}

/** The phases that journeys say their stages are in; only journeys that say one. */
export function phaseFacts(facts: Facts): PhaseFacts[] {
  const journeys = mappedJourneys(facts);
  const parts = new Set(journeys.flatMap((journey) => [...opened(journey)]));
  return journeys.flatMap((journey): PhaseFacts[] => {
    const stages = new Map<Phase, Stage[]>();
    for (const { stage } of stagesOf(journey)) {
      if (stage.phase) stages.set(stage.phase, [...(stages.get(stage.phase) ?? []), stage]);
    }
    return stages.size === 0 ? [] : [{ journey, stages, isPart: parts.has(journey.id) }];
  });
}

/** Ids of the journeys that a journey takes in or leads into. */
function* opened(item: Journey | JourneyItem): Generator<string> {
  if (item.kind === 'inclusion' && item.journey.id !== undefined) yield item.journey.id;
  if ('details' in item) for (const { id } of item.details ?? []) if (id !== undefined) yield id;
  if ('children' in item) for (const child of item.children) yield* opened(child);
}
