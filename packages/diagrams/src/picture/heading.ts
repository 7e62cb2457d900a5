import { element, fragment, type Markup } from '../svg/markup.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { measure } from '../text/measure.ts';
import { SIZES } from '../theme/tokens.ts';
import { hook, hooked } from './hooks.ts';

/** A mark of the legend: drawn in a box of 12 × 12 whose top left corner is 0, 0. */
export interface LegendEntry {
  readonly mark: Markup;
  readonly text: string;
}

export interface Heading {
  readonly title: string;
  /** One quiet line: whose, which state, as of when. */
  readonly context: string;
  /** Only the marks that occur. */
  readonly legend: readonly LegendEntry[];
  /** What a click on the title leads to; absent without hooks. */
  readonly id?: string | undefined;
}

const GAP = 18;
const MARK = 18;

/** The head of every picture: title, one line of context, the legend at the right or, in narrow pictures, below. */
export function drawHeading(
  { title, context: said, legend, id }: Heading,
  left: number,
  width: number,
): { markup: Markup; bottom: number } {
  // Where nothing else has a name the title is what the picture shows: it is not said again below.
  const context = said === title ? '' : said.startsWith(`${title} · `) ? said.slice(title.length + 3) : said;
  const widths = legend.map(({ text }) => MARK + measure(text, SIZES.small));
  const legendWidth = widths.reduce((sum, each) => sum + each + GAP, -GAP);
  const beside = legend.length > 0 && legendWidth <= width * 0.55;
  const titleWidth = beside ? width - legendWidth - 40 : width;
  const titleBlock = textBlock(title, titleWidth, { size: SIZES.title, weight: 'bold', lineHeight: 30, maxLines: 3 });
  const contextBlock = textBlock(context, width, { size: SIZES.body });
  let y = 20;
  const parts: (Markup | undefined)[] = [
    hooked(hook(true, id, title), drawBlock(titleBlock, left, y, { class: 'title' })),
  ];
  const legendTop = beside ? y + 10 : y + titleBlock.height + 4 + contextBlock.height + 8;
  y += titleBlock.height + 4;
  parts.push(drawBlock(contextBlock, left, y, { class: 'context' }));
  y += contextBlock.height;

  let x = beside ? left + width - legendWidth : left;
  let rowTop = legendTop;
  legend.forEach(({ mark, text }, at) => {
    const own = widths[at] ?? 0;
    if (!beside && x > left && x + own > left + width) {
      x = left;
      rowTop += 20;
    }
    parts.push(element('g', { transform: `translate(${x.toFixed(1)} ${rowTop.toFixed(1)})` }, mark));
    parts.push(element('text', { class: 'small-soft', x: x + MARK, y: rowTop + 10 }, text));
    x += own + GAP;
  });
  if (!beside && legend.length > 0) y = rowTop + 16;
  return { markup: fragment(...parts.map((part) => part ?? false)), bottom: y + 12 };
}
