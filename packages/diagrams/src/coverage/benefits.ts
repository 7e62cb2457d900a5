import type { Language } from '@touchline/locale';
import type { BenefitCoverage, CoverageReport } from '@touchline/model';
import { stateMark } from '../checklist/marks.ts';
import { hook, hooked } from '../picture/hooks.ts';
import { element, fragment, type Markup } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { SIZES } from '../theme/tokens.ts';
import { messages } from './messages.ts';
import type { Section } from './section.ts';

const NAME = 220;
const MARK = 26;
/** Shares of the rest: goals, KPIs, values. */
const SHARES = [0.36, 0.42, 0.22] as const;
const SIGNS = { better: '↗', worse: '↘', same: '→' } as const;

/** The five benefits on their way from a wish to a number: a goal, a KPI that fits, a value. */
export function drawBenefits(
  { rows, says }: NonNullable<CoverageReport['benefits']>,
  { language, left, top, width, ids }: Section,
): { markup: Markup; bottom: number } {
  const parts: (Markup | undefined)[] = [];
  const room = width - NAME;
  const columns = SHARES.map((share, at) => ({
    x: left + NAME + room * SHARES.slice(0, at).reduce((sum, each) => sum + each, 0),
    width: room * share - 18,
  }));
  const said = textBlock(says, width, { size: SIZES.small });
  parts.push(drawBlock(said, left, top, { class: 'small-soft' }));
  let y = top + said.height + 12;
  const heads = (['goal', 'kpi', 'data'] as const).map((head) => messages.text(language, head));
  const names = [messages.text(language, 'benefit'), ...heads];
  const blocks = names.map((text, at) =>
    textBlock(text, at === 0 ? NAME - 16 : (columns[at - 1]?.width ?? 0), { size: SIZES.tiny, weight: 'bold' }),
  );
  const headHeight = Math.max(...blocks.map(({ height }) => height));
  blocks.forEach((block, at) => {
    const x = at === 0 ? left : (columns[at - 1]?.x ?? left) + MARK;
    parts.push(drawBlock(block, x, y + headHeight - block.height, { class: 'cv-head' }));
  });
  y += headHeight + 6;
  for (const row of rows) {
    parts.push(element('path', { class: 'rule', d: path('M', left, y, 'H', left + width) }));
    const { markup, height } = drawRow(row, { language, left, top: y + 10, width, ids }, columns);
    parts.push(markup);
    y += height + 20;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), bottom: y };
}

function drawRow(
  row: BenefitCoverage,
  { language, left, top, ids }: Section,
  columns: readonly { x: number; width: number }[],
): { markup: Markup; height: number } {
  const name = textBlock(row.title, NAME - 16, { size: SIZES.body, weight: 'bold' });
  if (row.state === 'not-expected') {
    const words = textBlock(messages.text(language, 'not-expected'), columns[0]?.width ?? NAME, { size: SIZES.small });
    const x = (columns[0]?.x ?? left) + MARK;
    const markup = fragment(
      drawBlock(name, left, top, { class: 'cv-quiet' }),
      stateMark('not-applicable', x - 16, top + 8),
      drawBlock(words, x, top, { class: 'small-soft' }),
    );
    return { markup, height: Math.max(name.height, words.height) };
  }
  const parts: (Markup | undefined)[] = [drawBlock(name, left, top, { class: 'cv-name' })];
  let height = name.height;
  cellsOf(row, language).forEach(({ done, lines }, at) => {
    const { x, width } = columns[at] ?? { x: left, width: NAME };
    parts.push(stateMark(done ? 'done' : 'missing', x + 10, top + 8));
    let y = top;
    for (const { text, id } of lines) {
      const block = textBlock(text, width - MARK, { size: SIZES.small, maxLines: 3 });
      const face = done ? 'small' : 'cv-missing';
      parts.push(hooked(hook(ids, id, text), drawBlock(block, x + MARK, y, { class: face })));
      y += block.height + 3;
    }
    height = Math.max(height, y - top);
  });
  return { markup: fragment(...parts.map((part) => part ?? false)), height };
}

interface Cell {
  readonly done: boolean;
  readonly lines: readonly { readonly text: string; readonly id?: string }[];
}

function cellsOf({ goals, kpis }: BenefitCoverage, language: Language): Cell[] {
  const none = (text: 'no-goal' | 'no-kpi' | 'no-data') => [{ text: messages.text(language, text) }];
  const fitting = kpis.filter(({ fit }) => fit === 'fits');
  const known = fitting.filter(({ hasData }) => hasData).length;
  const named = kpis.map(({ title, element: id, movement, fit }) => {
    if (fit === 'opposite') return { text: messages.text(language, 'opposite', { kpi: title }), id };
    return { text: movement ? `${title} ${SIGNS[movement]} ${messages.text(language, movement)}` : title, id };
  });
  const values = messages.text(language, 'values', { known, total: fitting.length });
  return [
    {
      done: goals.length > 0,
      lines: goals.length > 0 ? goals.map((goal) => ({ text: goal.title, id: goal.element })) : none('no-goal'),
    },
    { done: fitting.length > 0, lines: named.length > 0 ? named : none('no-kpi') },
    { done: known > 0, lines: known > 0 ? [{ text: values }] : none('no-data') },
  ];
}
