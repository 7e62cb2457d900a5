import { TextDocument } from 'langium';
import type { Position, Range } from 'vscode-languageserver';

/** A text of a test without its marks, and where these were. */
export interface Marked {
  readonly text: string;
  /** Where `<|>` stood, in the order of the text. */
  readonly cursors: readonly Position[];
  /** What stood between `<[` and `]>`. */
  readonly ranges: readonly Range[];
}

/** Reads the marks of a fixture: `<|>` a cursor, `<[…]>` a range. */
export function marked(source: string): Marked {
  let text = '';
  const cursors: number[] = [];
  const ranges: { start: number; end: number }[] = [];
  const open: number[] = [];
  let last = 0;
  for (const match of source.matchAll(/<\||\|>|<\[|\]>/g)) {
    if (match[0] === '|>') continue;
    if (match[0] === '<|' && !source.startsWith('<|>', match.index)) continue;
    text += source.slice(last, match.index);
    last = match.index + (match[0] === '<|' ? 3 : 2);
    if (match[0] === '<|') cursors.push(text.length);
    else if (match[0] === '<[') open.push(text.length);
    else ranges.push({ start: open.pop() ?? 0, end: text.length });
  }
  text += source.slice(last);
  const document = TextDocument.create('memory:marked', 'cx', 0, text);
  const byStart = ranges.sort((a, b) => a.start - b.start);
  return {
    text,
    cursors: cursors.map((offset) => document.positionAt(offset)),
    ranges: byStart.map(({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) })),
  };
}
