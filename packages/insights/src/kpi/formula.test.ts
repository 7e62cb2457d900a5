import type { BinaryOperator, Expression, Value } from '@touchline/model';
import { expect, test } from 'vitest';
import { Lookup } from '../lookup.ts';
import { at, day, kpi, modelOf, money, number, percent } from '../testing/models.ts';
import { type Fault, typeOf } from './formula.ts';

const value = (it: Value): Expression => ({ op: 'value', value: it, at: at(1) });
const of = (id: string): Expression => ({ op: 'reference', reference: { text: id, id, at: at(1) }, at: at(1) });
const join = (op: BinaryOperator, left: Expression, right: Expression): Expression => ({ op, left, right, at: at(1) });

const lookup = new Lookup(
  modelOf({
    kpis: [
      kpi('Margin', { unit: 'EUR' }),
      kpi('Retention', { metric: { kind: 'retention', at: at(1) } }),
      kpi('Yearly', { formula: join('*', of('Margin'), value(number(12))) }),
      kpi('Ping', { formula: of('Pong') }),
      kpi('Pong', { formula: of('Ping') }),
    ],
  }),
);

function typed(expression: Expression) {
  const faults: Fault['fault'][] = [];
  return { type: typeOf(expression, lookup, (fault) => faults.push(fault.fault)), faults };
}

test('the customer value of a textbook is an amount of money', () => {
  const denominator = join('-', join('+', value(number(1)), value(percent(10))), of('Retention'));
  const formula = join('/', join('*', of('Yearly'), of('Retention')), denominator);
  expect(typed(formula)).toEqual({ type: 'money EUR', faults: [] });
});

test('money and percent, or two currencies, cannot be added', () => {
  expect(typed(join('+', of('Margin'), of('Retention'))).faults).toEqual(['unlike']);
  expect(typed(join('-', of('Margin'), value(money(3, 'USD')))).faults).toEqual(['unlike']);
});

test('money divided by the same money is a number', () => {
  expect(typed(join('/', of('Margin'), of('Yearly'))).type).toBe('number');
});

test('a date in a formula is reported, a text too', () => {
  expect(typed(value(day('2027-06-01'))).faults).toEqual(['date']);
  expect(typed(join('*', { op: 'text', text: 'Margin', at: at(1) }, value(number(2)))).faults).toEqual(['text']);
});

test('a bound beside a text in words is a condition', () => {
  const bound = join('>=', of('Retention'), value(percent(30)));
  expect(typed(join('and', bound, { op: 'text', text: 'two suppliers paid', at: at(1) }))).toEqual({
    type: 'condition',
    faults: [],
  });
  expect(typed(join('and', of('Retention'), bound)).faults).toEqual(['condition']);
});

test('formulas in a circle end', () => {
  expect(typed(of('Ping'))).toEqual({ type: undefined, faults: [] });
});
