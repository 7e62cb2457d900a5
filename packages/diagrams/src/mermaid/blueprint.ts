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
import { laneTitle } from '../blueprint/lane-title.ts';
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
 * A service blueprint as a flowchart: a subgraph a lane, one under the other, the lines of a blueprint between them. The
 * customer's lane shows the flow with its branches; what happens behind a step carries the step's number, because Mermaid
 * cannot keep columns. Big blueprints are divided at the borders of stages.
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
  blueprint: Blueprint,
  from: number,
  to: number,
  title: string,
): { text: string; beside: string[]; edges: number } {
  const { language } = reader;
  const { columns, cards } = blueprint;
  const inside = cards.map((card, at) => ({ card, at })).filter(({ card }) => card.to >= from && card.from <= to);
  const lines: string[] = ['flowchart TB', `  accTitle: ${escapeMermaid(title)}`];
  let edges = 0;
  let above: BlueprintLane | undefined;
  for (const lane of BLUEPRINT_LANES) {
    const inLane = inside.filter(({ card }) => card.lane === lane);
    if (inLane.length === 0) continue;
    lines.push(`  subgraph ${laneName(lane)}[${quoteMermaid(laneTitle(language, lane))}]`);
    lines.push('    direction LR');
    for (const { card, at } of inLane) lines.push(`    c${at}[${cardLabel(blueprint, card)}]`);
    const links = lane === 'customer' ? flowLines(reader, blueprint, inLane) : chainLines(inLane);
    lines.push(...links, '  end');
    edges += links.length;
    if (above !== undefined) {
      const line = LINE_ABOVE[lane];
      const label = line === undefined ? '' : `|${quoteMermaid(words.text(language, line))}|`;
      lines.push(`  ${laneName(above)} -.-${label} ${laneName(lane)}`);
      edges += 1;
    }
    above = lane;
  }
  const shown = new Set(columns.slice(from, to + 1).map(({ step }) => step.id));
  const beside = columns
    .slice(from, to + 1)
    .filter(({ step }) => step.flow?.some(({ to: target }) => !shown.has(target.id ?? '')))
    .flatMap(({ step }) => branchesOf(reader, step));
  return { text: `${lines.join('\n')}\n`, beside, edges };
}

type Numbered = { readonly card: BlueprintCard; readonly at: number };

function laneName(lane: BlueprintLane): string {
  return `${lane.replace('-', '_')}_lane`;
}

/** Where the customer goes: what the text says, else on to the next step. */
function flowLines(reader: Reader, { columns, unordered }: Blueprint, steps: readonly Numbered[]): string[] {
  const { language } = reader;
  const nodeOf = new Map(steps.map(({ card, at }) => [card.id, at]));
  return steps.flatMap(({ card, at }): string[] => {
    const step = columns[card.from]?.step;
    if (step === undefined) return [];
    if (step.flow === undefined) {
      // Text order never leads into a step where the customer leaves.
      const next = step.exit ? undefined : columns.slice(card.from + 1).find(({ step: each }) => !each.exit);
      const target = next === undefined ? undefined : nodeOf.get(next.step.id);
      return target === undefined ? [] : [`    c${at} ${unordered.has(card.from) ? '~~~' : '-->'} c${target}`];
    }
    return step.flow.flatMap(({ to, share, when }) => {
      const target = to.id === undefined ? undefined : nodeOf.get(to.id);
      if (target === undefined) return [];
      const said = [
        share === undefined ? undefined : messages.text(language, 'share', { share }),
        when === undefined ? undefined : messages.text(language, 'when', { condition: when }),
      ].filter((word) => word !== undefined);
      return [`    c${at} -->${said.length === 0 ? '' : `|${quoteMermaid(said.join(' · '))}|`} c${target}`];
    });
  });
}

/** Keeps a lane in the order of its steps without drawing anything. */
function chainLines(cards: readonly Numbered[]): string[] {
  const ordered = [...cards].sort((a, b) => a.card.from - b.card.from);
  return ordered.slice(1).map(({ at }, before) => `    c${ordered[before]?.at} ~~~ c${at}`);
}

function cardLabel({ columns, sections }: Blueprint, card: BlueprintCard): string {
  const isStep = card.lane === 'customer';
  const section = isStep ? sections[columns[card.from]?.section ?? 0] : undefined;
  const opens = section !== undefined && columns[card.from - 1]?.section !== columns[card.from]?.section;
  const stage = opens && section !== undefined ? sectionTitle(section) : '';
  const number = card.from === card.to ? `${card.from + 1}` : `${card.from + 1}–${card.to + 1}`;
  // The lines of the flow say the branches; the card keeps its channels.
  const details = isStep ? card.details.filter((detail) => !detail.startsWith('→')) : card.details;
  const rows = [...(stage === '' ? [] : [stage]), `${number} · ${card.text}`, ...details];
  return `"${rows.map(escapeMermaid).join('<br/>')}"`;
}
