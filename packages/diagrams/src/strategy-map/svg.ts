import { formatDate, formatDateRange, formatValue, label, words } from '@touchline/locale';
import type { Strategy } from '@touchline/model';
import { drawHeading, type LegendEntry } from '../picture/heading.ts';
import { type Hooks, hook } from '../picture/hooks.ts';
import { chevron } from '../picture/marks.ts';
import { planName, planOf } from '../picture/plan-name.ts';
import { listOf, type Reader } from '../reading/reader.ts';
import { svgDocument } from '../svg/document.ts';
import { element, fragment, type Markup, title } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock, type TextBlock, textBlock } from '../svg/text.ts';
import { COMMON_RULES } from '../theme/common-rules.ts';
import type { StyleRules } from '../theme/style-sheet.ts';
import { SIZES, type ThemeChoice } from '../theme/tokens.ts';
import { STRATEGY_LAYERS, type StrategyEdge, type StrategyNode, strategyGraph } from './graph.ts';
import { type LayerLayout, layOut } from './layers.ts';
import { messages } from './messages.ts';

const LEFT = 24;
const NODE = 196;
const GAP = 58;
const PAD = 11;
const ROW_GAP = 12;
const HEAD = 34;
/** Bows of a column lie beside one another, short ones inside. */
const BOW = { first: 16, step: 9, lanes: 4 } as const;

const RULES: StyleRules = {
  ...COMMON_RULES,
  'sm-supports': 'fill:none;stroke:$ghost;stroke-width:1.5',
  'sm-measured-by': 'fill:none;stroke:$ghost;stroke-width:1.5;stroke-dasharray:1.5 4;stroke-linecap:round',
  'sm-expected-effect': 'fill:none;stroke:$accent;stroke-width:1.5;stroke-dasharray:1.5 4;stroke-linecap:round',
  'sm-improves': 'fill:none;stroke:$accent;stroke-width:1.5',
  'sm-builds-on': 'fill:none;stroke:$line;stroke-width:1.5',
  'sm-may-drive': 'fill:none;stroke:$line;stroke-width:1.3;stroke-dasharray:6 4',
  'sm-depends-on': 'fill:none;stroke:$accent;stroke-width:1.3;stroke-dasharray:6 4',
  'sm-head': 'fill:$line',
  'sm-head-accent': 'fill:$accent',
  'sm-unlinked': 'fill:none;stroke:$soft;stroke-width:1.2;stroke-dasharray:4 3',
};

export interface StrategyMapSvgOptions extends Hooks {
  readonly strategy?: Strategy | undefined;
  readonly theme?: ThemeChoice | undefined;
}

interface Card {
  readonly node: StrategyNode;
  readonly text: TextBlock;
  readonly detail: TextBlock;
  readonly height: number;
}

/** The strategy map as a self-contained SVG: a column a layer, objectives on the left, touchpoints on the right. */
export function strategyMapSvg(
  reader: Reader,
  { strategy, theme = 'light', ids = false }: StrategyMapSvgOptions = {},
): string {
  const { language } = reader;
  const { nodes, edges } = strategyGraph(reader, strategy);
  const layers = STRATEGY_LAYERS.filter((layer) => nodes.some((node) => node.layer === layer));
  const layerOf = new Map(nodes.map(({ id, layer }) => [id, layers.indexOf(layer)]));
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const cards = nodes.filter(({ id }) => linked.has(id)).map((node) => cardOf(reader, node));
  const loose = nodes.filter(({ id }) => !linked.has(id)).map((node) => cardOf(reader, node));
  const byId = new Map(cards.map((card) => [card.node.id, card]));
  const across = edges.filter(({ from, to }) => layerOf.get(from) !== layerOf.get(to));
  const inside = edges.filter(({ from, to }) => layerOf.get(from) === layerOf.get(to));
  const layout = layOut(
    cards.map(({ node, height }) => ({ id: node.id, layer: layerOf.get(node.id) ?? 0, height })),
    across,
    layers.length,
    ROW_GAP,
  );

  const width = 2 * LEFT + Math.max(3, layers.length) * NODE + (Math.max(3, layers.length) - 1) * GAP;
  const kinds = [...new Set(edges.map(({ kind }) => kind))];
  const legend: LegendEntry[] = kinds.map((kind) => ({
    mark: element('path', { class: `sm-${kind}`, d: path('M', -4, 6, 'H', 12) }),
    text: messages.text(language, kind),
  }));
  const heading = drawHeading(
    {
      title: planName(reader, label(language, 'viewKind', 'strategy-map'), strategy),
      context: contextOf(reader, strategy),
      legend,
      ...(ids && { id: planOf(reader, strategy)?.id }),
    },
    LEFT,
    width - 2 * LEFT,
  );
  const top = heading.bottom + HEAD + 18;

  const xOf = (layer: number) => LEFT + layer * (NODE + GAP);
  const heads = layers.map((layer, at) => {
    const own = NODE + (at === layers.length - 1 ? 0 : GAP - 6);
    const block = textBlock(messages.text(language, `layer-${layer}`), own - 40, {
      size: SIZES.strong,
      weight: 'bold',
      maxLines: 1,
    });
    return fragment(
      element('path', { class: `stage${(at % 4) + 1}`, d: chevron(xOf(at), heading.bottom, own, HEAD, at === 0) }),
      drawBlock(block, xOf(at) + (at === 0 ? 12 : 22), heading.bottom + (HEAD - block.height) / 2, { class: 'strong' }),
    );
  });
  const geometry: Geometry = { xOf, layerOf, layout, byId, top };
  const lines = [
    ...across.map((edge, at) => drawAcross(edge, layout.passes[at] ?? [], geometry)),
    ...bowsOf(inside, geometry).map(({ edge, bulge }) => drawInside(edge, bulge, geometry)),
  ];
  const drawn = cards.map((card) =>
    drawCard(
      card,
      xOf(layerOf.get(card.node.id) ?? 0),
      top + (layout.tops.get(card.node.id) ?? 0),
      layerOf.get(card.node.id),
      { reader, ids },
    ),
  );
  const rest = drawLoose({ reader, ids }, loose, top + (cards.length === 0 ? 0 : layout.height + 28), width);
  const empty =
    nodes.length === 0
      ? drawBlock(textBlock(messages.text(language, 'empty'), width - 2 * LEFT, { size: SIZES.body }), LEFT, top, {
          class: 'words',
        })
      : undefined;
  return svgDocument({
    width,
    height: Math.max(top + layout.height, rest.bottom, top + 24) + 24,
    title: `${label(language, 'viewKind', 'strategy-map')}: ${planName(reader, label(language, 'viewKind', 'strategy-map'), strategy)}`,
    description: messages.text(language, 'description', { nodes: nodes.length, edges: edges.length }),
    language,
    theme,
    rules: RULES,
    body: fragment(heading.markup, ...heads, ...lines, ...drawn, rest.markup, empty ?? false),
  });
}

interface Drawing {
  readonly reader: Reader;
  readonly ids: boolean;
}

interface Geometry {
  readonly xOf: (layer: number) => number;
  readonly layerOf: ReadonlyMap<string, number>;
  readonly layout: LayerLayout;
  readonly byId: ReadonlyMap<string, Card>;
  readonly top: number;
}

function contextOf(reader: Reader, strategy: Strategy | undefined): string {
  const { language } = reader;
  const only = planOf(reader, strategy);
  if (only === undefined)
    return reader.model.project.name === undefined ? '' : label(language, 'viewKind', 'strategy-map');
  return [
    label(language, 'viewKind', 'strategy-map'),
    only.owners === undefined ? '' : words.text(language, 'owner-is', { owner: listOf(reader, only.owners) }),
    only.horizon === undefined ? '' : formatDateRange(language, only.horizon.start, only.horizon.end),
  ]
    .filter((word) => word !== '')
    .join(' · ');
}

function cardOf(reader: Reader, node: StrategyNode): Card {
  const text = textBlock(node.label, NODE - 2 * PAD, { size: SIZES.body, maxLines: 5 });
  const detail = textBlock(detailOf(reader, node), NODE - 2 * PAD, { size: SIZES.tiny, maxLines: 2 });
  return { node, text, detail, height: text.height + detail.height + 14 };
}

/** The one thing to know about a node: what it aims at, how far it is. */
function detailOf(reader: Reader, { element }: StrategyNode): string {
  const { language } = reader;
  switch (element.kind) {
    case 'goal':
      return element.by === undefined
        ? ''
        : messages.text(language, 'due', { date: formatDate(language, element.by, 'governed') });
    case 'kpi': {
      const target = element.targets?.[0];
      const baseline = element.baselines?.at(-1);
      if (target?.hold) return messages.text(language, 'hold', { value: formatValue(language, target.value) });
      const ends = [baseline?.value, target?.value].map((value) =>
        value === undefined ? '…' : formatValue(language, value),
      );
      return baseline === undefined && target === undefined ? '' : ends.join(' → ');
    }
    case 'initiative':
      return element.status === undefined ? '' : label(language, 'initiativeStatus', element.status);
    case 'stage':
    case 'journey':
      return label(language, 'elementKind', element.kind);
    default:
      return '';
  }
}

/** @param layer absent: nothing hangs on it, it is drawn as an outline. */
function drawCard(
  { node, text, detail, height }: Card,
  x: number,
  y: number,
  layer: number | undefined,
  { reader: { language }, ids }: Drawing,
): Markup {
  const kind = label(language, 'elementKind', node.layer);
  const name = [kind, node.label, ...detail.lines].join(' · ');
  return element(
    'g',
    hook(ids, node.id, name),
    title(name),
    element('rect', {
      class: layer === undefined ? 'sm-unlinked' : `stage${(layer % 4) + 1}`,
      x,
      y,
      width: NODE,
      height,
      rx: 6,
    }),
    drawBlock(text, x + PAD, y + 7, { class: 'body' }),
    drawBlock(detail, x + PAD, y + 7 + text.height, { class: 'tiny' }),
  );
}

/** What nothing is linked with stands below in rows, so that the map stays a map. */
function drawLoose(
  drawing: Drawing,
  cards: readonly Card[],
  top: number,
  width: number,
): { markup: Markup; bottom: number } {
  if (cards.length === 0) return { markup: fragment(), bottom: top };
  const heading = textBlock(messages.text(drawing.reader.language, 'unlinked'), width - 2 * LEFT, {
    size: SIZES.strong,
    weight: 'bold',
  });
  const perRow = Math.max(1, Math.floor((width - 2 * LEFT + ROW_GAP) / (NODE + ROW_GAP)));
  const parts: (Markup | undefined)[] = [drawBlock(heading, LEFT, top, { class: 'strong' })];
  let y = top + heading.height + 10;
  for (let first = 0; first < cards.length; first += perRow) {
    const row = cards.slice(first, first + perRow);
    for (const [at, card] of row.entries())
      parts.push(drawCard(card, LEFT + at * (NODE + ROW_GAP), y, undefined, drawing));
    y += Math.max(...row.map(({ height }) => height)) + ROW_GAP;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), bottom: y - ROW_GAP };
}

function bowsOf(edges: readonly StrategyEdge[], geometry: Geometry): { edge: StrategyEdge; bulge: number }[] {
  const length = ({ from, to }: StrategyEdge) => Math.abs(middleOf(from, geometry) - middleOf(to, geometry));
  const taken = new Map<number, number>();
  return [...edges]
    .sort((a, b) => length(a) - length(b))
    .map((edge) => {
      const layer = geometry.layerOf.get(edge.from) ?? 0;
      const number = taken.get(layer) ?? 0;
      taken.set(layer, number + 1);
      return { edge, bulge: BOW.first + (number % BOW.lanes) * BOW.step };
    });
}

function drawAcross(edge: StrategyEdge, passes: readonly number[], geometry: Geometry): Markup {
  const { xOf, layerOf, top } = geometry;
  const start = layerOf.get(edge.from) ?? 0;
  let x = xOf(start) + NODE;
  let y = middleOf(edge.from, geometry);
  const parts: (string | number)[] = ['M', x, y];
  const stops = [...passes.map((pass) => top + pass), middleOf(edge.to, geometry)];
  stops.forEach((next, at) => {
    const to = xOf(start + at + 1);
    parts.push('C', x + GAP / 2, y, to - GAP / 2, next, to, next);
    y = next;
    x = to;
    if (at < stops.length - 1) {
      x = to + NODE;
      parts.push('H', x);
    }
  });
  return element('path', { class: `sm-${edge.kind}`, d: path(...parts) });
}

/** Between two of one column: a bow at its right side, with a head where it leads. */
function drawInside(edge: StrategyEdge, bulge: number, geometry: Geometry): Markup {
  const x = geometry.xOf(geometry.layerOf.get(edge.from) ?? 0) + NODE;
  const from = middleOf(edge.from, geometry) + 5;
  const to = middleOf(edge.to, geometry) + (middleOf(edge.to, geometry) < from ? 5 : -5);
  const head = edge.kind === 'depends-on' ? 'sm-head-accent' : 'sm-head';
  return fragment(
    element('path', {
      class: `sm-${edge.kind}`,
      d: path('M', x, from, 'C', x + bulge, from, x + bulge, to, x + 6, to),
    }),
    element('path', { class: head, d: path('M', x + 1, to, 'L', x + 8, to - 3.5, 'L', x + 8, to + 3.5, 'Z') }),
  );
}

function middleOf(id: string, { byId, layout, top }: Geometry): number {
  return top + (layout.tops.get(id) ?? 0) + (byId.get(id)?.height ?? 0) / 2;
}
