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
import { grouped } from '../grouped.ts';
import { onceFor } from '../once.ts';

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
  const places = new Map(columns.map(({ id }, place) => [id, place]));
  const links = rows.flatMap((row) => linksOf(row, places, facts));
  return { columns, rows, links, off: offChain({ columns, rows, links }, facts) };
});

/** What an element says it supports, by id. */
function supportedBy(element: Aligned): string[] {
  const said: readonly Reference[] | undefined = element.kind === 'objective' ? element.buildsOn : element.supports;
  return (said ?? []).flatMap(({ id }) => id ?? []);
}

/** `places`: those of the columns, by id. */
function linksOf(row: Aligned, places: ReadonlyMap<string, number>, facts: Facts): AlignmentLink[] {
  const direct = new Set(supportedBy(row));
  const reached = new Set(direct);
  for (const id of reached) {
    const next = facts.lookup.declaration(id);
    if (next && isAligned(next)) for (const further of supportedBy(next)) reached.add(further);
  }
  const effects = row.kind === 'initiative' ? row.effects : undefined;
  const moved = kpisOf(
    facts,
    effects?.map(({ kpi }) => kpi),
  ).flatMap((kpi) => goalsBy(facts).get(kpi) ?? []);
  const how = new Map<string, AlignmentLink['how']>();
  for (const id of moved) how.set(id, 'kpi');
  for (const id of reached) how.set(id, direct.has(id) ? 'direct' : 'through');
  return [...how]
    .filter(([id]) => id !== row.id && places.has(id))
    .sort(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    .map(([column, way]) => ({ row: row.id, column, how: way }));
}

/** Ids of the goals that a KPI measures. */
const goalsBy = onceFor((facts: Facts) =>
  grouped(facts.model.goals.flatMap((goal) => kpisOf(facts, goal.measuredBy).map((kpi) => [kpi, goal.id] as const))),
);

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
  const bases = new Set(model.objectives.flatMap(({ buildsOn }) => (buildsOn ?? []).map(({ id }) => id)));
  const hasRows = (...kinds: AlignmentKind[]) => rows.some(({ kind }) => kinds.includes(kind));
  for (const element of columns) {
    if (supported.has(element.id) || bases.has(element.id)) continue;
    if (element.kind === 'objective') {
      // A base objective that nothing builds on while others build (R11), or a specific one without a goal.
      const isBase = !element.buildsOn?.length;
      if (hasRows('goal', 'theme', 'initiative')) {
        off.push({ element, why: isBase && bases.size > 0 ? 'not-built-on' : 'not-supported' });
      }
    } else if (hasRows('theme', 'initiative')) {
      off.push({ element, why: 'not-supported' });
    }
  }
  for (const element of rows) if (!supports.has(element.id)) off.push({ element, why: 'supports-nothing' });
  return off;
}
