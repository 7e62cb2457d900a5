import { type Element, type Initiative, labelOf, type Reference, type Strategy, type Theme } from '@touchline/model';
import type { Reader } from '../reading/reader.ts';

/** From why to where: what the strategy wants on the left, what the customer meets on the right. */
export const STRATEGY_LAYERS = ['objective', 'goal', 'kpi', 'theme', 'initiative', 'touchpoint'] as const;
export type StrategyLayer = (typeof STRATEGY_LAYERS)[number];

export interface StrategyNode {
  readonly id: string;
  readonly layer: StrategyLayer;
  readonly label: string;
  readonly element: Element;
}

export type StrategyEdgeKind =
  | 'supports'
  | 'measured-by'
  | 'expected-effect'
  | 'improves'
  | 'builds-on'
  | 'may-drive'
  | 'depends-on';

/** `from` stands left of `to` (or in the same layer), whichever of the two says it. */
export interface StrategyEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: StrategyEdgeKind;
}

export interface StrategyGraph {
  readonly nodes: readonly StrategyNode[];
  readonly edges: readonly StrategyEdge[];
}

/**
 * Everything a strategy consists of and how it hangs together. Touchpoints are those that an initiative improves or
 * whose pains it addresses.
 *
 * @param strategy only what belongs to it; default: everything of the project.
 */
export function strategyGraph(reader: Reader, strategy?: Strategy): StrategyGraph {
  const { model, index } = reader;
  const belongs = ({ strategy: id }: { strategy?: string | undefined }) =>
    strategy === undefined || id === undefined || id === strategy.id;
  const nodes = new Map<string, StrategyNode>();
  const add = (element: Element, layer: StrategyLayer): void => {
    if (!nodes.has(element.id)) nodes.set(element.id, { id: element.id, layer, label: nodeLabel(element), element });
  };
  const objectives = model.objectives.filter(belongs);
  const goals = model.goals.filter(belongs);
  const themes = model.themes.filter(belongs);
  const initiatives = model.initiatives.filter(belongs);
  const kpis = model.kpis.filter(belongs);
  for (const objective of objectives) add(objective, 'objective');
  for (const goal of goals) add(goal, 'goal');
  for (const kpi of kpis) add(kpi, 'kpi');
  for (const theme of themes) add(theme, 'theme');
  for (const initiative of initiatives) add(initiative, 'initiative');

  const touched = new Map<Initiative | Theme, Element[]>();
  for (const initiative of [...themes, ...initiatives]) {
    const places = [...(initiative.improves ?? []), ...(initiative.addresses ?? [])]
      .map((reference) => placeOf(reader, reference))
      .filter((place) => place !== undefined);
    touched.set(initiative, places);
    for (const place of places) add(place, 'touchpoint');
  }

  const edges = new Map<string, StrategyEdge>();
  const rank = (id: string): number => STRATEGY_LAYERS.indexOf(nodes.get(id)?.layer ?? 'touchpoint');
  const connect = (a: string, reference: Reference, kind: StrategyEdgeKind): void => {
    const b = reference.id;
    if (b === undefined || index.get(b) === undefined || !nodes.has(a) || !nodes.has(b) || a === b) return;
    const [from, to] = rank(a) <= rank(b) ? [a, b] : [b, a];
    edges.set(`${from} ${to} ${kind}`, { from, to, kind });
  };
  const each = (a: string, references: readonly Reference[] | undefined, kind: StrategyEdgeKind): void => {
    for (const reference of references ?? []) connect(a, reference, kind);
  };
  for (const objective of objectives) {
    each(objective.id, objective.buildsOn, 'builds-on');
    each(objective.id, objective.measuredBy, 'measured-by');
  }
  for (const goal of goals) {
    each(goal.id, goal.supports, 'supports');
    each(goal.id, goal.measuredBy, 'measured-by');
  }
  for (const theme of themes) {
    each(theme.id, theme.supports, 'supports');
    each(theme.id, theme.measuredBy, 'measured-by');
  }
  for (const kpi of kpis) each(kpi.id, kpi.mayDrive, 'may-drive');
  for (const initiative of initiatives) {
    each(initiative.id, initiative.supports, 'supports');
    each(initiative.id, initiative.measuredBy, 'measured-by');
    for (const { kpi } of initiative.effects ?? []) connect(initiative.id, kpi, 'expected-effect');
    each(initiative.id, initiative.dependsOn, 'depends-on');
  }
  for (const [{ id }, places] of touched)
    for (const place of places) edges.set(`${id} ${place.id} improves`, { from: id, to: place.id, kind: 'improves' });
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** The step, stage or journey a reference leads to, or that holds the statement it leads to. */
function placeOf({ index }: Reader, { id }: Reference): Element | undefined {
  let element = id === undefined ? undefined : index.get(id);
  while (element !== undefined && !(element.kind === 'step' || element.kind === 'stage' || element.kind === 'journey'))
    element = index.parentOf(element.id);
  return element;
}

function nodeLabel(element: Element): string {
  return element.kind === 'group' || element.kind === 'inclusion' ? element.id : labelOf(element);
}
