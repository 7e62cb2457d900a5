import type { PersonaCell, PersonaGrid } from '@touchline/model';
import { hook, hooked } from '../picture/hooks.ts';
import { element, fragment, type Markup, title } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { SIZES } from '../theme/tokens.ts';
import { messages } from './messages.ts';
import type { Section } from './section.ts';

const NAME = 220;
const HEIGHT = 46;
const GAP = 4;
const NARROWEST = 116;
const WIDEST = 176;

/** The width a grid needs at least. */
export function gridWidth({ stages }: PersonaGrid): number {
  return NAME + stages.length * NARROWEST;
}

/** What each persona meets in each stage: darker where more is known, empty where nothing is. */
export function drawPersonas(grid: PersonaGrid, section: Section): { markup: Markup; bottom: number } {
  const { left, top, width, ids, language } = section;
  const { journey, stages, rows, says } = grid;
  const column = Math.min(WIDEST, Math.max(NARROWEST, (width - NAME) / stages.length));
  const parts: (Markup | undefined)[] = [];
  const name = textBlock(journey.title, width, { size: SIZES.strong, weight: 'bold', maxLines: 2 });
  parts.push(hooked(hook(ids, journey.element, journey.title), drawBlock(name, left, top, { class: 'strong' })));
  const said = textBlock(says, width, { size: SIZES.small });
  parts.push(drawBlock(said, left, top + name.height + 2, { class: 'small-soft' }));
  let y = top + name.height + said.height + 12;
  const isWhole = stages.length === 1 && stages[0]?.element === journey.element;
  const heads = stages.map((stage) => {
    return textBlock(isWhole ? '' : stage.title, column - 12, { size: SIZES.small, weight: 'bold', maxLines: 4 });
  });
  const headHeight = Math.max(...heads.map(({ height }) => height));
  heads.forEach((head, at) => {
    const x = left + NAME + at * column;
    const drawn = drawBlock(head, x + 4, y + headHeight - head.height, { class: 'bold' });
    parts.push(hooked(hook(ids, stages[at]?.element, stages[at]?.title), drawn));
  });
  y += headHeight + 6;
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(weight)));
  for (const { persona, title: who, cells } of rows) {
    const label = textBlock(who, NAME - 18, { size: SIZES.body, maxLines: 3 });
    const height = Math.max(HEIGHT, label.height + 8);
    const drawn = drawBlock(label, left, y + (height - label.height) / 2, { class: 'body' });
    parts.push(hooked(hook(ids, persona, who), drawn));
    cells.forEach((cell, at) => {
      const stage = stages[at]?.title ?? '';
      const { steps, touchpoints, feelings, pains } = cell;
      const spoken = messages.text(language, 'cell', { persona: who, stage, steps, touchpoints, feelings, pains });
      const box = { x: left + NAME + at * column, y, width: column - GAP, height: height - GAP, rx: 5 };
      parts.push(element('g', {}, title(spoken), drawCell(cell, box, most, section)));
    });
    y += height;
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), bottom: y };
}

function weight({ touchpoints, feelings, pains }: PersonaCell): number {
  return touchpoints + feelings + pains;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rx: number;
}

function drawCell(cell: PersonaCell, box: Box, most: number, { language }: Section): Markup {
  const middle = box.y + box.height / 2;
  if (cell.state !== 'filled') {
    const isEmpty = cell.state === 'empty';
    const text = messages.text(language, isEmpty ? 'nothing-said' : 'outside');
    const words = textBlock(text, box.width - 12, { size: SIZES.tiny, ...(isEmpty && { weight: 'bold' as const }) });
    const at = drawBlock(words, box.x + box.width / 2, middle - words.height / 2, {
      class: isEmpty ? 'cv-empty-words' : 'tiny middle',
    });
    return fragment(isEmpty && element('rect', { class: 'cv-empty', ...inset(box) }), at);
  }
  const counts = (['touchpoints', 'feelings', 'pains'] as const).filter((what) => cell[what] > 0);
  const heat = weight(cell) === 0 ? 0 : Math.max(1, Math.ceil((4 * weight(cell)) / most));
  const step = Math.min(38, (box.width - 12) / 3);
  const start = box.x + (box.width - counts.length * step) / 2;
  return fragment(
    element('rect', { class: `cv-heat${heat}`, ...box }),
    ...counts.map((what, at) =>
      fragment(
        countMark(what, start + at * step + 8, middle),
        element('text', { class: 'bold', x: start + at * step + 17, y: middle + 4 }, String(cell[what])),
      ),
    ),
  );
}

/** A dashed outline drawn inside its box, so that neighbours do not touch. */
function inset({ x, y, width, height, rx }: Box): Record<string, number> {
  return { x: x + 1, y: y + 1, width: width - 2, height: height - 2, rx };
}

/** Touchpoints: a square; feelings: a ring; pains: a triangle. */
export function countMark(what: 'touchpoints' | 'feelings' | 'pains', x: number, y: number): Markup {
  if (what === 'touchpoints')
    return element('rect', { class: 'cv-touchpoint', x: x - 5, y: y - 5, width: 10, height: 10, rx: 2 });
  if (what === 'feelings') return element('circle', { class: 'cv-feeling', cx: x, cy: y, r: 4.6 });
  return element('path', { class: 'pain', d: path('M', x, y - 5.5, 'l', 6, 10.5, 'h', -12, 'Z') });
}
