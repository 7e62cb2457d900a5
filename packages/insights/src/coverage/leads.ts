import type { Journey, Stage, Step } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { contactsOf, mappedJourneys } from './contacts.ts';

type Shared = Journey | Stage | Step;

/** Several teams answer and nobody leads (U32). Copies do not count. */
export function lacksLead({ owners, leads, origin }: Shared): boolean {
  const known = (owners ?? []).filter(({ unknown }) => !unknown);
  return known.length > 1 && !leads?.length && origin?.how !== 'kept';
}

/** Journeys, their stages and touchpoints of several owners without a lead. */
export function sharedWithoutLead(facts: Facts): { element: Shared; journey: Journey }[] {
  const found = new Map<string, { element: Shared; journey: Journey }>();
  for (const journey of mappedJourneys(facts)) found.set(journey.id, { element: journey, journey });
  for (const { step, stages, journey } of contactsOf(facts)) {
    for (const element of [...stages, step]) found.set(element.id, { element, journey });
  }
  return [...found.values()].filter(({ element }) => lacksLead(element));
}
