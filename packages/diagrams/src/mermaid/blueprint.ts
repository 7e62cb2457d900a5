import { words } from '@touchline/locale';
import { type Journey, labelOf } from '@touchline/model';
import {
  BLUEPRINT_LANES,
  type Blueprint,
  type BlueprintCard,
  type BlueprintLane,
  type BlueprintOptions,
  blueprintOf,
} from '../blueprint/grid.ts';
import { messages } from '../blueprint/messages.ts';
import { messages as common } from '../reading/messages.ts';
import type { Reader } from '../reading/reader.ts';
import { sectionTitle } from '../reading/sections.ts';
import { LIMITS, type MermaidDiagram } from './diagram.ts';
import { escapeMermaid, quoteMermaid } from './escape.ts';
import { branchesOf } from './journey.ts';

/** Lines of a blueprint: what lies above each lane, where both sides have content. */
const LINE_ABOVE: Partial<
  Record<BlueprintLane, 'line-of-interaction' | 'line-of-visibility' | 'line-of-internal-interaction'>
> = {
  frontstage: 'line-of-interaction',
  backstage: 'line-of-visibility',
  'support-process': 'line-of-internal-interaction',
};

/**
 * A service blueprint as a flowchart: a subgraph a lane, one under the other, the lines between them said in the lanes'
 * titles. Steps are numbered, because Mermaid orders a row only roughly; branches are told beside the diagram. Big
 * blueprints are divided at the borders of stages.
 */
export function blueprintMermaid(reader: Reader, journey: Journey, options: BlueprintOptions = {}): MermaidDiagram[] {
  const blueprint = blueprintOf(reader, journey, options);
  const title = labelOf(journey);
  const ranges = divide(blueprint, (from, to) => {
    const diagram = draw(reader, blueprint, from, to, title);
    return diagram.text.length <= LIMITS.characters && diagram.edges <= LIMITS.edges;
  });
  return ranges.map(([from, to], at) => {
    const part = common.text(reader.language, 'part', { title, part: at + 1, parts: ranges.length });
    const full = ranges.length === 1 ? title : part;
    const { text, beside } = draw(reader, blueprint, from, to, full);
    return { title: full, text, beside };
  });
}

/** Ranges of columns that fit, ending at a border of stages wherever one lies in reach. */
function divide(
  { columns }: Blueprint,
  fits: (from: number, to: number) => boolean,
): (readonly [from: number, to: number])[] {
  const ranges: (readonly [number, number])[] = [];
  let from = 0;
  do {
    let to = columns.length - 1;
    while (to > from && !fits(from, to)) to = from + Math.floor((to - from) / 2);
    while (to + 1 < columns.length && fits(from, to + 1)) to += 1;
    if (to < columns.length - 1) {
      let border = to;
      while (border > from && columns[border]?.section === columns[border + 1]?.section) border -= 1;
      if (border > from || columns[from]?.section !== columns[from + 1]?.section) to = border;
    }
    ranges.push([from, to]);
    from = to + 1;
  } while (from < columns.length);
  return ranges;
}

function draw(
  reader: Reader,
  { columns, sections, cards }: Blueprint,
  from: number,
  to: number,
  title: string,
): { text: string; beside: string[]; edges: number } {
  const { language } = reader;
  const name = (at: number) => `c${at}`;
  const inside = cards.map((card, at) => ({ card, at })).filter(({ card }) => card.to >= from && card.from <= to);
  const lines: string[] = ['flowchart TB', `  accTitle: ${escapeMermaid(title)}`];
  let edges = 0;
  for (const lane of BLUEPRINT_LANES) {
    const inLane = inside.filter(({ card }) => card.lane === lane);
    if (inLane.length === 0) continue;
    const above = LINE_ABOVE[lane];
    const heading = messages.text(language, `lane-${lane}`);
    const label = above === undefined ? heading : `${heading} · ${words.text(language, above)} ↑`;
    lines.push(`  subgraph ${lane.replace('-', '_')}_lane[${quoteMermaid(label)}]`);
    for (const { card, at } of inLane) lines.push(`    ${name(at)}[${rowsOf(card)}]`);
    lines.push('  end');
  }
  // Each column hangs together from lane to lane; that puts the lanes under each other.
  for (let column = from; column <= to; column++) {
    const chain = BLUEPRINT_LANES.map((lane) =>
      inside.filter(({ card }) => card.lane === lane && card.from === column && card.to === column),
    ).filter((group) => group.length > 0);
    chain.slice(1).forEach((group, before) => {
      const source = chain[before]?.at(-1);
      for (const target of group) {
        if (source === undefined) continue;
        lines.push(`  ${name(source.at)} ${source.card.lane === 'artifact' ? '---' : '-->'} ${name(target.at)}`);
        edges += 1;
      }
    });
  }
  const beside = columns.slice(from, to + 1).flatMap(({ step }) => branchesOf(reader, step));
  return { text: `${lines.join('\n')}\n`, beside, edges };

  function rowsOf(card: BlueprintCard): string {
    const number = card.lane === 'customer' ? `${card.from + 1} · ` : '';
    const section = card.lane === 'customer' ? sections[columns[card.from]?.section ?? 0] : undefined;
    const opens = section !== undefined && columns[card.from - 1]?.section !== columns[card.from]?.section;
    const stage = opens && section !== undefined ? sectionTitle(section) : '';
    const rows = [...(stage === '' ? [] : [stage]), `${number}${card.text}`, ...card.details];
    return `"${rows.map(escapeMermaid).join('<br/>')}"`;
  }
}
