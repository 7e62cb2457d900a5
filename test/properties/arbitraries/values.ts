import type {
  DateValue,
  DurationValue,
  PeriodValue,
  RangeValue,
  Rhythm,
  Scale,
  TimeUnit,
  Value,
} from '@touchline/model';
import type { Draw } from './draw.ts';

/** Seconds of a unit, as the model's docstring gives them. */
const SECONDS: Record<TimeUnit, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  'working-day': 120_960,
  week: 604_800,
  month: 30.4375 * 86_400,
  quarter: 91.3125 * 86_400,
  year: 365.25 * 86_400,
};

const UNITS: readonly (readonly [TimeUnit, one: string, many: string])[] = [
  ['day', 'day', 'days'],
  ['week', 'week', 'weeks'],
  ['working-day', 'working day', 'working days'],
  ['month', 'month', 'months'],
  ['quarter', 'quarter', 'quarters'],
  ['year', 'year', 'years'],
  ['hour', 'h', 'h'],
  ['hour', 'hour', 'hours'],
  ['minute', 'min', 'min'],
  ['minute', 'minute', 'minutes'],
  ['second', 's', 's'],
  ['second', 'sec', 'sec'],
  ['second', 'second', 'seconds'],
];

const FIGURES: readonly (readonly [number, string])[] = [
  [3, '3'],
  [0, '0'],
  [31, '31'],
  [2.5, '2.5'],
  [1726, '1726'],
  [40_000, '40_000'],
  [1_000_000.25, '1_000_000.25'],
  [0.75, '0.75'],
  [2027, '2027'],
];

const CURRENCIES = ['EUR', 'UAH', 'PLN', 'JPY', 'USD'];

export class Values {
  readonly #draw: Draw;

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  #sign(): readonly [1 | -1, string] {
    return this.#draw.pick([
      [1, ''],
      [1, ''],
      [1, ''],
      [-1, '-'],
      [1, '+'],
    ] as const);
  }

  number(): Value {
    const [value, spelling] = this.#draw.pick(FIGURES);
    const [sign, mark] = this.#sign();
    return { type: 'number', value: sign * value + 0, spelling: mark + spelling };
  }

  count(): Value {
    if (this.#draw.chance(10)) return this.unknown();
    const [value, spelling] = this.#draw.pick(FIGURES);
    return { type: 'number', value, spelling };
  }

  unknown(): Value {
    return { type: 'unknown', spelling: 'unknown' };
  }

  percent(): Value & { type: 'percent' } {
    const [value, spelling] = this.#draw.pick([
      [91, '91%'],
      [0, '0%'],
      [2.5, '2.5%'],
      [100, '100%'],
    ] as const);
    return { type: 'percent', value, spelling };
  }

  points(): Value & { type: 'points' } {
    const [value, spelling] = this.#draw.pick([
      [6, '6 pp'],
      [6, '+6 pp'],
      [-1.5, '-1.5 pp'],
    ] as const);
    return { type: 'points', value, spelling };
  }

  money(): Value {
    const [amount, figure] = this.#draw.pick(FIGURES);
    const currency = this.#draw.pick(CURRENCIES);
    if (!this.#draw.chance(30)) return { type: 'money', amount, currency, spelling: `${figure} ${currency}` };
    const [per, word] = this.#draw.pick(UNITS.filter(([unit]) => unit !== 'working-day'));
    return { type: 'money', amount, currency, per, spelling: `${figure} ${currency} per ${word}` };
  }

  budget(): Value {
    if (this.#draw.chance(10)) return this.unknown();
    return this.#draw.chance(20) ? this.range('money') : this.money();
  }

  duration(): DurationValue {
    if (this.#draw.chance(15)) {
      const parts = [
        { amount: 1, unit: 'hour' as const },
        { amount: 30, unit: 'minute' as const },
      ];
      return { type: 'duration', parts, seconds: 5400, spelling: '1 h 30 min' };
    }
    const [unit, one, many] = this.#draw.pick(UNITS);
    const amount = this.#draw.pick([1, 2, 60, 2.5]);
    const spelling = `${amount} ${amount === 1 ? one : many}`;
    return { type: 'duration', parts: [{ amount, unit }], seconds: amount * SECONDS[unit], spelling };
  }

  durationOrRange(): DurationValue | RangeValue {
    return this.#draw.chance(25) ? this.range('duration') : this.duration();
  }

  /** The upper end has the unit of both. */
  range(type: 'number' | 'percent' | 'duration' | 'money' | 'points'): RangeValue {
    const end = (n: number, spelling: string): RangeValue['from'] => {
      if (type === 'duration') {
        return { type, parts: [{ amount: n, unit: 'week' }], seconds: n * SECONDS.week, spelling };
      }
      return type === 'money' ? { type, amount: n, currency: 'EUR', spelling } : { type, value: n, spelling };
    };
    const unit = { number: '', percent: '%', duration: ' weeks', money: ' EUR', points: ' pp' }[type];
    const [low, high] = this.#draw.pick([
      [1, 5],
      [25, 95],
      [0, 10],
    ] as const);
    return {
      type: 'range',
      from: end(low, `${low}`),
      to: end(high, `${high}${unit}`),
      spelling: `${low}..${high}${unit}`,
    };
  }

  /** Any value that a plain `Value` of the grammar can be. */
  value(): Value {
    switch (this.#draw.int(7)) {
      case 1:
        return this.percent();
      case 2:
        return this.points();
      case 3:
        return this.money();
      case 4:
        return this.duration();
      case 5:
        return this.range(this.#draw.pick(['number', 'percent', 'duration', 'money', 'points'] as const));
      case 6:
        return this.unknown();
      default:
        return this.number();
    }
  }

  date(): DateValue {
    const year = this.#draw.pick([2026, 2027, 2028]);
    const month = 1 + this.#draw.int(12);
    const two = (n: number): string => String(n).padStart(2, '0');
    const last = (of: number): string => two(new Date(Date.UTC(year, of, 0)).getUTCDate());
    switch (this.#draw.int(4)) {
      case 1:
        return {
          type: 'date',
          from: `${year}-${two(month)}-01`,
          to: `${year}-${two(month)}-${last(month)}`,
          precision: 'month',
          spelling: `${year}-${two(month)}`,
        };
      case 2: {
        const quarter = 1 + this.#draw.int(4);
        return {
          type: 'date',
          from: `${year}-${two(quarter * 3 - 2)}-01`,
          to: `${year}-${two(quarter * 3)}-${last(quarter * 3)}`,
          precision: 'quarter',
          spelling: `${year}-Q${quarter}`,
        };
      }
      case 3:
        return { type: 'date', from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year', spelling: `${year}` };
      default:
        return this.day(year, month);
    }
  }

  day(year = 2026, month = 6): DateValue {
    const day = `${year}-${String(month).padStart(2, '0')}-${String(1 + this.#draw.int(28)).padStart(2, '0')}`;
    return { type: 'date', from: day, to: day, precision: 'day', spelling: day };
  }

  period(): PeriodValue {
    if (this.#draw.chance(25)) {
      const one = this.date();
      return { type: 'period', start: one, end: one, spelling: one.spelling };
    }
    const start = this.day(2026, 7);
    const end = this.#draw.chance(50) ? this.day(2027, 12) : ({ ...this.day(2029), ...year(2029) } as const);
    return { type: 'period', start, end, spelling: `${start.spelling} .. ${end.spelling}` };
  }

  rhythm(): Rhythm {
    if (this.#draw.chance(8)) return { unknown: true, spelling: 'unknown' };
    const [unit, one, many] = this.#draw.pick(UNITS);
    if (this.#draw.chance(50) && unit !== 'working-day') return { count: 1, unit, spelling: `every ${one}` };
    return { count: 2, unit, spelling: `every 2 ${many}` };
  }

  scale(): Scale {
    const [min, max] = this.#draw.pick([
      [1, 5],
      [-2, 2],
      [0, 10],
      [1, 7],
    ] as const);
    return { min, max, spelling: `${min}..${max}` };
  }
}

function year(of: number): Pick<DateValue, 'from' | 'to' | 'precision' | 'spelling'> {
  return { from: `${of}-01-01`, to: `${of}-12-31`, precision: 'year', spelling: `${of}` };
}
