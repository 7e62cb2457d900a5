import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMON_RULES } from '../theme/common-rules.ts';
import { styleSheet } from '../theme/style-sheet.ts';
import { svgDocument } from './document.ts';
import { element, escapeText, html, number } from './markup.ts';
import { monotoneAt, monotonePath, path } from './path.ts';
import { drawBlock, textBlock } from './text.ts';

describe('markup', () => {
  test('escapes texts and attributes, leaves out what is absent', () => {
    expect(element('a', { b: '"<&>', c: undefined, d: false, e: 1 / 3 }, '<x>&', undefined, false).markup).toBe(
      '<a b="&quot;&lt;&amp;&gt;" e="0.33">&lt;x&gt;&amp;</a>',
    );
  });
  test('strips what XML forbids and composes accents', () => {
    expect(escapeText('a\u0000b\u000bc\uffffd\ud800e e\u0301')).toBe('abcd\ufffde é');
  });
  test('writes numbers with two decimals at most and no negative zero', () => {
    expect([0.005, -0.001, 12.3456, 7, 1e-9].map(number)).toEqual(['0.01', '0', '12.35', '7', '0']);
  });
  test('ends empty HTML elements, but not the void ones', () => {
    expect(html('div', { class: 'x' }).markup + html('br').markup).toBe('<div class="x"></div><br>');
  });
  test('any text leaves a document well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { markup } = element('t', { a: text }, text);
        expect(markup.replace(/^<t a="[^"<]*"(\/>|>[^<]*<\/t>)$/u, '')).toBe('');
      }),
    );
  });
});

describe('curve', () => {
  test('path data needs no blanks where letters or signs part the numbers', () => {
    expect(path('M', 0, 4, 'L', 1.005, -2, 'H', 9)).toBe('M0 4L1-2H9');
  });
  test('never leaves the heights of its two neighbours', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(heights, (ys) => {
        const points = ys.map((y, at) => ({ x: at * 206, y }));
        for (let at = 1; at < points.length; at++) {
          const [low, high] = [ys[at - 1] as number, ys[at] as number].sort((a, b) => a - b) as [number, number];
          for (let step = 0; step <= 20; step++) {
            const y = monotoneAt(points, (at - 1 + step / 20) * 206) as number;
            expect(y).toBeGreaterThanOrEqual(low - 1e-9);
            expect(y).toBeLessThanOrEqual(high + 1e-9);
          }
        }
      }),
    );
  });
  test('a single point has no path and no height beside it', () => {
    expect(monotonePath([{ x: 1, y: 2 }])).toBe('');
    expect(monotoneAt([{ x: 1, y: 2 }], 3)).toBeUndefined();
  });
});

describe('document', () => {
  const draw = (theme: 'light' | 'auto') =>
    svgDocument({
      width: 100.2,
      height: 40,
      title: 'A <b>',
      language: 'uk',
      theme,
      rules: COMMON_RULES,
      body: drawBlock(textBlock('Two words', 40, { size: 13, maxLines: 2 }), 4, 4, { class: 'body' }),
    });

  test('holds the rules of the classes that occur and nothing from outside', () => {
    const svg = draw('light');
    expect(svg).toContain('.tl .body{fill:#1c2430;font-size:13px}');
    expect(svg).not.toContain('.strong');
    expect(svg).toContain('<title>A &lt;b&gt;</title>');
    expect(svg).toContain('viewBox="0 0 101 40"');
    expect(svg).not.toMatch(/<script|foreignObject|@import|url\(/);
  });
  test('follows the reader with `auto`, repeating colours only', () => {
    expect(draw('auto')).toContain(
      '@media (prefers-color-scheme:dark){.tl .paper{fill:#14171c}.tl .body{fill:#e7ebf0}}',
    );
  });
  test('an unknown token is told with the known ones', () => {
    expect(() => styleSheet({ x: 'fill:$inc' }, 'light')).toThrow(/No token "inc"; there are paper, band, ink/);
  });
});
