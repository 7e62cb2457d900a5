import type { Journey, Stage, Step } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';

/** A touchpoint where it stands: the stages around it and its journey, nearest first. */
export interface Touchpoint {
  readonly step: Step;
  readonly journey: Journey;
  readonly around: readonly (Stage | Journey)[];
}

/** The touchpoints of the journeys of today. */
export function touchpointsToday({ today }: Facts): Touchpoint[] {
  return touchpointsOf(today);
}

/**
 * The touchpoints once every to-be journey is real: those of the to-be journeys and of journeys that no other starts
 * from. Empty without a to-be journey.
 */
export function touchpointsToBe({ today, toBe }: Facts): Touchpoint[] {
  if (toBe.length === 0) return [];
  const replaced = new Set(toBe.map(({ toBeOf }) => toBeOf?.id));
  return touchpointsOf([...today, ...toBe].filter(({ id }) => !replaced.has(id)));
}

/** Each touchpoint once: a shared journey taken in by several is counted as one. */
export function touchpointsOf(journeys: readonly Journey[]): Touchpoint[] {
  const found = new Map<string, Touchpoint>();
  for (const journey of journeys) collect(journey, journey, [journey], found);
  return [...found.values()];
}

function collect(
  container: Pick<Journey | Stage, 'children'>,
  journey: Journey,
  around: readonly (Stage | Journey)[],
  found: Map<string, Touchpoint>,
): void {
  for (const item of container.children) {
    if (item.kind === 'stage') collect(item, journey, [item, ...around], found);
    else if (item.kind !== 'step') collect(item, journey, around, found);
    else if (item.contact) {
      const { origin } = item;
      const isShared = origin?.through === 'include' && origin.how === 'kept';
      const key = (isShared && origin.of) || item.id;
      if (!found.has(key)) found.set(key, { step: item, journey, around });
    }
  }
}
