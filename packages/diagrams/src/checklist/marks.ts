import type { ChecklistState } from '@touchline/model';
import { element, fragment, type Markup } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { COMMON_RULES } from '../theme/common-rules.ts';
import type { StyleRules } from '../theme/style-sheet.ts';

export const RING = 25;

export const RULES: StyleRules = {
  ...COMMON_RULES,
  'ck-head': 'fill:$ink;font-size:13px;font-weight:600',
  'ck-item': 'fill:$ink;font-size:12px',
  'ck-essential': 'fill:$ink;font-size:12px;font-weight:600',
  'ck-ring': 'fill:none;stroke:$rule;stroke-width:6',
  'ck-arc': 'fill:none;stroke:$good;stroke-width:6;stroke-linecap:butt',
  'ck-count': 'fill:$ink;font-size:12px;font-weight:600;text-anchor:middle',
  'ck-number': 'fill:$soft;font-size:12px;font-weight:600;text-anchor:end',
  'ck-done': 'fill:$good',
  'ck-track': 'fill:$rule',
  'ck-tick': 'fill:none;stroke:$paper;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round',
  'ck-partly': 'fill:none;stroke:$feeling3;stroke-width:1.8',
  'ck-partly-half': 'fill:$feeling3',
  'ck-missing': 'fill:none;stroke:$bad;stroke-width:1.8;stroke-dasharray:3 2',
  'ck-not-applicable': 'fill:none;stroke:$ghost;stroke-width:1.8;stroke-linecap:round',
  'ck-late': 'fill:$bad;font-size:11px;font-weight:600',
  'ck-gate': 'fill:none;stroke:$bad;stroke-width:1.8;stroke-linejoin:round;stroke-linecap:round',
  'ck-gate-head': 'fill:$bad;font-size:13px;font-weight:600',
  'ck-column': 'fill:$band',
};

/** Done: a filled disc with a tick; partly: half filled; missing: a dashed empty ring; not applicable: a bar. */
export function stateMark(state: ChecklistState, x: number, y: number): Markup {
  switch (state) {
    case 'done':
      return fragment(
        element('circle', { class: 'ck-done', cx: x, cy: y, r: 7 }),
        element('path', { class: 'ck-tick', d: path('M', x - 3.2, y + 0.3, 'l', 2.3, 2.4, 'l', 4.2, -5) }),
      );
    case 'partly':
      return fragment(
        element('circle', { class: 'ck-partly', cx: x, cy: y, r: 6.2 }),
        element('path', { class: 'ck-partly-half', d: path('M', x, y - 6, 'A', 6, 6, 0, 0, 0, x, y + 6, 'Z') }),
      );
    case 'missing':
      return element('circle', { class: 'ck-missing', cx: x, cy: y, r: 6.2 });
    case 'not-applicable':
      return element('path', { class: 'ck-not-applicable', d: path('M', x - 5, y, 'H', x + 5) });
  }
}

export function checkBox(done: boolean, x: number, y: number): Markup {
  return fragment(
    element('rect', { class: done ? 'ck-done' : 'ck-missing', x: x + 1, y: y + 1, width: 14, height: 14, rx: 3 }),
    done && element('path', { class: 'ck-tick', d: path('M', x + 4.4, y + 8.2, 'l', 2.6, 2.7, 'l', 4.8, -5.6) }),
  );
}

/** A triangle with an exclamation mark. */
export function gateMark(x: number, y: number): Markup {
  return fragment(
    element('path', { class: 'ck-gate', d: path('M', x, y - 6.5, 'l', 7, 12, 'h', -14, 'Z') }),
    element('path', { class: 'ck-gate', d: path('M', x, y - 2, 'v', 3.2, 'M', x, y + 3.4, 'v', 0.2) }),
  );
}

/** How much is reached, as an arc around what is written in it. */
export function ring(share: number, text: string, x: number, y: number): Markup {
  return fragment(
    element('circle', { class: 'ck-ring', cx: x, cy: y, r: RING }),
    share > 0 && arc(x, y, share),
    element('text', { class: 'ck-count', x, y: y + 5 }, text),
  );
}

/** A share of the circle, clockwise from the top. */
function arc(x: number, y: number, share: number): Markup {
  if (share >= 1) return element('circle', { class: 'ck-arc', cx: x, cy: y, r: RING });
  const end = { x: x + RING * Math.sin(2 * Math.PI * share), y: y - RING * Math.cos(2 * Math.PI * share) };
  const large = share > 0.5 ? 1 : 0;
  return element('path', { class: 'ck-arc', d: path('M', x, y - RING, 'A', RING, RING, 0, large, 1, end.x, end.y) });
}
