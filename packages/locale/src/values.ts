import { type DateLike, formatDate, formatDateRange } from './dates.ts';
import { type DurationPart, type DurationStyle, type DurationUnit, formatDuration, formatRhythm } from './durations.ts';
import type { Language, Text } from './language.ts';
import { formatMoney, formatNumber, formatPercent, formatPercentagePoints, joinRange } from './numbers.ts';
import { quote } from './text.ts';
import { words } from './words/index.ts';

type Money = {
  readonly type: 'money';
  readonly amount: number;
  readonly currency: string;
  readonly per?: DurationUnit | undefined;
};
type Duration = { readonly type: 'duration'; readonly parts: readonly DurationPart[] };
type Plain = { readonly type: 'number' | 'percent' | 'points'; readonly value: number };
type Quantity = Plain | Money | Duration;
type DateOfModel = Exclude<DateLike, string>;

/** A value as the model holds it; described by shape, because this package imports nothing. */
export type ModelValue =
  | Quantity
  | ({ readonly type: 'date' } & DateOfModel)
  | { readonly type: 'period'; readonly start: DateOfModel; readonly end: DateOfModel }
  | { readonly type: 'range'; readonly from: Quantity; readonly to: Quantity }
  | { readonly type: 'unknown' };

export interface ValueOptions {
  /** Write a plus sign before positive numbers and percentages. */
  signed?: boolean | undefined;
  durations?: DurationStyle | undefined;
}

const PER: Readonly<Record<DurationUnit, Text>> = {
  second: { en: 'per second', uk: 'на секунду', ru: 'в секунду' },
  minute: { en: 'per minute', uk: 'на хвилину', ru: 'в минуту' },
  hour: { en: 'per hour', uk: 'на годину', ru: 'в час' },
  day: { en: 'per day', uk: 'на день', ru: 'в день' },
  'working-day': { en: 'per working day', uk: 'на робочий день', ru: 'в рабочий день' },
  week: { en: 'per week', uk: 'на тиждень', ru: 'в неделю' },
  month: { en: 'per month', uk: 'на місяць', ru: 'в месяц' },
  quarter: { en: 'per quarter', uk: 'на квартал', ru: 'в квартал' },
  year: { en: 'per year', uk: 'на рік', ru: 'в год' },
};

/** Any value of the model in words: `91%`, `18 EUR per month`, `3–4 months`, `not known yet`. */
export function formatValue(language: Language, value: ModelValue, options: ValueOptions = {}): string {
  if (value.type === 'unknown') return words.text(language, 'not-known-yet');
  if (value.type === 'date') return formatDate(language, value);
  if (value.type === 'period') return formatDateRange(language, value.start, value.end);
  if (value.type === 'range') return formatRange(language, value.from, value.to, options);
  return formatQuantity(language, value, options);
}

/** A rhythm of the model: `every 2 weeks`, or the occasion said with `whenever`. */
export function formatModelRhythm(
  language: Language,
  rhythm: { count?: number | undefined; unit?: DurationUnit | undefined; whenever?: string | undefined },
): string {
  if (rhythm.whenever !== undefined) {
    return words.text(language, 'whenever', { occasion: quote(language, rhythm.whenever) });
  }
  return rhythm.unit === undefined
    ? words.text(language, 'not-known-yet')
    : formatRhythm(language, rhythm.count ?? 1, rhythm.unit);
}

function formatQuantity(language: Language, value: Quantity, options: ValueOptions): string {
  const signed = options.signed ?? false;
  switch (value.type) {
    case 'number':
      return formatNumber(language, value.value, { signed });
    case 'percent':
      return formatPercent(language, value.value, { signed });
    case 'points':
      return formatPercentagePoints(language, value.value, { signed });
    case 'money': {
      const amount = formatMoney(language, value.amount, value.currency, { signed });
      return value.per === undefined ? amount : `${amount} ${PER[value.per][language]}`;
    }
    case 'duration':
      return formatDuration(language, value.parts, options.durations);
  }
}

/** The number that a formatted quantity begins with. */
const LEADING_NUMBER = /^[+\u2212]?\d(?:[\d.,\u00a0\u202f]*\d)?/;

function formatRange(language: Language, from: Quantity, to: Quantity, options: ValueOptions): string {
  const low = formatQuantity(language, from, options);
  const high = formatQuantity(language, to, options);
  const number = LEADING_NUMBER.exec(low)?.[0];
  // A unit that both ends share is said once, in the form that the upper end needs.
  return number !== undefined && hasSameUnit(from, to) ? joinRange(language, number, high) : `${low} – ${high}`;
}

function hasSameUnit(a: Quantity, b: Quantity): boolean {
  if (a.type === 'money' && b.type === 'money') return a.currency === b.currency && a.per === b.per;
  if (a.type === 'duration' && b.type === 'duration') {
    return a.parts.length === 1 && b.parts.length === 1 && a.parts[0]?.unit === b.parts[0]?.unit;
  }
  return a.type === b.type;
}
