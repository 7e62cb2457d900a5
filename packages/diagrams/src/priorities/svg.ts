import { label, words } from '@touchline/locale';
import type { Strategy, ViewFilter } from '@touchline/model';
import { drawHeading, type LegendEntry } from '../picture/heading.ts';
import { type Hooks, hook, hooked } from '../picture/hooks.ts';
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
import { cellsOf, LEVELS, type Priorities, type Priority, placesInCell, prioritiesOf } from './points.ts';

const LEFT = 24;
const AXIS = 92;
const CELL = 128;
/** Room a point needs, its badge and some air. */
const POINT = 34;
const LIST = 470;
const LIST_GAP = 44;

const RULES: StyleRules = {
  ...COMMON_RULES,
  'pr-first': 'fill:$stage3',
  'pr-plan': 'fill:$stage2',
  'pr-later': 'fill:$stage1',
  'pr-leave': 'fill:$band',
  'pr-quadrant': 'fill:$soft;font-size:12px;font-weight:600',
  'pr-initiative': 'fill:$line',
  'pr-opportunity': 'fill:$paper;stroke:$opportunity;stroke-width:2',
  'pr-number': 'fill:$paper;font-size:12px;font-weight:600',
  'pr-number-open': 'fill:$ink;font-size:12px;font-weight:600',
  'pr-axis': 'stroke:$soft;stroke-width:1.4;fill:none',
};

export interface PrioritiesSvgOptions extends Hooks {
  readonly strategy?: Strategy | undefined;
  /** Its owners and tags count. */
  readonly filter?: ViewFilter | undefined;
  readonly theme?: ThemeChoice | undefined;
}

/** Impact over effort: numbered points that never lie on each other, their names in a list beside them. */
export function prioritiesSvg(
  reader: Reader,
  { strategy, filter, theme = 'light', ids = false }: PrioritiesSvgOptions = {},
): string {
  const { language } = reader;
  const priorities = prioritiesOf(reader, strategy, filter);
  const { points } = priorities;
  const { cells, perSide } = cellsOf(points);
  const cell = Math.max(CELL, perSide * POINT);
  const plot = cell * LEVELS.length;
  const width = LEFT + AXIS + plot + LIST_GAP + LIST + LEFT;
  const name = planName(reader, label(language, 'viewKind', 'priorities'), strategy);
  const legend = (['initiative', 'opportunity'] as const)
    .filter((kind) => points.some((point) => point.kind === kind))
    .map((kind): LegendEntry => ({ mark: badge(kind, 6, 6, 6), text: messages.text(language, kind) }));
  const heading = drawHeading(
    {
      title: name,
      context: label(language, 'viewKind', 'priorities'),
      legend,
      ...(ids && { id: planOf(reader, strategy)?.id }),
    },
    LEFT,
    width - 2 * LEFT,
  );
  const parts: (Markup | undefined)[] = [heading.markup];
  const top = heading.bottom + 8;
  if (points.length === 0) {
    const block = textBlock(messages.text(language, 'empty'), width - 2 * LEFT, { size: SIZES.body });
    parts.push(drawBlock(block, LEFT, top, { class: 'words' }));
    const list = drawList(reader, priorities, LEFT, top + block.height + 16, width - 2 * LEFT, ids);
    return finish(reader, name, width, list.bottom + 20, theme, points.length, [...parts, list.markup]);
  }
  const left = LEFT + AXIS;
  const half = plot / 2;
  const quadrants = [
    { face: 'pr-first', text: 'quick-wins', x: 0, y: 0 },
    { face: 'pr-plan', text: 'big-bets', x: half, y: 0 },
    { face: 'pr-later', text: 'fill-ins', x: 0, y: half },
    { face: 'pr-leave', text: 'reconsider', x: half, y: half },
  ] as const;
  for (const { face, text, x, y } of quadrants) {
    parts.push(
      element('rect', { class: face, x: left + x + 2, y: top + y + 2, width: half - 4, height: half - 4, rx: 6 }),
    );
    parts.push(
      element('text', { class: 'pr-quadrant', x: left + x + 14, y: top + y + 22 }, words.text(language, text)),
    );
  }
  LEVELS.forEach((level, at) => {
    const middle = (at + 0.5) * cell;
    parts.push(
      element('text', { class: 'tiny end', x: left - 14, y: top + plot - middle + 4 }, label(language, 'level', level)),
    );
    parts.push(
      element('text', { class: 'tiny middle', x: left + middle, y: top + plot + 20 }, label(language, 'level', level)),
    );
    if (at === 0) return;
    parts.push(element('path', { class: 'hairline', d: path('M', left + at * cell, top, 'V', top + plot) }));
    parts.push(element('path', { class: 'hairline', d: path('M', left, top + at * cell, 'H', left + plot) }));
  });
  parts.push(element('path', { class: 'pr-axis', d: path('M', left, top, 'V', top + plot, 'H', left + plot) }));
  parts.push(element('text', { class: 'bold', x: LEFT, y: top + 12 }, words.text(language, 'impact')));
  parts.push(
    element('text', { class: 'bold end', x: left + plot, y: top + plot + 40 }, words.text(language, 'effort')),
  );
  for (const inside of cells.values()) {
    placesInCell(inside.length, perSide).forEach((place, at) => {
      const point = inside[at];
      if (point === undefined) return;
      const x = left + (LEVELS.indexOf(point.effort) + place.x) * cell;
      // The quadrants' names stand at the top of the upper row's cells: points keep below them.
      const y = top + plot - (LEVELS.indexOf(point.impact) + place.y * 0.86) * cell;
      parts.push(numbered(reader, point, points.indexOf(point) + 1, x, y, ids));
    });
  }
  const list = drawList(reader, priorities, left + plot + LIST_GAP, top, LIST, ids);
  const height = Math.max(top + plot + 56, list.bottom) + 12;
  return finish(reader, name, width, height, theme, points.length, [...parts, list.markup]);
}

function finish(
  { language }: Reader,
  name: string,
  width: number,
  height: number,
  theme: ThemeChoice,
  points: number,
  parts: readonly (Markup | undefined)[],
): string {
  return svgDocument({
    width,
    height,
    title: `${label(language, 'viewKind', 'priorities')}: ${name}`,
    description: messages.text(language, 'description', { points }),
    language,
    theme,
    rules: RULES,
    body: fragment(...parts.map((part) => part ?? false)),
  });
}

function badge(kind: Priority['kind'], x: number, y: number, radius: number): Markup {
  return kind === 'initiative'
    ? element('rect', {
        class: 'pr-initiative',
        x: x - radius,
        y: y - radius,
        width: 2 * radius,
        height: 2 * radius,
        rx: radius / 2,
      })
    : element('circle', { class: 'pr-opportunity', cx: x, cy: y, r: radius });
}

function numbered({ language }: Reader, point: Priority, number: number, x: number, y: number, ids: boolean): Markup {
  const levels = levelsText(language, point);
  const name = [`${number}. ${point.name}`, messages.text(language, point.kind), levels].join(' · ');
  return element(
    'g',
    hook(ids, point.id, name),
    title(name),
    badge(point.kind, x, y, 12),
    element(
      'text',
      { class: `${point.kind === 'initiative' ? 'pr-number' : 'pr-number-open'} middle`, x, y: y + 4 },
      String(number),
    ),
  );
}

function levelsText(language: Reader['language'], { impact, effort }: Priority): string {
  return messages.text(language, 'levels', {
    impact: label(language, 'level', impact),
    effort: label(language, 'level', effort),
  });
}

function drawList(
  reader: Reader,
  { points, unweighed }: Priorities,
  x: number,
  top: number,
  width: number,
  ids: boolean,
): { markup: Markup; bottom: number } {
  const { language } = reader;
  const parts: (Markup | undefined)[] = [];
  let y = top;
  points.forEach((point, at) => {
    const name = textBlock(point.name, width - 40, { size: SIZES.body });
    const place = point.place === undefined ? [] : [messages.text(language, 'at', { place: point.place })];
    const detail = textBlock([levelsText(language, point), ...place].join(' · '), width - 40, { size: SIZES.tiny });
    const block = [
      drawBlock(name, x + 38, y + 2, { class: 'body' }),
      drawBlock(detail, x + 38, y + 2 + name.height, { class: 'tiny' }),
    ];
    parts.push(numbered(reader, point, at + 1, x + 12, y + 13, ids));
    parts.push(hooked(hook(ids, point.id, point.name), block));
    y += Math.max(26, name.height + detail.height + 2) + 10;
  });
  if (unweighed.length > 0) {
    y += 8;
    parts.push(element('text', { class: 'bold', x, y: y + 12 }, messages.text(language, 'unweighed')));
    y += 22;
    for (const { id, name, place } of unweighed) {
      const block = textBlock(
        [name, ...(place === undefined ? [] : [messages.text(language, 'at', { place })])].join(' · '),
        width,
        { size: SIZES.small },
      );
      parts.push(hooked(hook(ids, id, name), drawBlock(block, x, y, { class: 'small-soft' })));
      y += block.height + 4;
    }
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), bottom: y };
}
