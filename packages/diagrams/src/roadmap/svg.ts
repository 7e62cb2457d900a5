import { formatDate, formatDateRange, label } from '@touchline/locale';
import { drawHeading, type LegendEntry } from '../picture/heading.ts';
import { type Hooks, hook, hooked } from '../picture/hooks.ts';
import { planName, planOf } from '../picture/plan-name.ts';
import type { Reader } from '../reading/reader.ts';
import { svgDocument } from '../svg/document.ts';
import { element, fragment, type Markup } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { SIZES, type ThemeChoice } from '../theme/tokens.ts';
import { timeAxis } from './axis.ts';
import { drawBars } from './bars.ts';
import { drawAsOf, drawAxis, drawDates, markShape } from './dates.ts';
import { drawLanes } from './lanes.ts';
import { messages } from './messages.ts';
import { type Part, type Scene, START, statusOf } from './scene.ts';
import {
  type Roadmap,
  type RoadmapBar,
  type RoadmapMark,
  type RoadmapOptions,
  type RoadmapStatus,
  roadmapOf,
} from './schedule.ts';
import { AXIS, LEFT, ROADMAP_RULES } from './style.ts';

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
  const roadmap = roadmapOf(reader, options);
  const { lanes, marks, range } = roadmap;
  const axis = range === undefined ? undefined : timeAxis(language, within(range, asOf), AXIS);
  const width = START + (axis === undefined ? 560 : (axis.to - axis.from) * axis.scale) + LEFT;
  const bars = lanes.flatMap((lane) => lane.bars);
  const name = planName(reader, label(language, 'viewKind', 'roadmap'), options.strategy);
  const context = [
    label(language, 'viewKind', 'roadmap'),
    range === undefined ? '' : formatDateRange(language, range.from, range.to),
    asOf === undefined ? '' : messages.text(language, 'as-of', { date: formatDate(language, asOf, 'governed') }),
  ];
  const heading = drawHeading(
    {
      title: name,
      context: context.filter((word) => word !== '').join(' · '),
      legend: legendOf(reader, bars, marks),
      ...(ids && { id: planOf(reader, options.strategy)?.id }),
    },
    LEFT,
    width - 2 * LEFT,
  );
  const scene: Scene = { reader, ids, width, axis };
  const schedule = drawSchedule(scene, roadmap, asOf, heading.bottom);
  const unscheduled = drawUnscheduled(scene, roadmap, schedule.bottom);
  const front = [...(schedule.front ?? []), ...(unscheduled.front ?? [])];
  return svgDocument({
    width,
    height: unscheduled.bottom + 20,
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
    rules: ROADMAP_RULES,
    body: fragment(heading.markup, ...(schedule.behind ?? []), ...front.map((part) => part ?? false)),
  });
}

function within(range: { from: string; to: string }, asOf: string | undefined) {
  if (asOf === undefined) return range;
  return { from: asOf < range.from ? asOf : range.from, to: asOf > range.to ? asOf : range.to };
}

/** Everything that has a date: axis, lanes and days that matter, with the bars between back and front. */
function drawSchedule(scene: Scene, { lanes, marks }: Roadmap, asOf: string | undefined, top: number): Part {
  const { axis, reader, width } = scene;
  if (axis === undefined) {
    const block = textBlock(messages.text(reader.language, 'empty'), width - 2 * LEFT, { size: SIZES.body });
    const words = drawBlock(block, LEFT, top + 6, { class: 'words' });
    return { behind: words === undefined ? [] : [words], bottom: top + block.height + 16 };
  }
  const rowsTop = top + 22 + (axis.lower.length > 0 ? 20 : 0) + 4;
  const rows = drawLanes(scene, lanes, rowsTop);
  const dates = drawDates(scene, marks, rows.bottom, lanes.length % 2 === 1);
  const day = drawAsOf(scene, asOf, rowsTop, dates.bottom);
  return {
    behind: [
      ...(rows.behind ?? []),
      ...(dates.behind ?? []),
      ...drawAxis(axis, top, rowsTop, dates.bottom),
      ...drawBars(scene, rows.bars),
    ],
    front: [...(rows.front ?? []), ...(dates.front ?? []), ...(day.front ?? [])],
    bottom: day.bottom,
  };
}

/** What has no date, as a list below. */
function drawUnscheduled({ reader, ids, width }: Scene, { unscheduled }: Roadmap, top: number): Part {
  if (unscheduled.length === 0) return { bottom: top };
  const { language } = reader;
  const room = width - 2 * LEFT;
  const heading = textBlock(messages.text(language, 'unscheduled'), room, { size: SIZES.strong, weight: 'bold' });
  const front: (Markup | undefined)[] = [drawBlock(heading, LEFT, top + 12, { class: 'strong' })];
  let y = top + 36;
  for (const { initiative, name, rollout } of unscheduled) {
    const status = initiative.status === undefined ? '' : label(language, 'initiativeStatus', initiative.status);
    const words = [name, rollout, status].filter((word) => word !== '').join(' · ');
    const block = textBlock(words, room, { size: SIZES.body });
    front.push(hooked(hook(ids, initiative.id, name), drawBlock(block, LEFT, y, { class: 'rm-name' })));
    y += block.height + 5;
  }
  return { front, bottom: y };
}

function legendOf(reader: Reader, bars: readonly RoadmapBar[], marks: readonly RoadmapMark[]): LegendEntry[] {
  const order: RoadmapStatus[] = ['done', 'in-progress', 'planned', 'dropped', 'unsaid'];
  const occurring = order.filter((status) => bars.some((bar) => bar.status === status));
  const kinds = (['goal', 'review'] as const).filter((kind) => marks.some((mark) => mark.kind === kind));
  return [
    ...occurring.map((status) => ({
      mark: fragment(
        element('rect', { class: `rm-${status}`, x: -6, y: 1, width: 18, height: 10, rx: 3 }),
        status === 'done' && element('path', { class: 'rm-tick', d: path('M', 0, 6, 'l', 2, 2, 'l', 4, -4) }),
      ),
      text: statusOf(reader, { status }),
    })),
    ...kinds.map((kind) => ({
      mark: markShape(kind, 5, 6),
      text: messages.text(reader.language, `legend-${kind}`),
    })),
  ];
}
