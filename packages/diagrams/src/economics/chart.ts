import { formatNumber, formatPercent, type Language } from '@touchline/locale';
import type { CustomerValue, EconomicsEntry } from '@touchline/model';
import { element, fragment, type Markup } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { measure } from '../text/measure.ts';
import { SIZES } from '../theme/tokens.ts';
import { messages } from './messages.ts';

const AXIS = 74;
const PLOT_HEIGHT = 250;
const LABEL_ROW = 17;
/** Room below the plot: ticks and the name of the axis. */
const BELOW = 42;

/** How far a label may reach beyond the plot. */
const OVERHANG = 30;

interface Mark {
  readonly retention: number;
  readonly label: string;
  readonly value: CustomerValue;
  readonly isToday: boolean;
}

/** The value of a customer over the retention under both conventions, with today and what changes would make of it. */
export function drawChart(
  entry: EconomicsEntry,
  language: Language,
  left: number,
  top: number,
  width: number,
): { markup: Markup; height: number } {
  const marks = marksOf(entry, language);
  const { curve } = entry;
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last || curve.length < 2) return { markup: fragment(), height: 0 };
  const [from, to] = [first.retention, last.retention];
  const most = Math.max(...curve.map(({ value }) => Math.max(value.atOnce, value.afterOneYear)), 0);
  const ticks = niceTicks(Math.max(most, Number.MIN_VALUE));
  const ceiling = ticks.at(-1) ?? 1;
  const plotLeft = left + AXIS;
  const plotWidth = width - AXIS;
  const x = (retention: number) => plotLeft + ((retention - from) / (to - from)) * plotWidth;
  const rows = labelRows(marks, x, left + width + OVERHANG);
  const labels = (Math.max(...rows.map(({ row }) => row), 0) + 1) * LABEL_ROW + 6;
  const plotTop = top + labels;
  const y = (value: number) => plotTop + PLOT_HEIGHT * (1 - Math.max(0, value) / ceiling);
  const bottom = plotTop + PLOT_HEIGHT;
  const line = (of: (value: CustomerValue) => number) =>
    path(...curve.flatMap(({ retention, value }, at) => [at === 0 ? 'M' : 'L', x(retention), y(of(value))]));
  const parts: (Markup | undefined)[] = ticks.flatMap((tick) => [
    element('path', {
      class: tick === 0 ? 'ec-axis' : 'ec-grid',
      d: path('M', plotLeft, y(tick), 'H', plotLeft + plotWidth),
    }),
    element(
      'text',
      { class: 'tiny end', x: plotLeft - 8, y: y(tick) + 4 },
      formatNumber(language, tick, { decimals: 0 }),
    ),
  ]);
  for (const share of percentTicks(from, to)) {
    parts.push(element('path', { class: 'ec-axis', d: path('M', x(share), bottom, 'v', 4) }));
    parts.push(
      element(
        'text',
        { class: 'tiny middle', x: x(share), y: bottom + 18 },
        formatPercent(language, share * 100, { decimals: 0 }),
      ),
    );
  }
  const currency = textBlock(entry.currency ?? '', AXIS, { size: SIZES.tiny });
  parts.push(drawBlock(currency, left, plotTop - 18, { class: 'tiny' }));
  parts.push(
    element(
      'text',
      { class: 'small-soft middle', x: plotLeft + plotWidth / 2, y: bottom + 36 },
      messages.text(language, 'axis-x'),
    ),
  );
  for (const { mark, row, textX, anchor } of rows) {
    const labelY = top + row * LABEL_ROW + 12;
    const name = mark.isToday ? 'ec-guide-today' : 'ec-guide';
    parts.push(element('path', { class: name, d: path('M', x(mark.retention), labelY + 4, 'V', bottom) }));
    const style = mark.isToday ? 'ec-today ec-halo' : 'small ec-halo';
    parts.push(element('text', { class: anchor === 'end' ? `${style} end` : style, x: textX, y: labelY }, mark.label));
  }
  parts.push(element('path', { class: 'ec-now', d: line(({ atOnce }) => atOnce) }));
  parts.push(element('path', { class: 'ec-late', d: line(({ afterOneYear }) => afterOneYear) }));
  for (const { retention, value } of marks) {
    parts.push(element('circle', { class: 'ec-point-now', cx: x(retention), cy: y(value.atOnce), r: 4 }));
    parts.push(element('circle', { class: 'ec-point', cx: x(retention), cy: y(value.afterOneYear), r: 4.5 }));
  }
  return { markup: fragment(...parts.map((part) => part ?? false)), height: labels + PLOT_HEIGHT + BELOW };
}

/** Today and the changes that lie within the curve, by retention. */
function marksOf({ figures, value, effects, curve }: EconomicsEntry, language: Language): Mark[] {
  const today = figures.find(({ input }) => input === 'retention')?.value;
  const [from = 0, to = 1] = [curve[0]?.retention, curve.at(-1)?.retention];
  const label = (name: string, retention: number) =>
    `${name} ${formatPercent(language, retention * 100, { decimals: 1 })}`;
  const now =
    today !== undefined && value
      ? [{ retention: today, name: messages.text(language, 'today'), value, isToday: true }]
      : [];
  const changed = effects.flatMap(({ retention, value: then, label: name }) =>
    retention !== undefined && then ? [{ retention, name: `${name}:`, value: then, isToday: false }] : [],
  );
  return [...now, ...changed]
    .filter(({ retention }) => retention >= from && retention <= to)
    .sort((a, b) => a.retention - b.retention)
    .map(({ name, ...mark }) => ({ ...mark, label: label(name, mark.retention) }));
}

interface Labelled {
  readonly mark: Mark;
  readonly row: number;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
}

/**
 * A row for each label, so that none meets another. What would leave the picture at the right stands left of its guide
 * and on the upper rows; of the others the leftmost stands highest, so that no guide runs through a label.
 */
function labelRows(marks: readonly Mark[], x: (retention: number) => number, right: number): Labelled[] {
  const end = (mark: Mark) =>
    x(mark.retention) + 6 + measure(mark.label, SIZES.small, mark.isToday ? 'bold' : 'regular');
  const leftward = marks.filter((mark) => end(mark) > right).reverse();
  const rightward = marks.filter((mark) => end(mark) <= right);
  return [...leftward, ...rightward].map((mark, row) => {
    const anchor = row < leftward.length ? 'end' : 'start';
    return { mark, row, anchor, textX: x(mark.retention) + (anchor === 'end' ? -6 : 6) };
  });
}

/** Zero and up to six round steps that reach the greatest value. */
function niceTicks(most: number): number[] {
  const rough = most / 5;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * magnitude).find((each) => each >= rough) ?? 10 * magnitude;
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, at) => at * step);
}

/** Every fifth percent, or every second where the axis is short. */
function percentTicks(from: number, to: number): number[] {
  const step = to - from > 0.12 ? 5 : 2;
  const first = Math.ceil((from * 100 - 1e-9) / step) * step;
  const ticks: number[] = [];
  for (let at = first; at <= to * 100 + 1e-9; at += step) ticks.push(at / 100);
  return ticks;
}
