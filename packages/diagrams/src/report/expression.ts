import { formatValue } from '@touchline/locale';
import type { Expression } from '@touchline/model';
import { nameOf, type Reader } from '../reading/reader.ts';

const BINDS: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  '=': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
};
const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−', '!=': '≠', '<=': '≤', '>=': '≥' };

/** A formula or condition as people write it: names of KPIs for references, `×` for `*`, brackets where they are needed. */
export function expressionText(reader: Reader, expression: Expression, binding = 0): string {
  switch (expression.op) {
    case 'value':
      return formatValue(reader.language, expression.value);
    case 'text':
      return `“${expression.text}”`;
    case 'reference':
      return nameOf(reader, expression.reference);
    case 'column':
      return expression.column;
    case 'negate':
      return `−${expressionText(reader, expression.operand, 6)}`;
    case 'not':
      return `not ${expressionText(reader, expression.operand, 6)}`;
    default: {
      const own = BINDS[expression.op] ?? 0;
      const left = expressionText(reader, expression.left, own);
      const right = expressionText(reader, expression.right, own + 1);
      const text = `${left} ${SIGNS[expression.op] ?? expression.op} ${right}`;
      return own < binding ? `(${text})` : text;
    }
  }
}
