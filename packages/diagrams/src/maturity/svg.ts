import { formatDate, words } from '@touchline/locale';
import { CriterionState, labelOf, type MaturityReport } from '@touchline/model';
import { drawHeading } from '../picture/heading.ts';
import type { Hooks } from '../picture/hooks.ts';
import { planOf } from '../picture/plan-name.ts';
import type { Reader } from '../reading/reader.ts';
import { svgDocument } from '../svg/document.ts';
import { fragment, type Markup } from '../svg/markup.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { SIZES, type ThemeChoice } from '../theme/tokens.ts';
import { drawLadder } from './ladder.ts';
import { criterionMark, MATURITY_RULES } from './marks.ts';
import { messages } from './messages.ts';
import { drawPanel } from './panel.ts';

const LEFT = 24;
const LADDER = 980;
const PANEL = 300;
const GAP = 40;

export interface MaturitySvgOptions extends Hooks {
  readonly theme?: ThemeChoice | undefined;
}

/**
 * The ladders of maturity as a self-contained SVG: rungs bottom to top with their criteria, the level claimed and the
 * level shown, targets with their dates, gaps with the initiatives that close them; beside them how the touchpoints talk.
 */
export function maturitySvg(
  reader: Reader,
  report: MaturityReport,
  { theme = 'light', ids = false }: MaturitySvgOptions = {},
): string {
  const { language, model } = reader;
  const { claims, asOf } = report;
  const hasPanel = Boolean(report.interaction || report.pyramid);
  const main = claims.length > 0 || !hasPanel ? LADDER : 0;
  const width = 2 * LEFT + main + (hasPanel ? PANEL + (main > 0 ? GAP : 160) : 0);
  const plan = planOf(reader, undefined);
  const kind = messages.text(language, 'kind');
  const name = plan ? labelOf(plan) : (model.project.name ?? kind);
  const occurring = CriterionState.options.filter((state) =>
    claims.some(({ criteria }) => criteria.some((criterion) => criterion.state === state)),
  );
  const heading = drawHeading(
    {
      title: name,
      context: [
        name === kind ? undefined : kind,
        words.text(language, 'as-of', { date: formatDate(language, asOf, 'governed') }),
      ]
        .filter(Boolean)
        .join(' · '),
      legend: occurring.map((state) => ({ mark: criterionMark(state, 6, 6), text: messages.text(language, state) })),
      ...(ids && { id: plan?.id }),
    },
    LEFT,
    width - 2 * LEFT,
  );
  const top = heading.bottom + 8;
  const parts: (Markup | undefined)[] = [heading.markup];
  let y = top;
  for (const claim of claims) {
    const several = new Set(claims.map(({ strategy }) => strategy)).size > 1;
    if (several) {
      const block = textBlock(claim.strategyTitle, LADDER, { size: SIZES.body });
      parts.push(drawBlock(block, LEFT, y, { class: 'context' }));
      y += block.height + 4;
    }
    const ladder = drawLadder(claim, LEFT, y, LADDER, { language, ids });
    parts.push(ladder.markup);
    y += ladder.height + 32;
  }
  if (claims.length === 0 && !hasPanel) {
    const empty = textBlock(messages.text(language, 'empty'), LADDER, { size: SIZES.body });
    const hint = textBlock(messages.text(language, 'empty-hint'), LADDER, { size: SIZES.small });
    parts.push(drawBlock(empty, LEFT, y, { class: 'words' }));
    parts.push(drawBlock(hint, LEFT, y + empty.height + 4, { class: 'small-soft' }));
    y += empty.height + hint.height + 30;
  }
  const panel = hasPanel
    ? drawPanel(report, LEFT + (main > 0 ? main + GAP : 0), top, PANEL + (main > 0 ? 0 : 160), language)
    : undefined;
  if (panel) parts.push(panel.markup);
  return svgDocument({
    width,
    height: Math.max(y - 8, panel ? top + panel.height + 24 : 0),
    title: `${kind}: ${name}`,
    description: messages.text(language, 'description', {
      claims: claims.length,
      gaps: claims.reduce((sum, { gap }) => sum + gap.length, 0),
    }),
    language,
    theme,
    rules: MATURITY_RULES,
    body: fragment(...parts.map((part) => part ?? false)),
  });
}
