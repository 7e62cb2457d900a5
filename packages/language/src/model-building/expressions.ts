import type { BinaryOperator, Expression } from '@touchline/model';
import type * as ast from '../generated/ast.ts';
import type { ExpectationName } from '../scoping/kinds.ts';
import type { DeclaredSymbol } from '../scoping/symbols.ts';
import type { FileContext } from './file-context.ts';
import { amount, date, unknown } from './values.ts';

/** What a bare name means: a KPI in formulas and conditions, a column of the data in filters. */
export type NamesMean = { readonly wanted: ExpectationName } | 'columns';

/** A formula, condition or filter; undefined (and reported) when one of its values is none. */
export function expression(
  context: FileContext,
  node: ast.Expression,
  names: NamesMean,
  scope: DeclaredSymbol | undefined,
): Expression | undefined {
  const at = context.range(node);
  switch (node.$type) {
    case 'BinaryExpression': {
      const negated = negatedLeft(node);
      if (negated) return expression(context, negated, names, scope);
      const left = node.left && expression(context, node.left, names, scope);
      const right = node.right && expression(context, node.right, names, scope);
      return left && right && { op: node.operator as BinaryOperator, left, right, at };
    }
    case 'UnaryExpression': {
      const operand = node.operand && expression(context, node.operand, names, scope);
      return operand && { op: node.operator === 'not' ? 'not' : 'negate', operand, at };
    }
    case 'AmountLiteral': {
      const value = node.amount && amount(context, node.amount);
      return value && { op: 'value', value, at };
    }
    case 'DateTerm': {
      const value = node.date && date(context, node.date);
      return value && { op: 'value', value, at };
    }
    case 'TextLiteral':
      return { op: 'text', text: node.text, at };
    case 'ColumnTerm':
      return { op: 'column', column: node.column, at };
    case 'ReferenceTerm':
      if (!node.reference) return undefined;
      if (names === 'columns') return { op: 'column', column: context.spelling(node), at };
      return { op: 'reference', reference: context.mention(node.reference, names.wanted, scope), at };
    case 'Unknown':
      return { op: 'value', value: unknown(context, node), at };
  }
}

const JOINS = new Set(['and', 'or']);

/** `not` holds for the whole comparison: `not a = b` means `not (a = b)`, though the syntax tree binds it to `a`. */
function negatedLeft(node: ast.BinaryExpression): ast.UnaryExpression | undefined {
  if (JOINS.has(node.operator)) return undefined;
  const operand = withoutNot(node);
  return operand && { $type: 'UnaryExpression', operator: 'not', operand, ...placeOf(node) };
}

/** The same expression without the `not` it begins with. */
function withoutNot(node: ast.BinaryExpression): ast.Expression | undefined {
  const { left } = node;
  // In brackets of its own it holds for what stands in them: `(not a) = b`. What stands in brackets has a text of its
  // own, while the parts of one chain of operators share theirs.
  if (!left || (left.$cstNode?.text.startsWith('(') && left.$cstNode.text !== node.$cstNode?.text)) return undefined;
  if (left.$type === 'UnaryExpression' && left.operator === 'not') return { ...node, left: left.operand };
  const inner = left.$type === 'BinaryExpression' ? withoutNot(left) : undefined;
  return inner && { ...node, left: inner };
}

function placeOf({ $cstNode, $container }: ast.BinaryExpression): Pick<ast.UnaryExpression, '$container'> {
  return { $cstNode, $container } as unknown as Pick<ast.UnaryExpression, '$container'>;
}
