import { expect, test } from 'vitest';
import { drawCxBlocks, type MarkdownIt, type Picture } from './cx-blocks.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>Дім</text></svg>';

function rendered(info: string, pictures: readonly Picture[]): string {
  const markdown: MarkdownIt = {
    renderer: { rules: { fence: (tokens, index) => `<pre>${tokens[index]?.content}</pre>` } },
  };
  drawCxBlocks(markdown, () => pictures, 'Text');
  return markdown.renderer.rules.fence?.([{ info, content: 'journey' }], 0) ?? '';
}

test('a block of cx is shown as its map, with the text below', () => {
  const html = rendered('cx', [{ svg, title: 'Getting home' }]);
  const [, data = ''] = /base64,([^"]+)"/.exec(html) ?? [];
  expect(Buffer.from(data, 'base64').toString('utf8')).toBe(svg);
  expect(html).toContain('<details><summary>Text</summary>\n<pre>journey</pre></details>');
});

test('other blocks, and a text without a map, stay as they are', () => {
  expect(rendered('cxx', [{ svg, title: 'x' }])).toBe('<pre>journey</pre>');
  expect(rendered('', [{ svg, title: 'x' }])).toBe('<pre>journey</pre>');
  expect(rendered('cx', [])).toBe('<pre>journey</pre>');
  expect(rendered('CX title="a"', [{ svg, title: 'x' }])).toContain('<img');
});

test('nothing of a title or of a picture becomes markup of the page', () => {
  const html = rendered('cx', [{ svg: '<svg onload="x()"></svg>', title: '"><script>x()</script>' }]);
  expect(html).not.toContain('<script');
  expect(html).not.toContain('onload');
});
