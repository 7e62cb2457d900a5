import { classesIn, type StyleRules, styleSheet } from '../theme/style-sheet.ts';
import type { ThemeChoice } from '../theme/tokens.ts';
import { type Child, element, fragment, title } from './markup.ts';

export interface SvgDocument {
  /** In pixels. */
  width: number;
  height: number;
  /** Accessible name and description of the whole picture. */
  title: string;
  description?: string;
  /** BCP 47 tag of the language of the drawn words. */
  language: string;
  theme: ThemeChoice;
  rules: StyleRules;
  body: Child;
}

/**
 * A self-contained SVG: no script, no outside font, no foreignObject; one style sheet with the classes that occur.
 * The page is drawn by a rectangle of class `paper`.
 */
export function svgDocument(document: SvgDocument): string {
  const body = fragment(element('rect', { class: 'paper', width: '100%', height: '100%' }), document.body);
  const css = styleSheet({ paper: 'fill:$paper', ...document.rules }, document.theme, classesIn(body.markup));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'tl',
      width: document.width,
      height: document.height,
      viewBox: `0 0 ${Math.ceil(document.width)} ${Math.ceil(document.height)}`,
      lang: document.language,
      // A graphics document is read part by part; `img` would hide its parts from screen readers.
      role: 'graphics-document document',
      'aria-roledescription': undefined,
    },
    title(document.title),
    document.description !== undefined && element('desc', {}, document.description),
    element('style', {}, { markup: css }),
    body,
  ).markup;
}
