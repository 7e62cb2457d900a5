import { type Reference, type Service, type Statement, statementsOf, titleKey } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { nameOf } from '../lookup.ts';
import { onceFor } from '../once.ts';
import { answerableFor, type Contact, contactsOf } from './contacts.ts';
import { keysOf } from './place.ts';

/** Two places that tell one contact differently. */
export interface Conflict {
  readonly what: 'promise' | 'tone' | 'owner';
  /** The title of the contact or the service. */
  readonly title: string;
  readonly a: ConflictSide;
  readonly b: ConflictSide;
}

export interface ConflictSide {
  readonly contact?: Contact;
  /** The service whose promise or tone the other side does not keep. */
  readonly service?: Service;
  /** What it says: the promise, the tone, the names of the owners. */
  readonly text: string;
  readonly statement?: Statement;
}

/**
 * Where a customer would be told two things about one contact: touchpoints of the same title through the same channel
 * in two journeys, and touchpoints against the service they use. What is meant for different customers is no conflict.
 */
export const conflictsOf = onceFor((facts: Facts): readonly Conflict[] => {
  const conflicts: Conflict[] = [];
  const same = new Map<string, Contact[]>();
  for (const contact of contactsOf(facts)) {
    if (contact.isCopy) continue;
    conflicts.push(...withServices(contact, facts));
    const title = contact.step.title;
    if (title === undefined) continue;
    // Two contacts may share several channels.
    const met = new Set<Contact>();
    for (const channel of keysOf(contact.step.via)) {
      const key = `${titleKey(title)}\n${channel}`;
      for (const other of same.get(key) ?? []) {
        if (other.journey === contact.journey || met.has(other)) continue;
        met.add(other);
        conflicts.push(...between(title, other, contact, facts));
      }
      const known = same.get(key);
      if (known) known.push(contact);
      else same.set(key, [contact]);
    }
  }
  return conflicts;
});

function between(title: string, a: Contact, b: Contact, facts: Facts): Conflict[] {
  const found: Conflict[] = [];
  const isShared = !areForOthers(a, b, facts);
  for (const what of ['promise', 'tone'] as const) {
    const pair = difference(statementsOf(a.step, what), statementsOf(b.step, what));
    if (pair && isShared) found.push({ what, title, a: sideOf(a, pair[0]), b: sideOf(b, pair[1]) });
  }
  const [mine, other] = [near(a), near(b)];
  const teams = new Set(keysOf(mine));
  if (mine.length > 0 && other.length > 0 && !keysOf(other).some((key) => teams.has(key))) {
    const say = (owners: readonly Reference[]) => owners.map((owner) => nameOf(owner, facts)).join(', ');
    found.push({ what: 'owner', title, a: { contact: a, text: say(mine) }, b: { contact: b, text: say(other) } });
  }
  return found;
}

/** Who answers, said at the contact or its stages: the owner of a whole journey says nothing about one contact. */
function near(contact: Contact): readonly Reference[] {
  const { step, stages } = contact;
  return [step, ...stages].some(({ owners, leads }) => owners?.length || leads?.length) ? answerableFor(contact) : [];
}

function withServices(contact: Contact, { lookup }: Facts): Conflict[] {
  return (contact.step.uses ?? []).flatMap(({ id }) => {
    const service = lookup.declaration(id);
    if (service?.kind !== 'service') return [];
    return (['promise', 'tone'] as const).flatMap((what): Conflict[] => {
      const pair = difference(statementsOf(service, what), statementsOf(contact.step, what));
      if (!pair) return [];
      const a = { service, text: pair[0].text, statement: pair[0] };
      return [{ what, title: service.title ?? service.name ?? service.id, a, b: sideOf(contact, pair[1]) }];
    });
  });
}

function sideOf(contact: Contact, statement: Statement): ConflictSide {
  return { contact, text: statement.text, statement };
}

/** The first statements of two lists that have no text in common. */
function difference(a: readonly Statement[], b: readonly Statement[]): [Statement, Statement] | undefined {
  const said = (list: readonly Statement[]) => list.filter(({ unknown }) => !unknown);
  const [mine, other] = [said(a), said(b)];
  const texts = new Set(mine.map(({ text }) => titleKey(text)));
  if (other.some(({ text }) => texts.has(titleKey(text)))) return undefined;
  const [left] = mine;
  const [right] = other;
  return left && right ? [left, right] : undefined;
}

/** The segments a journey is for; undefined when it may be anybody's. */
function segmentsOf({ journey, step }: Contact, { lookup }: Facts): Set<string> | undefined {
  const people = step.onlyFor?.length ? step.onlyFor : (journey.for ?? []);
  const segments = people.map((reference) => {
    const found = lookup.declaration(reference.id);
    return found?.kind === 'persona' ? keysOf(found.of) : found?.kind === 'segment' ? [found.id] : [];
  });
  if (segments.length === 0 || segments.some((each) => each.length === 0)) return undefined;
  return new Set(segments.flat());
}

/** Contacts meant for customers that have no segment in common: they may be told different things. */
function areForOthers(a: Contact, b: Contact, facts: Facts): boolean {
  const [mine, other] = [segmentsOf(a, facts), segmentsOf(b, facts)];
  return mine !== undefined && other !== undefined && ![...mine].some((segment) => other.has(segment));
}
