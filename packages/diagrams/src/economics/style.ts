import { COMMON_RULES } from '../theme/common-rules.ts';
import type { StyleRules } from '../theme/style-sheet.ts';

/** Width of the drawing and its margins, in pixels. */
export const LEFT = 24;
export const WIDTH = 1120;
export const INNER = WIDTH - 2 * LEFT;

export const RULES: StyleRules = {
  ...COMMON_RULES,
  'ec-tile': 'fill:$band',
  'ec-number': 'fill:$ink;font-size:22px;font-weight:600',
  'ec-late': 'fill:none;stroke:$accent;stroke-width:2.4',
  'ec-now': 'fill:none;stroke:$line;stroke-width:2;stroke-dasharray:6 4',
  'ec-axis': 'stroke:$soft;stroke-width:1.2;fill:none',
  'ec-grid': 'stroke:$rule;stroke-width:.8;fill:none',
  'ec-guide': 'stroke:$ghost;stroke-width:1;stroke-dasharray:2 3;fill:none',
  'ec-guide-today': 'stroke:$moment;stroke-width:1.6;fill:none',
  'ec-point': 'fill:$accent',
  'ec-point-now': 'fill:$paper;stroke:$line;stroke-width:2',
  'ec-today': 'fill:$moment;font-size:12px;font-weight:600',
  'ec-halo': 'stroke:$paper;stroke-width:4;stroke-linejoin:round;paint-order:stroke',
  'ec-heat-1': 'fill:$painCard',
  'ec-heat-2': 'fill:$riskCard',
  'ec-heat-3': 'fill:$band',
  'ec-heat-4': 'fill:$opportunityCard',
  'ec-heat-5': 'fill:$stage3',
  'ec-here': 'fill:none;stroke:$moment;stroke-width:2',
  'ec-code': "fill:$ink;font-size:12px;font-family:ui-monospace,'DejaVu Sans Mono',monospace",
  'ec-warn': 'fill:$pain;font-size:12px;font-weight:600',
};
