import type { BinaryOperator, Expression, SourceRange } from '@touchline/model';
import type { Lookup } from '../lookup.ts';
import { type Dimension, dimensionOf, type QuantityType } from '../quantity.ts';
import { kpiDimension } from './metric.ts';

/** What cannot be computed, and where. */
export type Fault =
  | { fault: 'unlike'; left: QuantityType; right: QuantityType; operator: BinaryOperator; at: SourceRange }
  | { fault: 'date'; expression: Expression & { op: 'value' } }
  | { fault: 'text'; text: string; at: SourceRange }
  | { fault: 'condition'; type: QuantityType; operator: string; at: SourceRange }
  | { fault: 'quantity'; operator: string; at: SourceRange };

/**
 * The type of a formula or a condition; everything that does not go together is handed to `report`. KPIs carry the
 * type of their unit, metric or values, else that of their own formula (`visiting` breaks circles, which are a finding
 * of their own).
 */
export function typeOf(
  expression: Expression,
  lookup: Lookup,
  report: (fault: Fault) => void,
  visiting: ReadonlySet<string> = new Set(),
): QuantityType {
  const inner = (part: Expression): QuantityType => typeOf(part, lookup, report, visiting);
  switch (expression.op) {
    case 'value': {
      if (expression.value.type !== 'date' && expression.value.type !== 'period') return dimensionOf(expression.value);
      report({ fault: 'date', expression });
      return undefined;
    }
    case 'text':
      return 'text';
    case 'column':
      return undefined;
    case 'reference':
      return referenceType(expression.reference.id, lookup, visiting);
    case 'negate':
      return quantity(expression.operand, inner(expression.operand), '-', report);
    case 'not':
      condition(expression.operand, inner(expression.operand), 'not', report);
      return 'condition';
    case 'and':
    case 'or':
      condition(expression.left, inner(expression.left), expression.op, report);
      condition(expression.right, inner(expression.right), expression.op, report);
      return 'condition';
    default: {
      const { op, left, right } = expression;
      const types = [inner(left), inner(right)] as const;
      if (op === '+' || op === '-' || op === '*' || op === '/') {
        const [a, b] = [quantity(left, types[0], op, report), quantity(right, types[1], op, report)];
        if (op === '*') return product(a, b);
        return op === '/' ? quotient(a, b) : sum(a, b, op, expression.at, report);
      }
      compare(types, op, expression.at, report);
      return 'condition';
    }
  }
}

function referenceType(id: string | undefined, lookup: Lookup, visiting: ReadonlySet<string>): QuantityType {
  const found = lookup.declaration(id);
  if (found?.kind !== 'kpi' || visiting.has(found.id)) return undefined;
  const said = kpiDimension(found);
  if (said || !found.formula) return said;
  const known = lookup.formulaTypes.get(found.id);
  if (known) return known.type;
  // Its own faults are reported where it is declared.
  const type = typeOf(found.formula, lookup, () => {}, new Set([...visiting, found.id]));
  lookup.formulaTypes.set(found.id, { type });
  return type;
}

/** The type when one can compute with it. */
function quantity(
  part: Expression,
  type: QuantityType,
  operator: string,
  report: (fault: Fault) => void,
): Dimension | undefined {
  if (type === 'text' && part.op === 'text') report({ fault: 'text', text: part.text, at: part.at });
  else if (type === 'condition') report({ fault: 'quantity', operator, at: part.at });
  else if (type !== 'text') return type;
  return undefined;
}

/** A text is a condition in words. */
function condition(part: Expression, type: QuantityType, operator: string, report: (fault: Fault) => void): void {
  if (type !== undefined && type !== 'condition' && type !== 'text') {
    report({ fault: 'condition', type, operator, at: part.at });
  }
}

/** Shares, points and plain numbers go together: `1 + 10% - Retention`. */
const isBare = (type: Dimension): boolean => type === 'number' || type === 'percent' || type === 'points';

function sum(
  left: Dimension | undefined,
  right: Dimension | undefined,
  operator: BinaryOperator,
  at: SourceRange,
  report: (fault: Fault) => void,
): Dimension | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  if (left === right) return left;
  if (isBare(left) && isBare(right)) return left === 'number' || right === 'number' ? 'number' : 'percent';
  report({ fault: 'unlike', left, right, operator, at });
  return undefined;
}

function compare(
  [left, right]: readonly [QuantityType, QuantityType],
  operator: BinaryOperator,
  at: SourceRange,
  report: (fault: Fault) => void,
): void {
  if (left === undefined || right === undefined || left === right) return;
  const areBare = [left, right].every((type) => type !== 'text' && type !== 'condition' && isBare(type));
  // A column may hold texts, so a text beside something unknown is fine; beside a quantity it is not.
  if (!areBare) report({ fault: 'unlike', left, right, operator, at });
}

/** Money per time and other composed quantities are not followed further: undefined fits everywhere. */
function product(left: Dimension | undefined, right: Dimension | undefined): Dimension | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (isBare(left) && isBare(right)) return left === right ? left : 'number';
  if (isBare(left)) return right;
  return isBare(right) ? left : undefined;
}

function quotient(left: Dimension | undefined, right: Dimension | undefined): Dimension | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (left === right) return 'number';
  if (isBare(left) && isBare(right)) return right === 'number' ? left : 'number';
  return isBare(right) ? left : undefined;
}
