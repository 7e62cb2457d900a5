import { escapeHtml } from '../html.ts';

/** As much of markdown-it as is used here. */
export interface MarkdownIt {
  readonly renderer: { readonly rules: { fence?: RenderRule | undefined } };
}
type RenderRule = (tokens: readonly Token[], index: number, ...rest: unknown[]) => string;
interface Token {
  readonly info: string;
  readonly content: string;
}

/** A picture of a text: SVG, and what somebody is told who cannot see it. */
export interface Picture {
  readonly svg: string;
  readonly title: string;
}

/** Shows the pictures of every block of code that says it is `cx`, with its text folded below them. */
export function drawCxBlocks<T extends MarkdownIt>(
  markdown: T,
  picturesOf: (text: string) => readonly Picture[],
  showText: string,
): T {
  const { rules } = markdown.renderer;
  const plain = rules.fence;
  rules.fence = (tokens, index, ...rest) => {
    const code = plain?.(tokens, index, ...rest) ?? '';
    const token = tokens[index];
    if (!token || !/^cx(?:\s|$)/i.test(token.info.trim())) return code;
    const pictures = picturesOf(token.content);
    if (pictures.length === 0) return code;
    const summary = `<summary>${escapeHtml(showText)}</summary>`;
    return `<figure class="touchline-maps">\n${pictures.map(imageOf).join('\n')}\n<details>${summary}\n${code}</details></figure>\n`;
  };
  return markdown;
}

/** As an image: whatever a text has put into it can neither run nor style the page around it. */
function imageOf({ svg, title }: Picture): string {
  const data = base64Of(svg);
  return `<img alt="${escapeHtml(title)}" src="data:image/svg+xml;base64,${data}">`;
}

function base64Of(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
