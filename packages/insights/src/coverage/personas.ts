import {
  type Journey,
  type JourneyItem,
  type PersonaCell,
  type Reference,
  type Stage,
  type Statement,
  type Step,
  statementsOf,
} from '@touchline/model';
import type { Facts } from '../checklist/facts.ts';
import { mappedJourneys } from './contacts.ts';
import { keyOf, keysOf } from './place.ts';

/** A stage without stages inside (or a whole journey without stages), with what stands around it. */
interface Column {
  readonly element: Stage | Journey;
  readonly steps: readonly { readonly step: Step; readonly around: readonly Stage[] }[];
  readonly around: readonly Stage[];
}

export interface PersonaFacts {
  readonly journey: Journey;
  readonly columns: readonly (Stage | Journey)[];
  readonly rows: readonly { readonly persona: Reference; readonly cells: readonly PersonaCell[] }[];
}

/** What each persona of a journey meets in each of its stages. Journeys for nobody in particular are left out. */
export function personaFacts(facts: Facts): PersonaFacts[] {
  return mappedJourneys(facts).flatMap((journey): PersonaFacts[] => {
    const personas = (journey.for ?? []).filter(({ unknown }) => !unknown);
    if (personas.length === 0) return [];
    const columns = columnsOf(journey);
    const rows = personas.map((persona) => {
      const key = keyOf(persona);
      return { persona, cells: columns.map((column) => cellOf(column, key, personas.length === 1)) };
    });
    // Of one customer who is nothing but a title, and meets something everywhere, there is nothing to compare.
    const isPlain = rows.length === 1 && personas[0]?.free === true;
    if (isPlain && rows[0]?.cells.every(({ state }) => state === 'filled')) return [];
    return [{ journey, columns: columns.map(({ element }) => element), rows }];
  });
}

function columnsOf(journey: Journey): Column[] {
  const found: Column[] = [];
  const visit = (items: readonly JourneyItem[], around: readonly Stage[]): void => {
    for (const item of items) {
      if (item.kind === 'step') continue;
      if (item.kind !== 'stage') visit(item.children, around);
      else if (holdsStage(item.children)) visit(item.children, [...around, item]);
      else found.push({ element: item, around, steps: stepsIn(item.children, []) });
    }
  };
  visit(journey.children, []);
  return found.length > 0 ? found : [{ element: journey, around: [], steps: stepsIn(journey.children, []) }];
}

function holdsStage(items: readonly JourneyItem[]): boolean {
  return items.some((item) => item.kind === 'stage' || (item.kind !== 'step' && holdsStage(item.children)));
}

function stepsIn(items: readonly JourneyItem[], around: readonly Stage[]): Column['steps'][number][] {
  return items.flatMap((item) => (item.kind === 'step' ? [{ step: item, around }] : stepsIn(item.children, around)));
}

function cellOf({ element, steps, around }: Column, persona: string | undefined, alone: boolean): PersonaCell {
  const cell = { steps: 0, touchpoints: 0, feelings: 0, pains: 0, own: 0 };
  const isFor = (references: readonly Reference[] | undefined): 'all' | 'own' | 'others' => {
    const keys = keysOf(references);
    if (keys.length === 0) return 'all';
    return persona !== undefined && keys.includes(persona) ? 'own' : 'others';
  };
  const limits = [...around, element].map((each) => isFor(each.onlyFor));
  if (limits.includes('others')) return { state: 'outside', ...cell };
  const count = (what: 'feelings' | 'pains', to: 'all' | 'own' | 'others'): void => {
    if (to === 'others') return;
    cell[what]++;
    if (to === 'own' || alone) cell.own++;
  };
  const addressee = (pain: Statement) => isFor([...(pain.for ?? []), ...(pain.as ?? [])]);
  const places = steps.filter(({ step }) => isFor(step.onlyFor) !== 'others').map(({ step }) => step);
  for (const step of places) {
    cell.steps++;
    if (step.contact) cell.touchpoints++;
    if (isFor(step.onlyFor) === 'own') cell.own++;
  }
  for (const place of [element, ...places]) {
    if (place.kind === 'journey') continue;
    for (const feeling of place.feelings ?? []) if (!feeling.unknown) count('feelings', isFor(feeling.as));
    for (const pain of statementsOf(place, 'pain')) if (!pain.unknown) count('pains', addressee(pain));
  }
  const isEmpty = cell.steps + cell.feelings + cell.pains === 0;
  return { state: isEmpty ? 'empty' : 'filled', ...cell };
}
