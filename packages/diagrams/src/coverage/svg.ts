import type { CoverageReport } from '@touchline/model';
import { RULES as CHECK_RULES } from '../checklist/marks.ts';
import { drawHeading, type LegendEntry } from '../picture/heading.ts';
import type { Hooks } from '../picture/hooks.ts';
import { planName, planOf } from '../picture/plan-name.ts';
import type { Reader } from '../reading/reader.ts';
import { svgDocument } from '../svg/document.ts';
import { element, fragment, type Markup } from '../svg/markup.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { COMMON_RULES } from '../theme/common-rules.ts';
import type { StyleRules } from '../theme/style-sheet.ts';
import { SIZES, type ThemeChoice } from '../theme/tokens.ts';
import { drawBenefits } from './benefits.ts';
import { drawBudget } from './budget.ts';
import { messages } from './messages.ts';
import { countMark, drawPersonas, gridWidth } from './personas.ts';

const LEFT = 24;
const WIDTH = 1120;

const RULES: StyleRules = {
  ...COMMON_RULES,
  ...CHECK_RULES,
  'cv-section': 'fill:$ink;font-size:17px;font-weight:600',
  'cv-head': 'fill:$soft;font-size:11px;font-weight:600',
  'cv-name': 'fill:$ink;font-size:13px;font-weight:600',
  'cv-quiet': 'fill:$soft;font-size:13px;font-weight:600',
  'cv-missing': 'fill:$bad;font-size:12px',
  'cv-heat0': 'fill:$band',
  'cv-heat1': 'fill:$accent;fill-opacity:.1',
  'cv-heat2': 'fill:$accent;fill-opacity:.2',
  'cv-heat3': 'fill:$accent;fill-opacity:.3',
  'cv-heat4': 'fill:$accent;fill-opacity:.4',
  'cv-touchpoint': 'fill:$line',
  'cv-feeling': 'fill:$paper;stroke:$line;stroke-width:2',
  'cv-empty': 'fill:$painCard;stroke:$pain;stroke-width:1.3;stroke-dasharray:4 3',
  'cv-empty-words': 'fill:$pain;font-size:11px;font-weight:600;text-anchor:middle',
};

export interface CoverageSvgOptions extends Hooks {
  readonly theme?: ThemeChoice | undefined;
}

/** Benefits from wish to number, personas by stage, and where the money goes: what is covered and what is left open. */
export function coverageSvg(
  reader: Reader,
  report: CoverageReport,
  { theme = 'light', ids = false }: CoverageSvgOptions = {},
): string {
  const { language } = reader;
  const grids = report.personas ?? [];
  const width = Math.max(WIDTH, ...grids.map(gridWidth)) + 2 * LEFT;
  const name = planName(reader, messages.text(language, 'coverage'), undefined);
  const cells = grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const legend = (['touchpoints', 'feelings', 'pains'] as const)
    .filter((what) => cells.some((cell) => cell[what] > 0))
    .map((what): LegendEntry => ({ mark: countMark(what, 6, 6), text: messages.text(language, what) }));
  const heading = drawHeading(
    {
      title: name,
      context: messages.text(language, 'coverage'),
      legend,
      ...(ids && { id: planOf(reader, undefined)?.id }),
    },
    LEFT,
    width - 2 * LEFT,
  );
  const parts: Markup[] = [heading.markup];
  let y = heading.bottom + 4;
  const section = (text: 'benefits' | 'personas' | 'budget') => {
    parts.push(element('text', { class: 'cv-section', x: LEFT, y: y + 18 }, messages.text(language, text)));
    y += 32;
  };
  const place = (gap: number, draw: (top: number) => { markup: Markup; bottom: number }) => {
    const drawn = draw(y);
    parts.push(drawn.markup);
    y = drawn.bottom + gap;
  };
  const area = { language, left: LEFT, width: WIDTH, ids };
  const { benefits, budget } = report;
  if (benefits) {
    section('benefits');
    place(26, (top) => drawBenefits(benefits, { ...area, top }));
  }
  if (grids.length > 0) {
    section('personas');
    for (const grid of grids) place(24, (top) => drawPersonas(grid, { ...area, width: width - 2 * LEFT, top }));
  }
  if (budget) {
    section('budget');
    for (const split of budget.splits) place(16, (top) => drawBudget(split, { ...area, top }));
  }
  if (!benefits && grids.length === 0 && !budget) {
    const block = textBlock(messages.text(language, 'nothing'), WIDTH, { size: SIZES.body });
    const words = drawBlock(block, LEFT, y, { class: 'words' });
    if (words) parts.push(words);
    y += block.height;
  }
  return svgDocument({
    width,
    height: y + 12,
    title: `${messages.text(language, 'coverage')}: ${name}`,
    description: [benefits?.says, ...grids.map(({ says }) => says)].filter(Boolean).join(' '),
    language,
    theme,
    rules: RULES,
    body: fragment(...parts),
  });
}
