import type { Journey, JourneyItem, Service, Stage, Step } from '@touchline/model';
import type { Lookup } from '../../../lookup.ts';

/** Something that can be said of a moment itself or of what it stands in. */
type Holder = Journey | Stage | Step;

/**
 * Moments of truth of a journey for which `isSaid` holds neither of themselves nor of what they stand in. Copies are
 * left out: their original is asked.
 */
export function momentsWithout(journey: Journey, isSaid: (element: Holder) => boolean): (Stage | Step)[] {
  const found: (Stage | Step)[] = [];
  const visit = (item: JourneyItem, isCovered: boolean): void => {
    const isHolder = item.kind === 'stage' || item.kind === 'step';
    const covered = isCovered || (isHolder && isSaid(item));
    const isOriginal = item.origin === undefined || item.origin.how === 'added';
    if (isHolder && isOriginal && item.moment?.mark === 'moment-of-truth' && !covered) {
      // A stage is also covered by what its steps say.
      const isWithin = item.kind === 'stage' && someWithin(item, isSaid);
      if (!isWithin) found.push(item);
    }
    if (item.kind !== 'step') for (const child of item.children) visit(child, covered);
  };
  for (const item of journey.children) visit(item, isSaid(journey));
  return found;
}

function someWithin(container: { children: JourneyItem[] }, isSaid: (element: Holder) => boolean): boolean {
  return container.children.some((item) => {
    if (item.kind === 'step') return isSaid(item);
    return (item.kind === 'stage' && isSaid(item)) || someWithin(item, isSaid);
  });
}

/** Services a moment is made of: what is said of them holds for it as well. */
export function servicesOf({ uses }: Holder, lookup: Lookup): Service[] {
  return (uses ?? []).flatMap(({ id }) => {
    const found = lookup.declaration(id);
    return found?.kind === 'service' ? [found] : [];
  });
}
