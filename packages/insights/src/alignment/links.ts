import type {
  AlignmentKind,
  AlignmentLink,
  Goal,
  Initiative,
  LoyaltyProgramme,
  Objective,
  Reference,
  Theme,
} from '@touchline/model';
import { type Facts, kpisOf } from '../checklist/facts.ts';
import { onceFor } from '../coverage/once.ts';

export type Aligned = Objective | Goal | Theme | Initiative | LoyaltyProgramme;

export interface Alignment {
  /** What is supported: objectives, then goals. */
  readonly columns: readonly Aligned[];
  /** What supports: goals, then themes, then initiatives and loyalty programmes. */
  readonly rows: readonly Aligned[];
  readonly links: readonly AlignmentLink[];
  readonly off: readonly {
    readonly element: Aligned;
    readonly why: 'supports-nothing' | 'not-supported' | 'not-built-on';
  }[];
}

/**
 * Who supports whom, directly, through what they support, or by a KPI they are expected to move. An objective that
 * builds on another one supports it. Goals are rows where there are
 * objectives to support.
 */
export const alignmentOf = onceFor((facts: Facts): Alignment => {
  const { model, initiatives } = facts;
  const columns: Aligned[] = [...model.objectives, ...model.goals];
  const goals = model.objectives.length > 0 ? model.goals : [];
  const rows: Aligned[] =
    columns.length === 0 ? [] : [...goals, ...model.themes, ...initiatives, ...model.loyaltyProgrammes];
  const links = rows.flatMap((row) => linksOf(row, columns, facts));
  return { columns, rows, links, off: offChain({ columns, rows, links }, facts) };
});

/** What an element says it supports, by id. */
function supportedBy(element: Aligned): string[] {
  const said: readonly Reference[] | undefined = element.kind === 'objective' ? element.buildsOn : element.supports;
  return (said ?? []).flatMap(({ id }) => id ?? []);
}

function linksOf(row: Aligned, columns: readonly Aligned[], facts: Facts): AlignmentLink[] {
  const direct = new Set(supportedBy(row));
  const reached = new Set(direct);
  for (const id of reached) {
    const next = facts.lookup.declaration(id);
    if (next && isAligned(next)) for (const further of supportedBy(next)) reached.add(further);
  }
  const moved = new Set(
    row.kind === 'initiative'
      ? kpisOf(
          facts,
          row.effects?.map(({ kpi }) => kpi),
        )
      : [],
  );
  return columns.flatMap((column): AlignmentLink[] => {
    const link = (how: AlignmentLink['how']) => [{ row: row.id, column: column.id, how }];
    if (column.id === row.id) return [];
    if (direct.has(column.id)) return link('direct');
    if (reached.has(column.id)) return link('through');
    const measures = column.kind === 'goal' ? kpisOf(facts, column.measuredBy) : [];
    return measures.some((kpi) => moved.has(kpi)) ? link('kpi') : [];
  });
}

const KINDS: ReadonlySet<string> = new Set(['objective', 'goal', 'theme', 'initiative', 'loyalty-programme']);

function isAligned(element: { kind: string }): element is Aligned {
  return KINDS.has(element.kind);
}

function offChain({ columns, rows, links }: Omit<Alignment, 'off'>, { model }: Facts): Alignment['off'] {
  // Where nothing supports anything, nobody has drawn the chain yet: all of it would be off.
  if (links.length === 0) return [];
  const off: Alignment['off'][number][] = [];
  const supports = new Set(links.map(({ row }) => row));
  const supported = new Set(links.map(({ column }) => column));
  const hasRows = (...kinds: AlignmentKind[]) => rows.some(({ kind }) => kinds.includes(kind));
  for (const element of columns) {
    if (supported.has(element.id) || isBuiltOn(element, model.objectives)) continue;
    if (element.kind === 'objective') {
      // A base objective that nothing builds on while others build (R11), or a specific one without a goal.
      const isBase = !element.buildsOn?.length;
      const othersBuild = model.objectives.some(({ buildsOn }) => buildsOn?.length);
      if (hasRows('goal', 'theme', 'initiative')) {
        off.push({ element, why: isBase && othersBuild ? 'not-built-on' : 'not-supported' });
      }
    } else if (hasRows('theme', 'initiative')) {
      off.push({ element, why: 'not-supported' });
    }
  }
  for (const element of rows) if (!supports.has(element.id)) off.push({ element, why: 'supports-nothing' });
  return off;
}

function isBuiltOn({ id }: Aligned, objectives: readonly Objective[]): boolean {
  return objectives.some(({ buildsOn }) => buildsOn?.some((base) => base.id === id));
}
