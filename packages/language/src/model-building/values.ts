import type {
  DateValue,
  DurationValue,
  MoneyValue,
  NumberValue,
  PercentValue,
  PeriodValue,
  PointsValue,
  RangeValue,
  Rhythm,
  Scale,
  SourceRange,
  TimeUnit,
  UnknownValue,
  Value,
} from '@touchline/model';
import { nearestWord } from '@touchline/model';
import type * as ast from '../generated/ast.ts';
import { daysIn, parseDate, period } from './dates.ts';
import type { FileContext } from './file-context.ts';
import {
  currencies,
  duration,
  isCurrency,
  isTooLarge,
  money,
  parseNumber,
  TIME_UNIT_WORDS,
  timeUnit,
} from './quantities.ts';

type Quantity = NumberValue | PercentValue | PointsValue | MoneyValue | DurationValue;

/** Number, unit and what follows: `40_000 EUR`, `1 h 30 min`, `6 pp`, `91%`. */
const PART = /(\d[\d_]*(?:\.\d[\d_]*)?)[ \t\u00A0\u202F]*([^\d\s]+(?:[ \t\u00A0\u202F]+days?)?)?/gu;

/** What the lexer has not already reported: figures and units apart, digits grouped by underscores only. */
const WELL_FORMED = /^\d[\d_]*(?:\.\d[\d_]*)?(?:[ \u00A0\u202F]?%|[ \t\u00A0\u202F]+\p{L}[\s\S]*)?$/u;

/**
 * An amount in its unit; undefined (and reported) when its unit is none. After a syntax error any part of a node may be
 * missing, whatever its type says: what is missing is reported already.
 */
export function amount(context: FileContext, node: ast.Amount | undefined): Quantity | undefined {
  if (node?.literal === undefined) return undefined;
  const at = context.range(node);
  const spelling = context.spelling(node);
  const sign = node.sign === '-' ? -1 : 1;
  const found = [...node.literal.matchAll(PART)];
  if (found.some(([, figure = '']) => isTooLarge(figure))) {
    context.error(at, 'number-too-large', { text: spelling });
    return undefined;
  }
  const parts = found.map(([, figure = '', unit]) => ({
    // There is no -0: JSON does not know it.
    number: sign * parseNumber(figure) + 0,
    unit: unit?.replace(/[\s\u00A0\u202F]+/gu, ' '),
  }));
  const first = parts[0];
  if (!first || !WELL_FORMED.test(node.literal)) return undefined;
  const { number, unit } = first;
  const per = perUnit(context, node, at, spelling);
  if (unit === undefined) return { type: 'number', value: number, spelling, at };
  if (unit === '%') return { type: 'percent', value: number, spelling, at };
  if (unit === 'pp') return { type: 'points', value: number, spelling, at };
  if (/^[A-Z]{3}$/.test(unit)) {
    if (!isCurrency(unit)) {
      unknownUnit(context, at, 'unknown-currency', spelling, unit, currencies());
      return undefined;
    }
    return money(number, unit, per, spelling, at);
  }
  const durations = parts.map((part) => ({ amount: part.number, unit: timeUnit(part.unit ?? '') }));
  const wrong = durations.findIndex((part) => part.unit === undefined);
  if (wrong >= 0) {
    unknownUnit(context, at, 'unknown-unit', spelling, parts[wrong]?.unit ?? '', TIME_UNIT_WORDS);
    return undefined;
  }
  return duration(durations as { amount: number; unit: TimeUnit }[], spelling, at);
}

function perUnit(context: FileContext, node: ast.Amount, at: SourceRange, spelling: string): TimeUnit | undefined {
  if (node.per === undefined) return undefined;
  const unit = timeUnit(node.per);
  if (!unit) unknownUnit(context, at, 'unknown-unit', spelling, node.per, TIME_UNIT_WORDS);
  return unit;
}

function unknownUnit(
  context: FileContext,
  at: SourceRange,
  code: 'unknown-unit' | 'unknown-currency',
  text: string,
  unit: string,
  known: readonly string[],
): void {
  const similar = nearestWord(unit, known);
  const params = { text, unit, ...(similar && { similar }) };
  context.error(at, code, params, similar ? `${code}-similar` : code);
}

function numberOf(quantity: Quantity): number {
  if (quantity.type === 'money') return quantity.amount;
  return quantity.type === 'duration' ? quantity.seconds : quantity.value;
}

/** The upper end gives the unit of both: `1..2 weeks`, `25..95%`. */
export function range(context: FileContext, node: ast.AmountRange): RangeValue | undefined {
  const to = amount(context, node.to);
  let from = amount(context, node.from);
  if (!from || !to) return undefined;
  if (from.type === 'number' && to.type !== 'number') from = inUnitOf(to, from);
  const at = context.range(node);
  const spelling = context.spelling(node);
  const currencies = [from, to].map((end) => (end.type === 'money' ? end.currency : ''));
  if (from.type !== to.type || currencies[0] !== currencies[1]) {
    context.error(at, 'mixed-range', { text: spelling });
    return undefined;
  }
  if (numberOf(from) > numberOf(to)) {
    // `5..1 weeks`: the unit stands with the end that is last.
    const isPlain = /^[\d_.]+$/;
    const [first, last] = [from.spelling, to.spelling];
    const turned = isPlain.test(first) && !isPlain.test(last) ? last.replace(/^[\d_.]+/, first) : first;
    const other = isPlain.test(first) ? (/^[\d_.]+/.exec(last)?.[0] ?? last) : last;
    context.slip(at, 'reversed-range', { text: spelling }, `${other}..${turned}`);
    return undefined;
  }
  return { type: 'range', from, to, spelling, at };
}

function inUnitOf(unit: Quantity, { value, spelling, at }: NumberValue): Quantity {
  if (unit.type === 'money') return money(value, unit.currency, unit.per, spelling, at);
  if (unit.type !== 'duration') return { type: unit.type, value, spelling, ...(at && { at }) } as Quantity;
  return duration([{ amount: value, unit: unit.parts[0]?.unit ?? 'day' }], spelling, at);
}

export function unknown(context: FileContext, node: ast.Unknown): UnknownValue {
  return { type: 'unknown', spelling: 'unknown', at: context.range(node) };
}

export function value(context: FileContext, node: ast.Value): Value | undefined {
  if (node.$type === 'Unknown') return unknown(context, node);
  return node.$type === 'AmountRange' ? range(context, node) : amount(context, node);
}

/** The ends of a rating scale: plain numbers, the smaller one first. */
export function scale(context: FileContext, node: ast.AmountRange): Scale | undefined {
  const found = range(context, node);
  if (!found) return undefined;
  const { from, to, spelling, at } = found;
  if (from.type !== 'number' || to.type !== 'number') {
    context.error(context.range(node), 'wrong-value', {
      keyword: 'scale',
      wanted: { values: ['range'] },
      text: spelling,
    });
    return undefined;
  }
  if (from.value === to.value) {
    context.error(context.range(node), 'reversed-range', { text: spelling });
    return undefined;
  }
  return { min: from.value, max: to.value, spelling, ...(at && { at }) };
}

/** A date; undefined (and reported) when there is no such day, and when the text says `unknown`. */
export function date(context: FileContext, node: ast.DateLiteral | undefined): DateValue | undefined {
  if (node?.literal === undefined || node.literal === 'unknown') return undefined;
  const at = context.range(node);
  const text = node.literal;
  const parsed = parseDate(text, at);
  if (typeof parsed !== 'string') return parsed;
  const [year = 0, month = 0] = text.split('-').map(Number);
  if (parsed === 'invalid-month') {
    context.error(at, 'invalid-date', { text, month: text.split('-')[1] ?? '' }, 'invalid-date-month');
  } else if (parsed === 'invalid-day') {
    context.error(at, 'invalid-date', { text, days: daysIn(year, month) }, 'invalid-date-day');
  } else {
    context.error(at, 'invalid-date', { text });
  }
  return undefined;
}

export function dateOrPeriod(
  context: FileContext,
  node: ast.DateValue,
): DateValue | PeriodValue | UnknownValue | undefined {
  if (node.$type === 'Unknown') return unknown(context, node);
  if (node.$type === 'DateLiteral') return date(context, node);
  const start = date(context, node.from);
  const end = date(context, node.to);
  if (!start || !end) return undefined;
  const at = context.range(node);
  const spelling = context.spelling(node);
  if (end.to < start.from) {
    context.slip(at, 'reversed-period', { text: spelling }, `${end.spelling} .. ${start.spelling}`);
    return undefined;
  }
  return period(start, end, spelling, at);
}

/** A date alone stands for the whole of its period. */
export function asPeriod(found: DateValue | PeriodValue): PeriodValue {
  return found.type === 'period' ? found : period(found, found, found.spelling, found.at);
}

/** `quarter`, `2 weeks` after `every`. */
export function rhythm(context: FileContext, interval: string, keyword: string, at: SourceRange): Rhythm | undefined {
  if (interval === 'unknown') return { unknown: true, spelling: 'unknown', at };
  const found = /^(?:(\d[\d_]*)[\s\u00A0\u202F]+)?(\S+(?:[\s\u00A0\u202F]+days?)?)$/u.exec(interval);
  const unit = found && timeUnit((found[2] ?? '').replace(/[\s\u00A0\u202F]+/gu, ' '));
  const count = found?.[1] === undefined ? 1 : parseNumber(found[1]);
  if (!unit || count < 1 || isTooLarge(found?.[1] ?? '1')) {
    context.error(at, 'wrong-value', { keyword, wanted: { values: ['rhythm'] }, text: interval });
    return undefined;
  }
  return { count, unit, spelling: `every ${interval}`, at };
}
