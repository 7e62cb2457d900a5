import {
  type Journey,
  type JourneyItem,
  labelOf,
  type Model,
  type Stage,
  type Statement,
  type Step,
  titleKey,
} from '@touchline/model';

export type Change = 'added' | 'changed' | 'removed';

/** What became of elements, by their ids. What is not in it stayed as it was. */
export type Changes = ReadonlyMap<string, Change>;

/** Before each changed text: told apart without colour. */
export const CHANGE_SIGNS: Readonly<Record<Change, string>> = { added: '+', changed: '≠', removed: '−' };

type Part = Stage | Step;

/** The title of a stage, behind the sign of what became of it. */
export function signedLabel(stage: Stage, changes: Changes): string {
  const change = changes.get(stage.id);
  return change === undefined ? labelOf(stage) : `${CHANGE_SIGNS[change]} ${labelOf(stage)}`;
}

/** What is said elsewhere in the picture, or follows from the place of an element rather than from what it says. */
const ASIDE = new Set([
  ...['id', 'name', 'at', 'source', 'nameAt', 'ruleAt', 'origin', 'children', 'flow', 'statements'],
  ...['accepts', 'reviewed', 'unknowns'],
]);

/**
 * What two journeys say differently, for the marks of a comparison: `before` holds ids of the first journey (changed,
 * removed), `after` ids of the second (added, changed). Elements belong together by their origin, else by their title.
 */
export function changesBetween(model: Model, beforeId: string, afterId: string): { before: Changes; after: Changes } {
  const before = new Map<string, Change>();
  const after = new Map<string, Change>();
  const [first, second] = [beforeId, afterId].map((id) => model.journeys.find((journey) => journey.id === id));
  if (first === undefined || second === undefined) return { before, after };
  const left = new Map(partsOf(first).map((part) => [part.id, part]));
  const byTitle = new Map<string, Part[]>();
  for (const part of left.values()) {
    const key = titleKey(labelOf(part));
    byTitle.set(key, [...(byTitle.get(key) ?? []), part]);
  }
  for (const part of partsOf(second)) {
    const counterpart =
      part.origin?.of === undefined ? byTitle.get(titleKey(labelOf(part)))?.shift() : left.get(part.origin.of);
    if (counterpart === undefined) {
      after.set(part.id, 'added');
      continue;
    }
    left.delete(counterpart.id);
    const differs = compareStatements(counterpart, part, before, after);
    if (differs || part.origin?.how === 'changed' || said(part) !== said(counterpart)) {
      before.set(counterpart.id, 'changed');
      after.set(part.id, 'changed');
    }
  }
  for (const { id } of left.values()) before.set(id, 'removed');
  return { before, after };
}

function partsOf(journey: Journey): Part[] {
  const parts = (items: readonly JourneyItem[]): Part[] =>
    items.flatMap((item) => {
      if (item.kind === 'step') return [item];
      return item.kind === 'stage' ? [item, ...parts(item.children)] : parts(item.children);
    });
  return parts(journey.children);
}

/** Statements of one kind whose words are other ones were changed; where one side has none of the kind, it is new or gone. */
function compareStatements(one: Part, other: Part, before: Map<string, Change>, after: Map<string, Change>): boolean {
  const [old, now] = [one.statements ?? [], other.statements ?? []];
  const gone = old.filter((statement) => !now.some((each) => same(each, statement)));
  const fresh = now.filter((statement) => !old.some((each) => same(each, statement)));
  for (const each of gone) mark(before, each, fresh.some(({ kind }) => kind === each.kind) ? 'changed' : 'removed');
  for (const each of fresh) mark(after, each, gone.some(({ kind }) => kind === each.kind) ? 'changed' : 'added');
  return gone.length + fresh.length > 0;
}

/** A statement with all that stands in it: a pain goes with its opportunities. */
function mark(changes: Map<string, Change>, { id, statements = [] }: Statement, change: Change): void {
  changes.set(id, change);
  for (const inner of statements) mark(changes, inner, change);
}

const same = (one: Statement, other: Statement) => one.kind === other.kind && said(one) === said(other);

function said(part: unknown): string {
  return JSON.stringify(part, (key, value: unknown) => (ASIDE.has(key) ? undefined : value));
}
