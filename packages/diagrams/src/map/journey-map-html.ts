import { labelOf, type Model } from '@touchline/model';
import { element, html, type Markup } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { contentOfMap, type LegendEntry, type MapContent } from './content-map.ts';
import { type FeelingLayout, layoutFeelings } from './feeling-layout.ts';
import { columnMiddle, GRID } from './geometry.ts';
import { anchor, gridHtml, gridRows } from './html-grid.ts';
import { itemHtml, markPicture } from './html-items.ts';
import { journeyMapCss } from './html-style.ts';
import type { JourneyMapOptions } from './options.ts';
import { PERSONA_LOOKS } from './rules.ts';
import { mapWords } from './words.ts';

/** Maps with more columns get a strip with the whole curve on top. */
const WIDE = 8;

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
      ? html('p', { class: 'context nothing' }, mapWords.text(language, 'empty'))
      : html(
          'div',
          { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': content.title },
          html(
            'div',
            {
              class: 'grid',
              style: `grid-template:${gridRows(content)}/${GRID.left}px repeat(${last + 1},${GRID.column}px) 1fr`,
            },
            gridHtml(content, feeling),
          ),
        ),
    content.facts.length > 0 &&
      html(
        'div',
        { class: 'facts' },
        html('h3', {}, mapWords.text(language, 'about')),
        html(
          'div',
          {},
          content.facts.map((item) => itemHtml(item, language)),
        ),
      ),
  ).markup;
}

/** The same as a page of its own. */
export function journeyMapPage(model: Model, journeyId: string, options: JourneyMapOptions): string {
  const map = journeyMapHtml(model, journeyId, options);
  const css = `body{margin:0}.tl-map{min-height:100vh}${journeyMapCss(options.theme ?? 'auto')}`;
  const head = [
    html('meta', { charset: 'utf-8' }),
    html('meta', { name: 'viewport', content: 'width=device-width' }),
    html('title', {}, contentOfMap(model, journeyId, options).title),
    html('style', {}, { markup: css }),
  ];
  return `<!doctype html>${html('html', { lang: options.language }, html('head', {}, head), html('body', {}, { markup: map })).markup}\n`;
}

/** The whole curve over the stages at a glance; a stage leads to its place in the grid. */
function overview(content: MapContent, feeling: FeelingLayout | undefined): Markup {
  const width = content.columns.length * GRID.column;
  const height = feeling?.height ?? 1;
  const outermost = content.stages.map((span, at) => ({ span, at })).filter(({ span }) => span.row === 0);
  const thin = { 'vector-effect': 'non-scaling-stroke' };
  const links = outermost.map(({ span, at }) =>
    html(
      'a',
      {
        class: `tint${span.tint}`,
        href: `#${encodeURIComponent(anchor(content, at))}`,
        style: `grid-column:${span.first + 1}/${span.last + 2}`,
      },
      labelOf(span.stage),
    ),
  );
  const curve = element(
    'svg',
    { class: 'tl', viewBox: `${GRID.left} 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    content.heads.map(({ marks }, column) => {
      const d = path('M', columnMiddle(column), 0, 'v', height);
      return marks.includes('moment-of-truth') ? element('path', { class: 'moment-frame', ...thin, d }) : undefined;
    }),
    feeling?.lines
      .filter(({ role }) => role === 'main')
      .map((line) => element('path', { class: `main${line.persona % PERSONA_LOOKS}`, ...thin, d: line.path })),
  );
  return html(
    'nav',
    {
      class: feeling === undefined ? 'overview flat' : 'overview',
      'aria-label': mapWords.text(content.words.language, 'overview'),
      style: `grid-template-columns:repeat(${content.columns.length},1fr)`,
    },
    links,
    curve,
  );
}
