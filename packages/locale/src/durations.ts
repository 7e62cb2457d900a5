import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';
import { type PluralForms, pluralForm } from './plural.ts';

const NBSP = '\u00a0';

export type DurationUnit =
  | ('second' | 'minute' | 'hour' | 'day')
  | ('working-day' | 'week' | 'month' | 'quarter' | 'year');

export interface DurationPart {
  readonly amount: number;
  readonly unit: DurationUnit;
}

/** `full` for sentences (`2 days`), `short` for badges and narrow cells (`2 d`). Hours and below are always short. */
export type DurationStyle = 'full' | 'short';

const COUNTED: Readonly<Record<Exclude<DurationUnit, 'second' | 'minute' | 'hour'>, PluralForms>> = {
  day: { en: ['day', 'days'], uk: ['день', 'дні', 'днів', 'дня'], ru: ['день', 'дня', 'дней'] },
  'working-day': {
    en: ['working day', 'working days'],
    uk: ['робочий день', 'робочі дні', 'робочих днів', 'робочого дня'],
    ru: ['рабочий день', 'рабочих дня', 'рабочих дней', 'рабочего дня'],
  },
  week: { en: ['week', 'weeks'], uk: ['тиждень', 'тижні', 'тижнів', 'тижня'], ru: ['неделя', 'недели', 'недель'] },
  month: { en: ['month', 'months'], uk: ['місяць', 'місяці', 'місяців', 'місяця'], ru: ['месяц', 'месяца', 'месяцев'] },
  quarter: {
    en: ['quarter', 'quarters'],
    uk: ['квартал', 'квартали', 'кварталів', 'кварталу'],
    ru: ['квартал', 'квартала', 'кварталов'],
  },
  year: { en: ['year', 'years'], uk: ['рік', 'роки', 'років', 'року'], ru: ['год', 'года', 'лет', 'года'] },
};

const SHORT: Readonly<Record<DurationUnit, Readonly<Record<Language, string>>>> = {
  second: { en: 's', uk: 'с', ru: 'с' },
  minute: { en: 'min', uk: 'хв', ru: 'мин' },
  hour: { en: 'h', uk: 'год', ru: 'ч' },
  day: { en: 'd', uk: 'дн.', ru: 'дн.' },
  'working-day': { en: 'working d', uk: 'роб. дн.', ru: 'раб. дн.' },
  week: { en: 'wk', uk: 'тиж.', ru: 'нед.' },
  month: { en: 'mo', uk: 'міс.', ru: 'мес.' },
  quarter: { en: 'qtr', uk: 'кв.', ru: 'кв.' },
  year: { en: 'yr', uk: 'р.', ru: 'г.' },
};

const EVERY_ONE: Readonly<Record<DurationUnit, Readonly<Record<Language, string>>>> = {
  second: { en: 'every second', uk: 'щосекунди', ru: 'каждую секунду' },
  minute: { en: 'every minute', uk: 'щохвилини', ru: 'каждую минуту' },
  hour: { en: 'every hour', uk: 'щогодини', ru: 'каждый час' },
  day: { en: 'every day', uk: 'щодня', ru: 'каждый день' },
  'working-day': { en: 'every working day', uk: 'кожного робочого дня', ru: 'каждый рабочий день' },
  week: { en: 'every week', uk: 'щотижня', ru: 'каждую неделю' },
  month: { en: 'every month', uk: 'щомісяця', ru: 'каждый месяц' },
  quarter: { en: 'every quarter', uk: 'щокварталу', ru: 'каждый квартал' },
  year: { en: 'every year', uk: 'щороку', ru: 'каждый год' },
};

const EVERY: Readonly<Record<Language, string>> = { en: 'every', uk: 'кожні', ru: 'каждые' };

/** A duration of one or more parts: `1 h 30 min`, `2 days`, `10 working days`; short: `2 d`. */
export function formatDuration(
  language: Language,
  parts: readonly DurationPart[],
  style: DurationStyle = 'full',
): string {
  return parts
    .map(({ amount, unit }) => formatNumber(language, amount) + NBSP + unitName(language, amount, unit, style))
    .join(NBSP);
}

/** A duration between two lengths of one unit: `3–4 months`. */
export function formatDurationRange(
  language: Language,
  from: number,
  to: number,
  unit: DurationUnit,
  style: DurationStyle = 'full',
): string {
  return `${formatNumber(language, from)}–${formatDuration(language, [{ amount: to, unit }], style)}`;
}

/** How often something happens: `every quarter`, `every 2 weeks`. */
export function formatRhythm(language: Language, count: number, unit: DurationUnit): string {
  if (count === 1) return EVERY_ONE[unit][language];
  return `${EVERY[language]} ${formatDuration(language, [{ amount: count, unit }])}`;
}

function unitName(language: Language, count: number, unit: DurationUnit, style: DurationStyle): string {
  if (style === 'short' || unit === 'second' || unit === 'minute' || unit === 'hour') return SHORT[unit][language];
  return pluralForm(language, count, COUNTED[unit][language]);
}
