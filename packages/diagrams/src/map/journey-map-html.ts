import { label, words } from '@touchline/locale';
import { type Lane, labelOf, type Model } from '@touchline/model';
import { type Child, element, html, type Markup, title } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import type { LegendEntry } from './content-map.ts';
import { contentOfMap, type MapContent } from './content-map.ts';
import { drawFeelingsOf, drawLevels, drawLines } from './draw-feelings.ts';
import { type FeelingLayout, layoutFeelings } from './feeling-layout.ts';
import { GRID } from './geometry.ts';
import { stagePrint } from './head.ts';
import { headHtml, itemHtml, markName, markPicture } from './html-items.ts';
import { journeyMapCss } from './html-style.ts';
import { BELOW_VISIBILITY, type JourneyMapOptions } from './options.ts';
import { mapWords } from './words.ts';

/** Maps with more columns get a strip with the whole curve on top. */
const WIDE = 8;

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
 * The journey map as HTML that scrolls: sticky header and lane names, an overview strip for wide maps, no script. Text
 * stays text. Everything with an identity carries `data-id`, cells carry `data-lane` and `data-column` (from 0). The
 * fragment needs `journeyMapCss(theme)` once on its page.
 *
 * @throws UnknownJourneyError when the model has no such journey.
 */
export function journeyMapHtml(model: Model, journeyId: string, options: JourneyMapOptions): string {
  const content = contentOfMap(model, journeyId, options);
  const { language } = content.words;
  const last = content.columns.length - 1;
  const feeling = content.lanes.includes('feeling')
    ? layoutFeelings(content.feelings, content.extras, { first: 0, last, language })
    : undefined;
  const rows = rowsOf(content);
  const grid = [
    stagesHtml(content, rows),
    lanesHtml(content, rows),
    feeling && feelingHtml(content, feeling, rows),
    spansHtml(content, rows),
    columnsHtml(content, rows, feeling),
  ];
  return html(
    'section',
    { class: 'tl-map', 'data-journey': content.journey.id, lang: language, 'aria-label': content.title },
    html(
      'header',
      {},
      html(
        'div',
        {},
        html('h2', { 'data-id': content.journey.id }, content.title),
        html('p', { class: 'context' }, content.context),
      ),
      html(
        'ul',
        { class: 'legend' },
        content.legend.map(({ mark, text }: LegendEntry) => html('li', {}, markPicture(mark, undefined), text)),
      ),
    ),
    last >= WIDE && overview(content, feeling),
    content.columns.length === 0
      ? html('p', { class: 'context facts' }, mapWords.text(language, 'empty'))
      : html(
          'div',
          { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': content.title },
          html(
            'div',
            { class: 'grid', style: `grid-template-columns:${GRID.left}px repeat(${last + 1},${GRID.column}px) 1fr` },
            ...grid,
          ),
        ),
    content.facts.length > 0 &&
      html(
        'div',
        { class: 'facts' },
        html('h3', {}, mapWords.text(language, 'about')),
        content.facts.map((item) => itemHtml(item, language)),
      ),
  ).markup;
}

/** The same as a page of its own. */
export function journeyMapPage(model: Model, journeyId: string, options: JourneyMapOptions): string {
  const map = journeyMapHtml(model, journeyId, options);
  const css = `body{margin:0}${journeyMapCss(options.theme ?? 'auto')}`;
  const head = [
    html('meta', { charset: 'utf-8' }),
    html('meta', { name: 'viewport', content: 'width=device-width' }),
    html('title', {}, contentOfMap(model, journeyId, options).title),
    html('style', {}, { markup: css }),
  ];
  return `<!doctype html>${html('html', { lang: options.language }, html('head', {}, head), html('body', {}, { markup: map })).markup}\n`;
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

const anchor = (content: MapContent, index: number) => `${content.journey.id}-stage-${index + 1}`;

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
        html('b', {}, mark !== undefined && markPicture(mark, markName(mark, language)), labelOf(span.stage)),
        print !== '' && html('span', { class: 'print' }, print),
      );
    }),
    content.brackets.map(({ what, first, last, row }) => {
      const name =
        typeof what === 'string'
          ? label(language, 'group', what)
          : mapWords.text(language, 'included-from', { journey: content.words.names.of(what.included) });
      return html(
        'div',
        { class: 'bracket', style: area(rows.stages + 1 + row, first + 2, rows.stages + 2 + row, last + 3) },
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
          label(language, 'lane', lane),
        ),
      ];
    }),
    rows.visibility !== undefined &&
      html(
        'div',
        { class: 'visibility', style: area(rows.visibility, 1, rows.visibility + 1, content.columns.length + 3) },
        html('span', {}, words.text(language, 'line-of-visibility')),
      ),
    content.heads.map(({ marks }, column) =>
      marks.includes('moment-of-truth')
        ? html('div', { class: 'frame', style: area(rows.stages + rows.brackets + 1, column + 2, rows.last) })
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
      return cell(
        { lane, style, stage: labelOf(span.stage) },
        content,
        items.map((item) => itemHtml(item, content.words.language)),
      );
    }),
  );
}

function columnsHtml(content: MapContent, rows: Rows, feeling: FeelingLayout | undefined): Child {
  const { language } = content.words;
  const headTop = rows.stages === 0 ? 0 : GRID.stageHeight + (rows.stages - 1) * (GRID.nestedStageHeight + 4);
  return content.columns.map(({ subject, stages }, column) => {
    const head = content.heads[column];
    const border = column > 0 && content.columns[column - 1]?.stages[0] !== stages[0];
    const name = mapWords.text(language, 'touchpoint-of', {
      number: column + 1,
      count: content.columns.length,
      title: labelOf(subject),
    });
    return html(
      'section',
      { class: 'column', 'data-id': subject.id, 'aria-label': name },
      content.lanes.map((lane) => {
        const { cells } = rows.lanes.get(lane) as { cells: number };
        const style = area(cells, column + 2);
        if (lane === 'touchpoint') {
          const attributes = {
            class: `cell head${border ? ' border' : ''}`,
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
            drawFeelingsOf(feeling, column, 0),
          );
          return html(
            'div',
            {
              class: border ? 'cell border' : 'cell',
              role: 'group',
              'aria-label': label(language, 'lane', lane),
              'data-lane': lane,
              'data-column': column,
              style: `${style};padding:0`,
            },
            svg,
          );
        }
        const items = content.cells[column]?.get(lane) ?? [];
        if (items.length === 0 && !border) return undefined;
        return cell(
          { lane, style, column, border },
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
    border,
  }: { lane: Lane; style: string; column?: number; stage?: string; border?: boolean },
  content: MapContent,
  children: Child,
): Markup {
  const name = label(content.words.language, 'lane', lane);
  return html(
    'div',
    {
      class: border ? 'cell border' : 'cell',
      role: 'group',
      'aria-label': stage === undefined ? name : `${stage}: ${name}`,
      'data-lane': lane,
      'data-column': column,
      style,
    },
    children,
  );
}

/** The whole curve over the stages at a glance; a stage leads to its place in the grid. */
function overview(content: MapContent, feeling: FeelingLayout | undefined): Markup {
  const width = content.columns.length * GRID.column;
  const height = feeling?.height ?? 60;
  return element(
    'svg',
    {
      class: 'tl overview',
      viewBox: `${GRID.left} 0 ${width} ${height}`,
      preserveAspectRatio: 'none',
      role: 'navigation',
      'aria-label': mapWords.text(content.words.language, 'overview'),
    },
    content.stages
      .map((span, at) => ({ span, at }))
      .filter(({ span }) => span.row === 0)
      .map(({ span, at }) =>
        element(
          'a',
          { href: `#${encodeURIComponent(anchor(content, at))}` },
          title(labelOf(span.stage)),
          element('rect', {
            class: `stage${span.tint}`,
            x: GRID.left + span.first * GRID.column,
            width: (span.last - span.first + 1) * GRID.column - 6,
            height,
          }),
        ),
      ),
    feeling?.levels
      .filter(({ neutral }) => neutral)
      .map(({ y }) =>
        element('path', {
          class: 'neutral',
          'vector-effect': 'non-scaling-stroke',
          d: path('M', GRID.left, y, 'h', width),
        }),
      ),
    feeling?.lines
      .filter(({ role }) => role === 'main')
      .map((line) =>
        element('path', { class: `main${line.persona % 4}`, 'vector-effect': 'non-scaling-stroke', d: line.path }),
      ),
    content.heads.map(({ marks }, column) =>
      marks.includes('moment-of-truth')
        ? element('path', {
            class: 'moment-frame',
            'vector-effect': 'non-scaling-stroke',
            d: path('M', GRID.left + (column + 0.5) * GRID.column, 0, 'v', height),
          })
        : undefined,
    ),
  );
}
