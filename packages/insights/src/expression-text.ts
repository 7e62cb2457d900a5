import { formatValue, type Language } from '@touchline/locale';
import { type Expression, OPERATOR_STRENGTH, type Reference } from '@touchline/model';

const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−', '!=': '≠', '<=': '≤', '>=': '≥' };

/** Binds more tightly than any operator. */
const UNARY = 6;

/** A formula or condition as people write it: names for references, `×` for `*`, brackets where they are needed. */
export function expressionText(expression: Expression, language: Language, nameOf: (to: Reference) => string): string {
  const say = (part: Expression, outer: number): string => {
    switch (part.op) {
      case 'value':
        return formatValue(language, part.value);
      case 'text':
        return `“${part.text}”`;
      case 'reference':
        return nameOf(part.reference);
      case 'column':
        return part.column;
      case 'negate':
        return `−${say(part.operand, UNARY)}`;
      case 'not':
        return `not ${say(part.operand, UNARY)}`;
    }
    const own = OPERATOR_STRENGTH[part.op] ?? 0;
    const text = `${say(part.left, own)} ${SIGNS[part.op] ?? part.op} ${say(part.right, own + 1)}`;
    return own < outer ? `(${text})` : text;
  };
  return say(expression, 0);
}
