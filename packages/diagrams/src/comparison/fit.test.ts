import { describe, expect, test } from 'vitest';
import { fit, type Part } from './fit.ts';

const table = (name: string, rows: number, rank = 1): Part<string> => ({
  what: name,
  rank,
  open: `# ${name}\n`,
  rows: Array.from({ length: rows }, (_, at) => `| ${at + 1} |`),
  close: '\n</end>',
  more: (count) => `${count} more`,
});

describe('parts of a text', () => {
  test('are all there when there is room', () => {
    expect(fit([table('a', 2), table('b', 1)], 1000)).toEqual({
      text: '# a\n| 1 |\n| 2 |\n</end>\n\n# b\n| 1 |\n</end>',
      leftOut: new Map(),
    });
  });

  test('end as they should, with the count of what is left out', () => {
    expect(fit([table('a', 100)], 40).text).toBe('# a\n| 1 |\n| 2 |\n| 3 |\n\n97 more\n</end>');
  });

  test('of a lower rank come first, in the order of the text', () => {
    const { text, leftOut } = fit([table('later', 3, 2), table('first', 3, 1)], 40);
    expect(text).toBe('# first\n| 1 |\n| 2 |\n| 3 |\n</end>');
    expect([...leftOut]).toEqual([['later', 3]]);
  });

  test('share the room: one long part does not take all of it', () => {
    const { text } = fit([table('a', 500), table('b', 500)], 400);
    expect(text).toContain('# a');
    expect(text).toContain('# b\n| 1 |');
  });

  test.each([0, 1, 17, 30, 31, 40, 99, 100, 101, 250, 1000, 5000])('never exceed %i characters', (limit) => {
    const parts = [table('a', 40), table('b', 3, 2), table('c', 90, 2), table('d', 1, 3)];
    const { text, leftOut } = fit(parts, limit);
    expect(text.length).toBeLessThanOrEqual(limit);
    const begun = text.match(/^# /gmu)?.length ?? 0;
    expect(text.match(/<\/end>/gu)?.length ?? 0).toBe(begun);
    expect(begun + leftOut.size).toBe(parts.length);
  });
});
