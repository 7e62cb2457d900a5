import type { Initiative } from '@touchline/model';
import { isInitiative } from '../../generated/ast.ts';
import { type Page, spanOf } from '../places.ts';
import { Refusal } from '../refusal.ts';
import type { Expected, Revision } from '../revision.ts';

/** The initiatives of a file in the order in which they begin, with their comments; those without dates come last. */
export function sortPlan(revision: Revision, file: string): Expected {
  const page = revision.page(file);
  const initiatives = revision.project.model.initiatives.filter(({ source }) => source.file === file);
  const groups = Map.groupBy(initiatives, ({ source }) => revision.find(source, isInitiative).node.$container);
  let sorted = false;
  for (const group of groups.values()) if (sortGroup(revision, page, group)) sorted = true;
  if (!sorted) throw new Refusal('nothing-to-do');
  return {};
}

function sortGroup(revision: Revision, page: Page, group: readonly Initiative[]): boolean {
  const inText = [...group].sort((a, b) => page.spanOf(a.source).start - page.spanOf(b.source).start);
  const inTime = [...inText].sort((a, b) => (beginOf(a) < beginOf(b) ? -1 : beginOf(a) > beginOf(b) ? 1 : 0));
  const spans = new Map(
    inText.map((initiative) => [
      initiative,
      page.withComments(spanOf(revision.find(initiative.source, isInitiative).node)),
    ]),
  );
  let sorted = false;
  for (const [at, initiative] of inText.entries()) {
    const other = inTime[at];
    const [place, taken] = [spans.get(initiative), other && spans.get(other)];
    if (other === initiative || !place || !taken) continue;
    revision.replace(page, place, page.text.slice(taken.start, taken.end));
    sorted = true;
  }
  return sorted;
}

/** The first day of its schedule; what has none sorts behind every date. */
function beginOf({ schedule }: Initiative): string {
  if (schedule?.type === 'date') return schedule.from;
  return schedule?.type === 'period' ? schedule.start.from : '~';
}
