import type { Language } from './language.ts';

// Own separators instead of Intl.NumberFormat: the output must be the same bytes whatever ICU data a machine carries.
const NBSP = '\u00a0';
const MINUS = '\u2212';
const GROUP: Record<Language, string> = { en: '\u202f', uk: NBSP, ru: NBSP };
const DECIMAL: Record<Language, string> = { en: '.', uk: ',', ru: ',' };
const PERCENT: Record<Language, string> = { en: '%', uk: `${NBSP}%`, ru: `${NBSP}%` };
const POINTS: Record<Language, string> = { en: `${NBSP}pp`, uk: `${NBSP}в.${NBSP}п.`, ru: `${NBSP}п.${NBSP}п.` };

export interface NumberOptions {
  /** Most digits after the decimal mark, 0..20; trailing zeros are dropped. Default 2. */
  decimals?: number | undefined;
  /** Always write exactly `decimals` digits (for columns of figures). */
  fixed?: boolean | undefined;
  /** Write a plus sign before positive numbers. */
  signed?: boolean | undefined;
}

/**
 * A number for people: `2.5`, `40 000` (narrow no-break space), `−0.6`; in Ukrainian and Russian a decimal comma and a
 * no-break space. Four digits stay together, as the SI brochure recommends.
 * @throws RangeError when the value is not finite: "no number" is the caller's to word.
 */
export function formatNumber(language: Language, value: number, options: NumberOptions = {}): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const { decimals = 2, fixed = false, signed = false } = options;
  const [digits = '', fraction = ''] = plain(Math.abs(value), decimals).split('.');
  const kept = fixed ? fraction : fraction.replace(/0+$/, '');
  const grouped = digits.length > 4 ? digits.replace(/\B(?=(\d{3})+$)/g, GROUP[language]) : digits;
  const isZero = /^0*$/.test(digits + fraction);
  const sign = isZero ? '' : value < 0 ? MINUS : signed ? '+' : '';
  return sign + grouped + (kept === '' ? '' : DECIMAL[language] + kept);
}

/** From 10²¹ on JavaScript would write an exponent. */
function plain(value: number, decimals: number): string {
  return value < 1e21 ? value.toFixed(decimals) : BigInt(value).toString();
}

/** A percentage; the value is in percent (91 is 91%), not a share. `91%`, `91 %` in Ukrainian and Russian. */
export function formatPercent(language: Language, percent: number, options?: NumberOptions): string {
  return formatNumber(language, percent, options) + PERCENT[language];
}

/** A difference of percentages in percentage points: `6 pp`, `6 в. п.`, `6 п. п.`. */
export function formatPercentagePoints(language: Language, points: number, options?: NumberOptions): string {
  return formatNumber(language, points, options) + POINTS[language];
}

/** An amount of money with its ISO 4217 code: `40 000 EUR`. Cents are written in full or not at all. */
export function formatMoney(language: Language, amount: number, currency: string, options?: NumberOptions): string {
  const whole = Number.isInteger(Number(amount.toFixed(2)));
  return formatNumber(language, amount, { decimals: whole ? 0 : 2, fixed: !whole, ...options }) + NBSP + currency;
}

/** Two ends of a scale or an interval: `1–5`, `−2 to 2`, `від −2 до 2`. */
export function formatNumberRange(language: Language, from: number, to: number, options?: NumberOptions): string {
  return joinRange(language, formatNumber(language, from, options), formatNumber(language, to, options));
}

/** Joins two written ends of a range: by a dash, or in words where a sign beside the dash would be unreadable. */
export function joinRange(language: Language, low: string, high: string): string {
  if (!/^[+\u2212]/.test(low) && !/^[+\u2212]/.test(high)) return `${low}–${high}`;
  return { en: `${low} to ${high}`, uk: `від ${low} до ${high}`, ru: `от ${low} до ${high}` }[language];
}

/** A value with its margin of error: `36 ±9`. */
export function formatWithMargin(language: Language, value: number, margin: number, options?: NumberOptions): string {
  return `${formatNumber(language, value, options)}${NBSP}±${formatNumber(language, Math.abs(margin), options)}`;
}
