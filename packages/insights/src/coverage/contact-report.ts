import { type Language, quote } from '@touchline/locale';
import type { CoverageReport } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { nameOf } from '../lookup.ts';
import { type Conflict, type ConflictSide, conflictsOf } from './conflicts.ts';
import {
  answerableFor,
  type Contact,
  contactsOf,
  handOffsOf,
  mappedJourneys,
  speaksOfTraining,
  staffedContacts,
} from './contacts.ts';
import { criticalContacts } from './critical.ts';
import { sharedWithoutLead } from './leads.ts';
import { keysOf, placeOf } from './place.ts';
import { words } from './words.ts';

/** Touchpoints a report lists as the most pressing. */
const MOST_CRITICAL = 10;
/** Content customers are no concern, however important the moment: at most the middle of the scale counts. */
const HALF = 0.5;

type Parts = Pick<CoverageReport, 'conflicts' | 'handOffs' | 'withoutLead' | 'staff' | 'critical'>;

/** The parts about touchpoints and the teams behind them. */
export function contactParts(facts: Facts, language: Language): Parts {
  const contacts = contactsOf(facts);
  if (contacts.length === 0) return {};
  return {
    conflicts: conflictsOf(facts).map((conflict) => conflictPart(conflict, language)),
    handOffs: handOffs(facts),
    withoutLead: sharedWithoutLead(facts).map(({ element, journey }) => ({
      ...placeOf(element, journey),
      owners: (element.owners ?? []).map((owner) => nameOf(owner, facts)),
    })),
    staff: staff(facts, language),
    critical: critical(facts),
  };
}

function conflictPart({ what, title, a, b }: Conflict, language: Language): NonNullable<Parts['conflicts']>[number] {
  const [first, second] = [quote(language, a.text), quote(language, b.text)];
  const says = words.text(language, `conflict-${what}`, { a: first, b: second });
  return { what, title, says, places: [sidePlace(a), sidePlace(b)] };
}

function sidePlace({ contact, service, text, statement }: ConflictSide) {
  const place = contact ? placeOf(contact.step, contact.journey) : service && placeOf(service);
  if (!place) throw new Error('A side of a conflict is a contact or a service');
  return { ...place, ...(statement && { at: statement.at }), text };
}

/** Only journeys with at least two contacts of known owners: before that nothing can change hands. */
function handOffs(facts: Facts): Parts['handOffs'] {
  const byJourney = new Map<string, Contact[]>();
  for (const contact of contactsOf(facts)) {
    if (answerableFor(contact).length === 0) continue;
    const known = byJourney.get(contact.journey.id);
    if (known) known.push(contact);
    else byJourney.set(contact.journey.id, [contact]);
  }
  const found = mappedJourneys(facts).flatMap((journey) => {
    const owned = byJourney.get(journey.id) ?? [];
    if (owned.length < 2) return [];
    const teams = new Map(
      owned.flatMap((contact) => {
        const [first] = answerableFor(contact);
        const [key] = keysOf(first && [first]);
        return first && key !== undefined ? [[key, nameOf(first, facts)] as const] : [];
      }),
    );
    const hands = (handOffsOf(facts).get(journey) ?? []).map(({ from, to, before, after }) => ({
      from: nameOf(from, facts),
      to: nameOf(to, facts),
      before: placeOf(before.step, journey),
      after: placeOf(after.step, journey),
    }));
    return [{ journey: placeOf(journey, journey), contacts: owned.length, teams: [...teams.values()], hands }];
  });
  return found.length > 0 ? found : undefined;
}

/** Absent until a strategy or a training is declared: a map alone trains nobody. */
function staff(facts: Facts, language: Language): Parts['staff'] {
  const found = staffedContacts(facts);
  if (found.length === 0 || !(speaksOfTraining(facts) || facts.model.strategies.length > 0)) return undefined;
  const trained = found.filter((each) => each.trained).length;
  const skills = facts.initiatives.flatMap(({ trains }) => trains ?? []).flatMap((training) => training.skills);
  return {
    says:
      trained === 0
        ? words.text(language, 'staff-none', { contacts: found.length })
        : words.text(language, 'staff-some', { contacts: found.length, trained }),
    contacts: found.length,
    trained,
    empathy: skills.includes('empathy'),
    untrained: found
      .filter((each) => !each.trained)
      .map(({ contact, teams }) => ({
        ...placeOf(contact.step, contact.journey),
        teams: teams.map((team) => nameOf(team, facts)),
      })),
  };
}

function critical(facts: Facts): Parts['critical'] {
  return criticalContacts(facts)
    ?.filter(({ dissatisfaction }) => dissatisfaction >= HALF)
    .slice(0, MOST_CRITICAL)
    .map(({ contact, importance, dissatisfaction, score, initiatives }) => ({
      ...placeOf(contact.step, contact.journey),
      importance,
      dissatisfaction,
      score,
      measured: (contact.step.measuredBy ?? []).some(({ unknown }) => !unknown),
      owners: answerableFor(contact).map((owner) => nameOf(owner, facts)),
      initiatives: initiatives.map((initiative) => placeOf(initiative)),
    }));
}
