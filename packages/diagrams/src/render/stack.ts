import type { Language } from '@touchline/locale';
import { element, number } from '../svg/markup.ts';
import { styleSheet } from '../theme/style-sheet.ts';
import type { ThemeChoice } from '../theme/tokens.ts';

const SIZE = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/u;
const GAP = 16;

/** Finished SVG documents below one another in one document: the same columns, seen at once. */
export function stackSvgs(documents: readonly string[], language: Language, theme: ThemeChoice): string {
  let width = 0;
  let y = 0;
  const placed = documents.map((document) => {
    const [, own = '0', height = '0'] = SIZE.exec(document) ?? [];
    const moved = document.replace(/^<svg /u, `<svg x="0" y="${number(y)}" `);
    width = Math.max(width, Number(own));
    y += Number(height) + GAP;
    return { markup: moved };
  });
  const height = Math.max(1, y - GAP);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'tl-stack',
      width: Math.max(1, width),
      height,
      viewBox: `0 0 ${number(Math.max(1, width))} ${number(height)}`,
      lang: language,
      role: 'graphics-document document',
    },
    // The gap between the pictures has a colour of its own, or a dark viewer shows through.
    element('style', {}, { markup: styleSheet({ paper: 'fill:$paper' }, theme, new Set(['paper']), '.tl-stack') }),
    element('rect', { width: '100%', height: '100%', class: 'paper' }),
    placed,
  ).markup;
}
