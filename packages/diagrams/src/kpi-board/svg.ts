import { formatDate } from '@touchline/locale';
import type { MeasurementStatus } from '@touchline/model';
import { drawHeading } from '../picture/heading.ts';
import { type Hooks, hook } from '../picture/hooks.ts';
import { planName, planOf } from '../picture/plan-name.ts';
import type { Reader } from '../reading/reader.ts';
import { svgDocument } from '../svg/document.ts';
import { element, fragment, type Markup, title } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { COMMON_RULES } from '../theme/common-rules.ts';
import type { StyleRules } from '../theme/style-sheet.ts';
import { SIZES, type ThemeChoice } from '../theme/tokens.ts';
import { messages } from './messages.ts';
import { type KpiBoardOptions, type KpiRow, kpiRows, statusText } from './rows.ts';

const LEFT = 24;
const NAME = 320;
const BAR = 400;
const BAR_X = LEFT + NAME + 130;
const STATUS_X = BAR_X + BAR + 150;
const WIDTH = STATUS_X + 200 + LEFT;

const RULES: StyleRules = {
  ...COMMON_RULES,
  'kb-name': 'fill:$ink;font-size:13px;font-weight:600',
  'kb-track': 'fill:$rule',
  'kb-bar': 'fill:$accent',
  'kb-back': 'fill:$bad',
  'kb-now': 'fill:$paper;stroke:$line;stroke-width:2.5',
  'kb-open': 'fill:none;stroke:$ghost;stroke-width:1.4;stroke-dasharray:4 3',
  'kb-good': 'fill:$good;font-size:12px;font-weight:600',
  'kb-bad': 'fill:$bad;font-size:12px;font-weight:600',
  'kb-other': 'fill:$soft;font-size:12px;font-weight:600',
};

const TONES: Partial<Record<MeasurementStatus, string>> = { met: 'kb-good', 'on-track': 'kb-good', missed: 'kb-bad' };

/** Sign before the status word: it is told apart without colour. */
const SIGNS: Readonly<Record<MeasurementStatus, string>> = {
  met: '✓',
  'on-track': '↗',
  missed: '✗',
  inconclusive: '≈',
  'low-base': '≈',
  'no-data': '○',
  stale: '○',
  'not-due': '·',
};

export interface KpiBoardSvgOptions extends KpiBoardOptions, Hooks {
  readonly theme?: ThemeChoice | undefined;
}

/** Every KPI on its way from baseline to target, with where it stands in numbers and in a word. */
export function kpiBoardSvg(
  reader: Reader,
  { theme = 'light', ids = false, ...options }: KpiBoardSvgOptions = {},
): string {
  const { language } = reader;
  const rows = kpiRows(reader, options);
  const board = messages.text(language, 'board');
  const name = planName(reader, board, undefined);
  const asOf = options.asOf;
  const context = [
    board,
    ...(asOf === undefined ? [] : [messages.text(language, 'as-of', { date: formatDate(language, asOf, 'governed') })]),
  ];
  const heading = drawHeading(
    {
      title: name,
      context: context.join(' · '),
      legend: [],
      ...(ids && { id: planOf(reader, undefined)?.id }),
    },
    LEFT,
    WIDTH - 2 * LEFT,
  );
  const parts: (Markup | undefined)[] = [heading.markup];
  let y = heading.bottom + 4;
  rows.forEach((row, at) => {
    const { markup, height } = drawRow(reader, row, y, ids);
    if (at % 2 === 0) parts.push(element('rect', { class: 'band', x: 0, y, width: WIDTH, height }));
    parts.push(markup);
    y += height;
  });
  if (rows.length === 0) {
    const block = textBlock(messages.text(language, 'empty'), WIDTH - 2 * LEFT, { size: SIZES.body });
    parts.push(drawBlock(block, LEFT, y, { class: 'words' }));
    y += block.height;
  }
  return svgDocument({
    width: WIDTH,
    height: y + 20,
    title: `${board}: ${name}`,
    description: messages.text(language, 'description', { count: rows.length }),
    language,
    theme,
    rules: RULES,
    body: fragment(...parts.map((part) => part ?? false)),
  });
}

function drawRow({ language }: Reader, row: KpiRow, top: number, ids: boolean): { markup: Markup; height: number } {
  const name = textBlock(row.name, NAME, { size: SIZES.body, weight: 'bold' });
  const owner = textBlock(row.owner, NAME, { size: SIZES.tiny });
  const startText = row.hold ? '' : (row.baseline ?? messages.text(language, 'no-baseline'));
  const goal =
    row.target === undefined
      ? messages.text(language, 'no-target')
      : row.hold
        ? messages.text(language, 'hold', { value: row.target })
        : row.target;
  const start = textBlock(startText, 112, { size: SIZES.small });
  const end = textBlock(goal, 136, { size: SIZES.small, weight: row.target === undefined ? 'regular' : 'bold' });
  const due = textBlock(row.due === undefined ? '' : messages.text(language, 'due', { date: row.due }), 136, {
    size: SIZES.tiny,
  });
  const now = textBlock(
    row.current === undefined
      ? messages.text(language, 'no-value')
      : [messages.text(language, 'now', { value: row.current }), row.currentOn].filter(Boolean).join(' · '),
    200,
    { size: SIZES.tiny },
  );
  const height = Math.max(name.height + owner.height, end.height + due.height, 34) + 20;
  const y = top + 10;
  const barY = y + 9;
  const status = row.status;
  const spoken = [
    row.name,
    row.baseline && `${row.baseline} →`,
    goal,
    row.current && messages.text(language, 'now', { value: row.current }),
    status && statusText(language, status),
  ];
  return {
    height,
    markup: element(
      'g',
      hook(ids, row.kpi.id, spoken.filter(Boolean).join(' ')),
      title(spoken.filter(Boolean).join(' ')),
      drawBlock(name, LEFT, y, { class: 'kb-name' }),
      drawBlock(owner, LEFT, y + name.height, { class: 'tiny' }),
      drawBlock(start, BAR_X - 14, y + 1, { class: row.baseline === undefined ? 'small-soft end' : 'small end' }),
      drawBar(row, barY),
      drawBlock(end, BAR_X + BAR + 14, y + 1, { class: row.target === undefined ? 'small-soft' : 'bold' }),
      drawBlock(due, BAR_X + BAR + 14, y + 1 + end.height, { class: 'tiny' }),
      status !== undefined &&
        element(
          'text',
          { class: TONES[status] ?? 'kb-other', x: STATUS_X, y: y + 13 },
          `${SIGNS[status]} ${statusText(language, status)}`,
        ),
      drawBlock(now, STATUS_X, y + (status === undefined ? 2 : 18), { class: 'tiny' }),
    ),
  };
}

function drawBar({ baseline, target, hold, attainment, current }: KpiRow, y: number): Markup {
  if (target === undefined || (baseline === undefined && !hold))
    return element('rect', { class: 'kb-open', x: BAR_X, y: y - 3, width: BAR, height: 6, rx: 3 });
  const track = element('rect', { class: 'kb-track', x: BAR_X, y: y - 3, width: BAR, height: 6, rx: 3 });
  const goal = element('path', { class: 'rule', d: path('M', BAR_X + BAR, y - 8, 'V', y + 8) });
  if (attainment === undefined || current === undefined) return fragment(track, goal);
  const share = Math.min(1, Math.max(0, attainment));
  const x = BAR_X + BAR * share;
  // Behind the baseline the bar has nowhere to go: an arrow points back.
  const back =
    attainment < 0 && element('path', { class: 'kb-back', d: path('M', BAR_X - 2, y, 'l', 9, -5, 'v', 10, 'Z') });
  return fragment(
    track,
    goal,
    share > 0 && element('rect', { class: 'kb-bar', x: BAR_X, y: y - 3, width: BAR * share, height: 6, rx: 3 }),
    back || element('circle', { class: 'kb-now', cx: x, cy: y, r: 6 }),
  );
}
