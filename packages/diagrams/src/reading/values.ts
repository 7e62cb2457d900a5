import {
  formatDate,
  formatDateRange,
  formatDuration,
  formatDurationRange,
  formatMoney,
  formatNumber,
  formatNumberRange,
  formatPercent,
  formatPercentagePoints,
  formatRhythm,
  type Language,
} from '@touchline/locale';
import type { DateValue, PeriodValue, RangeValue, Rhythm, Scale, Value } from '@touchline/model';
import { words } from './messages.ts';

/** The spelling that dates are formatted from, as coarse as the text was: `2026-Q2`. */
export function isoOf({ from, precision }: DateValue): string {
  if (precision === 'day') return from;
  if (precision === 'month') return from.slice(0, 7);
  if (precision === 'year') return from.slice(0, 4);
  return `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
}

export function dateText(language: Language, date: DateValue, form: 'plain' | 'governed' = 'plain'): string {
  return formatDate(language, isoOf(date), form);
}

export function periodText(language: Language, { start, end }: PeriodValue): string {
  return formatDateRange(language, isoOf(start), isoOf(end));
}

export function scaleText(language: Language, { min, max }: Scale): string {
  return formatNumberRange(language, min, max);
}

/** A value as people write it. `signed` puts a plus before positive changes. */
export function valueText(language: Language, value: Value, { signed = false } = {}): string {
  switch (value.type) {
    case 'number':
      return formatNumber(language, value.value, { signed });
    case 'percent':
      return formatPercent(language, value.value, { signed });
    case 'points':
      return formatPercentagePoints(language, value.value, { signed });
    case 'money': {
      const amount = formatMoney(language, value.amount, value.currency, { signed });
      return value.per === undefined ? amount : words.text(language, `per-${value.per}`, { amount });
    }
    case 'duration':
      return formatDuration(language, value.parts);
    case 'date':
      return dateText(language, value);
    case 'period':
      return periodText(language, value);
    case 'range':
      return rangeText(language, value);
    case 'unknown':
      return words.text(language, 'unknown');
  }
}

function rangeText(language: Language, { from, to }: RangeValue): string {
  if (from.type === 'number' && to.type === 'number') return formatNumberRange(language, from.value, to.value);
  const [start, end] = [from, to].map((end) => (end.type === 'duration' ? end.parts : undefined));
  if (start?.length === 1 && end?.length === 1 && start[0] && end[0] && start[0].unit === end[0].unit)
    return formatDurationRange(language, start[0].amount, end[0].amount, start[0].unit);
  return `${valueText(language, from)} – ${valueText(language, to)}`;
}

export function rhythmText(language: Language, rhythm: Rhythm): string {
  if (rhythm.whenever !== undefined) return words.text(language, 'whenever', { event: rhythm.whenever });
  if (rhythm.unit === undefined) return words.text(language, 'unknown');
  return formatRhythm(language, rhythm.count ?? 1, rhythm.unit);
}

/** The bare number of a value, for drawing it on an axis: durations in seconds. */
export function magnitudeOf(value: Value): number | undefined {
  switch (value.type) {
    case 'number':
    case 'percent':
    case 'points':
      return value.value;
    case 'money':
      return value.amount;
    case 'duration':
      return value.seconds;
    default:
      return undefined;
  }
}
