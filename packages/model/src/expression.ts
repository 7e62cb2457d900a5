import * as z from 'zod';
import { Reference, SourceRange } from './source.ts';
import { Value } from './values.ts';

/**
 * A formula, a `where` filter or a condition. Texts in quotes are texts, never references; a name is a reference in a
 * formula or condition and a column of the data in a filter; backticks are always a column.
 */
export type Expression =
  | { op: 'value'; value: Value; at: SourceRange }
  | { op: 'text'; text: string; at: SourceRange }
  | { op: 'reference'; reference: Reference; at: SourceRange }
  | { op: 'column'; column: string; at: SourceRange }
  | { op: 'negate' | 'not'; operand: Expression; at: SourceRange }
  | { op: BinaryOperator; left: Expression; right: Expression; at: SourceRange };

export const BinaryOperator = z.enum(['+', '-', '*', '/', '=', '!=', '<', '<=', '>', '>=', 'and', 'or']);
export type BinaryOperator = z.infer<typeof BinaryOperator>;

export const Expression: z.ZodType<Expression> = z.lazy(() =>
  z.discriminatedUnion('op', [
    z.object({ op: z.literal('value'), value: Value, at: SourceRange }),
    z.object({ op: z.literal('text'), text: z.string(), at: SourceRange }),
    z.object({ op: z.literal('reference'), reference: Reference, at: SourceRange }),
    z.object({ op: z.literal('column'), column: z.string(), at: SourceRange }),
    z.object({ op: z.enum(['negate', 'not']), operand: Expression, at: SourceRange }),
    z.object({ op: BinaryOperator, left: Expression, right: Expression, at: SourceRange }),
  ]),
);

/** How tightly an operator binds; operators of the same strength join from the left. */
export const OPERATOR_STRENGTH: Readonly<Record<string, number>> = {
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
