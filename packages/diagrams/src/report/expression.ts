import { expressionText as textOf } from '@touchline/insights';
import type { Expression } from '@touchline/model';
import { nameOf, type Reader } from '../reading/reader.ts';

/** A formula or condition in the words of the reader. */
export function expressionText(reader: Reader, expression: Expression): string {
  return textOf(expression, reader.language, (reference) => nameOf(reader, reference));
}
