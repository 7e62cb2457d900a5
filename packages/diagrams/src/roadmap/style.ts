import { MARK_RULES } from '../picture/marks.ts';
import { COMMON_RULES } from '../theme/common-rules.ts';
import type { StyleRules } from '../theme/style-sheet.ts';

// Measures of the roadmap, in pixels: its margin, the column of names, the time axis, a bar and the room around it.
export const LEFT = 24;
export const NAMES = 288;
export const AXIS = 1180;
export const BAR = 18;
export const ROW_PAD = 9;

export const ROADMAP_RULES: StyleRules = {
  ...COMMON_RULES,
  ...MARK_RULES,
  'rm-name': 'fill:$ink;font-size:13px',
  'rm-planned': 'fill:$paper;stroke:$line;stroke-width:1.5',
  'rm-unsaid': 'fill:$paper;stroke:$ghost;stroke-width:1.5;stroke-dasharray:2 3',
  'rm-in-progress': 'fill:$stage1;stroke:$accent;stroke-width:1.5',
  'rm-done': 'fill:$good;stroke:$good;stroke-width:1.5',
  'rm-dropped': 'fill:$band;stroke:$ghost;stroke-width:1.2;stroke-dasharray:5 4',
  'rm-progress': 'fill:$accent',
  'rm-tick': 'fill:none;stroke:$paper;stroke-width:2;stroke-linecap:round;stroke-linejoin:round',
  'rm-cross': 'fill:none;stroke:$soft;stroke-width:1.4;stroke-linecap:round',
  'rm-span': 'fill:$stage2',
  'rm-as-of': 'stroke:$pain;stroke-width:1.5;fill:none',
  'rm-as-of-text': 'fill:$pain;font-size:11px;font-weight:600',
  'rm-goal': 'fill:$moment',
  'rm-review': 'fill:$paper;stroke:$moment;stroke-width:1.6',
  'rm-horizon': 'fill:$soft',
};
