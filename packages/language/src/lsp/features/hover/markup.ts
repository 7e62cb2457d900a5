import { type MarkupContent, MarkupKind } from 'vscode-languageserver';

/** How parts of a text look: in Markdown, or for editors that show plain text. */
export interface Markup {
  /** What somebody wrote: nothing of it means anything to Markdown. */
  text(words: string): string;
  strong(words: string): string;
  code(words: string): string;
  /** Only for addresses of ours. */
  link(words: string, address: string): string;
  /** Paragraphs, the empty ones left out. */
  content(paragraphs: readonly (string | undefined)[]): MarkupContent;
  list(items: readonly string[]): string;
}

/** Every sign that Markdown, HTML or the linking of bare addresses could give a meaning to. */
const SIGNS = /[!-/:-@[-`{-~]/g;
/** Between words these mean nothing. */
const HARMLESS = /[,;'"?%]/;

export function escapeMarkdown(words: string): string {
  return words
    .replace(SIGNS, (sign) => (HARMLESS.test(sign) ? sign : `\\${sign}`))
    .replace(/[^\P{Cc}\n\t]|\p{Bidi_Control}/gu, '')
    .replace(/\s*\n\s*/g, '  \n');
}

const markdown: Markup = {
  text: escapeMarkdown,
  strong: (words) => `**${escapeMarkdown(words)}**`,
  code: (words) => {
    const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^`|`$/.test(words) ? ' ' : '';
    return `${fence}${pad}${words.replace(/\s+/g, ' ')}${pad}${fence}`;
  },
  link: (words, address) => `[${escapeMarkdown(words)}](${encodeURI(address).replaceAll('%25', '%')})`,
  content: (paragraphs) => ({ kind: MarkupKind.Markdown, value: joined(paragraphs) }),
  list: (items) => items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n'),
};

const plain: Markup = {
  text: (words) => words,
  strong: (words) => words,
  code: (words) => words,
  link: (words, address) => `${words}: ${address}`,
  content: (paragraphs) => ({ kind: MarkupKind.PlainText, value: joined(paragraphs) }),
  list: (items) => items.map((item) => `- ${item}`).join('\n'),
};

function joined(paragraphs: readonly (string | undefined)[]): string {
  return paragraphs.filter((each) => each !== undefined && each !== '').join('\n\n');
}

/** Markdown where the editor announced that it shows it. */
export function markupFor(formats: readonly string[] | undefined): Markup {
  return formats?.includes(MarkupKind.Markdown) ? markdown : plain;
}
