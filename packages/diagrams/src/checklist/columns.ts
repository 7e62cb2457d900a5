import { formatDate, formatPercent, type Language, label } from '@touchline/locale';
import { type ChecklistItemReport, type ChecklistStageReport, LifecycleStage } from '@touchline/model';
import { hooked } from '../picture/hooks.ts';
import { chevron } from '../picture/marks.ts';
import { element, fragment, type Markup, title } from '../svg/markup.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { SIZES } from '../theme/tokens.ts';
import { RING, ring, stateMark } from './marks.ts';
import { messages } from './messages.ts';

export const COLUMN = 214;
export const GAP = 10;
const HEAD = 52;

interface Frame {
  readonly language: Language;
  readonly ids: boolean;
  readonly left: number;
  readonly top: number;
}

/** The stages side by side: how far each is, then its items; what does not apply is one line at the end. */
export function drawColumns(
  stages: readonly ChecklistStageReport[],
  { language, ids, left, top }: Frame,
): { markup: Markup; bottom: number } {
  const columns = stages.map((stage, at) => {
    const x = left + at * COLUMN;
    const place = { isFirst: at === 0, isLast: at === stages.length - 1 };
    return column(stage, { language, ids, left: x, top }, place);
  });
  const bottom = Math.max(top + HEAD, ...columns.map((each) => each.bottom));
  const backs = stages.map((_, at) =>
    element('rect', {
      class: 'ck-column',
      x: left + at * COLUMN,
      y: top + HEAD + 4,
      width: COLUMN - GAP,
      height: bottom - top - HEAD - 4,
      rx: 8,
    }),
  );
  return { markup: fragment(...backs, ...columns.map(({ markup }) => markup)), bottom };
}

function column(
  stage: ChecklistStageReport,
  { language, ids, left: x, top }: Frame,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): { markup: Markup; bottom: number } {
  const number = LifecycleStage.options.indexOf(stage.stage) + 1;
  const own = COLUMN - GAP;
  const head = textBlock(`${number} ${stage.title}`, own - (isFirst ? 34 : 42), {
    size: SIZES.body,
    weight: 'bold',
    maxLines: 2,
  });
  const parts: (Markup | undefined)[] = [
    hooked(
      ids ? { 'data-stage': stage.stage, role: 'group', 'aria-label': stage.title } : {},
      element('path', {
        class: `stage${((number - 1) % 4) + 1}`,
        d: chevron(x, top, own + (isLast ? 0 : 6), HEAD, isFirst),
      }),
      drawBlock(head, x + (isFirst ? 12 : 20), top + (HEAD - head.height) / 2, { class: 'ck-head' }),
    ),
  ];
  let y = top + HEAD + 16;
  const share = stage.total === 0 ? '–' : formatPercent(language, Math.round(100 * stage.progress.share));
  parts.push(ring(stage.progress.share, share, x + 12 + RING, y + RING + 3));
  let lineY = y;
  for (const line of linesOf(stage, language)) {
    const told = textBlock(line, own - 2 * RING - 44, { size: SIZES.tiny });
    parts.push(drawBlock(told, x + 2 * RING + 30, lineY, { class: 'tiny' }));
    lineY += told.height + 1;
  }
  y = Math.max(y + 2 * RING + 8, lineY) + 16;
  for (const item of stage.items) {
    if (item.state === 'not-applicable') continue;
    const drawn = drawItem(item, { language, ids, left: x, top: y });
    parts.push(drawn.markup);
    y = drawn.bottom;
  }
  const folded = stage.items.length - stage.total;
  if (folded > 0) {
    const told = textBlock(messages.text(language, 'folded', { count: folded }), own - 48, { size: SIZES.tiny });
    parts.push(stateMark('not-applicable', x + 20, y + 7));
    parts.push(drawBlock(told, x + 36, y, { class: 'tiny' }));
    y += told.height + 10;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), bottom: y + 6 };
}

/** The counts of the stage and what the team says of it. */
function linesOf({ claimed, total, ...stage }: ChecklistStageReport, language: Language): string[] {
  const counts = (['done', 'partly', 'missing'] as const)
    .filter((state) => stage[state] > 0)
    .map((state) => `${label(language, 'checklistState', state)} ${stage[state]}`);
  const lines = total === 0 ? [messages.text(language, 'empty')] : counts;
  if (!claimed) return lines;
  const claim = [label(language, 'progressState', claimed.state), claimed.on && formatDate(language, claimed.on)];
  return [...lines, messages.text(language, 'claimed', { state: claim.filter(Boolean).join(' · ') })];
}

function drawItem(
  item: ChecklistItemReport,
  { language, ids, left: x, top: y }: Frame,
): { markup: Markup; bottom: number } {
  const isEssential = item.weight === 3;
  const text = textBlock(item.label, COLUMN - GAP - 48, {
    size: SIZES.small,
    ...(isEssential && { weight: 'bold' as const }),
  });
  const detail = textBlock(item.detail ?? '', COLUMN - GAP - 48, { size: SIZES.tiny });
  const said = [
    label(language, 'checklistState', item.state),
    `${item.id} ${item.label}`,
    label(language, 'checklistWeight', `${item.weight}`),
    item.detail,
    item.step && messages.text(language, 'step', { step: item.step }),
  ];
  const name = said.filter(Boolean).join(' · ');
  const markup = element(
    'g',
    ids ? { 'data-item': item.id, 'data-state': item.state, role: 'group', 'aria-label': name } : {},
    title(name),
    stateMark(item.state, x + 20, y + 8),
    drawBlock(text, x + 36, y, { class: isEssential ? 'ck-essential' : 'ck-item' }),
    drawBlock(detail, x + 36, y + text.height, { class: 'tiny' }),
  );
  return { markup, bottom: y + text.height + detail.height + 10 };
}
