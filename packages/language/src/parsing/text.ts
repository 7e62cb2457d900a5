/**
 * The content of a text as it was written: quotes taken off, `\"` and `\\` unescaped, `"""…"""` without the indentation
 * its lines share. A text whose closing quote is missing gives what stands on its line.
 */
export function textOf(literal: string): string {
  if (literal.startsWith('"""')) return dedent(unescaped(stripped(literal, 3)));
  if (literal.startsWith('"')) return unescaped(stripped(literal, 1));
  return literal.replace(/^[“”„‟«‘‚'「『]/, '').replace(/[“”»"’'」』]$/, '');
}

/** Whether the quote that ends a text is there. */
export function isTerminated(literal: string): boolean {
  if (literal.startsWith('"""')) return literal.length >= 6 && literal.endsWith('"""');
  return /^"(?:[^"\\]|\\.)*"$/.test(literal);
}

/** Texts and columns in quotes, which may look like comments, or a comment. */
const COMMENT = /("""[\s\S]*?"""|"(?:[^"\\\r\n]|\\.)*"|`[^`\r\n]*`)|\/\*[\s\S]*?\*\/|\/\/[^\r\n]*/g;

/** A stretch of source as it reads: comments left out, blanks and line breaks folded to one blank. */
export function foldedSource(source: string): string {
  const text = source.includes('/') ? source.replace(COMMENT, (_, quoted?: string) => quoted ?? ' ') : source;
  return text.replace(/\s+/g, ' ');
}

function stripped(literal: string, quotes: number): string {
  return literal.slice(quotes, isTerminated(literal) ? -quotes : undefined);
}

function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\(["\\])/g, '$1') : text;
}

function dedent(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (lines[0]?.trim() === '') lines.shift();
  if (lines.at(-1)?.trim() === '') lines.pop();
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const shared = indents.length > 0 ? Math.min(...indents) : 0;
  return lines.map((line) => line.slice(shared).trimEnd()).join('\n');
}
