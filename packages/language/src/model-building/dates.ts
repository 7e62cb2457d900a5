import type { DateValue, PeriodValue, SourceRange } from '@touchline/model';

/** Why a date is none: the month does not exist, the day does not, or it is written differently. */
export type DateProblem = 'invalid-month' | 'invalid-day' | 'invalid-date';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Days of a month, 0 for a month that does not exist. `month` counts from 1. */
export { daysIn };

/**
 * `2027-06-30`, `2027-06`, `2027-Q2` or `2027` as the period it covers. A month or day of one digit is refused:
 * dates sort as texts only when they are written in full.
 */
export function parseDate(spelling: string, at?: SourceRange): DateValue | DateProblem {
  const found = /^(\d{4})(?:-(?:[Qq]([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(spelling);
  if (!found) return 'invalid-date';
  const year = Number(found[1]);
  const value = (from: string, to: string, precision: DateValue['precision']): DateValue => ({
    type: 'date',
    from,
    to,
    precision,
    spelling,
    ...(at && { at }),
  });
  if (found[2]) {
    const first = Number(found[2]) * 3 - 2;
    return value(`${found[1]}-${two(first)}-01`, `${found[1]}-${two(first + 2)}-${daysIn(year, first + 2)}`, 'quarter');
  }
  if (!found[3]) return value(`${found[1]}-01-01`, `${found[1]}-12-31`, 'year');
  const month = Number(found[3]);
  const days = daysIn(year, month);
  if (days === 0) return 'invalid-month';
  if (!found[4]) return value(`${found[1]}-${found[3]}-01`, `${found[1]}-${found[3]}-${days}`, 'month');
  const day = Number(found[4]);
  if (day < 1 || day > days) return 'invalid-day';
  return value(spelling, spelling, 'day');
}

export function period(start: DateValue, end: DateValue, spelling: string, at?: SourceRange): PeriodValue {
  return { type: 'period', start, end, spelling, ...(at && { at }) };
}
