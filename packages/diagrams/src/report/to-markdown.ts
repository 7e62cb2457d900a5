import type { MermaidDiagram } from '../mermaid/diagram.ts';
import { oneLine } from '../mermaid/escape.ts';
import type { Block, Fact, Inline, Item, ReportDocument } from './document.ts';
import { noteMarkdown } from './notes.ts';

export interface MarkdownWords {
  readonly contents: string;
}

/** The report as Markdown for a wiki or a pull request; pictures are Mermaid blocks, which GitHub and GitLab draw. */
export function documentMarkdown(document: ReportDocument, words: MarkdownWords): string {
  const contents = document.sections.map(({ title }, at) => `${at + 1}. ${escapeMarkdown(title)}`);
  const parts = [
    `# ${escapeMarkdown(document.title)}`,
    escapeMarkdown(document.context),
    `**${escapeMarkdown(words.contents)}**`,
    contents.join('\n'),
    ...document.sections.flatMap(({ title, blocks }) => [`## ${escapeMarkdown(title)}`, ...blocksMarkdown(blocks, 3)]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Mermaid diagrams one after the other, each followed by what it cannot show. */
export function diagramsMarkdown(diagrams: readonly MermaidDiagram[]): string[] {
  return diagrams.flatMap(({ text, beside }) => [
    `\`\`\`mermaid\n${text.trimEnd()}\n\`\`\``,
    ...(beside.length === 0 ? [] : [beside.map((line) => `- ${escapeMarkdown(line)}`).join('\n')]),
  ]);
}

/**
 * A text as Markdown that shows it as it is: every sign that Markdown or its dialects read is escaped, blanks are folded.
 * Empty comments stand in what platforms make mentions and links of after Markdown is read: `@name`, addresses, numbers of
 * issues, hashes of commits.
 */
export function escapeMarkdown(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_{}[\]()#+\-.!|~>^$:=]/gu, (sign) => `\\${sign}`)
      .replace(/&/gu, '&amp;')
      .replace(/</gu, '&lt;')
      .replace(/@/gu, '@<!-- -->')
      // A sign inside or after a word means nothing to Markdown: without its backslash the text stays readable in the source.
      .replace(/(?<=\p{L})\\([.:\-)(+=])(?=\s|$)/gu, '$1')
      .replace(/(?<=\p{L}|\p{N})\\([-.])(?=\p{L}|\p{N})/gu, '$1')
      .replace(/\\?:(?=\/\/)/gu, ':<!-- -->')
      .replace(/(?<![\p{L}\p{N}])(www|gh)(?=\\?[.-])/giu, '$1<!-- -->')
      .replace(/(\\[#!]|&amp;)(?=\d)/gu, '$1<!-- -->')
      .replace(/(?<![\p{L}\p{N}])(?=\d*[a-f])(?=[a-f]*\d)([\da-f]{4})(?=[\da-f]{3,36}(?![\p{L}\p{N}]))/gu, '$1<!-- -->')
  );
}

export function blocksMarkdown(blocks: readonly Block[], level: number): string[] {
  return blocks.flatMap((block) => blockMarkdown(block, level));
}

function blockMarkdown(block: Block, level: number): string[] {
  switch (block.type) {
    case 'text':
      return [inlineMarkdown(block.content)];
    case 'heading': {
      const print = block.print === undefined ? '' : ` · ${escapeMarkdown(block.print)}`;
      return [`${'#'.repeat(Math.min(level, 6))} ${escapeMarkdown(block.text)}${print}`];
    }
    case 'list':
      return [listMarkdown(block.items).join('\n')];
    case 'facts':
      return block.facts.length === 0 ? [] : [block.facts.flatMap(factMarkdown).join('\n')];
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      return [
        [
          row(block.head.map(escapeMarkdown)),
          row(block.head.map(() => '---')),
          ...block.rows.map((cells) => row(cells.map((cell) => inlineMarkdown(cell)))),
        ].join('\n'),
      ];
    }
    case 'figures':
      return [
        block.figures.map(({ value, label }) => `- **${escapeMarkdown(value)}** ${escapeMarkdown(label)}`).join('\n'),
      ];
    case 'picture':
      return diagramsMarkdown(block.mermaid());
    case 'note':
      return [noteMarkdown(block.markdown)];
    case 'fold':
      return [`**${escapeMarkdown(block.title)}**`, ...blocksMarkdown(block.blocks, level + 1)];
    case 'cards':
      return block.cards.flatMap((card) => blocksMarkdown(card, level + 1));
  }
}

function factMarkdown({ term, items }: Fact): string[] {
  const [only] = items;
  if (items.length === 1 && only !== undefined)
    return [`- **${escapeMarkdown(term)}** ${inlineMarkdown(only.content)}`, ...listMarkdown(only.children ?? [], 1)];
  return [`- **${escapeMarkdown(term)}**`, ...listMarkdown(items, 1)];
}

function listMarkdown(items: readonly Item[], depth = 0): string[] {
  return items.flatMap(({ content, children = [], done }) => [
    `${'  '.repeat(depth)}- ${done === undefined ? '' : done ? '[x] ' : '[ ] '}${inlineMarkdown(content)}`,
    ...listMarkdown(children, depth + 1),
  ]);
}

/** Nothing in it ends a code span or a cell of a table. */
const PLAIN_CODE = /^[\p{L}\p{N}](?:[\p{L}\p{N} …-]*[\p{L}\p{N}…])?$/u;

export function inlineMarkdown(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (typeof part === 'string') return spaced(part, escapeMarkdown(part));
      if ('strong' in part) return part.strong.trim() === '' ? '' : `**${escapeMarkdown(part.strong)}**`;
      if ('soft' in part) return spaced(part.soft, escapeMarkdown(part.soft));
      if ('code' in part)
        return PLAIN_CODE.test(part.code) ? `\`${part.code}\`` : spaced(part.code, escapeMarkdown(part.code));
      if ('link' in part) return linkMarkdown(part.link, part.text);
      return escapeMarkdown(part.text);
    })
    .join('')
    .trim();
}

/** Blanks at the ends keep neighbours apart. */
function spaced(text: string, escaped: string): string {
  return `${/^\s/u.test(text) ? ' ' : ''}${escaped}${/\s$/u.test(text) && escaped !== '' ? ' ' : ''}`;
}

function linkMarkdown(address: string, text: string): string {
  if (!/^https?:\/\//iu.test(address)) return escapeMarkdown(`${text} ${address === text ? '' : address}`);
  const target = oneLine(address).replace(/[\s<>()[\]\\`|"]/gu, (sign) =>
    encodeURIComponent(sign).replace(/[()]/gu, (each) => `%${each.charCodeAt(0).toString(16)}`),
  );
  return `[${escapeMarkdown(text)}](${target})`;
}
