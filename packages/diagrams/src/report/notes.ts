import MarkdownIt from 'markdown-it';

/**
 * Notes are Markdown of people whom the reader of a report need not trust: no HTML of theirs, no pictures (they would be
 * fetched from outside), no links but web addresses.
 */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(['image']);
markdown.validateLink = (address) => /^https?:\/\//iu.test(address.trim());
markdown.renderer.rules['link_open'] = (tokens, at, options, _env, self) => {
  tokens[at]?.attrSet('rel', 'noopener noreferrer');
  return self.renderToken(tokens, at, options);
};
// A heading inside a note would stand in the page's own outline.
for (const rule of ['heading_open', 'heading_close'] as const) {
  markdown.renderer.rules[rule] = () => (rule === 'heading_open' ? '<p><strong>' : '</strong></p>\n');
}

/** A note as HTML that is safe to stand in a page. */
export function noteHtml(text: string): string {
  return markdown.render(text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, ''));
}

/** A note inside a Markdown document: a quotation, so that nothing in it reaches what follows; HTML in it stays text. */
export function noteMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/<(?=[a-z/!?])/giu, '&lt;')
    .replace(/!\[/gu, '!\\[')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
