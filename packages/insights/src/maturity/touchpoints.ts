import type { Journey, Stage, Step } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { onceFor } from '../once.ts';

/** A touchpoint where it stands: the stages around it and its journey, nearest first. */
export interface Touchpoint {
  readonly step: Step;
  readonly journey: Journey;
  readonly around: readonly (Stage | Journey)[];
}

/** The touchpoints of the journeys of today. */
export const touchpointsToday = onceFor(({ today, model }: Facts): readonly Touchpoint[] => {
  return touchpointsOf(today, model.journeys);
});

/**
 * The touchpoints once every to-be journey is real: those of the to-be journeys and of journeys that no other starts
 * from. Empty without a to-be journey.
 */
export function touchpointsToBe({ today, toBe, model }: Facts): Touchpoint[] {
  if (toBe.length === 0) return [];
  const replaced = new Set(toBe.map(({ toBeOf }) => toBeOf?.id));
  return touchpointsOf(
    [...today, ...toBe].filter(({ id }) => !replaced.has(id)),
    model.journeys,
  );
}

/**
 * Each touchpoint once.
 *
 * @param counted journeys that are counted by themselves: where another one takes one of them in, only what it changes
 *   there counts. Default: none, what is taken in counts with the rest.
 */
export function touchpointsOf(journeys: readonly Journey[], counted: readonly Journey[] = []): Touchpoint[] {
  const known = new Set(counted.map(({ id }) => id));
  return journeys.flatMap((journey) => [...within(journey, journey, [journey], known, false)]);
}

function* within(
  container: Pick<Journey | Stage, 'children'>,
  journey: Journey,
  around: readonly (Stage | Journey)[],
  counted: ReadonlySet<string>,
  isShared: boolean,
): Generator<Touchpoint> {
  for (const item of container.children) {
    if (item.kind === 'stage') yield* within(item, journey, [item, ...around], counted, isShared);
    else if (item.kind === 'group') yield* within(item, journey, around, counted, isShared);
    else if (item.kind === 'inclusion') {
      yield* within(item, journey, around, counted, isShared || counted.has(item.journey.id ?? ''));
    } else if (item.contact && !(isShared && item.origin?.how === 'kept')) yield { step: item, journey, around };
  }
}
