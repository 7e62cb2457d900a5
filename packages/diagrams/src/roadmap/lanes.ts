import { formatPercent, formatValue, joinAnd } from '@touchline/locale';
import { hook, hooked } from '../picture/hooks.ts';
import type { Reader } from '../reading/reader.ts';
import { element, type Markup } from '../svg/markup.ts';
import { drawBlock, type TextBlock, textBlock } from '../svg/text.ts';
import { SIZES } from '../theme/tokens.ts';
import type { PlacedBar } from './bars.ts';
import { messages } from './messages.ts';
import { endOf, type Part, type Scene, startOf, statusOf } from './scene.ts';
import type { RoadmapBar, RoadmapLane } from './schedule.ts';
import { BAR, LEFT, NAMES, ROW_PAD } from './style.ts';

const LANE_HEAD = 30;

export interface Lanes extends Part {
  readonly bars: readonly PlacedBar[];
}

/** The rollouts with the names of what is in them, and where their bars belong. */
export function drawLanes(scene: Scene, lanes: readonly RoadmapLane[], top: number): Lanes {
  const behind: Markup[] = [];
  const front: (Markup | undefined)[] = [];
  const bars: PlacedBar[] = [];
  let y = top;
  lanes.forEach((lane, at) => {
    const drawn = drawLane(scene, lane, y);
    front.push(...(drawn.front ?? []));
    bars.push(...drawn.bars);
    if (at % 2 === 1)
      behind.push(element('rect', { class: 'band', x: 0, y, width: scene.width, height: drawn.bottom - y }));
    if (lane.span !== undefined) {
      const x = startOf(scene, lane.span.from);
      const width = endOf(scene, lane.span.to) - x;
      behind.push(element('rect', { class: 'rm-span', x, y: y + 8, width, height: 6, rx: 3 }));
    }
    y = drawn.bottom;
  });
  return { behind, front, bars, bottom: y };
}

function drawLane(scene: Scene, lane: RoadmapLane, top: number): Lanes {
  const { reader, ids } = scene;
  const head = headOf(reader, lane);
  const detail = detailOf(reader, lane);
  const front: (Markup | undefined)[] = [
    hooked(
      hook(ids, lane.rollout?.id, lane.title),
      drawBlock(head, LEFT, top + 8, { class: 'strong' }),
      drawBlock(detail, LEFT, top + 8 + head.height, { class: 'tiny' }),
    ),
  ];
  const bars: PlacedBar[] = [];
  let y = top + Math.max(LANE_HEAD, head.height + detail.height + 14);
  for (const bar of lane.bars) {
    const row = rowOf(reader, bar);
    front.push(
      hooked(
        hook(ids, bar.id, bar.name),
        drawBlock(row.text, LEFT, y + ROW_PAD, { class: 'rm-name' }),
        drawBlock(row.detail, LEFT, y + ROW_PAD + row.text.height, { class: 'tiny' }),
      ),
    );
    const { from, to } = bar.span;
    bars.push({ bar, from: startOf(scene, from), to: endOf(scene, to), middle: y + row.height / 2 });
    y += row.height;
  }
  return { front, bars, bottom: y + 6 };
}

function headOf(reader: Reader, lane: RoadmapLane): TextBlock {
  const text = lane.title ?? messages.text(reader.language, 'no-rollout');
  return textBlock(text, NAMES - 24, { size: SIZES.strong, weight: 'bold' });
}

/** How long the rollout takes, where it says so. */
function detailOf({ language }: Reader, { rollout }: RoadmapLane): TextBlock {
  const takes = rollout?.takes;
  const text = takes === undefined ? '' : messages.text(language, 'takes', { duration: formatValue(language, takes) });
  return textBlock(text, NAMES - 24, { size: SIZES.tiny });
}

interface Row {
  readonly text: TextBlock;
  readonly detail: TextBlock;
  readonly height: number;
}

function rowOf(reader: Reader, bar: RoadmapBar): Row {
  const { language } = reader;
  const progress = bar.progress === undefined ? '' : formatPercent(language, bar.progress);
  const said = [[statusOf(reader, bar), progress].filter((word) => word !== '').join(' '), bar.owners];
  if (bar.afterNames.length > 0)
    said.push(messages.text(language, 'after', { others: joinAnd(language, bar.afterNames) }));
  const text = textBlock(bar.name, NAMES - 24, { size: SIZES.body });
  const detail = textBlock(said.filter((word) => word !== '').join(' · '), NAMES - 24, { size: SIZES.tiny });
  return { text, detail, height: Math.max(BAR, text.height + detail.height) + 2 * ROW_PAD };
}
