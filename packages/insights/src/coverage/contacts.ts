import type { Channel, Journey, JourneyItem, Reference, Stage, Step } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { onceFor } from '../once.ts';
import { keysOf } from './place.ts';

/** A touchpoint and what stands around it. */
export interface Contact {
  readonly step: Step;
  readonly journey: Journey;
  /** Stages around it, the outermost first. */
  readonly stages: readonly Stage[];
  /** It stands in `any order` or `parallel`: nothing comes before or after it. */
  readonly inGroup: boolean;
  /** A copy that says nothing of its own (an included journey). */
  readonly isCopy: boolean;
}

/** The touchpoints of the journeys of today; of the to-be journeys where only those are drawn. */
export const contactsOf = onceFor((facts: Facts): readonly Contact[] => {
  return mappedJourneys(facts).flatMap((journey) => [...contactsIn(journey.children, { journey, stages: [] })]);
});

/** The journeys that say how it is; those to be where only they are drawn. */
export function mappedJourneys({ today, toBe }: Facts): readonly Journey[] {
  return today.length > 0 ? today : toBe;
}

interface Around {
  readonly journey: Journey;
  readonly stages: readonly Stage[];
  readonly inGroup?: boolean;
}

function* contactsIn(items: readonly JourneyItem[], around: Around): Generator<Contact> {
  for (const item of items) {
    if (item.kind === 'step') {
      if (!item.contact) continue;
      yield { step: item, inGroup: false, ...around, isCopy: item.origin?.how === 'kept' };
    } else if (item.kind === 'stage') {
      yield* contactsIn(item.children, { ...around, stages: [...around.stages, item] });
    } else {
      yield* contactsIn(item.children, { ...around, inGroup: around.inGroup === true || item.kind === 'group' });
    }
  }
}

/** Who answers for a contact: its lead, else its owners, else those of the stage or journey around it. */
export function answerableFor({ step, stages, journey }: Contact): readonly Reference[] {
  for (const { leads, owners } of [step, ...[...stages].reverse(), journey]) {
    for (const people of [leads, owners]) {
      const known = people?.filter(({ unknown }) => !unknown);
      if (known?.length) return known;
    }
  }
  return [];
}

/** The declared channels a contact goes through: its own, else those of the stage or journey around it. */
export function channelsOf({ step, stages, journey }: Contact, { lookup }: Facts): Channel[] {
  const via = [step, ...[...stages].reverse(), journey].map((each) => each.via).find((each) => each?.length);
  return (via ?? []).flatMap(({ id }) => {
    const found = lookup.declaration(id);
    return found?.kind === 'channel' ? [found] : [];
  });
}

/** People of the company stand at the other end: phone, branch, or said so. */
export function isStaffed({ staffed, channelKind }: Channel): boolean {
  return staffed === true || channelKind === 'phone' || channelKind === 'branch';
}

/** Where a customer's contact passes from one team to another. */
export interface HandOff {
  readonly before: Contact;
  readonly after: Contact;
  readonly from: Reference;
  readonly to: Reference;
}

/**
 * Changes of the owning team between successive touchpoints of each journey, in the order of the text. Contacts
 * without an owner, exits and what has no sequence are passed over; contacts with a team in common hand nothing over.
 */
export const handOffsOf = onceFor((facts: Facts): ReadonlyMap<Journey, readonly HandOff[]> => {
  const found = new Map<Journey, HandOff[]>();
  const last = new Map<Journey, Contact>();
  for (const contact of contactsOf(facts)) {
    const { journey, step, inGroup } = contact;
    const [to] = answerableFor(contact);
    if (!to || inGroup || step.exit) continue;
    const before = last.get(journey);
    last.set(journey, contact);
    const [from] = before ? answerableFor(before) : [];
    if (!before || !from) continue;
    const teams = new Set(keysOf(answerableFor(before)));
    if (keysOf(answerableFor(contact)).some((key) => teams.has(key))) continue;
    const hand = { before, after: contact, from, to };
    const known = found.get(journey);
    if (known) known.push(hand);
    else found.set(journey, [hand]);
  }
  return found;
});

/** A contact with people of the company, and who they are. */
export interface StaffedContact {
  readonly contact: Contact;
  /** Who runs the staffed channels and who acts in front of the customer; else who answers for the contact. */
  readonly teams: readonly Reference[];
  /** One of them is trained, or the initiative says no more than that people are. */
  readonly trained: boolean;
}

/** Touchpoints that people of the company run, with whether a training reaches them. */
export const staffedContacts = onceFor((facts: Facts): readonly StaffedContact[] => {
  const trained = new Set(facts.initiatives.flatMap(({ trains }) => keysOf(trains?.map(({ who }) => who))));
  return contactsOf(facts).flatMap((contact): StaffedContact[] => {
    if (contact.isCopy) return [];
    const staffed = channelsOf(contact, facts).filter(isStaffed);
    if (staffed.length === 0) return [];
    const inFront = (contact.step.statements ?? []).filter(({ kind }) => kind === 'frontstage');
    const near = [...staffed.flatMap(({ owners }) => owners ?? []), ...inFront.flatMap(({ by }) => by ?? [])];
    const known = near.filter(({ unknown }) => !unknown);
    const own = known.length > 0 ? known : answerableFor(contact);
    // Partners train their own people.
    const teams = own.filter(({ id }) => facts.lookup.declaration(id)?.kind !== 'partner');
    if (own.length > 0 && teams.length === 0) return [];
    const everybody = [...teams, ...answerableFor(contact)];
    return [{ contact, teams, trained: keysOf(everybody).some((key) => trained.has(key)) }];
  });
});

/** The plan trains somebody. */
export function speaksOfTraining({ initiatives }: Facts): boolean {
  return initiatives.some(({ trains, initiativeKind }) => trains?.length || initiativeKind === 'training');
}
