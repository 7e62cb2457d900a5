import { labelOf, type Reference, type Step, statementsOf } from '@touchline/model';
import { type Facts, stepsIn } from './facts.ts';
import { type Answer, every, NOT_APPLICABLE } from './item.ts';
import type { Gap } from './words.ts';

/**
 * Touchpoints that departments share are of one mind (U15, U32): one of several owners leads, and a contact that occurs
 * in two journeys has the same owner and the same promise in both. A contact is the same when its title is.
 */
export function sharedTouchpoints({ steps, today }: Facts): Answer {
  const found = new Map<string, { step: Step; gaps: Gap[] }>();
  for (const step of steps) {
    if ((step.owners?.length ?? 0) > 1) found.set(step.id, { step, gaps: step.leads?.length ? [] : ['lead'] });
  }
  const byTitle = new Map<string, { journey: string; step: Step }[]>();
  for (const journey of today) {
    for (const step of stepsIn(journey)) {
      if (!step.contact || step.origin?.how === 'kept') continue;
      const key = labelOf(step).normalize('NFC').toLowerCase();
      byTitle.set(key, [...(byTitle.get(key) ?? []), { journey: journey.id, step }]);
    }
  }
  for (const same of byTitle.values()) {
    const [first] = same;
    if (!first || new Set(same.map(({ journey }) => journey)).size < 2) continue;
    const { step } = first;
    const known = found.get(step.id) ?? { step, gaps: [] };
    if (differ(same, (each) => namesOf(each.owners))) known.gaps.push('other-owner');
    if (differ(same, (each) => statementsOf(each, 'promise').map(({ text }) => text))) known.gaps.push('promise');
    found.set(step.id, known);
  }
  if (found.size === 0) return NOT_APPLICABLE;
  const gaps = new Map([...found.values()].map((each) => [each.step, each.gaps]));
  return every('touchpoint', [...gaps.keys()], (step) => gaps.get(step) ?? []);
}

/** Whether two of them say something, and not the same. */
function differ(same: readonly { step: Step }[], read: (step: Step) => string[]): boolean {
  const said = same.map(({ step }) => read(step).sort().join('\n')).filter((each) => each !== '');
  return new Set(said).size > 1;
}

const namesOf = (owners: readonly Reference[] = []): string[] => owners.map(({ id, text }) => id ?? text);
