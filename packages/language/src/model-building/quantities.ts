import type { DurationValue, MoneyValue, SourceRange, TimeUnit } from '@touchline/model';

/**
 * `40_000`, `2.5`: underscores group digits. The sign belongs to what stands before the number. Where numbers can no longer
 * be told from their neighbours (9 · 10¹⁵) they end: nothing that is counted is larger, and products stay finite. Amounts
 * that say more are errors.
 */
export function parseNumber(spelling: string): number {
  return Math.min(Number(spelling.replaceAll('_', '')), Number.MAX_SAFE_INTEGER);
}

export function isTooLarge(spelling: string): boolean {
  return Number(spelling.replaceAll('_', '')) > Number.MAX_SAFE_INTEGER;
}

const UNIT_WORDS: Readonly<Record<string, TimeUnit>> = {
  s: 'second',
  sec: 'second',
  second: 'second',
  seconds: 'second',
  min: 'minute',
  minute: 'minute',
  minutes: 'minute',
  h: 'hour',
  hour: 'hour',
  hours: 'hour',
  day: 'day',
  days: 'day',
  'working day': 'working-day',
  'working days': 'working-day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
};

/** The spellings of units of time, for messages and completion. */
export const TIME_UNIT_WORDS: readonly string[] = Object.keys(UNIT_WORDS);

/** The unit of time a word stands for; `working days` has one blank between its words. */
export function timeUnit(word: string): TimeUnit | undefined {
  return Object.hasOwn(UNIT_WORDS, word) ? UNIT_WORDS[word] : undefined;
}

const DAY = 86_400;
/** Seconds of a unit, by the conventions of `DurationValue`: a working day is 1.4 days, a year 365.25 days. */
const SECONDS: Readonly<Record<TimeUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: DAY,
  'working-day': 120_960,
  week: 7 * DAY,
  month: 30.4375 * DAY,
  quarter: 91.3125 * DAY,
  year: 365.25 * DAY,
};

export function duration(
  parts: readonly { amount: number; unit: TimeUnit }[],
  spelling: string,
  at?: SourceRange,
): DurationValue {
  const seconds = parts.reduce((sum, part) => sum + part.amount * SECONDS[part.unit], 0);
  return { type: 'duration', parts: [...parts], seconds, spelling, ...(at && { at }) };
}

/** The alphabetic codes of ISO 4217 that are money in use today (funds, metals and test codes left out). */
const CURRENCIES = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF ' +
    'CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG ' +
    'HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA ' +
    'MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD ' +
    'RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX ' +
    'USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}

/** Currency codes, for suggestions. */
export function currencies(): readonly string[] {
  return [...CURRENCIES];
}

export function money(
  amount: number,
  currency: string,
  per: TimeUnit | undefined,
  spelling: string,
  at?: SourceRange,
): MoneyValue {
  return { type: 'money', amount, currency, ...(per && { per }), spelling, ...(at && { at }) };
}
