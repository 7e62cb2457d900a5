import {
  type Initiative,
  type Journey,
  type Reference,
  type Stage,
  type Statement,
  type Theme,
  within,
} from '@touchline/model';
import type { Facts } from '../../../checklist/facts.ts';
import { grouped } from '../../../grouped.ts';
import { onceFor } from '../../../once.ts';
import { type Part, partsOf, said } from './parts.ts';

/** What is done about journeys: opportunities seen, pains and parts that initiatives and themes turn to. */
export interface Answers {
  /** The project writes opportunities or initiatives: only then can one be missed. */
  readonly areWritten: boolean;
  /** Initiatives turn to parts of journeys or to what stands in them: only then can one be missed there. */
  readonly planIsLinked: boolean;
  /** Initiatives and themes that improve or address an element, by its id; what a to-be journey takes over counts too. */
  readonly planned: ReadonlyMap<string, readonly (Initiative | Theme)[]>;
  /** Ids of all that an opportunity, an initiative or a theme addresses. */
  readonly addressed: ReadonlySet<string>;
  /** Ids of statements that a to-be journey took out. */
  readonly removed: ReadonlySet<string>;
  /** Ids of stages and steps that a to-be journey changes or takes out. */
  readonly redesigned: ReadonlySet<string>;
}

export const answersOf = onceFor((facts: Facts): Answers => {
  const works = [...facts.initiatives, ...facts.model.themes];
  const planned = grouped(
    works.flatMap((work) => targets(work.improves, work.addresses).map((id) => [id, work] as const)),
  );
  const planIsLinked = facts.initiatives.some(({ improves, addresses }) => targets(improves, addresses).length > 0);
  const addressed = new Set(facts.addressed);
  const removed = new Set<string>();
  const redesigned = new Set<string>();
  for (const journey of facts.toBe) {
    alsoOriginals(journey, planned, addressed);
    const today = facts.lookup.declaration(journey.toBeOf?.id);
    if (today?.kind !== 'journey') continue;
    for (const id of removedIn(journey, today)) removed.add(id);
    for (const id of redesignedIn(journey, today)) redesigned.add(id);
  }
  const areWritten = facts.initiatives.length > 0 || (facts.statements.get('opportunity')?.length ?? 0) > 0;
  return { areWritten, planIsLinked, planned, addressed, removed, redesigned };
});

function targets(...lists: readonly (readonly Reference[] | undefined)[]): string[] {
  return lists.flatMap((list) => list ?? []).flatMap(({ id }) => id ?? []);
}

/** Who improves the copy in a to-be journey improves the original. */
function alsoOriginals(journey: Journey, planned: Map<string, (Initiative | Theme)[]>, addressed: Set<string>): void {
  for (const { element } of partsOf(journey).all) {
    for (const { id, origin } of [element, ...(element.statements ?? [])]) {
      const of = origin?.of ?? (id === journey.id ? journey.toBeOf?.id : undefined);
      if (of === undefined) continue;
      const works = planned.get(id);
      if (works) planned.set(of, [...(planned.get(of) ?? []), ...works]);
      if (addressed.has(id)) addressed.add(of);
    }
  }
}

function statementsIn(journey: Journey): Statement[] {
  return partsOf(journey).all.flatMap(({ element }) => element.statements ?? []);
}

function removedIn(journey: Journey, today: Journey): string[] {
  const kept = new Set(statementsIn(journey).map(({ origin }) => origin?.of));
  return statementsIn(today).flatMap(({ id }) => (kept.has(id) ? [] : id));
}

function redesignedIn(journey: Journey, today: Journey): string[] {
  const kept = new Set<string | undefined>();
  for (const { element } of partsOf(journey).all) if (element.origin?.how === 'kept') kept.add(element.origin.of);
  return partsOf(today).all.flatMap(({ element }) => (element === today || kept.has(element.id) ? [] : element.id));
}

/** Whether an opportunity stands in the part or in a stage around it, or the plan improves one of them. */
export function isTakenUp({ element, around }: Part, answers: Answers): boolean {
  return [element, ...around].some((each) => said(each, 'opportunity').length > 0 || answers.planned.has(each.id));
}

/** Whether anything is done about a statement of a part: a pain, an expectation, a risk. */
export function isAnswered(statement: Statement, part: Part, answers: Answers): boolean {
  if (answers.addressed.has(statement.id) || answers.removed.has(statement.id)) return true;
  if (said(statement, 'opportunity').length > 0 || isTakenUp(part, answers)) return true;
  // What is said of a stage as a whole may be answered by one of its steps.
  return part.element.kind === 'stage' && holdsAnswer(part.element, answers);
}

/** Whether an opportunity stands anywhere below an element, or the plan improves or addresses something there. */
function holdsAnswer(element: Journey | Stage, { planned }: Answers): boolean {
  for (const { element: each } of within(element)) {
    if (each.kind === 'opportunity' && !each.unknown) return true;
    if (planned.has(each.id)) return true;
  }
  return false;
}

/** Whether the plan improves a journey, or improves or addresses something in it. */
export function feedsPlan(journey: Journey, { planned }: Answers): boolean {
  if (planned.has(journey.id)) return true;
  for (const { element } of within(journey)) if (planned.has(element.id)) return true;
  return false;
}
