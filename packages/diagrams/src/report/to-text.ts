import type { Block, Cell, Inline, Item, Section } from './document.ts';

/** Sections as plain text for a terminal: headings underlined, tables in columns; pictures and what is folded are left out. */
export function sectionsText(sections: readonly Section[], width: number): string {
  const parts = sections.map(({ title, blocks }) =>
    [`${title}\n${'═'.repeat([...title].length)}`, ...blocks.flatMap((block) => blockText(block, width))].join('\n\n'),
  );
  return `${parts.join('\n\n\n')}\n`;
}

function blockText(block: Block, width: number): string[] {
  switch (block.type) {
    case 'text':
      return [wrapped(inlineText(block.content), width, '', '')];
    case 'heading':
      return [`${block.text}\n${'─'.repeat([...block.text].length)}`];
    case 'list':
      return [itemsText(block.items, width, '')];
    case 'facts':
      return [
        block.facts
          .map(({ term, items }) => `${term}: ${items.map(({ content }) => inlineText(content)).join(', ')}`)
          .map((line) => wrapped(line, width, '', '    '))
          .join('\n'),
      ];
    case 'table':
      return [tableText(block.head, block.rows, width)];
    case 'figures':
      return [block.figures.map(({ value, label }) => `${value} ${label}`).join('\n')];
    case 'picture':
      return [];
    case 'note':
      return [block.markdown];
    case 'fold':
      return [];
    case 'cards':
      return block.cards.flat().flatMap((inner) => blockText(inner, width));
  }
}

function itemsText(items: readonly Item[], width: number, indent: string): string {
  return items
    .map(({ content, children = [], done }) => {
      const mark = done === undefined ? '·' : done ? '☑' : '☐';
      const line = wrapped(inlineText(content), width, `${indent}${mark} `, `${indent}  `);
      return children.length === 0 ? line : `${line}\n${itemsText(children, width, `${indent}  `)}`;
    })
    .join('\n');
}

/** Columns side by side where they fit, else a row as a small list. */
function tableText(head: readonly string[], rows: readonly (readonly Cell[])[], width: number): string {
  const cells = rows.map((row) => row.map(inlineText));
  const widths = head.map((name, at) => Math.max(lengthOf(name), ...cells.map((row) => lengthOf(row[at] ?? ''))));
  if (widths.reduce((sum, each) => sum + each + 2, 0) <= width) {
    const line = (row: readonly string[]): string =>
      row
        .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - lengthOf(cell)))
        .join('  ')
        .trimEnd();
    return [line(head), widths.map((each) => '─'.repeat(each)).join('  '), ...cells.map(line)].join('\n');
  }
  return cells
    .map(([first = '', ...others]) => {
      const rest = others.flatMap((cell, at) =>
        cell === '' || cell === '–' ? [] : [`${head[at + 1] ?? ''}: ${cell}`],
      );
      return [wrapped(first, width, '· ', '  '), ...rest.map((line) => wrapped(line, width, '    ', '      '))].join(
        '\n',
      );
    })
    .join('\n');
}

const lengthOf = (text: string): number => [...text].length;

function inlineText(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('strong' in part) return part.strong;
      if ('soft' in part) return part.soft;
      if ('code' in part) return `\`${part.code}\``;
      return part.text;
    })
    .join('')
    .replaceAll('\u00a0', ' ')
    .trim();
}

/** Words in lines of at most `width` signs; a longer word has a line of its own. */
function wrapped(text: string, width: number, first: string, next: string): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/u)) {
    if (!isEmpty && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = next;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
