import { formatDate, type Language } from '@touchline/locale';
import type { Span } from './schedule.ts';

const DAY = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

export interface Tick {
  readonly from: number;
  /** The day after its last. */
  readonly to: number;
  readonly text: string;
}

export interface TimeAxis {
  /** Quarters, or years when the plan is long. */
  readonly upper: readonly Tick[];
  /** Months, or quarters; empty when they would be too narrow for their words. */
  readonly lower: readonly Tick[];
  readonly from: number;
  readonly to: number;
  /** Pixels a day. */
  readonly scale: number;
}

const LEAST_MONTH = 40;
const MOST_MONTH = 92;

/** An axis of whole quarters around a span (whole years when it is long) that is about `width` pixels wide. */
export function timeAxis(language: Language, span: Span, width: number): TimeAxis {
  const [startYear, startMonth] = yearAndMonth(span.from);
  const [endYear, endMonth] = yearAndMonth(span.to);
  const months = (endYear - startYear) * 12 + endMonth - startMonth + 1;
  const long = months > 36;
  const step = long ? 12 : 3;
  const first = startYear * 12 + Math.floor(startMonth / step) * step;
  const last = endYear * 12 + (Math.floor(endMonth / step) + 1) * step;
  const from = monthStart(first);
  const to = monthStart(last);
  const perMonth = Math.min(MOST_MONTH, Math.max(long ? 12 : LEAST_MONTH, width / (last - first)));
  const lowerStep = long ? 3 : 1;
  const lowerFits = perMonth * lowerStep >= 34;
  return {
    upper: ticks(first, last, step, (at) =>
      formatDate(language, long ? yearText(at) : `${yearText(at)}-Q${(at % 12) / 3 + 1}`),
    ),
    lower: lowerFits
      ? ticks(first, last, lowerStep, (at) => (long ? quarterName(language, at) : monthName(language, at)))
      : [],
    from,
    to,
    scale: (perMonth * (last - first)) / (to - from),
  };
}

function ticks(first: number, last: number, step: number, text: (month: number) => string): Tick[] {
  const found: Tick[] = [];
  for (let at = first; at < last; at += step)
    found.push({ from: monthStart(at), to: monthStart(at + step), text: text(at) });
  return found;
}

function yearAndMonth(iso: string): [year: number, month: number] {
  return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1];
}

function monthStart(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
}

function yearText(month: number): string {
  return String(Math.floor(month / 12)).padStart(4, '0');
}

/** The month as it stands in a date: `Sep`, `верес.`. */
function monthName(language: Language, month: number): string {
  const date = formatDate(language, `${yearText(month)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
  return date.split('\u00a0')[1] ?? date;
}

function quarterName(language: Language, month: number): string {
  return formatDate(language, `${yearText(month)}-Q${(month % 12) / 3 + 1}`).split('\u00a0')[0] ?? '';
}
