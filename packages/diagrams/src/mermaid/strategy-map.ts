import { label } from '@touchline/locale';
import { labelOf, type Strategy } from '@touchline/model';
import { messages } from '../reading/messages.ts';
import type { Reader } from '../reading/reader.ts';
import { type StrategyEdge, type StrategyGraph, type StrategyNode, strategyGraph } from '../strategy-map/graph.ts';
import { LIMITS, type MermaidDiagram } from './diagram.ts';
import { escapeMermaid } from './escape.ts';

/** Dashed is a hypothesis or an order in time, dotted a measure, plain a contribution. */
const ARROWS: Record<StrategyEdge['kind'], string> = {
  supports: '---',
  'measured-by': '-.-',
  'expected-effect': '-.-',
  improves: '-->',
  'builds-on': '==>',
  'may-drive': '-.->',
  'depends-on': '-.->',
};

const SHAPES: Record<StrategyNode['layer'], readonly [open: string, close: string]> = {
  objective: ['([', '])'],
  goal: ['[', ']'],
  kpi: ['[/', '/]'],
  theme: ['{{', '}}'],
  initiative: ['[[', ']]'],
  touchpoint: ['(', ')'],
};

/**
 * The strategy map as a flowchart from objectives on the left to touchpoints on the right; what a node is stands in its
 * first line. When one diagram would be too big, connections are spread over several and the nodes they need are repeated.
 */
export function strategyMapMermaid(reader: Reader, strategy?: Strategy): MermaidDiagram[] {
  const graph = strategyGraph(reader, strategy);
  const name = strategy === undefined ? undefined : labelOf(strategy);
  const title = name ?? label(reader.language, 'viewKind', 'strategy-map');
  const parts = divide(reader, graph);
  return parts.map((part, at) => {
    const numbered = messages.text(reader.language, 'part', { title, part: at + 1, parts: parts.length });
    const full = parts.length === 1 ? title : numbered;
    return { title: full, text: draw(reader, part, full), beside: [] };
  });
}

function divide(reader: Reader, graph: StrategyGraph): StrategyGraph[] {
  const order = new Map(graph.nodes.map(({ id }, at) => [id, at]));
  const line = (id: string) => nodeLine(reader, graph.nodes[order.get(id) ?? 0] as StrategyNode, 0).length + 8;
  const budget = LIMITS.characters - 2000;
  const parts: { nodes: Set<string>; edges: StrategyEdge[]; size: number }[] = [];
  const start = () => {
    const part = { nodes: new Set<string>(), edges: [] as StrategyEdge[], size: 0 };
    parts.push(part);
    return part;
  };
  let part = start();
  const place = (ids: readonly string[], edge?: StrategyEdge): void => {
    const cost = () => ids.reduce((sum, id) => sum + (part.nodes.has(id) ? 0 : line(id)), edge === undefined ? 0 : 20);
    const full = part.size + cost() > budget || (edge !== undefined && part.edges.length >= LIMITS.edges);
    if (full && part.nodes.size > 0) part = start();
    part.size += cost();
    for (const id of ids) part.nodes.add(id);
    if (edge !== undefined) part.edges.push(edge);
  };
  for (const edge of graph.edges) place([edge.from, edge.to], edge);
  const connected = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  for (const { id } of graph.nodes) if (!connected.has(id)) place([id]);
  return parts.map(({ nodes, edges }) => ({ nodes: graph.nodes.filter(({ id }) => nodes.has(id)), edges }));
}

function draw(reader: Reader, { nodes, edges }: StrategyGraph, title: string): string {
  const names = new Map(nodes.map(({ id }, at) => [id, `n${at}`]));
  return [
    'flowchart LR',
    `  accTitle: ${escapeMermaid(title)}`,
    ...nodes.map((node, at) => nodeLine(reader, node, at)),
    ...edges.map(({ from, to, kind }) => `  ${names.get(from)} ${ARROWS[kind]} ${names.get(to)}`),
    '',
  ].join('\n');
}

function nodeLine(reader: Reader, node: StrategyNode, at: number): string {
  const { layer, element } = node;
  const kind = element.kind === 'stage' || element.kind === 'journey' ? element.kind : layer;
  const [open, close] = SHAPES[layer];
  const text = `${escapeMermaid(label(reader.language, 'elementKind', kind))}<br/>${escapeMermaid(node.label)}`;
  return `  n${at}${open}"${text}"${close}`;
}
