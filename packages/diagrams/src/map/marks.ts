import { element, fragment, type Markup } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import type { LegendEntry } from './content-map.ts';

/** The sign before a text that is not the other journey's. */
function inBox(x: number, y: number, sign: string): Markup {
  return fragment(
    element('rect', { class: 'change-box', x: x - 6.5, y: y - 6.5, width: 13, height: 13, rx: 3 }),
    element('path', { class: 'change-sign', d: sign }),
  );
}

/** The small signs of the map, drawn around their middle in a square of 14 pixels. */
export function drawMark(mark: LegendEntry['mark'], x: number, y: number): Markup {
  switch (mark) {
    case 'added':
      return inBox(x, y, path('M', x - 3.5, y, 'h', 7, 'm', -3.5, -3.5, 'v', 7));
    case 'changed':
      return inBox(x, y, path('M', x - 3.5, y - 2, 'h', 7, 'm', -7, 4, 'h', 7, 'M', x + 2.5, y - 4.5, 'l', -5, 9));
    case 'moved':
      // Two arrows, one each way.
      return inBox(
        x,
        y,
        path(
          'M',
          x - 4,
          y - 2,
          'h',
          7,
          'm',
          -2.2,
          -2.2,
          'l',
          2.2,
          2.2,
          'M',
          x + 4,
          y + 2,
          'h',
          -7,
          'm',
          2.2,
          2.2,
          'l',
          -2.2,
          -2.2,
        ),
      );
    case 'renamed':
      return inBox(
        x,
        y,
        path('M', x - 4, y - 1.5, 'q', 2, -2.5, 4, 0, 't', 4, 0, 'M', x - 4, y + 2.5, 'q', 2, -2.5, 4, 0, 't', 4, 0),
      );
    case 'removed':
      return inBox(x, y, path('M', x - 3.5, y, 'h', 7));
    case 'moment-of-truth':
      return element('path', { class: 'moment', d: path('M', x, y - 7, 'l', 7, 7, -7, 7, -7, -7, 'z') });
    case 'key-moment':
      return element('path', { class: 'moment-open', d: path('M', x, y - 6, 'l', 6, 6, -6, 6, -6, -6, 'z') });
    case 'peak':
      return element('path', { class: 'peak', d: path('M', x, y - 6, 'l', 7, 12, 'h', -14, 'z') });
    case 'risk':
      // A falling line that breaks off: the customer may be lost here.
      return element('path', {
        class: 'risk-mark',
        d: path('M', x - 6, y - 5, 'l', 4, 0, 3, 5, 3, 0, 0, 5, 'm', -3, -3, 'l', 3, 3, 3, -3),
      });
    case 'exit':
      return element('path', {
        class: 'exit-mark',
        d: path('M', x - 6, y, 'h', 8, 'm', -3, -3.5, 'l', 3.5, 3.5, -3.5, 3.5, 'M', x + 5.5, y - 6, 'v', 12),
      });
    case 'evidence':
      return element('circle', { class: 'evidence', cx: x, cy: y, r: 6 });
    case 'assumed':
      return element('circle', { class: 'assumed', cx: x, cy: y, r: 5 });
    case 'improved':
      return element('path', { class: 'improved', d: path('M', x - 8, y, 'h', 15) });
    case 'as-is':
      return element('path', { class: 'as-is', d: path('M', x - 8, y, 'h', 15) });
  }
}
