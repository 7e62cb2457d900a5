import { type Attributes, type Child, element, fragment, type Markup, title } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock } from '../svg/text.ts';
import type { FeelingLayout, FeelingMark } from './feeling-layout.ts';
import { GRID } from './geometry.ts';
import { PERSONA_LOOKS } from './rules.ts';

/** Level lines across the grid, their names left of it. `top` is where the lane of the curve begins. */
export function drawLevels({ levels }: FeelingLayout, top: number, right: number, withNames: boolean): Markup {
  return fragment(
    levels.map(({ y, text, neutral }) => [
      element('path', { class: neutral ? 'neutral' : 'hairline', d: path('M', GRID.left - 2, top + y, 'H', right) }),
      withNames && element('text', { class: 'level end', x: GRID.left - 14, y: top + y + 4 }, text),
    ]),
  );
}

/** All curves in the lane's own coordinates; clipped, because beyond the edge of a page they go on. */
export function drawLines(feeling: FeelingLayout, top: number, right: number): Markup {
  if (feeling.lines.length === 0) return fragment();
  const width = right - GRID.left;
  return element(
    'svg',
    {
      x: GRID.left,
      y: top,
      width,
      height: feeling.height,
      viewBox: `${GRID.left} 0 ${width} ${feeling.height}`,
      'aria-hidden': 'true',
    },
    feeling.lines.map((line) =>
      element('path', {
        class: line.role === 'main' ? `main${line.persona % PERSONA_LOOKS}` : line.role,
        d: line.path,
      }),
    ),
  );
}

/**
 * The points, words and chips of one column.
 *
 * @param id of the column's element; with it points can be found and dragged, see `pointHooks`.
 */
export function drawFeelingsOf(feeling: FeelingLayout, column: number, top: number, id?: string): Child {
  const drawn = feelingsOf(feeling, column, top, id);
  if (id === undefined || feeling.scale === undefined) return drawn;
  return element('g', scaleHooks(feeling.scale, top), drawn);
}

/** What the height of a point means: the ends of the scale and where they lie, `data-top` that of the best feeling. */
export function scaleHooks({ min, max, top, bottom }: NonNullable<FeelingLayout['scale']>, y: number): Attributes {
  return { 'data-min': min, 'data-max': max, 'data-top': y + top, 'data-bottom': y + bottom };
}

/**
 * Whose feeling a point is. `data-feeling` only where it is one number of the text, which dragging changes: `data-nth` says
 * which of the element's feelings, `data-becomes` that it is the number behind the arrow of `2 -> 4`.
 */
export function pointHooks(
  id: string,
  role: 'main' | 'branch',
  { said, several }: Pick<FeelingMark, 'said' | 'several'>,
): Attributes {
  return {
    'data-id': id,
    'data-point': role,
    'data-feeling': said?.score,
    'data-nth': said?.nth,
    'data-becomes': said?.becomes && '',
    'data-several': several && '',
    role: 'img',
  };
}

function feelingsOf(feeling: FeelingLayout, column: number, top: number, id: string | undefined): Child {
  return [
    feeling.marks
      .filter((mark) => mark.column === column)
      .map((mark) => {
        const { x, y, step, radius, role, evidenced, hover } = mark;
        const filled = role !== 'improved' && evidenced;
        const name = role === 'improved' ? 'lift-ring' : `${filled ? 'f' : 'o'}${step}`;
        // A filled point is as large as a hollow one with its outline.
        return element(
          'circle',
          {
            class: name,
            cx: x,
            cy: top + y,
            r: filled ? radius + 1.5 : radius,
            ...(id !== undefined && role !== 'improved' && pointHooks(id, role, mark)),
          },
          title(hover),
        );
      }),
    feeling.chips
      .filter((chip) => chip.column === column)
      .map(({ box, text, full, evidenced }) => [
        element('rect', {
          class: evidenced ? 'word-chip' : 'word-chip-open',
          x: box.x,
          y: top + box.y,
          width: box.width,
          height: box.height,
          rx: 10,
        }),
        element(
          'text',
          { class: 'word', x: box.x + box.width / 2, y: top + box.y + 14 },
          full !== undefined && title(full),
          text,
        ),
      ]),
    feeling.labels
      .filter((label) => label.column === column)
      .map(({ role, persona, box, block, condition }) => {
        if (role === 'persona')
          return drawBlock(block, box.x, top + box.y, { class: `persona${persona % PERSONA_LOOKS}` });
        const middle = box.x + box.width / 2;
        return [
          drawBlock(block, middle, top + box.y, { class: 'word' }),
          condition && drawBlock(condition, middle, top + box.y + block.height, { class: 'condition middle' }),
        ];
      }),
  ];
}
