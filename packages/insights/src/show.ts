import {
  formatDate,
  formatDateRange,
  formatDuration,
  formatMoney,
  formatNumber,
  formatNumberRange,
  formatPercent,
  formatPercentagePoints,
  formatRhythm,
  type Language,
} from '@touchline/locale';
import type { DateValue, Value } from '@touchline/model';

/** A value of the text in the format of the language; `unknown` keeps its spelling. */
export function showValue(language: Language, value: Value | number): string {
  if (typeof value === 'number') return formatNumber(language, value);
  switch (value.type) {
    case 'number':
      return formatNumber(language, value.value);
    case 'percent':
      return formatPercent(language, value.value);
    case 'points':
      return formatPercentagePoints(language, value.value);
    case 'money': {
      const amount = formatMoney(language, value.amount, value.currency);
      return value.per ? `${amount}, ${formatRhythm(language, 1, value.per)}` : amount;
    }
    case 'duration':
      return formatDuration(language, value.parts);
    case 'date':
      return showDate(language, value);
    case 'period':
      return formatDateRange(language, value.start.from, value.end.to);
    case 'range': {
      const { from, to } = value;
      if (from.type === 'number' && to.type === 'number') return formatNumberRange(language, from.value, to.value);
      return `${showValue(language, from)} – ${showValue(language, to)}`;
    }
    case 'unknown':
      return value.spelling;
  }
}

/** A date as precisely as it was written: `30 Jun 2026`, `June 2026`, `Q2 2026`, `2026`. */
export function showDate(language: Language, date: DateValue): string {
  return formatDate(language, coarse(date));
}

function coarse({ from, precision }: DateValue): string {
  const [year = '', month = ''] = from.split('-');
  switch (precision) {
    case 'day':
      return from;
    case 'month':
      return `${year}-${month}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case 'year':
      return year;
  }
}
