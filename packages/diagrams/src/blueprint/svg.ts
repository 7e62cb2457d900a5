import { label, words } from '@touchline/locale';
import { type Journey, labelOf } from '@touchline/model';
import { drawHeading, type LegendEntry } from '../picture/heading.ts';
import { type Hooks, hook, hooked } from '../picture/hooks.ts';
import { arrow, arrowOver, chevron, evidenceMark, MARK_RULES } from '../picture/marks.ts';
import { listOf, type Reader } from '../reading/reader.ts';
import { svgDocument } from '../svg/document.ts';
import { element, fragment, type Markup, title } from '../svg/markup.ts';
import { drawBlock, type TextBlock, textBlock } from '../svg/text.ts';
import { COMMON_RULES } from '../theme/common-rules.ts';
import type { StyleRules } from '../theme/style-sheet.ts';
import { SIZES, type ThemeChoice } from '../theme/tokens.ts';
import {
  BLUEPRINT_LANES,
  type Blueprint,
  type BlueprintCard,
  type BlueprintLane,
  type BlueprintOptions,
  blueprintOf,
} from './grid.ts';
import { laneTitle } from './lane-title.ts';
import { messages } from './messages.ts';

const LEFT = 24;
const NAMES = 148;
const COLUMN = 206;
const GAP = 22;
const PAD = 10;
const LANE_PAD = 14;
const CARD_GAP = 8;
const STAGE = 34;

const RULES: StyleRules = {
  ...COMMON_RULES,
  ...MARK_RULES,
  'bp-card': 'fill:$paper;stroke:$rule;stroke-width:1.2',
  'bp-system': 'fill:$band;stroke:$rule;stroke-width:1.2',
  'bp-step': 'fill:$ink;font-size:13px;font-weight:600',
  'bp-line': 'stroke:$soft;stroke-width:1.2;stroke-dasharray:7 5',
};

const LINES: Partial<
  Record<BlueprintLane, 'line-of-interaction' | 'line-of-visibility' | 'line-of-internal-interaction'>
> = {
  frontstage: 'line-of-interaction',
  backstage: 'line-of-visibility',
  'support-process': 'line-of-internal-interaction',
};

export interface BlueprintSvgOptions extends BlueprintOptions, Hooks {
  readonly theme?: ThemeChoice | undefined;
}

interface Placed {
  readonly card: BlueprintCard;
  readonly text: TextBlock;
  readonly details: readonly TextBlock[];
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** The service blueprint of a journey as a self-contained SVG: lanes from what the customer sees to what supports it. */
export function blueprintSvg(
  reader: Reader,
  journey: Journey,
  { theme = 'light', ids = false, ...options }: BlueprintSvgOptions = {},
): string {
  const { language } = reader;
  const blueprint = blueprintOf(reader, journey, options);
  const { columns, sections, cards, spans } = blueprint;
  const grid = LEFT + NAMES;
  const width = grid + Math.max(3, columns.length) * COLUMN + LEFT - GAP + PAD;
  const legend: LegendEntry[] = cards.some(({ evidenced, lane }) => evidenced && isSaid(lane))
    ? [{ mark: evidenceMark(6, 6), text: words.text(language, 'evidence') }]
    : [];
  const context = [
    label(language, 'viewKind', 'blueprint'),
    listOf(reader, journey.for),
    journey.state === undefined ? '' : label(language, 'journeyState', journey.state),
    journey.owners === undefined ? '' : words.text(language, 'owner-is', { owner: listOf(reader, journey.owners) }),
  ].filter((word) => word !== '');
  const heading = drawHeading(
    { title: labelOf(journey), context: context.join(' · '), legend, ...(ids && { id: journey.id }) },
    LEFT,
    width - 2 * LEFT,
  );

  const body: (Markup | undefined)[] = [];
  let y = heading.bottom;
  const rows = Math.max(0, ...spans.map(({ row }) => row + 1));
  for (const { stage, row, first, last, tint } of spans) {
    const x = grid + first * COLUMN;
    const own = (last - first + 1) * COLUMN - 4;
    const inOne = { size: row === 0 ? SIZES.strong : SIZES.small, weight: 'bold', maxLines: 1 } as const;
    const inTwo = { size: SIZES.small, weight: 'bold', lineHeight: 14, maxLines: 2 } as const;
    const one = textBlock(labelOf(stage), own - 40, inOne);
    const block = one.full === undefined ? one : textBlock(labelOf(stage), own - 40, inTwo);
    const top = y + row * (STAGE + 3);
    body.push(
      hooked(
        hook(ids, stage.id, labelOf(stage)),
        element('path', { class: `stage${tint}`, d: chevron(x, top, own, STAGE, first === 0) }),
        drawBlock(block, x + (first === 0 ? 12 : 22), top + (STAGE - block.height) / 2, {
          class: block.size === SIZES.strong ? 'strong' : 'bold',
        }),
      ),
    );
  }
  y += rows * (STAGE + 3) + 6;

  const placed: Placed[] = [];
  let shown = 0;
  let previous: BlueprintLane | undefined;
  const bands: Markup[] = [];
  for (const lane of BLUEPRINT_LANES) {
    const inLane = cards.filter((card) => card.lane === lane);
    if (inLane.length === 0) continue;
    const above = previous === undefined ? undefined : lineBetween(previous, lane);
    if (above !== undefined) {
      const name = textBlock(words.text(language, above), NAMES - 12, { size: SIZES.tiny });
      body.push(element('line', { class: 'bp-line', x1: LEFT, x2: width - LEFT, y1: y + 6, y2: y + 6 }));
      body.push(drawBlock(name, LEFT, y + 10, { class: 'tiny' }));
      y += 14 + name.height;
    }
    const lanePlaced = stack(inLane, grid, y + LANE_PAD);
    const name = textBlock(laneTitle(language, lane), NAMES - 16, { size: SIZES.small, weight: 'bold' });
    const bottom = Math.max(y + LANE_PAD + name.height, ...lanePlaced.map((each) => each.y + each.height)) + LANE_PAD;
    if (shown % 2 === 0) bands.push(element('rect', { class: 'band', x: 0, y, width, height: bottom - y }));
    body.push(drawBlock(name, LEFT, y + LANE_PAD + 2, { class: 'lane-name' }));
    placed.push(...lanePlaced);
    y = bottom;
    shown += 1;
    previous = lane;
  }
  if (columns.length === 0) y = note(body, messages.text(language, 'empty'), y, width);
  else if (!cards.some(({ lane }) => lane !== 'customer' && lane !== 'artifact'))
    y = note(body, messages.text(language, 'no-company'), y, width);

  const arrows = drawArrows(blueprint, placed);
  const drawn = placed.map((each) => drawCard(each, tintOf(blueprint, each.card.from), ids));
  return svgDocument({
    width,
    height: y + 20,
    title: `${label(language, 'viewKind', 'blueprint')}: ${labelOf(journey)}`,
    description: messages.text(language, 'description', { columns: columns.length, sections: sections.length }),
    language,
    theme,
    rules: { ...RULES, 'lane-name': 'fill:$soft;font-size:12px;font-weight:600' },
    body: fragment(...bands, heading.markup, ...body.map((part) => part ?? false), arrows, ...drawn),
  });
}

function isSaid(lane: BlueprintLane): boolean {
  return lane !== 'customer' && lane !== 'system';
}

/** The line crossed when going down from one lane to another, even when a lane between them is empty. */
function lineBetween(from: BlueprintLane, to: BlueprintLane) {
  const between = BLUEPRINT_LANES.slice(BLUEPRINT_LANES.indexOf(from) + 1, BLUEPRINT_LANES.indexOf(to) + 1);
  const crossed = between.flatMap((lane) => LINES[lane] ?? []);
  // Of several lines that fall together the line of visibility is the one that must be seen.
  return crossed.includes('line-of-visibility') ? 'line-of-visibility' : crossed.at(-1);
}

/** Cards below one another in their columns; those across several columns first, so that nothing overlaps. */
function stack(cards: readonly BlueprintCard[], grid: number, top: number): Placed[] {
  const bottoms = new Map<number, number>();
  const ordered = [...cards].sort((a, b) => b.to - b.from - (a.to - a.from));
  return ordered.map((card) => {
    const x = grid + card.from * COLUMN;
    const width = (card.to - card.from + 1) * COLUMN - GAP;
    const inner = width - 2 * PAD - (card.evidenced && isSaid(card.lane) ? 12 : 0);
    const strong = card.lane === 'customer';
    const text = textBlock(card.text, inner, { size: SIZES.body, weight: strong ? 'bold' : 'regular' });
    const details = card.details.map((line) => textBlock(line, width - 2 * PAD, { size: SIZES.tiny }));
    const height = details.reduce((sum, block) => sum + block.height + 2, text.height) + 2 * 7;
    let y = top;
    for (let at = card.from; at <= card.to; at++) y = Math.max(y, bottoms.get(at) ?? top);
    for (let at = card.from; at <= card.to; at++) bottoms.set(at, y + height + CARD_GAP);
    return { card, text, details, x, width, y, height };
  });
}

function drawCard({ card, text, details, x, y, width, height }: Placed, tint: number, ids: boolean): Markup {
  const face = card.lane === 'customer' ? `stage${tint}` : card.lane === 'system' ? 'bp-system' : 'bp-card';
  let at = y + 7;
  const lines: (Markup | undefined)[] = [
    drawBlock(text, x + PAD, at, { class: card.lane === 'customer' ? 'bp-step' : 'body' }),
  ];
  at += text.height + 2;
  for (const block of details) {
    lines.push(drawBlock(block, x + PAD, at, { class: 'tiny' }));
    at += block.height + 2;
  }
  const rounded = card.lane === 'system' ? Math.min(14, height / 2) : 6;
  const name = [card.text, ...card.details].join(' · ');
  return element(
    'g',
    { ...hook(ids, card.of, name), 'data-lane': ids && card.lane, 'data-column': ids && card.from },
    title(name),
    element('rect', { class: face, x, y, width, height, rx: rounded }),
    ...lines.map((line) => line ?? false),
    card.evidenced && isSaid(card.lane) && evidenceMark(x + width - 11, y + 14),
  );
}

function tintOf({ spans }: Blueprint, column: number): number {
  return spans.find(({ first, last }) => first <= column && column <= last)?.tint ?? 1;
}

/** Down each column from lane to lane, and along the customer's steps where one leads to the next. */
function drawArrows({ columns, unordered }: Blueprint, placed: readonly Placed[]): Markup {
  const drawn: Markup[] = [];
  columns.forEach(({ step }, column) => {
    const own = placed.filter(({ card }) => card.from === column && card.to === column);
    const groups = BLUEPRINT_LANES.map((lane) => own.filter(({ card }) => card.lane === lane)).filter(
      ({ length }) => length > 0,
    );
    groups.slice(1).forEach((group, before) => {
      const from = groups[before]?.at(-1);
      const to = group[0];
      if (from === undefined || to === undefined || isCrossed(from, to, column, placed)) return;
      const x = from.x + from.width / 2;
      drawn.push(arrow({ x, y: from.y + from.height + 2 }, { x, y: to.y - 2 }));
    });
    const here = own.find(({ card }) => card.lane === 'customer');
    // The order of the text leads past exits, which only a `then` leads into.
    let to = column + 1;
    if (step.flow === undefined) while (columns[to]?.step.exit) to++;
    const next = columns[to]?.step;
    const after = placed.find(({ card }) => card.lane === 'customer' && card.from === to);
    const leads = step.flow === undefined ? !step.exit : step.flow.some((branch) => branch.to.id === next?.id);
    if (here === undefined || after === undefined || !leads || unordered.has(column)) return;
    const y = here.y + 7 + SIZES.body * 0.65;
    const [from, end] = [
      { x: here.x + here.width + 3, y },
      { x: after.x - 3, y },
    ] as const;
    drawn.push(to === column + 1 ? arrow(from, end) : arrowOver(from, end, here.y - LANE_PAD / 2));
  });
  return fragment(...drawn);
}

/** Whether a card across several columns stands in the way. */
function isCrossed(from: Placed, to: Placed, column: number, placed: readonly Placed[]): boolean {
  return placed.some(
    ({ card, y }) => card.from !== card.to && card.from <= column && column <= card.to && y > from.y && y < to.y,
  );
}

function note(body: (Markup | undefined)[], text: string, y: number, width: number): number {
  const block = textBlock(text, width - 2 * LEFT, { size: SIZES.body });
  body.push(drawBlock(block, LEFT, y + 14, { class: 'words' }));
  return y + block.height + 24;
}
