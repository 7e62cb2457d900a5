import { element, fragment, type Markup } from '../svg/markup.ts';
import { type Point, path } from '../svg/path.ts';
import type { StyleRules } from '../theme/style-sheet.ts';

/** Classes of the marks below, for the style sheet of a picture that draws them. */
export const MARK_RULES: StyleRules = {
  'mark-evidence': 'fill:$line',
  'mark-assumed': 'fill:$paper;stroke:$line;stroke-width:1.6;stroke-dasharray:2 2',
  'mark-arrow': 'fill:none;stroke:$ghost;stroke-width:1.3',
  'mark-head': 'fill:$ghost',
};

export function evidenceMark(x: number, y: number, radius = 4): Markup {
  return element('circle', { class: 'mark-evidence', cx: x, cy: y, r: radius });
}

/** A straight arrow with a small solid head. */
export function arrow(from: Point, to: Point): Markup {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const at = (along: number, aside: number): Point => ({
    x: to.x - Math.cos(angle) * along - Math.sin(angle) * aside,
    y: to.y - Math.sin(angle) * along + Math.cos(angle) * aside,
  });
  const [base, left, right] = [at(6, 0), at(7, 3.5), at(7, -3.5)];
  return fragment(
    element('path', { class: 'mark-arrow', d: path('M', from.x, from.y, 'L', base.x, base.y) }),
    element('path', { class: 'mark-head', d: path('M', to.x, to.y, 'L', left.x, left.y, 'L', right.x, right.y, 'Z') }),
  );
}

/** An arrow that goes around what stands in between: over `above`, from a right edge to a left edge. */
export function arrowOver(from: Point, to: Point, above: number): Markup {
  const line = path('M', from.x, from.y, 'H', from.x + 5, 'V', above, 'H', to.x - 12, 'V', to.y, 'H', to.x - 6);
  return fragment(
    element('path', { class: 'mark-arrow', d: line }),
    element('path', { class: 'mark-head', d: path('M', to.x, to.y, 'l', -7, -3.5, 'v', 7, 'Z') }),
  );
}

/** The outline of a stage's chevron; the first of a row has a straight left edge. */
export function chevron(x: number, y: number, width: number, height: number, first: boolean): string {
  const nose = Math.min(12, width / 4);
  const notch = first ? [] : ['L', x + nose, y + height / 2];
  const right = x + width;
  return path(
    'M',
    x,
    y,
    'H',
    right - nose,
    'L',
    right,
    y + height / 2,
    'L',
    right - nose,
    y + height,
    'H',
    x,
    ...notch,
    'Z',
  );
}
