import type { Model } from '@touchline/model';
import { html } from '../svg/markup.ts';
import type { Columns } from './columns.ts';
import { contentOfMap } from './content-map.ts';
import { drawMap } from './draw.ts';
import { layoutMap, type PageOf } from './layout.ts';
import type { JourneyMapOptions } from './options.ts';

export type Paper = 'A3' | 'A4';

/** Columns that stay readable on a landscape page: 13 px become about 7 pt on A4 and 8 pt on A3. */
const COLUMNS: Readonly<Record<Paper, number>> = { A3: 8, A4: 6 };

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

/** One SVG a page, for landscape paper. A map that fits one page (or has no columns) is one SVG. */
export function journeyMapPages(
  model: Model,
  journeyId: string,
  options: JourneyMapOptions & { paper: Paper },
): string[] {
  const content = contentOfMap(model, journeyId, options);
  const drawing = { theme: options.theme ?? 'print', ids: options.ids ?? false } as const;
  const pages = pagesOf(content, COLUMNS[options.paper]);
  if (pages.length < 2) return [drawMap(layoutMap(content), drawing)];
  return pages.map((page) => drawMap(layoutMap(content, page), drawing));
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
