import { label, words } from '@touchline/locale';
import { type Lane, labelOf } from '@touchline/model';
import { type Child, element, html, type Markup } from '../svg/markup.ts';
import { signedLabel } from './changes.ts';
import type { MapContent } from './content-map.ts';
import { drawFeelingsOf, drawLevels, drawLines } from './draw-feelings.ts';
import type { FeelingLayout } from './feeling-layout.ts';
import { GRID } from './geometry.ts';
import { stagePrint } from './head.ts';
import { headHtml, itemHtml, markName, markPicture } from './html-items.ts';
import { laneTitle } from './lane-title.ts';
import { stageBorders } from './layout.ts';
import { BELOW_VISIBILITY } from './options.ts';
import { mapWords } from './words.ts';

/** Grid lines: column 1 holds the lane names, column n + 2 the touchpoint n; rows count from 1. */
interface Rows {
  readonly stages: number;
  readonly brackets: number;
  /** First row of each lane (its stages' content), and the row of its cells. */
  readonly lanes: ReadonlyMap<Lane, { readonly first: number; readonly cells: number }>;
  readonly visibility?: number;
  readonly last: number;
}

/**
 * The heights of the rows. A cell reaches over the rows of its lane that the stages above it leave empty; only the last row of a
 * lane may grow for it, and a flexible row is the one that does. Its share is next to nothing, or all of them were as high as the highest.
 */
export function gridRows(content: MapContent): string {
  const { lanes, last } = rowsOf(content);
  const cells = new Set([...lanes.values()].map((lane) => lane.cells));
  return Array.from({ length: last - 1 }, (_, at) => (cells.has(at + 1) ? 'minmax(min-content,.001fr)' : 'auto')).join(
    ' ',
  );
}

/** The row where the cell of a column begins: below the notes of its own stages, whatever others say. */
function cellTop(content: MapContent, lane: Lane, first: number, column: number): number {
  const depths = content.stages.map((span, at) =>
    span.first <= column && column <= span.last && content.spans[at]?.has(lane) ? span.row + 1 : 0,
  );
  return first + Math.max(0, ...depths);
}

/** Everything inside the grid, in reading order: the frame, then touchpoint by touchpoint. */
export function gridHtml(content: MapContent, feeling: FeelingLayout | undefined): Child {
  const rows = rowsOf(content);
  return [
    stagesHtml(content, rows),
    lanesHtml(content, rows),
    feeling && feelingHtml(content, feeling, rows),
    spansHtml(content, rows),
    columnsHtml(content, rows, feeling),
  ];
}

function rowsOf(content: MapContent): Rows {
  const stages = Math.max(0, ...content.stages.map(({ row }) => row + 1));
  const brackets = Math.max(0, ...content.brackets.map(({ row }) => row + 1));
  let next = stages + brackets + 1;
  let visibility: number | undefined;
  const lanes = new Map<Lane, { first: number; cells: number }>();
  for (const lane of content.lanes) {
    if (visibility === undefined && BELOW_VISIBILITY.has(lane) && lanes.size > 0) {
      visibility = next;
      next += 1;
    }
    const depth = Math.max(0, ...content.stages.map(({ row }, at) => (content.spans[at]?.has(lane) ? row + 1 : 0)));
    lanes.set(lane, { first: next, cells: next + depth });
    next += depth + 1;
  }
  return { stages, brackets, lanes, ...(visibility !== undefined && { visibility }), last: next };
}

const area = (row: number, column: number, toRow = row + 1, toColumn = column + 1) =>
  `grid-area:${row}/${column}/${toRow}/${toColumn}`;

/** Where the overview leads to. */
export const anchor = (content: MapContent, index: number) => `${content.journey.id}-stage-${index + 1}`;

function stagesHtml(content: MapContent, rows: Rows): Child {
  const { language } = content.words;
  const top = (row: number) => (row === 0 ? 0 : GRID.stageHeight + (row - 1) * (GRID.nestedStageHeight + 4));
  return [
    rows.stages > 0 && html('div', { class: 'corner', style: `${area(1, 1, rows.stages + rows.brackets + 1)};top:0` }),
    rows.stages > 0 &&
      html('div', { class: 'behind', style: area(1, 2, rows.stages + rows.brackets + 1, content.columns.length + 3) }),
    content.stages.map((span, at) => {
      const print = stagePrint(span.stage, content.words);
      const classes = ['stage', `tint${span.tint}`, span.row > 0 && 'inner', span.first > 0 && 'notched']
        .filter(Boolean)
        .join(' ');
      const mark = span.stage.moment?.mark;
      return html(
        'div',
        {
          class: classes,
          id: anchor(content, at),
          'data-id': span.stage.id,
          style: `${area(span.row + 1, span.first + 2, span.row + 2, span.last + 3)};top:${top(span.row)}px`,
          title: [labelOf(span.stage), print].filter(Boolean).join(' · '),
        },
        html(
          'b',
          {},
          mark !== undefined && markPicture(mark, markName(mark, language)),
          signedLabel(span.stage, content.words.changes),
        ),
        print !== '' && html('span', { class: 'print' }, print),
      );
    }),
    content.brackets.map(({ id, what, first, last, row }) => {
      const name =
        typeof what === 'string'
          ? label(language, 'group', what)
          : mapWords.text(language, 'included-from', { journey: content.words.names.of(what.included) });
      return html(
        'div',
        {
          class: 'bracket',
          'data-id': id,
          style: area(rows.stages + 1 + row, first + 2, rows.stages + 2 + row, last + 3),
        },
        html('span', {}, name),
      );
    }),
  ];
}

function lanesHtml(content: MapContent, rows: Rows): Child {
  const { language } = content.words;
  return [
    content.lanes.map((lane, at) => {
      const { first, cells } = rows.lanes.get(lane) as { first: number; cells: number };
      const tinted = at % 2 === 0;
      return [
        tinted && html('div', { class: 'band', style: area(first, 1, cells + 1, content.columns.length + 3) }),
        html(
          'div',
          { class: `lane-name${tinted ? ' tinted' : ''}`, style: area(first, 1, cells + 1) },
          laneTitle(content, lane),
        ),
      ];
    }),
    rows.visibility !== undefined &&
      html(
        'div',
        { class: 'visibility', style: area(rows.visibility, 1, rows.visibility + 1, content.columns.length + 3) },
        html('span', {}, words.text(language, 'line-of-visibility')),
      ),
    stageBorders(content, 0, content.columns.length - 1).map((column) =>
      html('div', { class: 'rule', style: area(rows.stages + rows.brackets + 2, column + 2, rows.last) }),
    ),
    content.heads.map(({ marks }, column) =>
      marks.includes('moment-of-truth')
        ? html('div', { class: 'frame', style: area(rows.stages + rows.brackets + 2, column + 2, rows.last) })
        : undefined,
    ),
  ];
}

/** Lines and levels of the feeling lane behind its cells, which hold the points. */
function feelingHtml(content: MapContent, feeling: FeelingLayout, rows: Rows): Markup {
  const width = content.columns.length * GRID.column;
  const right = GRID.left + width;
  const { cells } = rows.lanes.get('feeling') as { cells: number };
  const names = feeling.levels.map(({ y, text }) =>
    element('text', { class: 'level end', x: GRID.left - 14, y: y + 4 }, text),
  );
  const svg = (x: number, wide: number, ...children: Child[]) =>
    element(
      'svg',
      {
        class: 'tl',
        width: wide,
        height: feeling.height,
        viewBox: `${x} 0 ${wide} ${feeling.height}`,
        'aria-hidden': 'true',
      },
      ...children,
    );
  return html(
    'div',
    { style: `${area(cells, 1, cells + 1, content.columns.length + 2)};display:flex` },
    html('div', { style: 'position:sticky;left:0;z-index:2' }, svg(0, GRID.left, names)),
    svg(
      GRID.left,
      width,
      drawLevels(feeling, 0, right, false),
      drawLines(feeling, 0, right),
      feeling.unknown.map(({ x, y, text }) => element('text', { class: 'unknown', x, y }, text)),
    ),
  );
}

function spansHtml(content: MapContent, rows: Rows): Child {
  return content.spans.flatMap((lanes, at) =>
    [...lanes].map(([lane, items]) => {
      const span = content.stages[at];
      const place = rows.lanes.get(lane);
      if (span === undefined || place === undefined) return undefined;
      const style = area(place.first + span.row, span.first + 2, place.first + span.row + 1, span.last + 3);
      const cards = items.every(({ kind }) => kind === 'card' || kind === 'kpi');
      return cell(
        { lane, style, stage: labelOf(span.stage), cards, tinted: content.lanes.indexOf(lane) % 2 === 0 },
        content,
        items.map((item) => itemHtml(item, content.words.language)),
      );
    }),
  );
}

function columnsHtml(content: MapContent, rows: Rows, feeling: FeelingLayout | undefined): Child {
  const { language } = content.words;
  const headTop = rows.stages === 0 ? 0 : GRID.stageHeight + (rows.stages - 1) * (GRID.nestedStageHeight + 4);
  const borders = new Set(stageBorders(content, 0, content.columns.length - 1));
  return content.columns.map(({ subject }, column) => {
    const head = content.heads[column];
    const change = head?.change?.what;
    const border = borders.has(column);
    const name = mapWords.text(language, 'touchpoint-of', {
      number: column + 1,
      count: content.columns.length,
      title: [labelOf(subject), ...(change ? [mapWords.text(language, change)] : [])].join(', '),
    });
    return html(
      'section',
      { class: 'column', 'data-id': subject.id, 'data-column': column, 'data-change': change, 'aria-label': name },
      content.lanes.map((lane) => {
        const { first, cells } = rows.lanes.get(lane) as { first: number; cells: number };
        const style = area(cells, column + 2);
        if (lane === 'touchpoint') {
          const attributes = {
            class: ['cell head', border && 'border', head?.marks.includes('moment-of-truth') && 'moment', change]
              .filter(Boolean)
              .join(' '),
            tabindex: 0,
            'data-id': subject.id,
            'data-lane': lane,
            'data-column': column,
          };
          return html('div', { ...attributes, style: `${style};top:${headTop}px` }, head && headHtml(head, language));
        }
        if (lane === 'feeling' && feeling) {
          const x = GRID.left + column * GRID.column;
          const svg = element(
            'svg',
            {
              class: 'tl',
              width: GRID.column,
              height: feeling.height,
              viewBox: `${x} 0 ${GRID.column} ${feeling.height}`,
              style: 'display:block;overflow:visible',
            },
            drawFeelingsOf(feeling, column, 0, subject.id),
          );
          return html(
            'div',
            {
              class: 'cell',
              role: 'group',
              'aria-label': laneTitle(content, lane),
              'data-lane': lane,
              'data-column': column,
              style: `${style};padding:0`,
            },
            svg,
          );
        }
        const items = content.cells[column]?.get(lane) ?? [];
        if (items.length === 0) return undefined;
        return cell(
          { lane, style: area(cellTop(content, lane, first, column), column + 2, cells + 1), column },
          content,
          items.map((item) => itemHtml(item, language)),
        );
      }),
    );
  });
}

function cell(
  {
    lane,
    style,
    column,
    stage,
    cards,
    tinted,
  }: { lane: Lane; style: string; column?: number; stage?: string; cards?: boolean; tinted?: boolean },
  content: MapContent,
  children: Child,
): Markup {
  const name = laneTitle(content, lane);
  return html(
    'div',
    {
      // What a stage says lies over the frame of a moment of truth that would cut it.
      class: ['cell', cards && 'cards', stage !== undefined && 'wide', tinted && 'tinted'].filter(Boolean).join(' '),
      role: 'group',
      'aria-label': stage === undefined ? name : `${stage}: ${name}`,
      'data-lane': lane,
      'data-column': column,
      style,
    },
    children,
  );
}
