import type { CriterionState } from '@touchline/model';
import { element, fragment, type Markup } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { COMMON_RULES } from '../theme/common-rules.ts';
import type { StyleRules } from '../theme/style-sheet.ts';

/** Classes of the ladder and of what stands beside it. */
export const MATURITY_RULES: StyleRules = {
  ...COMMON_RULES,
  'mt-rung': 'fill:$band;stroke:$rule;stroke-width:.8',
  'mt-rail': 'stroke:$rule;stroke-width:4;fill:none',
  'mt-rail-reached': 'stroke:$good;stroke-width:4;fill:none',
  'mt-rail-ahead': 'stroke:$accent;stroke-width:3;stroke-dasharray:2 6;stroke-linecap:round;fill:none',
  'mt-node': 'fill:$paper;stroke:$ghost;stroke-width:2',
  'mt-node-ahead': 'fill:$paper;stroke:$accent;stroke-width:2.4',
  'mt-node-reached': 'fill:$good',
  'mt-number': 'fill:$soft;font-size:13px;font-weight:600;text-anchor:middle',
  'mt-number-reached': 'fill:$paper;font-size:13px;font-weight:600;text-anchor:middle',
  'mt-pill': 'fill:$paper;stroke:$soft;stroke-width:1.2',
  'mt-pill-shown': 'fill:$paper;stroke:$good;stroke-width:1.6',
  'mt-pill-target': 'fill:$accent',
  'mt-pill-text': 'fill:$ink;font-size:11px;font-weight:600',
  'mt-pill-target-text': 'fill:$paper;font-size:11px;font-weight:600',
  'mt-met': 'fill:$good',
  'mt-tick': 'fill:none;stroke:$paper;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round',
  'mt-partly': 'fill:$paper;stroke:$feeling3;stroke-width:1.8',
  'mt-partly-half': 'fill:$feeling3',
  'mt-missing': 'fill:$paper;stroke:$bad;stroke-width:1.8',
  'mt-cross': 'fill:none;stroke:$bad;stroke-width:1.6;stroke-linecap:round',
  'mt-unknown': 'fill:$paper;stroke:$soft;stroke-width:1.4;stroke-dasharray:2.4 2',
  'mt-question': 'fill:$soft;font-size:9px;font-weight:600;text-anchor:middle',
  'mt-closer': 'fill:$opportunity;font-size:11px;font-weight:600',
  'mt-late': 'fill:$risk;font-size:11px;font-weight:600',
  'mt-open': 'fill:$pain;font-size:11px;font-weight:600',
  'mt-gap-closed': 'fill:$opportunityCard;stroke:$opportunity;stroke-width:.7',
  'mt-gap-late': 'fill:$riskCard;stroke:$risk;stroke-width:.7',
  'mt-gap-open': 'fill:$painCard;stroke:$pain;stroke-width:.7',
  'mt-two-way': 'fill:$accent',
  'mt-one-way': 'fill:$ghost',
  'mt-to-be': 'fill:$opportunity',
  'mt-share': 'fill:$ink;font-size:12px;font-weight:600',
};

/** The state of a criterion, told by shape: a tick, a half, a cross, a question mark; 12 pixels wide around x, y. */
export function criterionMark(state: CriterionState, x: number, y: number): Markup {
  const ring = (name: string) => element('circle', { class: name, cx: x, cy: y, r: 5.8 });
  switch (state) {
    case 'met':
      return fragment(
        element('circle', { class: 'mt-met', cx: x, cy: y, r: 6.6 }),
        element('path', { class: 'mt-tick', d: path('M', x - 3, y + 0.2, 'l', 2.2, 2.3, 'l', 4, -4.8) }),
      );
    case 'partly':
      return fragment(
        ring('mt-partly'),
        element('path', { class: 'mt-partly-half', d: path('M', x, y + 5.8, 'A', 5.8, 5.8, 0, 0, 1, x, y - 5.8, 'Z') }),
      );
    case 'missing':
      return fragment(
        ring('mt-missing'),
        element('path', {
          class: 'mt-cross',
          d: path('M', x - 2.2, y - 2.2, 'L', x + 2.2, y + 2.2, 'M', x + 2.2, y - 2.2, 'L', x - 2.2, y + 2.2),
        }),
      );
    case 'unknown':
      return fragment(ring('mt-unknown'), element('text', { class: 'mt-question', x, y: y + 3.2 }, '?'));
  }
}
