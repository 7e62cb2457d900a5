import type { Level } from '@touchline/model';
import { hook } from '../picture/hooks.ts';
import { type Attributes, element, fragment, type Markup, title } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock } from '../svg/text.ts';
import { CARD, type PlacedChip, type PlacedHead, type PlacedItem } from './cells.ts';
import { drawMark } from './marks.ts';

const BARS: Readonly<Record<Level, number>> = { low: 1, medium: 2, high: 3, critical: 4 };

/** One item with its top left corner at x, y. */
export function drawItem(placed: PlacedItem, x: number, y: number, ids: boolean): Markup {
  const { item } = placed;
  const hover =
    'hover' in item && item.hover !== undefined && item.hover !== placed.text?.lines.join(' ') && title(item.hover);
  const attributes = item.kind === 'chips' ? {} : hook(ids, item.id, item.hover ?? item.text);
  switch (item.kind) {
    case 'text': {
      const voice = { plain: 'body', words: 'words', soft: 'quiet' }[item.voice];
      return group(
        attributes,
        hover,
        placed.text && drawBlock(placed.text, x, y, { class: voice }),
        detail(placed, x, y),
      );
    }
    case 'labelled': {
      const label = placed.detail && drawBlock(placed.detail, x, y, { class: 'tiny' });
      return group(
        attributes,
        hover,
        label,
        placed.text && drawBlock(placed.text, x, y + (placed.detail?.height ?? 0), { class: 'small' }),
      );
    }
    case 'card':
      return group(attributes, hover, drawCard(placed, item, x, y));
    case 'kpi':
      return group(attributes, hover, drawKpi(placed, item, x, y));
    case 'chips':
      return fragment((placed.chips ?? []).map((chip) => drawChip(chip, x, y)));
  }
}

function group(attributes: Attributes, ...children: Parameters<typeof fragment>): Markup {
  return element('g', attributes, ...children);
}

function detail(placed: PlacedItem, x: number, y: number): Markup | undefined {
  return placed.detail && drawBlock(placed.detail, x, y + (placed.text?.height ?? 0), { class: 'tiny' });
}

function drawCard(
  placed: PlacedItem,
  item: Extract<PlacedItem['item'], { kind: 'card' }>,
  x: number,
  y: number,
): Markup {
  const { text, width } = placed;
  const height = placed.height - (placed.detail ? placed.detail.height + 3 : 0);
  return fragment(
    element('rect', { class: `${item.tone}-card`, x, y, width, height, rx: 5 }),
    // An assumption has a broken edge, as its points and lines have.
    element('path', {
      class: `${item.tone}-edge${item.evidenced ? '' : '-open'}`,
      d: path('M', x + (item.evidenced ? 1.5 : 0.75), y + 1, 'v', height - 2),
    }),
    text && drawBlock(text, x + CARD.left, y + CARD.top, { class: 'small' }),
    item.severity !== undefined && drawBars(BARS[item.severity], item.tone, x + width - 30, y + 21),
    placed.detail && drawBlock(placed.detail, x + CARD.left, y + height + 2, { class: 'tiny' }),
  );
}

/** Four rising bars on a base line, as many of them filled as the level has steps. */
export function drawBars(filled: number, tone: string, x: number, y: number): Markup {
  const bars = (from: number, to: number) => {
    const parts: (string | number)[] = [];
    for (let at = from; at < to; at++) parts.push('M', x + at * 6, y, 'v', -6 - 2 * at, 'h', 4, 'V', y, 'z');
    return path(...parts);
  };
  return fragment(
    element('path', { class: tone, d: bars(0, filled) }),
    filled < 4 && element('path', { class: 'track', d: bars(filled, 4) }),
  );
}

function drawKpi(placed: PlacedItem, item: Extract<PlacedItem['item'], { kind: 'kpi' }>, x: number, y: number): Markup {
  let at = y + (placed.text?.height ?? 0);
  const bar =
    item.share === undefined
      ? undefined
      : fragment(
          element('rect', { class: 'track', x, y: at + 3, width: placed.width, height: 6, rx: 3 }),
          item.share > 0 &&
            element('rect', {
              class: 'bar',
              x,
              y: at + 3,
              width: Math.max(6, item.share * placed.width),
              height: 6,
              rx: 3,
            }),
        );
  if (bar !== undefined) at += 12;
  const tone =
    item.status === undefined ? undefined : { good: 'good', bad: 'bad', open: 'undecided' }[item.status.tone];
  return fragment(
    placed.text && drawBlock(placed.text, x, y, { class: 'small' }),
    bar,
    item.value !== undefined && element('text', { class: 'value', x, y: at + 14 }, item.value),
    item.status !== undefined && element('text', { class: tone, x: x + placed.width, y: at + 14 }, item.status.text),
  );
}

function drawChip({ text, full, x, y, width }: PlacedChip, left: number, top: number): Markup {
  return fragment(
    element('rect', { class: 'chip', x: left + x, y: top + y, width, height: 19, rx: 9.5 }),
    element('text', { class: 'tiny', x: left + x + 8, y: top + y + 13.5 }, full !== undefined && title(full), text),
  );
}

/** The head of a column: marks, name, channels, quiet lines; what is to mend at the right. */
export function drawHead(placed: PlacedHead, x: number, y: number, width: number): Markup {
  const { head } = placed;
  const middle = y + 9;
  return fragment(
    head.marks.map((mark, at) => drawMark(mark, x + 6 + at * 20, middle)),
    head.findings.length > 0 && drawFindings(head, x + width - 8, middle),
    drawBlock(placed.title, x + placed.titleX, y, { class: 'strong' }),
    placed.chips.map((chip) => drawChip(chip, x, y)),
    placed.lines.map(({ block, y: lineY }) => drawBlock(block, x, y + lineY, { class: 'tiny' })),
    head.change && element('text', { class: 'change', x, y: y + (placed.changeY ?? 0) + 13.5 }, head.change.text),
  );
}

function drawFindings({ findings }: PlacedHead['head'], x: number, y: number): Markup {
  const worst = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
  return element(
    'g',
    { role: 'img' },
    title(findings.map(({ message }) => message).join('\n')),
    element('circle', { class: `finding-${worst}`, cx: x, cy: y, r: 7.5 }),
    element('text', { class: 'finding-sign', x, y: y + 4 }, '!'),
  );
}
