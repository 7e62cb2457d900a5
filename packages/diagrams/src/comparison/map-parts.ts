import { unmoved } from '@touchline/diff';
import type { Language } from '@touchline/locale';
import { labelOf, type ViewFilter } from '@touchline/model';
import type { TaskItem, TaskSection } from '../mermaid/journey.ts';
import { columnDiagrams, columnSections, cutRows } from '../mermaid/journey-column.ts';
import type { JourneySide, JourneySides } from './sides.ts';

export type Which = 'before' | 'after';

/** Both maps between the same borders, as Mermaid. A side that has nothing there has no diagrams. */
export interface MapPart {
  readonly diagrams: Readonly<Record<Which, readonly string[]>>;
}

export interface MapParts {
  readonly parts: readonly MapPart[];
  /** Of how many parts they are: those in which nothing changed are left out. */
  readonly total: number;
}

interface Placed {
  readonly of: TaskSection;
  readonly item: TaskItem;
}

interface Row {
  readonly section: number;
  readonly tasks: readonly number[];
  readonly before: Placed | undefined;
  readonly after: Placed | undefined;
}

/** The maps of a journey cut at the same places, so that what was and what is stand below each other. */
export function mapParts(
  { before, after, later }: JourneySides,
  filterOf: (side: JourneySide) => ViewFilter | undefined,
  language: Language,
): MapParts {
  const sections = (side: JourneySide | undefined) =>
    side ? columnSections(side.reader, side.journey, { filter: filterOf(side), changes: side.changes }) : [];
  // By the ids of the later side; what is gone has its own.
  const keyOf = (id = ''): string => (id === '' ? id : (later.get(id) ?? `gone ${id}`));
  const [olds, news] = [sections(before), sections(after)];
  const stages = aligned(
    [olds, olds.map((section) => keyOf(stageOf(section)))],
    [news, news.map((section) => stageOf(section) ?? '')],
  );
  const rows = stages.flatMap(([old, now], section) => {
    const [earlier, present] = [old?.items ?? [], now?.items ?? []];
    return aligned(
      [earlier, earlier.map(({ subject }) => keyOf(subject.id))],
      [present, present.map(({ subject }) => subject.id)],
    ).map(
      ([one, other]): Row => ({
        section,
        tasks: [one?.lines.length ?? 0, other?.lines.length ?? 0],
        before: old && one && { of: old, item: one },
        after: now && other && { of: now, item: other },
      }),
    );
  });
  const cut = cutRows(rows);
  const isMarked = (row: Row) => hasMark(row.before, before) || hasMark(row.after, after);
  const marked = new Set(cut.filter((part) => part.some(isMarked)));
  const diagramsOf = (side: JourneySide | undefined, placed: readonly (Placed | undefined)[], at: number): string[] => {
    const here = placed.filter((each) => each !== undefined);
    if (!side || here.length === 0) return [];
    const part = { title: labelOf(side.journey), at, of: cut.length };
    return columnDiagrams(language, part, here).map(({ text }) => text);
  };
  return {
    total: cut.length,
    parts: cut.flatMap((part, at) =>
      marked.size > 0 && !marked.has(part)
        ? []
        : [
            {
              diagrams: {
                before: diagramsOf(
                  before,
                  part.map((row) => row.before),
                  at,
                ),
                after: diagramsOf(
                  after,
                  part.map((row) => row.after),
                  at,
                ),
              },
            },
          ],
    ),
  };
}

const stageOf = ({ stages }: TaskSection): string | undefined => stages.at(-1)?.id;

function hasMark(placed: Placed | undefined, side: JourneySide | undefined): boolean {
  if (!placed || !side) return false;
  return [placed.item.subject, ...placed.of.stages].some(({ id }) => side.changes.has(id));
}

/**
 * Two lists as one, in the order of both: what has the same key on both sides stands together, unless it was moved. What
 * only the first has stands before what only the second has.
 */
function aligned<T>(
  [first, firstKeys]: readonly [readonly T[], readonly string[]],
  [second, secondKeys]: readonly [readonly T[], readonly string[]],
): [T | undefined, T | undefined][] {
  const [ours, theirs] = [numbered(firstKeys), numbered(secondKeys)];
  const [here, there] = [new Set(ours), new Set(theirs)];
  const still = unmoved(
    ours.filter((key) => there.has(key)),
    theirs.filter((key) => here.has(key)),
  );
  const rows: [T | undefined, T | undefined][] = [];
  let next = 0;
  ours.forEach((key, at) => {
    if (!still.has(key)) rows.push([first[at], undefined]);
    else {
      while (theirs[next] !== key) rows.push([undefined, second[next++]]);
      rows.push([first[at], second[next++]]);
    }
  });
  while (next < second.length) rows.push([undefined, second[next++]]);
  return rows;
}

/** Equal keys told apart by how many stand before them. */
function numbered(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return `${before} ${key}`;
  });
}
