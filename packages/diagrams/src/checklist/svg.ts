import { formatDate, formatPercent, label, words } from '@touchline/locale';
import { type ChecklistReport, type ChecklistStageReport, ChecklistState } from '@touchline/model';
import { drawHeading } from '../picture/heading.ts';
import type { Hooks } from '../picture/hooks.ts';
import { planName, planOf } from '../picture/plan-name.ts';
import type { Reader } from '../reading/reader.ts';
import { svgDocument } from '../svg/document.ts';
import { fragment, type Markup } from '../svg/markup.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { SIZES, type ThemeChoice } from '../theme/tokens.ts';
import { COLUMN, drawColumns, GAP } from './columns.ts';
import { drawManual } from './manual.ts';
import { RULES, stateMark } from './marks.ts';
import { messages } from './messages.ts';
import { drawCompetencies, drawGates, drawNext } from './summary.ts';

const LEFT = 24;
const FEWEST_COLUMNS = 4;
const SIDE = 300;
const BETWEEN = 48;

export interface ChecklistSvgOptions extends Hooks {
  readonly theme?: ThemeChoice | undefined;
}

/**
 * The strategy checklist as a self-contained SVG: the stages side by side, every item with a mark told by shape, what to
 * do next, the competencies, and what people tick themselves. Without a strategy only stages that have something to say.
 */
export function checklistSvg(
  reader: Reader,
  checklist: ChecklistReport,
  { theme = 'light', ids = false }: ChecklistSvgOptions = {},
): string {
  const { language, model } = reader;
  const { manual, asOf, gates, next, competencies, progress } = checklist;
  const speaks = ({ total, claimed }: ChecklistStageReport) => total > 0 || claimed !== undefined;
  const stages = model.strategies.length > 0 ? checklist.stages : checklist.stages.filter(speaks);
  const width = Math.max(FEWEST_COLUMNS, stages.length) * COLUMN - GAP;
  const done = stages.reduce((sum, stage) => sum + stage.done, 0);
  const total = stages.reduce((sum, stage) => sum + stage.total, 0);
  const share = formatPercent(language, Math.round(100 * progress.share));
  const occurring = ChecklistState.options.filter(
    (state) => state !== 'not-applicable' && stages.some((stage) => stage[state] > 0),
  );
  const name = planName(reader, label(language, 'viewKind', 'checklist'), undefined);
  const heading = drawHeading(
    {
      title: name,
      context: [
        label(language, 'viewKind', 'checklist'),
        ...(total > 0 ? [messages.text(language, 'overall', { share, done, total })] : []),
        words.text(language, 'as-of', { date: formatDate(language, asOf, 'governed') }),
      ].join(' · '),
      legend: occurring.map((state) => ({
        mark: stateMark(state, 6, 6),
        text: label(language, 'checklistState', state),
      })),
      ...(ids && { id: planOf(reader, undefined)?.id }),
    },
    LEFT,
    width,
  );
  const frame = { language, ids, left: LEFT, width };
  const parts: (Markup | undefined)[] = [heading.markup];
  let y = heading.bottom;
  const put = ({ markup, bottom }: { markup: Markup; bottom: number }, gap: number) => {
    parts.push(markup);
    y = bottom + gap;
  };
  put(drawGates(gates, { ...frame, top: y }), 0);
  if (stages.length > 0) put(drawColumns(stages, { ...frame, top: y }), 28);
  if (total > 0) {
    const isBeside = competencies.length > 0;
    const steps = isBeside ? width - SIDE - BETWEEN : width;
    const list = drawNext(next, { ...frame, top: y, width: steps });
    // What people tick stands below, where the column beside it leaves the room.
    const own = drawManual(manual, { ...frame, asOf, top: list.bottom + 22, width: steps });
    const left = manual.length > 0 ? own.bottom : list.bottom;
    const side = drawCompetencies(competencies, { ...frame, left: LEFT + steps + BETWEEN, top: y, width: SIDE });
    put({ markup: fragment(list.markup, side.markup, own.markup), bottom: Math.max(left, side.bottom) }, 22);
  } else if (manual.length > 0) put(drawManual(manual, { ...frame, asOf, top: y }), 0);
  else if (stages.length === 0) {
    const told = textBlock(messages.text(language, 'nothing'), Math.min(width, 620), { size: SIZES.body });
    parts.push(drawBlock(told, LEFT, y, { class: 'body' }));
    y += told.height + 16;
  }
  return svgDocument({
    width: width + 2 * LEFT,
    height: y,
    title: `${label(language, 'viewKind', 'checklist')}: ${name}`,
    description: messages.text(language, 'description', { done, total }),
    language,
    theme,
    rules: RULES,
    body: fragment(...parts.map((part) => part ?? false)),
  });
}
