import { defineCatalog, type Language } from '@touchline/locale';
import type { TimeUnit, Value } from '@touchline/model';

/** Seconds of a unit of time; a month is 30.4375 days, a working day 1.4 days. */
export function secondsOf(unit: TimeUnit): number {
  return SECONDS[unit];
}

/** What kind of quantity a value is. Only values of one kind can be compared, added or be values of one KPI. */
export type Dimension = 'number' | 'percent' | 'points' | 'duration' | 'date' | `money ${string}`;

/** What an expression gives. Undefined: nothing is known, and nothing is wrong with it. */
export type QuantityType = Dimension | 'condition' | 'text' | undefined;

/** Undefined for `unknown`, which fits everywhere. A range is of the kind of its ends. */
export function dimensionOf(value: Value): Dimension | undefined {
  switch (value.type) {
    case 'money':
      return `money ${value.currency}`;
    case 'range':
      return dimensionOf(value.from);
    case 'period':
      return 'date';
    case 'unknown':
      return undefined;
    default:
      return value.type;
  }
}

const SECONDS: Readonly<Record<TimeUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  'working-day': 120_960,
  week: 604_800,
  month: 2_629_800,
  quarter: 7_889_400,
  year: 31_557_600,
};

/**
 * A number that orders values of one dimension: percent as percent (91% is 91), durations in seconds, money per time
 * as money per second. Undefined for dates, ranges, periods and `unknown`.
 */
export function magnitudeOf(value: Value): number | undefined {
  switch (value.type) {
    case 'number':
    case 'percent':
    case 'points':
      return value.value;
    case 'money':
      return value.per ? value.amount / SECONDS[value.per] : value.amount;
    case 'duration':
      return value.seconds;
    default:
      return undefined;
  }
}

/** The numbers of two values when they can be compared: one dimension, and both or neither per unit of time. */
export function comparable(a: Value, b: Value): [number, number] | undefined {
  if (dimensionOf(a) === undefined || dimensionOf(a) !== dimensionOf(b)) return undefined;
  if ((a.type === 'money' && a.per !== undefined) !== (b.type === 'money' && b.per !== undefined)) return undefined;
  const [left, right] = [magnitudeOf(a), magnitudeOf(b)];
  return left === undefined || right === undefined ? undefined : [left, right];
}

const TIME_WORDS = /^(s|sec|seconds?|min|minutes?|h|hours?|d|days?|working days?|weeks?|months?|quarters?|years?)$/iu;

/** The dimension a KPI's `unit` stands for. Any other unit (`points`, `calls`) counts plain numbers. */
export function dimensionOfUnit(unit: string): Dimension {
  const word = unit.trim();
  if (word === '%') return 'percent';
  if (word === 'pp') return 'points';
  if (/^[A-Z]{3}$/.test(word)) return `money ${word}`;
  return TIME_WORDS.test(word) ? 'duration' : 'number';
}

const kinds = defineCatalog({
  en: {
    number: 'a plain number',
    percent: 'a share in percent',
    points: 'a difference in percentage points',
    duration: 'a duration',
    date: 'a date',
    money: 'an amount in {currency}',
  },
  uk: {
    number: 'звичайне число',
    percent: 'частка у відсотках',
    points: 'різниця у відсоткових пунктах',
    duration: 'тривалість',
    date: 'дата',
    money: 'сума в {currency}',
  },
  ru: {
    number: 'обычное число',
    percent: 'доля в процентах',
    points: 'разница в процентных пунктах',
    duration: 'длительность',
    date: 'дата',
    money: 'сумма в {currency}',
  },
});

/** `a share in percent`, `an amount in EUR`. */
export function dimensionInWords(language: Language, dimension: Dimension): string {
  const currency = /^money (.+)$/.exec(dimension)?.[1];
  if (currency) return kinds.text(language, 'money', { currency });
  return kinds.text(language, dimension as Exclude<Dimension, `money ${string}`>);
}
