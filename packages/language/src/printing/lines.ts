/** A property or a declaration as text: what it says in its line, and what stands in its braces. */
export interface Line {
  /** The word or words that open it. */
  readonly keyword: string;
  /** What follows the keyword, up to the block. */
  readonly rest: string;
  readonly block?: readonly Line[];
  /** Declarations have a block or a header line, as fits; properties have the block they are given. */
  readonly declaration?: true;
  /** Several of these are a list: `pain "A", "B"`. */
  readonly listed?: true;
  /** Stands in the header line of its declaration even when the rest stands in a block. */
  readonly leads?: true;
  /** Takes words that follow it for its own, as list items do: `accept X` a `because`. */
  readonly greedy?: true;
  /** Never stands in a header line. */
  readonly blockOnly?: true;
}

const STEP = '  ';
const WIDTH = 120;
/** More than this many properties read better one below the other. */
const SHORT = 4;

/** Words that a list item before them takes for its own. */
export const TRAILING: ReadonlySet<string> = new Set([
  'for',
  'as',
  'by',
  'uses',
  'takes',
  'impact',
  'effort',
  'lifts',
  'when',
  'because',
  'evidence',
  'about',
  'based',
  'to',
  'on',
  'kind',
  'scale',
]);

export function wordsOf(line: Line): string {
  return [line.keyword, line.rest].filter((part) => part !== '').join(' ');
}

/** Whether the line, standing behind a list item, would be read as part of it. */
export function trails(line: Line): boolean {
  return TRAILING.has(line.keyword.split(' ')[0] ?? '') || line.keyword === '';
}

/** Whether the lines mean the same behind one another in a header line as they do in a block. */
export function fitHeader(lines: readonly Line[]): boolean {
  let item = false;
  for (const line of lines) {
    if (line.block || line.blockOnly || line.declaration) return false;
    if (item && trails(line)) return false;
    item ||= line.listed === true || line.greedy === true;
  }
  return true;
}

/** Lines as text that the parser reads; the formatter gives it its form. */
export function render(lines: readonly Line[], indent = ''): string {
  let text = '';
  let braces = false;
  for (const line of lines) {
    const rendered = renderLine(line, indent);
    // Declarations with a block stand apart.
    const apart =
      line.declaration === true && rendered.endsWith('}\n') && rendered.includes('\n', rendered.indexOf('\n') + 1);
    if (text !== '' && (apart || braces)) text += '\n';
    text += rendered;
    braces = apart;
  }
  return text;
}

function renderLine(line: Line, indent: string): string {
  const words = indent + wordsOf(line);
  const block = line.block ?? [];
  if (!line.declaration) return block.length === 0 ? `${words}\n` : braced(words, block, indent);
  const flat = [words, ...block.map(wordsOf)].join(' ');
  const short = block.length <= SHORT && flat.length <= WIDTH && !flat.includes('\n');
  if (short && fitHeader(block)) return `${flat}\n`;
  const lead = block.findIndex((inner) => !inner.leads);
  const header = lead < 0 ? block : block.slice(0, lead);
  return braced([words, ...header.map(wordsOf)].join(' '), lead < 0 ? [] : block.slice(lead), indent);
}

function braced(words: string, block: readonly Line[], indent: string): string {
  return `${words} {\n${render(block, indent + STEP)}${indent}}\n`;
}
