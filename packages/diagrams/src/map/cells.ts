import { type TextBlock, textBlock } from '../svg/text.ts';
import { measure } from '../text/measure.ts';
import { fit } from '../text/wrap.ts';
import { SIZES } from '../theme/tokens.ts';
import { GRID } from './geometry.ts';
import type { Head, Item } from './items.ts';

/** An item measured: its blocks with their places relative to the item's top left corner. */
export interface PlacedItem {
  readonly item: Item;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text?: TextBlock;
  readonly detail?: TextBlock;
  readonly chips?: readonly PlacedChip[];
}

export interface PlacedChip {
  readonly text: string;
  /** The whole name when it was cut. */
  readonly full?: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PlacedHead {
  readonly head: Head;
  readonly title: TextBlock;
  /** Where the title begins, right of the marks. */
  readonly titleX: number;
  readonly chips: readonly PlacedChip[];
  readonly lines: readonly { readonly block: TextBlock; readonly y: number }[];
  /** Top of the badge that says what changed. */
  readonly changeY?: number;
  readonly height: number;
}

export const CARD = { left: 11, right: 8, top: 6, bottom: 6, bars: 34 } as const;
const CHIP = { height: 19, gap: 6, padding: 8 } as const;
const MARK = 20;
const body = { size: SIZES.body, lineHeight: 17 };
/** Facts parted by dots: lines break between facts where they can, and no line ends with a dot. */
function factBlock(facts: string, width: number, maxLines: number): TextBlock {
  const whole = facts
    .split(' · ')
    .map((fact) => (measure(fact, tiny.size) <= width ? fact.replaceAll(' ', '\u00a0') : fact))
    .join('\u00a0· ');
  const block = textBlock(whole, width, { ...tiny, maxLines });
  return { ...block, lines: block.lines.map((line) => line.replace(/\u00a0·$/u, '').replaceAll('\u00a0', ' ')) };
}

const small = { size: SIZES.small, lineHeight: 16 };
const tiny = { size: SIZES.tiny, lineHeight: 14 };

/** Stacks items under each other; texts may be wider than cards and bars. The height of an empty list is 0. */
export function stackItems(
  items: readonly Item[],
  width: number,
  textWidth = width,
): { items: PlacedItem[]; height: number } {
  let y = 0;
  const placed = items.map((item) => {
    const isText = item.kind === 'text' || item.kind === 'labelled';
    const at = { ...measureItem(item, isText ? textWidth : width), x: 0, y };
    y += at.height + GRID.itemGap;
    return at;
  });
  return { items: placed, height: Math.max(0, y - GRID.itemGap) };
}

/** Cards and bars side by side in columns `pitch` apart, row by row; anything with texts is stacked. */
export function flowItems(items: readonly Item[], columns: number, pitch: number, width: number, textWidth: number) {
  const areCards = items.every(({ kind }) => kind === 'card' || kind === 'kpi');
  if (!areCards || columns < 2) return stackItems(items, width, textWidth);
  const placed: PlacedItem[] = [];
  let y = 0;
  for (let at = 0; at < items.length; at += columns) {
    const row = items
      .slice(at, at + columns)
      .map((item, column) => ({ ...measureItem(item, width), x: column * pitch, y }));
    placed.push(...row);
    y += Math.max(...row.map(({ height }) => height)) + GRID.itemGap;
  }
  return { items: placed, height: Math.max(0, y - GRID.itemGap) };
}

function measureItem(item: Item, width: number): Omit<PlacedItem, 'x' | 'y'> {
  switch (item.kind) {
    case 'text': {
      const text = textBlock(item.text, width, { ...body, maxLines: 8 });
      const detail = item.detail === undefined ? undefined : factBlock(item.detail, width, 3);
      return { item, width, text, ...(detail && { detail }), height: text.height + (detail?.height ?? 0) };
    }
    case 'labelled': {
      const detail = textBlock(item.label, width, { ...tiny, maxLines: 1 });
      const text = textBlock(item.text, width, { ...small, maxLines: 6 });
      return { item, width, text, detail, height: text.height + detail.height };
    }
    case 'card': {
      const room = width - CARD.left - CARD.right - (item.severity === undefined ? 0 : CARD.bars);
      const text = textBlock(item.text, room, { ...small, maxLines: 6 });
      const detail = item.detail === undefined ? undefined : factBlock(item.detail, width - CARD.left, 6);
      const card = Math.max(1, text.lines.length) * small.lineHeight + CARD.top + CARD.bottom;
      return { item, width, text, ...(detail && { detail }), height: card + (detail ? detail.height + 3 : 0) };
    }
    case 'kpi': {
      const text = textBlock(item.text, width, { ...small, maxLines: 2 });
      const below = item.value === undefined && item.status === undefined ? 0 : 18;
      return { item, width, text, height: text.height + (item.share === undefined ? 0 : 12) + below };
    }
    case 'chips': {
      const { chips, height } = placeChips(item.chips, width);
      return { item, width, chips, height };
    }
  }
}

/** Chips in rows from left to right. */
function placeChips(names: readonly string[], width: number): { chips: PlacedChip[]; height: number } {
  let x = 0;
  let y = 0;
  const chips = names.map((name) => {
    const { text, cut } = fit(name, width - 2 * CHIP.padding, { size: SIZES.tiny });
    const wide = measure(text, SIZES.tiny) + 2 * CHIP.padding;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += CHIP.height + 4;
    }
    const chip = { text, ...(cut && { full: name }), x, y, width: wide };
    x += wide + CHIP.gap;
    return chip;
  });
  return { chips, height: chips.length === 0 ? 0 : y + CHIP.height };
}

export function placeHead(head: Head, width: number): PlacedHead {
  const titleX = head.marks.length * MARK;
  const findings = head.findings.length > 0 ? MARK : 0;
  const title = textBlock(head.title, width - titleX - findings, {
    size: SIZES.strong,
    weight: 'bold',
    lineHeight: 18,
    maxLines: 4,
  });
  let y = title.height;
  const { chips, height } = placeChips(head.chips, width);
  const chipsY = y + 4;
  if (chips.length > 0) y = chipsY + height;
  const lines = head.lines.map((line) => {
    const block = factBlock(line, width, 3);
    const at = { block, y: y + 4 };
    y = at.y + block.height - 2;
    return at;
  });
  const changeY = y + 4;
  if (head.change !== undefined) y = changeY + CHIP.height;
  return {
    head,
    title,
    titleX,
    chips: chips.map((chip) => ({ ...chip, y: chip.y + chipsY })),
    lines,
    ...(head.change && { changeY }),
    height: y,
  };
}
