import { type Feeling, type Initiative, Level } from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { onceFor } from '../once.ts';
import { type Contact, contactsOf } from './contacts.ts';
import { byPlace, placesAround } from './pains.ts';

export interface CriticalContact {
  readonly contact: Contact;
  readonly importance: Level;
  /** 0 content .. 1 as bad as the scale goes. */
  readonly dissatisfaction: number;
  /** Importance (1..4) / 4 × dissatisfaction: 0..1. */
  readonly score: number;
  /** They improve it or a stage around it, or address something said there. */
  readonly initiatives: readonly Initiative[];
}

/**
 * Touchpoints by importance × dissatisfaction (U20), the most pressing first. A moment of truth is critical, a key
 * moment high; what says neither is medium. Dissatisfaction is the distance of the mean feeling from the top of the
 * scale. Undefined where no importance is said, or no touchpoint has a feeling in numbers.
 */
export const criticalContacts = onceFor((facts: Facts): readonly CriticalContact[] | undefined => {
  const contacts = contactsOf(facts).filter(({ isCopy }) => !isCopy);
  if (!contacts.some(({ step }) => step.moment || step.importance)) return undefined;
  const improving = byPlace(facts.initiatives, ({ improves }) => (improves ?? []).flatMap(({ id }) => id ?? []));
  const addressing = byPlace(facts.initiatives, ({ addresses }) =>
    (addresses ?? []).flatMap(({ id }) => (id === undefined ? [] : placesAround(id))),
  );
  const found = contacts.flatMap((contact): CriticalContact[] => {
    const { step, stages, journey } = contact;
    const mean = meanFeeling(step.feelings);
    if (mean === undefined) return [];
    const { min, max } = facts.lookup.scaleOf(journey);
    const dissatisfaction = Math.min(1, Math.max(0, (max - mean) / (max - min)));
    const importance = importanceOf(contact);
    const improved = [step, ...stages].flatMap(({ id }) => improving.get(id) ?? []);
    const initiatives = [...new Set([...improved, ...(addressing.get(step.id) ?? [])])];
    const score = ((Level.options.indexOf(importance) + 1) / Level.options.length) * dissatisfaction;
    return [{ contact, importance, dissatisfaction, score, initiatives }];
  });
  return found.length === 0 ? undefined : found.sort((a, b) => b.score - a.score);
});

function importanceOf({ step }: Contact): Level {
  if (step.moment?.mark === 'moment-of-truth') return 'critical';
  return step.importance ?? (step.moment?.mark === 'key-moment' ? 'high' : 'medium');
}

/** The mean over all that is said; a feeling that changes counts with the middle of its way. */
function meanFeeling(feelings: readonly Feeling[] | undefined): number | undefined {
  const scores = (feelings ?? []).flatMap(({ score, becomes }) => {
    if (score === undefined) return [];
    return becomes === undefined ? score : (score + becomes) / 2;
  });
  return scores.length === 0 ? undefined : scores.reduce((sum, each) => sum + each, 0) / scores.length;
}
