import { label } from '@touchline/locale';
import type { Lane } from '@touchline/model';
import { type TextBlock, textBlock } from '../svg/text.ts';
import { measure } from '../text/measure.ts';
import { fit, wrap } from '../text/wrap.ts';
import { SIZES } from '../theme/tokens.ts';
import { flowItems, type PlacedHead, type PlacedItem, placeHead, stackItems } from './cells.ts';
import { signedLabel } from './changes.ts';
import type { StageSpan } from './columns.ts';
import type { LegendEntry, MapContent } from './content-map.ts';
import { type FeelingLayout, layoutFeelings } from './feeling-layout.ts';
import { type Box, columnX, GRID } from './geometry.ts';
import { stagePrint } from './head.ts';
import { laneTitle } from './lane-title.ts';
import { BELOW_VISIBILITY } from './options.ts';
import { mapWords } from './words.ts';

export interface Cell {
  readonly lane: Lane;
  /** Column of the whole map, or the index of a stage in `MapContent.stages`. */
  readonly column?: number;
  readonly stage?: number;
  readonly box: Box;
  readonly head?: PlacedHead;
  readonly items: readonly PlacedItem[];
}

export interface LaneRow {
  readonly lane: Lane;
  readonly name: TextBlock;
  readonly y: number;
  readonly height: number;
  readonly tinted: boolean;
}

export interface StageBox {
  readonly span: StageSpan;
  readonly box: Box;
  /** One line, or two smaller ones. */
  readonly name: readonly string[];
  /** Name and small print, when not all of it is drawn. */
  readonly full?: string;
  readonly print?: string;
  readonly printBelow?: boolean;
  readonly notchLeft: boolean;
}

export interface MapLayout {
  readonly content: MapContent;
  /** Columns drawn, both ends of the whole map. */
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly height: number;
  readonly title: TextBlock;
  readonly context: TextBlock;
  readonly contextY: number;
  readonly legend: readonly { readonly entry: LegendEntry; readonly x: number; readonly y: number }[];
  readonly stages: readonly StageBox[];
  readonly brackets: readonly {
    readonly id: string;
    readonly box: Box;
    readonly text: string;
    readonly opensLeft: boolean;
    readonly opensRight: boolean;
  }[];
  /** Where lanes begin and end. */
  readonly top: number;
  readonly bottom: number;
  readonly lanes: readonly LaneRow[];
  readonly cells: readonly Cell[];
  readonly feeling?: FeelingLayout & { readonly y: number };
  /** Height of the line of visibility. */
  readonly visibility?: number;
  /** x of the thin rules between outermost stages. */
  readonly rules: readonly number[];
  /** Columns of moments of truth. */
  readonly frames: readonly Box[];
  readonly facts?: {
    readonly y: number;
    readonly heading: TextBlock;
    readonly items: readonly PlacedItem[];
  };
  readonly empty?: string;
}

export interface PageOf {
  readonly first: number;
  readonly last: number;
  readonly page: number;
  readonly pages: number;
}

const VISIBILITY_GAP = 26;

/** Places everything. Coordinates of columns before `page.first` lie left of the grid. */
export function layoutMap(content: MapContent, page?: PageOf): MapLayout {
  const { language } = content.words;
  const first = page?.first ?? 0;
  const last = page?.last ?? content.columns.length - 1;
  const count = last - first + 1;
  const gridRight = GRID.left + Math.max(count, GRID.minColumns) * GRID.column;
  const width = gridRight + GRID.margin - 2;
  const shift = (column: number) => columnX(column - first);

  const header = layoutHeader(content, width, page);
  const stageRows = Math.max(0, ...content.stages.map(({ row }) => row + 1));
  const stagesY = header.bottom + 14;
  const stages = layoutStages(content, stagesY, { first, last });
  const bracketRows = Math.max(0, ...content.brackets.map(({ row }) => row + 1));
  const stageBottom =
    stagesY + (stageRows === 0 ? 0 : GRID.stageHeight + (stageRows - 1) * (GRID.nestedStageHeight + 4));
  const bracketsY = stageBottom + (stageRows === 0 ? 0 : 8);
  const brackets = content.brackets
    .filter((bracket) => bracket.last >= first && bracket.first <= last)
    .map((bracket) => {
      const from = Math.max(bracket.first, first);
      const to = Math.min(bracket.last, last);
      const name =
        typeof bracket.what === 'string'
          ? label(language, 'group', bracket.what)
          : mapWords.text(language, 'included-from', { journey: content.words.names.of(bracket.what.included) });
      const box = {
        x: shift(from) + GRID.inset,
        y: bracketsY + (bracketRows - 1 - bracket.row) * GRID.bracketHeight,
        width: (to - from + 1) * GRID.column - 2 * GRID.inset - 4,
        height: GRID.bracketHeight,
      };
      const { text } = fit(name, box.width - 24, { size: SIZES.tiny });
      return { id: bracket.id, box, text, opensLeft: from === bracket.first, opensRight: to === bracket.last };
    });
  const top = Math.max(bracketsY + bracketRows * GRID.bracketHeight, stageBottom + (stageRows === 0 ? 0 : 12));

  const lanes: LaneRow[] = [];
  const cells: Cell[] = [];
  let feeling: MapLayout['feeling'];
  let visibility: number | undefined;
  let y = top;
  content.lanes.forEach((lane) => {
    if (visibility === undefined && BELOW_VISIBILITY.has(lane) && lanes.length > 1) {
      visibility = y + 9;
      y += VISIBILITY_GAP;
    }
    const row = layoutLane(content, lane, y, { first, last, shift });
    const name = laneName(laneTitle(content, lane));
    const curve =
      lane === 'feeling' ? layoutFeelings(content.feelings, content.extras, { first, last, language }) : undefined;
    if (curve !== undefined) feeling = { ...curve, y: y + row.spanHeight };
    const inner = curve === undefined ? row.height : row.spanHeight + curve.height;
    const height = Math.max(inner, name.height + 16);
    lanes.push({ lane, name, y, height, tinted: lanes.length % 2 === 0 });
    cells.push(...row.cells.map((cell) => ({ ...cell, box: { ...cell.box, height: y + height - cell.box.y } })));
    y += height;
  });
  const bottom = y;
  const facts = layoutFacts(content, page, bottom, gridRight);
  const empty = content.columns.length === 0 ? mapWords.text(language, 'empty') : undefined;
  return {
    content,
    first,
    last,
    width,
    height: (facts?.bottom ?? bottom) + 20,
    ...header,
    stages,
    brackets,
    top,
    bottom,
    lanes,
    cells,
    ...(feeling !== undefined && { feeling }),
    ...(visibility !== undefined && { visibility }),
    rules: stageBorders(content, first, last).map((column) => shift(column) - 2),
    frames: content.heads.flatMap((head, column) =>
      head.marks.includes('moment-of-truth') && column >= first && column <= last
        ? [{ x: shift(column), y: top - 6, width: GRID.column - 4, height: bottom - top + 10 }]
        : [],
    ),
    ...(facts && { facts }),
    ...(empty !== undefined && { empty }),
  };
}

function laneName(name: string): TextBlock {
  return textBlock(name, 104, { size: SIZES.small, weight: 'bold', lineHeight: 16, maxLines: 3 });
}

function layoutHeader(content: MapContent, width: number, page: PageOf | undefined) {
  const { language } = content.words;
  const entryWidth = ({ text }: LegendEntry) => measure(text, SIZES.small) + 18 + 14;
  const legendWidth = content.legend.reduce((sum, entry) => sum + entryWidth(entry), 0);
  const room = width - 2 * GRID.margin;
  // Beside the title where both have room; else on a line of its own below.
  const wanted = Math.max(measure(content.title, SIZES.title, 'bold'), measure(content.context, SIZES.body));
  const beside = wanted + legendWidth + 24 <= room || (wanted > room && legendWidth < room * 0.3);
  const textRoom = beside ? room - legendWidth - 16 : room;
  const title = textBlock(content.title, textRoom, { size: SIZES.title, weight: 'bold', lineHeight: 30, maxLines: 2 });
  const line = [
    content.context,
    page && page.pages > 1 && mapWords.text(language, 'page-of', { page: page.page, pages: page.pages }),
  ];
  const context = textBlock(line.filter(Boolean).join(' · '), textRoom, {
    size: SIZES.body,
    lineHeight: 18,
    maxLines: 2,
  });
  const contextY = 20 + title.height + 2;
  let bottom = contextY + context.height;
  let x = beside ? width - GRID.margin - legendWidth + 14 : GRID.margin + 6;
  let y = 40;
  if (!beside && content.legend.length > 0) {
    y = bottom + 16;
    bottom += 26;
  }
  const legend = content.legend.map((entry) => {
    const wide = entryWidth(entry);
    if (!beside && x + wide > width - GRID.margin && x > GRID.margin + 6) {
      x = GRID.margin + 6;
      y += 20;
      bottom += 20;
    }
    const at = { entry, x, y };
    x += wide;
    return at;
  });
  return { title, context, contextY, legend, bottom };
}

function layoutStages(content: MapContent, y: number, { first, last }: { first: number; last: number }): StageBox[] {
  const { language } = content.words;
  return content.stages
    .filter((span) => span.last >= first && span.first <= last)
    .map((span) => {
      const from = Math.max(span.first, first);
      const to = Math.min(span.last, last);
      const outer = span.row === 0;
      const box = {
        x: columnX(from - first),
        y: outer ? y : y + GRID.stageHeight + 4 + (span.row - 1) * (GRID.nestedStageHeight + 4),
        width: (to - from + 1) * GRID.column - 4,
        height: outer ? GRID.stageHeight : GRID.nestedStageHeight,
      };
      const notchLeft = from > first || span.first < first;
      const title = signedLabel(span.stage, content.words.changes);
      const whole = span.first < first ? mapWords.text(language, 'continued', { stage: title }) : title;
      const room = box.width - (notchLeft ? 22 : 12) - 22 - (span.stage.moment === undefined ? 0 : 20);
      return { span, box, notchLeft, ...stageText(whole, stagePrint(span.stage, content.words), room, outer) };
    });
}

/** Name and small print side by side; else the print below the name; else the name on two smaller lines. */
function stageText(whole: string, said: string, room: number, outer: boolean) {
  const full = [whole, said].filter(Boolean).join(' · ');
  const size = outer ? SIZES.strong : SIZES.small;
  const one = fit(whole, room, { size, weight: 'bold' });
  const beside = room - measure(one.text, size, 'bold') - 12;
  if (said === '' && !one.cut) return { name: [one.text] };
  if (!one.cut && measure(said, SIZES.tiny) <= beside) return { name: [one.text], print: said };
  if (!outer) return { name: [one.text], full };
  if (!one.cut) {
    const below = fit(said, room, { size: SIZES.tiny });
    return { name: [one.text], print: below.text, printBelow: true, ...(below.cut && { full }) };
  }
  return { name: wrap(whole, room, { size: SIZES.small, weight: 'bold', maxLines: 2 }).lines, full };
}

interface Range {
  readonly first: number;
  readonly last: number;
  readonly shift: (column: number) => number;
}

/** What stages say stands above what their touchpoints say; each stage only pushes its own columns down. */
function layoutLane(content: MapContent, lane: Lane, y: number, { first, last, shift }: Range) {
  const cells: Cell[] = [];
  const pushed = new Map<number, number>();
  const offset = (column: number) => pushed.get(column) ?? 0;
  content.stages.forEach((span, stage) => {
    const items = content.spans[stage]?.get(lane) ?? [];
    const from = Math.max(span.first, first);
    const to = Math.min(span.last, last);
    if (items.length === 0 || to < from) return;
    // Over two columns where no frame of a moment of truth would be crossed.
    const framed = [from, from + 1].some((column) => content.heads[column]?.marks.includes('moment-of-truth'));
    const textWidth = to > from && !framed ? 2 * GRID.column - 24 : GRID.content;
    const { items: placed, height } = flowItems(items, to - from + 1, GRID.column, GRID.content, textWidth);
    const at = Math.max(...range(from, to).map(offset));
    cells.push({
      lane,
      stage,
      box: { x: shift(from) + GRID.inset, y: y + GRID.lanePadding + at, width: GRID.content, height },
      items: placed,
    });
    for (const column of range(from, to)) pushed.set(column, at + height + GRID.itemGap);
  });
  let tallest = Math.max(0, ...[...pushed.values()].map((height) => height - GRID.itemGap));
  for (const column of range(first, last)) {
    const head =
      lane === 'touchpoint' ? placeHead(content.heads[column] as MapContent['heads'][number], GRID.content) : undefined;
    const { items, height } = stackItems(content.cells[column]?.get(lane) ?? [], GRID.content);
    if (head === undefined && items.length === 0) continue;
    const top = y + GRID.lanePadding + offset(column);
    cells.push({
      lane,
      column,
      box: { x: shift(column) + GRID.inset, y: top, width: GRID.content, height },
      items,
      ...(head && { head }),
    });
    tallest = Math.max(tallest, offset(column) + height + (head?.height ?? 0));
  }
  const spanHeight = Math.max(0, ...pushed.values());
  return { cells, spanHeight, height: tallest + 2 * GRID.lanePadding + 2 };
}

/** Columns where another outermost stage (or none) begins. */
export function stageBorders({ columns }: MapContent, first: number, last: number): number[] {
  return range(first + 1, last).filter((column) => columns[column]?.stages[0] !== columns[column - 1]?.stages[0]);
}

const range = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);

/** What is said of the journey as a whole, in columns at the foot; on paper only on the last page. */
function layoutFacts(content: MapContent, page: PageOf | undefined, y: number, right: number) {
  if (content.facts.length === 0 || (page !== undefined && page.page < page.pages)) return undefined;
  const perRow = Math.max(1, Math.floor((right - GRID.left) / (1.5 * GRID.column)));
  const pitch = (right - GRID.left) / perRow;
  const { items } = stackItems(content.facts, pitch - 24);
  const top = y + 24;
  let rowY = top;
  const placed: PlacedItem[] = [];
  for (let at = 0; at < items.length; at += perRow) {
    const row = items.slice(at, at + perRow);
    placed.push(...row.map((item, column) => ({ ...item, x: GRID.left + GRID.inset + column * pitch, y: rowY })));
    rowY += Math.max(...row.map(({ height }) => height)) + 12;
  }
  return {
    y: top,
    heading: laneName(mapWords.text(content.words.language, 'about')),
    items: placed,
    bottom: rowY - 12,
  };
}
