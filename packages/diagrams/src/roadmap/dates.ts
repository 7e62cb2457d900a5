import { formatDate } from '@touchline/locale';
import { hook, hooked } from '../picture/hooks.ts';
import { element, fragment, type Markup } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { measure } from '../text/measure.ts';
import { SIZES } from '../theme/tokens.ts';
import type { TimeAxis } from './axis.ts';
import { messages } from './messages.ts';
import { type Part, type Scene, START, startOf } from './scene.ts';
import type { RoadmapMark } from './schedule.ts';
import { LEFT, NAMES } from './style.ts';

/** The days that matter, below the lanes; tinted when the lane above them is not. */
export function drawDates(scene: Scene, marks: readonly RoadmapMark[], top: number, tinted: boolean): Part {
  if (marks.length === 0) return { bottom: top };
  const { reader, ids, width } = scene;
  const { language } = reader;
  const heading = textBlock(messages.text(language, 'dates'), NAMES - 20, { size: SIZES.strong, weight: 'bold' });
  const front: (Markup | undefined)[] = [drawBlock(heading, LEFT, top + 10, { class: 'strong' })];
  let y = top + 36;
  for (const mark of marks) {
    const name = messages.text(language, `mark-${mark.kind}`, { name: mark.name });
    const block = textBlock(name, NAMES - 20, { size: SIZES.body, maxLines: 2 });
    const words = drawBlock(block, LEFT, y, { class: 'rm-name' });
    front.push(hooked(hook(ids, mark.id, name), words, drawMark(scene, mark, startOf(scene, mark.on), y + 9)));
    y += block.height + 8;
  }
  y += 6;
  const band = element('rect', { class: 'band', x: 0, y: top, width, height: y - top });
  return { behind: tinted ? [band] : [], front, bottom: y };
}

function drawMark({ reader, width }: Scene, mark: RoadmapMark, x: number, y: number): Markup {
  const date = formatDate(reader.language, mark.on);
  const fits = x + 16 + measure(date, SIZES.tiny) < width - LEFT;
  return fragment(
    markShape(mark.kind, x, y),
    element('text', { class: fits ? 'tiny' : 'tiny end', x: x + (fits ? 13 : -13), y: y + 4 }, date),
  );
}

/** The sign of a day that matters, around its middle. */
export function markShape(kind: RoadmapMark['kind'], x: number, y: number): Markup {
  if (kind === 'review') return element('circle', { class: 'rm-review', cx: x, cy: y, r: 5 });
  if (kind === 'horizon') return element('rect', { class: 'rm-horizon', x: x - 1.5, y: y - 8, width: 3, height: 16 });
  return element('path', { class: 'rm-goal', d: path('M', x, y - 7, 'l', 7, 7, 'l', -7, 7, 'l', -7, -7, 'Z') });
}

/** The periods above the lanes, and their lines from the first row down to the last. */
export function drawAxis(axis: TimeAxis, top: number, rowsTop: number, bottom: number): Markup[] {
  const at = (day: number) => START + (day - axis.from) * axis.scale;
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

/** The line of the day everything is seen from, if there is one. */
export function drawAsOf(scene: Scene, asOf: string | undefined, rowsTop: number, bottom: number): Part {
  if (asOf === undefined) return { bottom };
  const { language } = scene.reader;
  const at = startOf(scene, asOf);
  const text = messages.text(language, 'as-of', { date: formatDate(language, asOf, 'governed') });
  const fits = at + 8 + measure(text, SIZES.tiny, 'bold') < scene.width - LEFT;
  const front = [
    element('path', { class: 'rm-as-of', d: path('M', at, rowsTop, 'V', bottom + 12) }),
    element('text', { class: `rm-as-of-text${fits ? '' : ' end'}`, x: at + (fits ? 6 : -6), y: bottom + 13 }, text),
  ];
  return { front, bottom: bottom + 16 };
}
