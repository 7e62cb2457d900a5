import { label, words } from '@touchline/locale';
import { labelOf } from '@touchline/model';
import { hook, hooked } from '../picture/hooks.ts';
import { svgDocument } from '../svg/document.ts';
import { type Attributes, type Child, element, fragment, type Markup, title } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock } from '../svg/text.ts';
import type { ThemeChoice } from '../theme/tokens.ts';
import { drawFeelingsOf, drawLevels, drawLines } from './draw-feelings.ts';
import { drawHead, drawItem } from './draw-items.ts';
import { GRID } from './geometry.ts';
import { laneTitle } from './lane-title.ts';
import type { Cell, MapLayout, StageBox } from './layout.ts';
import { drawMark } from './marks.ts';
import { MAP_RULES } from './rules.ts';
import { mapWords } from './words.ts';

export interface DrawOptions {
  readonly theme: ThemeChoice;
  readonly ids: boolean;
}

/** A finished layout as a self-contained SVG, its parts in reading order: touchpoint by touchpoint. */
export function drawMap(layout: MapLayout, { theme, ids }: DrawOptions): string {
  const { content } = layout;
  const { language } = content.words;
  const stages = layout.content.stages.filter(({ row }) => row === 0).map(({ stage }) => labelOf(stage));
  const right = layout.width - GRID.margin;
  return svgDocument({
    width: layout.width,
    height: layout.height,
    title: [content.title, content.context].filter(Boolean).join(' · '),
    description: mapWords.text(language, 'map-of', {
      count: content.columns.length,
      stages: stages.join(' → ') || '–',
    }),
    language,
    theme,
    rules: MAP_RULES,
    body: [
      drawGrid(layout, right),
      drawHeader(layout, ids),
      layout.stages.map((stage) => drawStage(stage, ids)),
      layout.brackets.map((bracket) => drawBracket(bracket, ids)),
      layout.feeling &&
        fragment(
          drawLevels(layout.feeling, layout.feeling.y, right, true),
          drawLines(layout.feeling, layout.feeling.y, right),
        ),
      layout.cells.filter(({ stage }) => stage !== undefined).map((cell) => drawCell(cell, layout, ids)),
      columns(layout, ids),
      layout.feeling?.unknown.map(({ x, y, text }) =>
        element('text', { class: 'unknown', x, y: (layout.feeling?.y ?? 0) + y }, text),
      ),
      drawFacts(layout, ids),
      layout.empty !== undefined &&
        element('text', { class: 'context', x: GRID.left + GRID.inset, y: layout.top + 24 }, layout.empty),
    ],
  });
}

function drawGrid(layout: MapLayout, right: number): Child {
  const { language } = layout.content.words;
  return [
    layout.lanes
      .filter(({ tinted }) => tinted)
      .map(({ y, height }) => element('rect', { class: 'band', y, width: layout.width, height })),
    layout.rules.map((x) =>
      element('path', { class: 'rule', d: path('M', x, layout.top - 4, 'V', layout.bottom - 4) }),
    ),
    layout.visibility !== undefined && [
      element('path', { class: 'visibility', d: path('M', GRID.margin, layout.visibility, 'H', right) }),
      element(
        'text',
        { class: 'tiny end', x: right, y: layout.visibility + 14 },
        words.text(language, 'line-of-visibility'),
      ),
    ],
    layout.frames.map((box) => element('rect', { class: 'moment-frame', ...box, rx: 8 })),
    layout.lanes.map(({ name, y }) => drawBlock(name, GRID.margin, y + 9, { class: 'lane-name' })),
  ];
}

function drawHeader(layout: MapLayout, ids: boolean): Child {
  const { journey, title: name } = layout.content;
  return [
    hooked(hook(ids, journey.id, name), drawBlock(layout.title, GRID.margin, 18, { class: 'title' })),
    drawBlock(layout.context, GRID.margin, layout.contextY, { class: 'context' }),
    layout.legend.map(({ entry, x, y }) => [
      drawMark(entry.mark, x, y),
      element('text', { class: 'small-soft', x: x + 13, y: y + 4 }, entry.text),
    ]),
  ];
}

function drawStage({ span, box, name, full, print, printBelow, notchLeft }: StageBox, ids: boolean): Markup {
  const { x, y, width, height } = box;
  const outer = span.row === 0;
  const tip = outer ? 12 : 8;
  const half = height / 2;
  const notch = notchLeft ? ['l', tip, -half] : [];
  const shape = path('M', x, y, 'h', width - tip, 'l', tip, half, -tip, half, 'h', tip - width, ...notch, 'z');
  const moment = span.stage.moment;
  const left = x + (notchLeft ? 22 : 12);
  const text = left + (moment === undefined ? 0 : 20);
  const middle = y + half;
  const two = name.length > 1;
  const baseline = two || printBelow ? middle - 3 : middle + (outer ? 5 : 4);
  const printAt = printBelow
    ? { class: 'tiny', x: text, y: middle + 12 }
    : { class: 'tiny end', x: x + width - 22, y: baseline };
  return element(
    'g',
    hook(ids, span.stage.id, full ?? [...name, print].filter(Boolean).join(' · ')),
    full !== undefined && title(full),
    element('path', { class: `stage${span.tint}`, d: shape }),
    moment !== undefined && drawMark(moment.mark, left + 6, middle),
    name.map((line, at) =>
      element('text', { class: outer && !two ? 'strong' : 'bold', x: text, y: baseline + at * 15 }, line),
    ),
    print !== undefined && element('text', printAt, print),
  );
}

function drawBracket({ id, box, text, opensLeft, opensRight }: MapLayout['brackets'][number], ids: boolean): Markup {
  const { x, y, width, height } = box;
  return hooked(
    hook(ids, id, text),
    element('path', {
      class: 'bracket',
      d: path(
        'M',
        x,
        y + height - 1,
        ...(opensLeft ? ['v', -5] : ['m', 0, -5]),
        'h',
        width,
        ...(opensRight ? ['v', 5] : []),
      ),
    }),
    element('text', { class: 'tiny middle', x: x + width / 2, y: y + height - 9 }, text),
  );
}

/** Each column is a group with a name; its cells follow in the order of the lanes. */
function columns(layout: MapLayout, ids: boolean): Child {
  const { content } = layout;
  const { language } = content.words;
  return content.columns.slice(layout.first, layout.last + 1).map(({ subject }, at) => {
    const column = layout.first + at;
    const head = content.heads[column];
    const change = head?.change?.what;
    const marks = (head?.marks ?? []).map((mark) =>
      mark === 'risk'
        ? mapWords.text(language, 'risk')
        : mark === 'exit'
          ? mapWords.text(language, 'leaves-here')
          : label(language, 'moment', mark),
    );
    const name = mapWords.text(language, 'touchpoint-of', {
      number: column + 1,
      count: content.columns.length,
      title: [labelOf(subject), ...marks, ...(change ? [mapWords.text(language, change)] : [])].join(', '),
    });
    const byLane = new Map(layout.cells.filter((cell) => cell.column === column).map((cell) => [cell.lane, cell]));
    return element(
      'g',
      {
        role: 'group',
        'aria-label': name,
        'data-id': ids && subject.id,
        'data-column': ids && column,
        'data-change': ids && change,
      },
      layout.lanes.map(({ lane }) => {
        if (lane === 'feeling' && layout.feeling) {
          const points = drawFeelingsOf(layout.feeling, column, layout.feeling.y, ids ? subject.id : undefined);
          return ids ? element('g', { 'data-lane': lane }, points) : points;
        }
        const cell = byLane.get(lane);
        return cell && drawCell(cell, layout, ids);
      }),
    );
  });
}

function drawCell(cell: Cell, layout: MapLayout, ids: boolean): Markup {
  const { x, y, width } = cell.box;
  const items = cell.items.map((item) => drawItem(item, x + item.x, y + item.y, ids));
  const lane: Attributes = ids ? { 'data-lane': cell.lane } : {};
  if (cell.head !== undefined) {
    const change = cell.head.head.change?.what;
    const outline = { x: x - 6, y: y - 7, width: width + 10, height: cell.box.height + 4, rx: 5 };
    return hooked(
      lane,
      change && element('rect', { class: `change-${change}`, ...outline }),
      drawHead(cell.head, x, y - 2, width),
      items,
    );
  }
  const name = laneTitle(layout.content, cell.lane);
  return element('g', { role: 'group', 'aria-label': name, ...lane }, items);
}

function drawFacts({ facts }: MapLayout, ids: boolean): Child {
  if (facts === undefined) return undefined;
  return element(
    'g',
    { role: 'group', 'aria-label': facts.heading.lines.join(' ') },
    drawBlock(facts.heading, GRID.margin, facts.y, { class: 'lane-name' }),
    facts.items.map((item) => drawItem(item, item.x, item.y, ids)),
  );
}
