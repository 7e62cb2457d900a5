import type { Lane, Model } from '@touchline/model';
import { html } from '../svg/markup.ts';
import type { Columns } from './columns.ts';
import { contentOfMap, type MapContent } from './content-map.ts';
import { drawMap } from './draw.ts';
import { GRID } from './geometry.ts';
import { layoutMap, type MapLayout, type PageOf } from './layout.ts';
import type { JourneyMapOptions } from './options.ts';

export type Paper = 'A3' | 'A4';

/** Columns that stay readable on a landscape page: 13 px become about 7 pt on A4 and 8 pt on A3. */
const COLUMNS: Readonly<Record<Paper, number>> = { A3: 8, A4: 6 };

/** Height to width of what is printed on a landscape sheet with its margins. */
const SHEET = 0.68;

/** A map that is this much too tall is rather drawn a little smaller than cut. */
const TOLERANCE = 1.15;

/**
 * The map cut into as few pages as there must be, at borders of stages where they keep the pages about equally full,
 * each with the header repeated. A stage wider than a page is cut inside and continued.
 */
export function pagesOf({ columns }: Pick<Columns, 'columns'>, perPage: number): PageOf[] {
  const ranges: { first: number; last: number }[] = [];
  let at = 0;
  while (at < columns.length) {
    const left = columns.length - at;
    const pages = Math.ceil(left / perPage);
    const even = at + Math.ceil(left / pages);
    const isBorder = (cut: number) => columns[cut]?.stages[0] !== columns[cut - 1]?.stages[0];
    // A page less than half full is worse than a stage in two parts; what is left must fit the other pages.
    const least = Math.max(at + Math.ceil(perPage / 2), columns.length - (pages - 1) * perPage);
    const most = Math.min(at + perPage, columns.length);
    const cuts = Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => least + index).filter(isBorder);
    const nearest = cuts.sort((one, other) => Math.abs(one - even) - Math.abs(other - even))[0];
    const end = pages === 1 ? columns.length : (nearest ?? even);
    ranges.push({ first: at, last: end - 1 });
    at = end;
  }
  return ranges.map((range, index) => ({ ...range, page: index + 1, pages: ranges.length }));
}

/**
 * The lanes in groups that fit a sheet each, below a header of the height `top`; the touchpoints stand on every sheet.
 *
 * @param heights of every lane, in the order drawn.
 * @param room of a whole sheet. A lane taller than a sheet has one of its own.
 */
export function lanesOnSheets(
  heights: readonly { readonly lane: Lane; readonly height: number }[],
  top: number,
  room: number,
): Lane[][] {
  const repeated = heights.filter(({ lane }) => lane === 'touchpoint');
  const others = heights.filter(({ lane }) => lane !== 'touchpoint');
  const sum = (lanes: typeof heights) => lanes.reduce((total, { height }) => total + height, 0);
  const fixed = top + sum(repeated);
  if (fixed + sum(others) <= room * TOLERANCE) return [heights.map(({ lane }) => lane)];
  const free = Math.max(1, room - fixed);
  const each = sum(others) / Math.ceil(sum(others) / free);
  const sheets: Lane[][] = [[]];
  let filled = 0;
  for (const { lane, height } of others) {
    // Equally full sheets: the next one begins where that is nearer to an equal share.
    if (filled > 0 && (filled + height > free || filled + height / 2 > each)) {
      sheets.push([]);
      filled = 0;
    }
    sheets.at(-1)?.push(lane);
    filled += height;
  }
  return sheets.map((lanes) => [...repeated.map(({ lane }) => lane), ...lanes]);
}

/** Where the lanes are cut: at the same places for all columns, so that the sheets of a wall fit together. */
function groupsOf(content: MapContent, columns: readonly PageOf[], perPage: number): Lane[][] {
  const layouts = columns.length === 0 ? [layoutMap(content)] : columns.map((page) => layoutMap(content, page));
  const most = (measure: (layout: MapLayout) => number) => Math.max(...layouts.map(measure));
  const heights = content.lanes.map((lane, at) => ({ lane, height: most(({ lanes }) => lanes[at]?.height ?? 0) }));
  const width = columns.length > 1 ? GRID.left + perPage * GRID.column + GRID.margin : most((layout) => layout.width);
  return lanesOnSheets(
    heights,
    most(({ top }) => top),
    width * SHEET,
  );
}

/** One SVG a page, for landscape paper. A map that fits one page (or has no columns) is one SVG. */
export function journeyMapPages(
  model: Model,
  journeyId: string,
  options: JourneyMapOptions & { paper: Paper },
): string[] {
  const content = contentOfMap(model, journeyId, options);
  const drawing = { theme: options.theme ?? 'print', ids: options.ids ?? false } as const;
  const perPage = COLUMNS[options.paper];
  const columns = pagesOf(content, perPage);
  const groups = groupsOf(content, columns, perPage);
  const sheets = columns.flatMap((range) =>
    groups
      .map((lanes) => ({ range, part: { ...content, lanes } }))
      .filter(({ part }, group) => group === 0 || saysSomething(layoutMap(part, range))),
  );
  if (sheets.length < 2) return [drawMap(layoutMap(content), drawing)];
  return sheets.map(({ range, part }, at) =>
    drawMap(layoutMap(part, { ...range, page: at + 1, pages: sheets.length }), drawing),
  );
}

/** Whether a sheet holds more than the names of its touchpoints. */
function saysSomething({ cells, feeling }: MapLayout): boolean {
  return cells.some(({ lane }) => lane !== 'touchpoint') || (feeling?.marks ?? []).length > 0;
}

/** The pages as one HTML document that prints each on a landscape sheet of its own. */
export function journeyMapPrint(
  model: Model,
  journeyId: string,
  options: JourneyMapOptions & { paper: Paper },
): string {
  const pages = journeyMapPages(model, journeyId, options);
  const title = contentOfMap(model, journeyId, options).title;
  const css = [
    `@page{size:${options.paper} landscape;margin:10mm}`,
    'body{margin:0}',
    'figure{margin:0;break-after:page;break-inside:avoid}',
    'figure:last-child{break-after:auto}',
    // A full page of columns fills the width; a shorter one keeps the same scale.
    `svg{display:block;max-width:100%;height:auto;max-height:${options.paper === 'A3' ? '275mm' : '188mm'}}`,
  ].join('');
  return `<!doctype html>${
    html(
      'html',
      { lang: options.language },
      html(
        'head',
        {},
        html('meta', { charset: 'utf-8' }),
        html('title', {}, title),
        html('style', {}, { markup: css }),
      ),
      html(
        'body',
        {},
        pages.map((markup) => html('figure', {}, { markup })),
      ),
    ).markup
  }\n`;
}
