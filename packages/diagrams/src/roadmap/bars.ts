import { formatDate, formatDateRange } from '@touchline/locale';
import { hook } from '../picture/hooks.ts';
import { element, fragment, type Markup, title } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { type Scene, statusOf } from './scene.ts';
import type { RoadmapBar } from './schedule.ts';
import { BAR } from './style.ts';

/** A bar with its place: both ends and the middle line, in pixels. */
export interface PlacedBar {
  readonly bar: RoadmapBar;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/** The bars, above the arrows from what comes first to what waits for it. */
export function drawBars(scene: Scene, placed: readonly PlacedBar[]): Markup[] {
  const places = new Map(placed.map((one) => [one.bar.id, one]));
  const all = [...places.values()];
  const arrows = all.flatMap((one) =>
    one.bar.after.flatMap((id) => {
      const before = places.get(id);
      return before === undefined ? [] : [drawDependency(before, one)];
    }),
  );
  return [...arrows, ...all.map((one) => drawBar(scene, one))];
}

function drawBar({ reader, ids }: Scene, { bar, from, to, middle }: PlacedBar): Markup {
  const { language } = reader;
  const { schedule } = bar.initiative;
  const period =
    schedule === undefined
      ? ''
      : schedule.type === 'period'
        ? formatDateRange(language, schedule.start, schedule.end)
        : formatDate(language, schedule);
  const spoken = [bar.name, period, statusOf(reader, bar)].join(' · ');
  const shape = bar.milestone ? [diamond(bar, (from + to) / 2, middle)] : stretch(bar, from, to, middle);
  return element('g', hook(ids, bar.id, spoken), title(spoken), ...shape);
}

function diamond(bar: RoadmapBar, x: number, middle: number): Markup {
  const d = path('M', x, middle - 9, 'l', 9, 9, 'l', -9, 9, 'l', -9, -9, 'Z');
  return element('path', { class: `rm-${bar.status}`, d });
}

function stretch(bar: RoadmapBar, from: number, to: number, middle: number): (Markup | false)[] {
  const width = Math.max(6, to - from - 2);
  const y = middle - BAR / 2;
  const done = bar.status === 'done' && width > 20;
  return [
    element('rect', { class: `rm-${bar.status}`, x: from + 1, y, width, height: BAR, rx: 5 }),
    bar.status !== 'done' &&
      bar.progress !== undefined &&
      element('rect', {
        class: 'rm-progress',
        x: from + 4,
        y: y + 3,
        width: Math.max(1, ((width - 6) * bar.progress) / 100),
        height: BAR - 6,
        rx: 3,
      }),
    done && element('path', { class: 'rm-tick', d: path('M', from + 8, middle, 'l', 4, 4, 'l', 7, -8) }),
    bar.status === 'dropped' &&
      element('path', { class: 'rm-cross', d: path('M', from + 7, middle, 'H', from + width - 5) }),
  ];
}

/** From the end of what comes first to the start of what waits for it. */
function drawDependency(before: PlacedBar, after: PlacedBar): Markup {
  const [x1, y1, x2, y2] = [before.to, before.middle, after.from, after.middle];
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
