import { prioritise } from '@touchline/insights';
import {
  declarations,
  Level,
  labelOf,
  type Model,
  type Strategy,
  statementsOf,
  type ViewFilter,
  within,
} from '@touchline/model';
import { isOwnedAndTagged } from '../reading/filter.ts';
import type { Reader } from '../reading/reader.ts';

/** An initiative or an opportunity that somebody weighed. */
export interface Priority {
  readonly id: string;
  readonly kind: 'initiative' | 'opportunity';
  readonly name: string;
  /** Where the opportunity was seen: its step, stage or journey. */
  readonly place?: string;
  readonly impact: Level;
  readonly effort: Level;
}

export interface Priorities {
  /** Highest impact first, then lowest effort, then in the order of the text: their place in the list is their number. */
  readonly points: readonly Priority[];
  /** Named, but impact or effort is not said. */
  readonly unweighed: readonly { readonly id: string; readonly name: string; readonly place?: string }[];
}

export const LEVELS = Level.options;

/** @param filter its owners and tags count: those of an initiative, or of an opportunity and what it stands in. */
export function prioritiesOf(reader: Reader, strategy?: Strategy, filter?: ViewFilter): Priorities {
  const all = [...candidates(reader, strategy, filter)];
  const points = prioritise(all).map(({ item, impact, effort }) => ({ ...item, impact, effort }));
  const unweighed = all.filter(({ impact, effort }) => impact === undefined || effort === undefined);
  return { points, unweighed };
}

type Candidate = Omit<Priority, 'impact' | 'effort'> & { impact?: Level | undefined; effort?: Level | undefined };

function* candidates(
  reader: Reader,
  strategy: Strategy | undefined,
  filter: ViewFilter | undefined,
): Generator<Candidate> {
  const { model, index } = reader;
  for (const initiative of model.initiatives) {
    if (strategy !== undefined && initiative.strategy !== undefined && initiative.strategy !== strategy.id) continue;
    if (initiative.status === 'dropped' || initiative.status === 'done') continue;
    if (!isOwnedAndTagged(initiative, filter)) continue;
    const { id, impact, effort } = initiative;
    yield { id, kind: 'initiative', name: labelOf(initiative), impact, effort };
  }
  for (const declaration of declarationsWithOpportunities(model)) {
    for (const { element } of within(declaration)) {
      if (element.kind !== 'opportunity' || element.origin?.how === 'kept') continue;
      let place = index.parentOf(element.id);
      while (place !== undefined && place.kind !== 'step' && place.kind !== 'stage' && place.kind !== 'journey')
        place = index.parentOf(place.id);
      const owner = [element, ...(place === undefined ? [] : [place])];
      if (!owner.some((each) => isOwnedAndTagged(each as Parameters<typeof isOwnedAndTagged>[0], filter))) continue;
      const { id, impact, effort } = element;
      yield {
        id,
        kind: 'opportunity',
        name: labelOf(element),
        impact,
        effort,
        ...(place && { place: labelOf(place) }),
      };
    }
  }
}

function declarationsWithOpportunities(model: Model) {
  return [...declarations(model)].filter(
    (declaration) => declaration.kind === 'journey' || statementsOf(declaration, 'opportunity', 'pain').length > 0,
  );
}

/**
 * Where the points of one cell of the level grid lie, in parts of the cell (0..1 from its lower left corner): a square
 * raster as tight as the fullest cell asks for, so that points never lie on each other.
 */
export function placesInCell(count: number, perSide: number): { x: number; y: number }[] {
  const perRow = Math.min(count, perSide);
  const rows = Math.ceil(count / perSide);
  return Array.from({ length: count }, (_, at) => {
    const row = Math.floor(at / perRow);
    const inRow = Math.min(perRow, count - row * perRow);
    const column = at % perRow;
    return {
      x: 0.5 + (column - (inRow - 1) / 2) / perSide,
      y: 0.5 - (row - (rows - 1) / 2) / perSide,
    };
  });
}

/** The points of each cell, keyed `effort/impact`, and the raster that holds the fullest cell. */
export function cellsOf(points: readonly Priority[]): {
  cells: ReadonlyMap<string, readonly Priority[]>;
  perSide: number;
} {
  const cells = new Map<string, Priority[]>();
  for (const point of points) {
    const key = `${point.effort}/${point.impact}`;
    cells.set(key, [...(cells.get(key) ?? []), point]);
  }
  const fullest = Math.max(1, ...[...cells.values()].map(({ length }) => length));
  return { cells, perSide: Math.ceil(Math.sqrt(fullest)) };
}
