import type { Journey, JourneyItem, Reference, Stage, Step, ViewFilter } from '@touchline/model';
import { keyOf, mentions } from './names.ts';

/**
 * One column: a step; a stage that has no steps (its content stands below its chevron); or a whole stage seen from
 * afar, where a filter limits the depth.
 */
export interface Column {
  readonly subject: Step | Stage;
  readonly role: 'step' | 'empty-stage' | 'collapsed-stage';
  /** The stages around it, outermost first. */
  readonly stages: readonly Stage[];
}

/** A stage over its columns, both ends inclusive. `row` 0 is the outermost. */
export interface StageSpan {
  readonly stage: Stage;
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** Which of the four tints: that of the outermost stage. */
  readonly tint: 1 | 2 | 3 | 4;
}

/** Steps without a sequence, or taken in from another journey. */
export interface Bracket {
  readonly id: string;
  readonly what: 'any-order' | 'parallel' | { readonly included: Reference };
  readonly first: number;
  readonly last: number;
  readonly row: number;
}

export interface Columns {
  readonly columns: readonly Column[];
  readonly stages: readonly StageSpan[];
  readonly brackets: readonly Bracket[];
}

export function columnsOf(journey: Journey, filter: ViewFilter = {}): Columns {
  const columns: Column[] = [];
  const stages: StageSpan[] = [];
  const brackets: Bracket[] = [];
  let outermost = 0;

  const walk = (items: readonly JourneyItem[], around: readonly Stage[], bracketRow: number): void => {
    for (const item of items) {
      const first = columns.length;
      if (item.kind === 'step') {
        if (shows(item, around, filter)) columns.push({ subject: item, role: 'step', stages: around });
      } else if (item.kind !== 'stage') {
        walk(item.children, around, bracketRow + 1);
        const what = item.kind === 'group' ? item.mode : { included: item.journey };
        const last = columns.length - 1;
        if (last >= first) brackets.push({ id: item.id, what, first, last, row: bracketRow });
      } else if (around.length >= (filter.depth ?? Number.POSITIVE_INFINITY)) {
        if (shows(item, around, filter)) columns.push({ subject: item, role: 'collapsed-stage', stages: around });
      } else {
        const path = [...around, item];
        if (around.length === 0) outermost += 1;
        const tint = (((outermost - 1) % 4) + 1) as StageSpan['tint'];
        // The span is entered before its content, so that outer stages come first.
        const place = stages.length;
        walk(item.children, path, bracketRow);
        if (columns.length === first && item.children.length === 0 && shows(item, around, filter)) {
          columns.push({ subject: item, role: 'empty-stage', stages: path });
        }
        const last = columns.length - 1;
        if (last >= first) stages.splice(place, 0, { stage: item, row: around.length, first, last, tint });
      }
    }
  };
  walk(journey.children, [], 0);
  return { columns, stages, brackets };
}

/** Whether a step (or a stage in its place) passes the filter on columns. */
function shows(subject: Step | Stage, around: readonly Stage[], filter: ViewFilter): boolean {
  const inherited = [subject, ...around];
  if (filter.momentsOfTruth && subject.moment?.mark !== 'moment-of-truth') return false;
  if (filter.via && !mentions(subject.via, filter.via)) return false;
  if (filter.owners && !inherited.some((each) => mentions(each.owners, filter.owners as Reference[]))) return false;
  if (filter.tags && !inherited.some((each) => filter.tags?.some((tag) => each.tags?.includes(tag)))) return false;
  if (filter.stages) {
    const wanted = new Set(filter.stages.map(keyOf));
    if (!inherited.some((each) => each.kind === 'stage' && wanted.has(each.id))) return false;
  }
  const bound = inherited.flatMap((each) => (each.onlyFor ? [each.onlyFor] : []));
  return filter.for === undefined || bound.every((only) => mentions(only, filter.for as Reference[]));
}
