import type { Language } from '@touchline/locale';
import { element, number } from '../svg/markup.ts';
import { styleSheet } from '../theme/style-sheet.ts';
import type { ThemeChoice } from '../theme/tokens.ts';

const SIZE = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/u;
const GAP = 16;

/** Below one another, so that columns meet; or side by side. */
export type Arrangement = 'above' | 'beside';

/** Finished SVG documents in one document: seen at once. */
export function stackSvgs(
  documents: readonly string[],
  language: Language,
  theme: ThemeChoice,
  arrangement: Arrangement = 'above',
): string {
  let x = 0;
  let y = 0;
  let across = 0;
  const placed = documents.map((document) => {
    const [, own = '0', height = '0'] = SIZE.exec(document) ?? [];
    const moved = document.replace(/^<svg /u, `<svg x="${number(x)}" y="${number(y)}" `);
    if (arrangement === 'beside') x += Number(own) + GAP;
    else y += Number(height) + GAP;
    across = Math.max(across, Number(arrangement === 'beside' ? height : own));
    return { markup: moved };
  });
  const along = Math.max(1, x + y - GAP);
  const [width, height] = arrangement === 'beside' ? [along, across] : [across, along];
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
