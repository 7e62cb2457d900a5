import { formatDate, formatDateRange, formatPercent, formatValue, joinAnd, label } from '@touchline/locale';
import { drawHeading, type LegendEntry } from '../picture/heading.ts';
import { type Hooks, hook, hooked } from '../picture/hooks.ts';
import { MARK_RULES } from '../picture/marks.ts';
import { planName, planOf } from '../picture/plan-name.ts';
import type { Reader } from '../reading/reader.ts';
import { svgDocument } from '../svg/document.ts';
import { element, fragment, type Markup, title } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock, type TextBlock, textBlock } from '../svg/text.ts';
import { measure } from '../text/measure.ts';
import { COMMON_RULES } from '../theme/common-rules.ts';
import type { StyleRules } from '../theme/style-sheet.ts';
import { SIZES, type ThemeChoice } from '../theme/tokens.ts';
import { dayNumber, type TimeAxis, timeAxis } from './axis.ts';
import { messages } from './messages.ts';
import {
  type RoadmapBar,
  type RoadmapLane,
  type RoadmapMark,
  type RoadmapOptions,
  type RoadmapStatus,
  roadmapOf,
} from './schedule.ts';

const LEFT = 24;
const NAMES = 288;
const AXIS = 1180;
const BAR = 18;
const ROW_PAD = 9;

const RULES: StyleRules = {
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

export interface RoadmapSvgOptions extends RoadmapOptions, Hooks {
  /** ISO day of the line; default: no line. */
  readonly asOf?: string | undefined;
  readonly theme?: ThemeChoice | undefined;
}

/** The roadmap as a self-contained SVG: a time axis, bars by rollout, marks for goals and reviews. */
export function roadmapSvg(
  reader: Reader,
  { asOf, theme = 'light', ids = false, ...options }: RoadmapSvgOptions = {},
): string {
  const { language } = reader;
  const { lanes, marks, unscheduled, range } = roadmapOf(reader, options);
  const axis = range === undefined ? undefined : timeAxis(language, within(range, asOf), AXIS);
  const start = LEFT + NAMES;
  const width = start + (axis === undefined ? 560 : (axis.to - axis.from) * axis.scale) + LEFT;
  const bars = lanes.flatMap((lane) => lane.bars);
  const name = planName(reader, 'roadmap', options.strategy);
  const heading = drawHeading(
    {
      title: name,
      context: [
        label(language, 'viewKind', 'roadmap'),
        range === undefined ? '' : formatDateRange(language, range.from, range.to),
        asOf === undefined ? '' : messages.text(language, 'as-of', { date: formatDate(language, asOf, 'governed') }),
      ]
        .filter((word) => word !== '')
        .join(' · '),
      legend: legendOf(reader, bars, marks),
      ...(ids && { id: planOf(reader, options.strategy)?.id }),
    },
    LEFT,
    width - 2 * LEFT,
  );
  const parts: (Markup | undefined)[] = [heading.markup];
  let y = heading.bottom;
  const x = (day: string, end = false) =>
    axis === undefined ? start : start + (dayNumber(day) + (end ? 1 : 0) - axis.from) * axis.scale;
  const places = new Map<
    string,
    { readonly bar: RoadmapBar; readonly x1: number; readonly x2: number; readonly y: number }
  >();
  const front: (Markup | undefined)[] = [];
  if (axis === undefined) {
    const block = textBlock(messages.text(language, 'empty'), width - 2 * LEFT, { size: SIZES.body });
    parts.push(drawBlock(block, LEFT, y + 6, { class: 'words' }));
    y += block.height + 16;
  } else {
    const top = y;
    y += 22 + (axis.lower.length > 0 ? 20 : 0) + 4;
    const rowsTop = y;
    lanes.forEach((lane, at) => {
      const laneTop = y;
      front.push(
        ...drawLane(reader, lane, y, ids, (bar, rowTop, height) => {
          places.set(bar.id, { bar, x1: x(bar.span.from), x2: x(bar.span.to, true), y: rowTop + height / 2 });
        }),
      );
      y = laneBottom(reader, lane, laneTop);
      if (at % 2 === 1) parts.push(element('rect', { class: 'band', x: 0, y: laneTop, width, height: y - laneTop }));
      if (lane.span !== undefined) {
        const left = x(lane.span.from);
        parts.push(
          element('rect', {
            class: 'rm-span',
            x: left,
            y: laneTop + 8,
            width: x(lane.span.to, true) - left,
            height: 6,
            rx: 3,
          }),
        );
      }
    });
    const marksTop = y;
    if (marks.length > 0) {
      front.push(
        drawBlock(
          textBlock(messages.text(language, 'dates'), NAMES - 20, { size: SIZES.strong, weight: 'bold' }),
          LEFT,
          y + 10,
          { class: 'strong' },
        ),
      );
      y += 36;
      for (const mark of marks) {
        const block = textBlock(messages.text(language, `mark-${mark.kind}`, { name: mark.name }), NAMES - 20, {
          size: SIZES.body,
          maxLines: 2,
        });
        front.push(
          hooked(
            hook(ids, mark.id, messages.text(language, `mark-${mark.kind}`, { name: mark.name })),
            drawBlock(block, LEFT, y, { class: 'rm-name' }),
            drawMark(reader, mark, x(mark.on), y + 9, width),
          ),
        );
        y += block.height + 8;
      }
      y += 6;
      if (lanes.length % 2 === 1)
        parts.push(element('rect', { class: 'band', x: 0, y: marksTop, width, height: y - marksTop }));
    }
    parts.push(...drawAxis(axis, start, top, rowsTop, y));
    if (asOf !== undefined) {
      const at = x(asOf);
      const text = messages.text(language, 'as-of', { date: formatDate(language, asOf, 'governed') });
      const fits = at + 8 + measure(text, SIZES.tiny, 'bold') < width - LEFT;
      front.push(element('path', { class: 'rm-as-of', d: path('M', at, rowsTop, 'V', y + 12) }));
      front.push(
        element('text', { class: `rm-as-of-text${fits ? '' : ' end'}`, x: at + (fits ? 6 : -6), y: y + 13 }, text),
      );
      y += 16;
    }
  }
  const dependencies = [...places.values()].flatMap(({ bar, x1, y: to }) =>
    bar.after.flatMap((id) => {
      const before = places.get(id);
      return before === undefined ? [] : [drawDependency(before.x2, before.y, x1, to)];
    }),
  );
  const drawnBars = [...places.values()].map(({ bar, x1, x2, y: middle }) => drawBar(reader, bar, x1, x2, middle, ids));
  if (unscheduled.length > 0) {
    y += 12;
    front.push(
      drawBlock(
        textBlock(messages.text(language, 'unscheduled'), width - 2 * LEFT, { size: SIZES.strong, weight: 'bold' }),
        LEFT,
        y,
        { class: 'strong' },
      ),
    );
    y += 24;
    for (const { initiative, name: own, rollout } of unscheduled) {
      const status = initiative.status === undefined ? '' : label(language, 'initiativeStatus', initiative.status);
      const block = textBlock([own, rollout, status].filter((word) => word !== '').join(' · '), width - 2 * LEFT, {
        size: SIZES.body,
      });
      front.push(hooked(hook(ids, initiative.id, own), drawBlock(block, LEFT, y, { class: 'rm-name' })));
      y += block.height + 5;
    }
  }
  return svgDocument({
    width,
    height: y + 20,
    title: `${label(language, 'viewKind', 'roadmap')}: ${name}`,
    ...(range !== undefined && {
      description: messages.text(language, 'description', {
        bars: bars.length,
        lanes: lanes.length,
        period: formatDateRange(language, range.from, range.to),
      }),
    }),
    language,
    theme,
    rules: RULES,
    body: fragment(
      ...parts.map((part) => part ?? false),
      ...dependencies,
      ...drawnBars,
      ...front.map((part) => part ?? false),
    ),
  });
}

function within(range: { from: string; to: string }, asOf: string | undefined) {
  if (asOf === undefined) return range;
  return { from: asOf < range.from ? asOf : range.from, to: asOf > range.to ? asOf : range.to };
}

interface Row {
  readonly text: TextBlock;
  readonly detail: TextBlock;
  readonly height: number;
}

const LANE_HEAD = 30;

function rowOf(reader: Reader, bar: RoadmapBar): Row {
  const { language } = reader;
  const status =
    bar.status === 'unsaid' ? messages.text(language, 'unsaid') : label(language, 'initiativeStatus', bar.status);
  const progress = bar.progress === undefined ? '' : formatPercent(language, bar.progress);
  const said = [[status, progress].filter((word) => word !== '').join(' '), bar.owners];
  if (bar.afterNames.length > 0)
    said.push(messages.text(language, 'after', { others: joinAnd(language, bar.afterNames) }));
  const text = textBlock(bar.name, NAMES - 24, { size: SIZES.body });
  const detail = textBlock(said.filter((word) => word !== '').join(' · '), NAMES - 24, { size: SIZES.tiny });
  return { text, detail, height: Math.max(BAR, text.height + detail.height) + 2 * ROW_PAD };
}

function laneHead(reader: Reader, lane: RoadmapLane): TextBlock {
  const text = lane.title ?? messages.text(reader.language, 'no-rollout');
  return textBlock(text, NAMES - 24, { size: SIZES.strong, weight: 'bold' });
}

/** How long the rollout takes, where it says so. */
function laneDetail({ language }: Reader, { rollout }: RoadmapLane): TextBlock {
  const takes = rollout?.takes;
  const text = takes === undefined ? '' : messages.text(language, 'takes', { duration: formatValue(language, takes) });
  return textBlock(text, NAMES - 24, { size: SIZES.tiny });
}

function laneHeadHeight(reader: Reader, lane: RoadmapLane): number {
  return Math.max(LANE_HEAD, laneHead(reader, lane).height + laneDetail(reader, lane).height + 14);
}

function laneBottom(reader: Reader, lane: RoadmapLane, top: number): number {
  const head = top + laneHeadHeight(reader, lane);
  return lane.bars.reduce((y, bar) => y + rowOf(reader, bar).height, head) + 6;
}

function drawLane(
  reader: Reader,
  lane: RoadmapLane,
  top: number,
  ids: boolean,
  place: (bar: RoadmapBar, rowTop: number, height: number) => void,
): (Markup | undefined)[] {
  const head = laneHead(reader, lane);
  const drawn: (Markup | undefined)[] = [
    hooked(
      hook(ids, lane.rollout?.id, lane.title),
      drawBlock(head, LEFT, top + 8, { class: 'strong' }),
      drawBlock(laneDetail(reader, lane), LEFT, top + 8 + head.height, { class: 'tiny' }),
    ),
  ];
  let y = top + laneHeadHeight(reader, lane);
  for (const bar of lane.bars) {
    const { text, detail, height } = rowOf(reader, bar);
    drawn.push(
      hooked(
        hook(ids, bar.id, bar.name),
        drawBlock(text, LEFT, y + ROW_PAD, { class: 'rm-name' }),
        drawBlock(detail, LEFT, y + ROW_PAD + text.height, { class: 'tiny' }),
      ),
    );
    place(bar, y, height);
    y += height;
  }
  return drawn;
}

function drawAxis(axis: TimeAxis, start: number, top: number, rowsTop: number, bottom: number): Markup[] {
  const at = (day: number) => start + (day - axis.from) * axis.scale;
  return [
    ...axis.upper.flatMap(({ from, to, text }, index) => [
      element('rect', {
        class: `stage${(index % 2) * 2 + 1}`,
        x: at(from) + 1,
        y: top,
        width: at(to) - at(from) - 2,
        height: 22,
        rx: 3,
      }),
      element('text', { class: 'bold', x: at(from) + 8, y: top + 15 }, text),
      element('path', { class: 'rule', d: path('M', at(from), rowsTop, 'V', bottom) }),
    ]),
    ...axis.lower.map(({ from, text }) => element('text', { class: 'tiny', x: at(from) + 8, y: top + 36 }, text)),
    ...axis.lower.map(({ from }) =>
      element('path', { class: 'hairline', d: path('M', at(from), rowsTop, 'V', bottom) }),
    ),
  ];
}

function drawBar({ language }: Reader, bar: RoadmapBar, x1: number, x2: number, middle: number, ids: boolean): Markup {
  const status =
    bar.status === 'unsaid' ? messages.text(language, 'unsaid') : label(language, 'initiativeStatus', bar.status);
  const { schedule } = bar.initiative;
  const period =
    schedule === undefined
      ? ''
      : schedule.type === 'period'
        ? formatDateRange(language, schedule.start, schedule.end)
        : formatDate(language, schedule);
  const spoken = [bar.name, period, status].join(' · ');
  const name = title(spoken);
  if (bar.milestone) {
    const x = (x1 + x2) / 2;
    return element(
      'g',
      hook(ids, bar.id, spoken),
      name,
      element('path', {
        class: `rm-${bar.status}`,
        d: path('M', x, middle - 9, 'l', 9, 9, 'l', -9, 9, 'l', -9, -9, 'Z'),
      }),
    );
  }
  const width = Math.max(6, x2 - x1 - 2);
  const y = middle - BAR / 2;
  const done = bar.status === 'done' && width > 20;
  return element(
    'g',
    hook(ids, bar.id, spoken),
    name,
    element('rect', { class: `rm-${bar.status}`, x: x1 + 1, y, width, height: BAR, rx: 5 }),
    bar.status !== 'done' &&
      bar.progress !== undefined &&
      element('rect', {
        class: 'rm-progress',
        x: x1 + 4,
        y: y + 3,
        width: Math.max(1, ((width - 6) * bar.progress) / 100),
        height: BAR - 6,
        rx: 3,
      }),
    done && element('path', { class: 'rm-tick', d: path('M', x1 + 8, middle, 'l', 4, 4, 'l', 7, -8) }),
    bar.status === 'dropped' &&
      element('path', { class: 'rm-cross', d: path('M', x1 + 7, middle, 'H', x1 + width - 5) }),
  );
}

/** From the end of what comes first to the start of what waits for it. */
function drawDependency(x1: number, y1: number, x2: number, y2: number): Markup {
  const out = x1 + 8;
  const into = x2 - 10;
  const turn = y1 + (y2 > y1 ? BAR / 2 + 6 : -BAR / 2 - 6);
  const line =
    out <= into
      ? path('M', x1, y1, 'H', out, 'V', y2, 'H', x2 - 5)
      : path('M', x1, y1, 'H', out, 'V', turn, 'H', into, 'V', y2, 'H', x2 - 5);
  return fragment(
    element('path', { class: 'mark-arrow', d: line }),
    element('path', { class: 'mark-head', d: path('M', x2 - 1, y2, 'l', -6, -3.5, 'v', 7, 'Z') }),
  );
}

function drawMark({ language }: Reader, mark: RoadmapMark, x: number, y: number, width: number): Markup {
  const date = formatDate(language, mark.on);
  const fits = x + 16 + measure(date, SIZES.tiny) < width - LEFT;
  return fragment(
    markShape(mark.kind, x, y),
    element('text', { class: fits ? 'tiny' : 'tiny end', x: x + (fits ? 13 : -13), y: y + 4 }, date),
  );
}

function markShape(kind: RoadmapMark['kind'], x: number, y: number): Markup {
  if (kind === 'review') return element('circle', { class: 'rm-review', cx: x, cy: y, r: 5 });
  if (kind === 'horizon') return element('rect', { class: 'rm-horizon', x: x - 1.5, y: y - 8, width: 3, height: 16 });
  return element('path', { class: 'rm-goal', d: path('M', x, y - 7, 'l', 7, 7, 'l', -7, 7, 'l', -7, -7, 'Z') });
}

function legendOf({ language }: Reader, bars: readonly RoadmapBar[], marks: readonly RoadmapMark[]): LegendEntry[] {
  const order: RoadmapStatus[] = ['done', 'in-progress', 'planned', 'dropped', 'unsaid'];
  const occurring = order.filter((status) => bars.some((bar) => bar.status === status));
  const kinds = (['goal', 'review'] as const).filter((kind) => marks.some((mark) => mark.kind === kind));
  return [
    ...occurring.map((status) => ({
      mark: fragment(
        element('rect', { class: `rm-${status}`, x: -6, y: 1, width: 18, height: 10, rx: 3 }),
        status === 'done' && element('path', { class: 'rm-tick', d: path('M', 0, 6, 'l', 2, 2, 'l', 4, -4) }),
      ),
      text: status === 'unsaid' ? messages.text(language, 'unsaid') : label(language, 'initiativeStatus', status),
    })),
    ...kinds.map((kind) => ({ mark: markShape(kind, 5, 6), text: messages.text(language, `legend-${kind}`) })),
  ];
}
