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
  const isSame = (old: string | undefined, now: string | undefined) =>
    old === undefined || now === undefined ? old === now : later.get(old) === now;
  const rows = aligned(sections(before), sections(after), (old, now) => isSame(stageOf(old), stageOf(now))).flatMap(
    ([old, now], section) =>
      aligned(old?.items ?? [], now?.items ?? [], (one, other) => isSame(one.subject.id, other.subject.id)).map(
        ([one, other]): Row => ({
          section,
          tasks: [one?.lines.length ?? 0, other?.lines.length ?? 0],
          before: old && one && { of: old, item: one },
          after: now && other && { of: now, item: other },
        }),
      ),
  );
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
 * Two lists as one, in the order of both: what is the same on both sides stands together, as much as the order allows. What
 * only the first has stands before what only the second has.
 */
function aligned<T>(
  first: readonly T[],
  second: readonly T[],
  isSame: (one: T, other: T) => boolean,
): [T | undefined, T | undefined][] {
  // The longest common part of what follows, by place in both lists.
  const common = Array.from({ length: first.length + 1 }, () => new Uint32Array(second.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = first.length - 1; i >= 0; i--)
    for (let j = second.length - 1; j >= 0; j--)
      (common[i] as Uint32Array)[j] = isSame(first[i] as T, second[j] as T)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  const rows: [T | undefined, T | undefined][] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const [one, other] = [first[i], second[j]];
    if (one !== undefined && other !== undefined && isSame(one, other)) {
      rows.push([one, other]);
      i++;
      j++;
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      rows.push([one, undefined]);
      i++;
    } else {
      rows.push([undefined, other]);
      j++;
    }
  }
  return rows;
}
