import { tokensOf } from '../../../packages/language/src/formatting/tokens.ts';
import { fitHeader, type Line, wordsOf } from '../../../packages/language/src/printing/lines.ts';
import { parser } from '../reading.ts';
import type { Draw } from './draw.ts';

/** Properties whose items are no comma lists. */
const SINGLE = /^(?:result|public|fit|baseline|target|hold|moment|key|peak|whenever|today|criterion|standard)\b/;

/** The same statements as somebody else might have laid them out: in header lines, in blocks, in lists. */
export function scribble(draw: Draw, lines: readonly Line[], indent = ''): string {
  return merged(draw, lines)
    .map((line) => scribbleLine(draw, line, indent))
    .join('');
}

/** Neighbours with the same keyword as one list, sometimes. */
function merged(draw: Draw, lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    const last = result.at(-1);
    const alike = last?.listed && line.listed && last.keyword === line.keyword && !SINGLE.test(line.keyword);
    if (last && alike && !last.block && draw.chance(50)) {
      const { block: _, ...rest } = last;
      result[result.length - 1] = { ...rest, ...line, rest: `${last.rest}, ${line.rest}` };
    } else result.push(line);
  }
  return result;
}

function scribbleLine(draw: Draw, line: Line, indent: string): string {
  const block = merged(draw, line.block ?? []);
  const words = indent + wordsOf(line);
  if (!line.declaration) {
    if (block.length === 0) return `${words}\n`;
    return braced(draw, words, block, indent);
  }
  let inHeader = draw.int(block.length + 1);
  while (!fitHeader(block.slice(0, inHeader))) inHeader--;
  const header = [words, ...block.slice(0, inHeader).map(wordsOf)].join(' ');
  const rest = block.slice(inHeader);
  return rest.length === 0 && draw.chance(70) ? `${header}\n` : braced(draw, header, rest, indent);
}

function braced(draw: Draw, header: string, block: readonly Line[], indent: string): string {
  if (block.length === 0) return `${header} {}\n`;
  if (fitHeader(block) && draw.chance(40)) return `${header} { ${block.map(wordsOf).join(' ')} }\n`;
  return `${header} {\n${scribble(draw, block, `${indent}  `)}${indent}}\n`;
}

const COMMENTS = ['// note', '// { not a block', '// "', '// Перевірити з юристом', '//'];
const INLINE = ['/* note */', '/* } */', '/* "a */', '/**/', '/* коментар */'];
const LONG = ['/* over\n   two lines */', '/**\n * starred\n * lines\n */', '/*\n\n  gap\n*/'];

/** Other blanks, more line breaks where the layout leaves a choice, and comments anywhere. */
export function scramble(draw: Draw, text: string, comments = true): string {
  const tokens = tokensOf(parser.parse(text).file);
  const widen = 1 + draw.int(3);
  let result = '';
  let at = 0;
  let indent = '';
  for (const [index, token] of tokens.entries()) {
    const place = text.indexOf(token.text, at);
    const gap = text.slice(at, place);
    at = place + token.text.length;
    const before = tokens[index - 1];
    if (gap.includes('\n') || index === 0) {
      if (comments && index > 0 && draw.chance(6)) result += ` ${draw.pick(COMMENTS)}`;
      else if (draw.chance(6)) result += '  \t';
      if (index > 0) result += draw.chance(10) ? '\n\n\n' : '\n'.repeat(gap.split('\n').length - 1);
      indent = (gap.split('\n').at(-1) ?? '').repeat(widen);
      if (comments && draw.chance(5)) result += `${indent}${draw.pick([...COMMENTS, ...LONG])}\n`;
      result += indent;
    } else if (token.text.startsWith('"') || before?.text === ',') {
      // A text and what follows a comma may stand on the next line, deeper than the line before.
      const deeper = `${indent}${' '.repeat(6 + draw.int(3))}`;
      const comment = comments && draw.chance(4) ? ` ${draw.pick(COMMENTS)}` : undefined;
      if (comment !== undefined || draw.chance(8)) {
        result += `${comment ?? ''}\n${deeper}`;
        indent = deeper;
      } else result += blanks(draw, gap, comments);
    } else result += blanks(draw, gap, comments);
    result += token.text;
  }
  return `${result}${draw.chance(50) ? '\n' : ''}`;
}

function blanks(draw: Draw, gap: string, comments: boolean): string {
  if (comments && draw.chance(3)) return ` ${draw.pick(INLINE)} `;
  if (gap === '') return '';
  return draw.chance(15) ? draw.pick(['  ', '\t', '   ', ' \t ']) : gap;
}
