/** A text in quotes; one over several lines in `"""`, which the formatter moves to its place. */
export function quoted(text: string): string {
  if (!text.includes('\n')) return `"${text.replace(/[\\"]/g, '\\$&')}"`;
  return `"""\n${text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"')}\n"""`;
}

/** A number as the language writes it: digits and a point, never an exponent. */
export function plainNumber(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}

const LETTER = String.raw`[\p{L}\p{Nl}_]`;
const PART = String.raw`[\p{L}\p{Nl}\p{M}\p{Nd}_]`;
const NAME = new RegExp(`^${LETTER}${PART}*(?:[\\u2019\\u02BC]${LETTER}${PART}*)*$`, 'u');

/** Whether a word can stand as a name: letters, digits and marks of any script; `unknown` has a meaning of its own. */
export function isName(word: string): boolean {
  return NAME.test(word) && word !== 'unknown';
}

/** In formulas and conditions these join terms. */
const OPERATORS = new Set(['and', 'or', 'not']);

/** A column of the data: a bare name where one can stand, else in backticks. */
export function columnName(column: string): string {
  return isName(column) && !OPERATORS.has(column) ? column : `\`${column}\``;
}
