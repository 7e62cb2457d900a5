import type { Language } from './language.ts';

const NBSP = '\u00a0';

type Twelve = readonly [string, string, string, string, string, string, string, string, string, string, string, string];

/** Short names as they stand after a day: `30 черв.`; words of four letters and fewer are not shortened. */
const AFTER_DAY: Record<Language, Twelve> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  uk: [
    ...(['січ.', 'лют.', 'берез.', 'квіт.', 'трав.', 'черв.'] as const),
    ...(['лип.', 'серп.', 'верес.', 'жовт.', 'листоп.', 'груд.'] as const),
  ],
  ru: [
    ...(['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.'] as const),
    ...(['июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'] as const),
  ],
};

const MONTHS: Record<Language, Twelve> = {
  en: [
    ...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
    ...(['July', 'August', 'September', 'October', 'November', 'December'] as const),
  ],
  uk: [
    ...(['січень', 'лютий', 'березень', 'квітень', 'травень', 'червень'] as const),
    ...(['липень', 'серпень', 'вересень', 'жовтень', 'листопад', 'грудень'] as const),
  ],
  ru: [
    ...(['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'] as const),
    ...(['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'] as const),
  ],
};

/** The genitive, which Ukrainian and Russian need after `до`, `з`, `с` and `від`. */
const MONTHS_GOVERNED: Record<Language, Twelve> = {
  en: MONTHS.en,
  uk: [
    ...(['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня'] as const),
    ...(['липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня'] as const),
  ],
  ru: [
    ...(['января', 'февраля', 'марта', 'апреля', 'мая', 'июня'] as const),
    ...(['июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'] as const),
  ],
};

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** How a date stands in a sentence: by itself, or after a preposition such as `by`, `до`, `с`. */
export type DateForm = 'plain' | 'governed';

/** A date in its ISO spelling, or as the model holds it: the first day of its period and how coarse it is. */
export type DateLike = string | { readonly from: string; readonly precision: 'day' | 'month' | 'quarter' | 'year' };

interface DateParts {
  year: string;
  quarter?: number;
  month?: number;
  day?: number;
}

/**
 * A date, or a coarser period, written for people: `30 Jun 2026`, `June 2026`, `Q2 2026`, `2026`.
 * @param date `2026-06-30`, `2026-06`, `2026-Q2` or `2026`, or a date of the model.
 * @throws RangeError for any other spelling: whoever reads the text of a user checks it before.
 */
export function formatDate(language: Language, date: DateLike, form: DateForm = 'plain'): string {
  const { year, quarter, month, day } = datePartsOf(date);
  if (month !== undefined && day !== undefined) return `${dayAndMonth(language, day, month)}${NBSP}${year}`;
  if (month !== undefined) return `${monthName(language, month, form)}${NBSP}${year}`;
  if (quarter !== undefined) return `${quarterName(language, quarter)}${NBSP}${year}`;
  if (form === 'plain') return year;
  return { en: year, uk: `${year}${NBSP}року`, ru: `${year}${NBSP}года` }[language];
}

/**
 * A span of dates, saying once what both ends share: `1–30 Jun 2026`, `1 Jul – 30 Sep 2026`, `Q2–Q4 2026`, `2026–2027`.
 * With one end left out: `from 1 Jul 2026`, `until 31 Dec 2027`.
 * @throws RangeError when both ends are left out, or as `formatDate`.
 */
export function formatDateRange(language: Language, from: DateLike | undefined, to: DateLike | undefined): string {
  if (from === undefined && to === undefined) throw new RangeError('A range of dates needs an end');
  if (to === undefined)
    return `${{ en: 'from', uk: 'з', ru: 'с' }[language]} ${formatDate(language, from ?? '', 'governed')}`;
  if (from === undefined)
    return `${{ en: 'until', uk: 'до', ru: 'до' }[language]} ${formatDate(language, to, 'governed')}`;
  if (isoOf(from) === isoOf(to)) return formatDate(language, from);
  const start = datePartsOf(from);
  const end = datePartsOf(to);
  const last = formatDate(language, to);
  if (start.year !== end.year || grain(start) !== grain(end)) {
    const bothYears = grain(start) === 'year' && grain(end) === 'year';
    return bothYears ? `${start.year}–${end.year}` : `${formatDate(language, from)} – ${last}`;
  }
  if (start.day !== undefined && start.month !== undefined) {
    return start.month === end.month
      ? `${start.day}–${last}`
      : `${dayAndMonth(language, start.day, start.month)} – ${last}`;
  }
  if (start.month !== undefined) return `${monthName(language, start.month, 'plain')} – ${last}`;
  const first = language === 'en' ? `Q${start.quarter}` : QUARTERS[(start.quarter ?? 1) - 1];
  return `${first}–${last}`;
}

function isoOf(date: DateLike): string {
  if (typeof date === 'string') return date;
  const [year, month] = date.from.split('-');
  if (date.precision === 'day') return date.from;
  if (date.precision === 'month') return `${year}-${month}`;
  return date.precision === 'quarter' ? `${year}-Q${Math.ceil(Number(month) / 3)}` : String(year);
}

function datePartsOf(dateLike: DateLike): DateParts {
  const date = isoOf(dateLike);
  const match = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(date);
  if (!match?.[1]) throw new RangeError(`Not a date such as 2026-06-30, 2026-06, 2026-Q2 or 2026: ${date}`);
  const [, year, quarter, month, day] = match;
  return {
    year,
    ...(quarter !== undefined && { quarter: Number(quarter) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

function grain(parts: DateParts): 'day' | 'month' | 'quarter' | 'year' {
  if (parts.day !== undefined) return 'day';
  if (parts.month !== undefined) return 'month';
  return parts.quarter === undefined ? 'year' : 'quarter';
}

function dayAndMonth(language: Language, day: number, month: number): string {
  return `${day}${NBSP}${AFTER_DAY[language][month - 1]}`;
}

function monthName(language: Language, month: number, form: DateForm): string {
  return (form === 'plain' ? MONTHS : MONTHS_GOVERNED)[language][month - 1] ?? '';
}

function quarterName(language: Language, quarter: number): string {
  return language === 'en' ? `Q${quarter}` : `${QUARTERS[quarter - 1]}${NBSP}кв.`;
}
