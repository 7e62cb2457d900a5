import { measure, type Weight } from '../text/measure.ts';
import { type WrapOptions, wrap } from '../text/wrap.ts';
import { type Attributes, element, type Markup, title } from './markup.ts';

/** A piece of text measured and broken for its place, still without a place. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly size: number;
  readonly weight: Weight;
  /** In pixels: lines × line height. */
  readonly height: number;
  /** The widest line, in pixels. */
  readonly width: number;
  /** The whole text when something was cut. */
  readonly full?: string;
}

export interface BlockOptions extends WrapOptions {
  /** In pixels; default 1.3 × size, rounded. */
  lineHeight?: number;
}

export function textBlock(text: string, width: number, options: BlockOptions): TextBlock {
  const { size, weight = 'regular', lineHeight = Math.round(size * 1.3) } = options;
  const { lines, cut } = wrap(text, width, options);
  return {
    lines,
    lineHeight,
    size,
    weight,
    height: lines.length * lineHeight,
    width: Math.max(0, ...lines.map((line) => measure(line, size, weight))),
    ...(cut && { full: text }),
  };
}

/**
 * Draws a block with its top left corner (with `text-anchor` in the class: its anchor) at x, y: one `text` element, so
 * that a screen reader reads it as one. A cut text shows itself whole on hover.
 */
export function drawBlock(block: TextBlock, x: number, y: number, attributes: Attributes = {}): Markup | undefined {
  if (block.lines.length === 0) return undefined;
  const baseline = y + (block.lineHeight - block.size) / 2 + block.size * 0.8;
  const [first = '', ...others] = block.lines;
  return element(
    'text',
    { ...attributes, x, y: baseline },
    block.full !== undefined && title(block.full),
    first,
    // The blank keeps words apart for readers that join the lines; it is not drawn at a line's start.
    ...others.map((line) => [' ', element('tspan', { x, dy: block.lineHeight }, line)]),
  );
}
