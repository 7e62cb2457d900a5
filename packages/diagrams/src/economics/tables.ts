import { formatNumber, formatPercent, type Language } from '@touchline/locale';
import type { EconomicsEntry } from '@touchline/model';
import { element, fragment, type Markup, title } from '../svg/markup.ts';
import { path } from '../svg/path.ts';
import { drawBlock, textBlock } from '../svg/text.ts';
import { SIZES } from '../theme/tokens.ts';
import { messages } from './messages.ts';

interface Drawn {
  readonly markup: Markup;
  readonly height: number;
}

const ROW = 46;

/** What one point, five points and five percent make of a customer: value and growth under both conventions. */
export function drawEffects(
  entry: EconomicsEntry,
  language: Language,
  left: number,
  top: number,
  width: number,
): Drawn {
  const columns = { change: left, retention: left + width * 0.4, value: left + width * 0.72, growth: left + width };
  const say = (code: 'change' | 'retention' | 'value' | 'growth') => messages.text(language, code);
  const money = (value: number) => formatNumber(language, value, { decimals: 0 });
  const growth = (share: number) => formatPercent(language, share * 100, { decimals: 1, signed: true });
  const parts: (Markup | undefined)[] = [];
  const heads = [
    drawBlock(textBlock(say('change'), width * 0.22, { size: SIZES.tiny }), columns.change, top, { class: 'tiny' }),
    drawBlock(textBlock(say('retention'), width * 0.2, { size: SIZES.tiny }), columns.retention, top, {
      class: 'tiny end',
    }),
    drawBlock(textBlock(say('value'), width * 0.3, { size: SIZES.tiny }), columns.value, top, { class: 'tiny end' }),
    drawBlock(textBlock(say('growth'), width * 0.24, { size: SIZES.tiny }), columns.growth, top, { class: 'tiny end' }),
  ];
  parts.push(...heads);
  let y = top + 34;
  const today = entry.figures.find(({ input }) => input === 'retention')?.value;
  const rows = [
    { label: messages.text(language, 'today'), retention: today, value: entry.value, growth: undefined },
    ...entry.effects,
  ];
  for (const row of rows) {
    parts.push(element('path', { class: 'rule', d: path('M', left, y - 6, 'H', left + width) }));
    parts.push(
      drawBlock(textBlock(row.label, width * 0.26, { size: SIZES.body, weight: 'bold' }), columns.change, y, {
        class: 'bold',
      }),
    );
    if (row.retention === undefined) {
      const why = textBlock(messages.text(language, 'impossible'), width * 0.66, { size: SIZES.small });
      parts.push(drawBlock(why, columns.growth, y, { class: 'small-soft end' }));
      y += ROW;
      continue;
    }
    parts.push(
      element(
        'text',
        { class: 'small end', x: columns.retention, y: y + 13 },
        formatPercent(language, row.retention * 100, { decimals: 1 }),
      ),
    );
    if (row.value) {
      parts.push(element('text', { class: 'small end', x: columns.value, y: y + 13 }, money(row.value.afterOneYear)));
      parts.push(element('text', { class: 'tiny end', x: columns.value, y: y + 29 }, money(row.value.atOnce)));
    }
    if (row.growth) {
      parts.push(element('text', { class: 'bold end', x: columns.growth, y: y + 13 }, growth(row.growth.afterOneYear)));
      parts.push(element('text', { class: 'tiny end', x: columns.growth, y: y + 29 }, growth(row.growth.atOnce)));
    }
    y += ROW;
  }
  const second = textBlock(messages.text(language, 'second-line'), width, { size: SIZES.tiny });
  parts.push(drawBlock(second, left, y, { class: 'tiny' }));
  y += second.height;
  return { markup: fragment(...parts.map((part) => part ?? false)), height: y - top };
}

const HEAT_ROW = 26;
const HEAT_HEAD = 88;

/** Today's cell is framed; the tint tells how far a value is from today's, and the number tells it again. */
export function drawHeat(entry: EconomicsEntry, language: Language, left: number, top: number, width: number): Drawn {
  const { sensitivity, value } = entry;
  if (!sensitivity || !value) return { markup: fragment(), height: 0 };
  const { retentions, discountRates, values, today } = sensitivity;
  const column = Math.min(150, (width - HEAT_HEAD) / discountRates.length);
  const percent = (share: number) => formatPercent(language, share * 100, { decimals: 1 });
  const head = textBlock(messages.text(language, 'heat-title'), width, { size: SIZES.strong, weight: 'bold' });
  const parts: (Markup | undefined)[] = [drawBlock(head, left, top, { class: 'strong' })];
  const rowsTop = top + head.height + 30;
  discountRates.forEach((rate, at) => {
    const x = left + HEAT_HEAD + (at + 0.5) * column;
    parts.push(
      element(
        'text',
        { class: at === today.column ? 'ec-today middle' : 'small-soft middle', x, y: rowsTop - 8 },
        percent(rate),
      ),
    );
  });
  retentions.forEach((retention, row) => {
    const y = rowsTop + row * HEAT_ROW;
    parts.push(
      element(
        'text',
        { class: row === today.row ? 'ec-today end' : 'small-soft end', x: left + HEAT_HEAD - 12, y: y + 17 },
        percent(retention),
      ),
    );
    discountRates.forEach((rate, at) => {
      const cell = values[row]?.[at];
      const x = left + HEAT_HEAD + at * column;
      const text =
        cell === null || cell === undefined
          ? messages.text(language, 'no-limit')
          : formatNumber(language, cell, { decimals: 0 });
      parts.push(
        element(
          'g',
          {},
          title(`${percent(retention)} · ${percent(rate)}: ${text}`),
          element('rect', {
            class: heat(cell, value.afterOneYear),
            x: x + 1,
            y: y + 1,
            width: column - 2,
            height: HEAT_ROW - 2,
          }),
          element('text', { class: 'small middle', x: x + column / 2, y: y + 17 }, text),
        ),
      );
    });
  });
  parts.push(
    element('rect', {
      class: 'ec-here',
      x: left + HEAT_HEAD + today.column * column + 1,
      y: rowsTop + today.row * HEAT_ROW + 1,
      width: column - 2,
      height: HEAT_ROW - 2,
      rx: 2,
    }),
  );
  const height = rowsTop - top + retentions.length * HEAT_ROW;
  return { markup: fragment(...parts.map((part) => part ?? false)), height };
}

function heat(cell: number | null | undefined, today: number): string {
  if (cell === null || cell === undefined || today <= 0) return 'ec-heat-3';
  const ratio = cell / today;
  if (ratio < 0.75) return 'ec-heat-1';
  if (ratio < 0.95) return 'ec-heat-2';
  if (ratio <= 1.05) return 'ec-heat-3';
  return ratio <= 1.35 ? 'ec-heat-4' : 'ec-heat-5';
}
