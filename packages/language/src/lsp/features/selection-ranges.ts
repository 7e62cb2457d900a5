import type { CstNode } from 'langium';
import type { Position, SelectionRange } from 'vscode-languageserver';
import type { DocumentView } from '../document-view.ts';
import type { Feature } from '../feature.ts';
import { leafAt } from '../places.ts';

/** From a word outwards: the text without and with its quotes, item, property, block, declaration, file. */
export function selectionOf(view: DocumentView, position: Position): SelectionRange {
  const offset = view.offsetAt(position);
  const spans: [start: number, end: number][] = [];
  const add = (start: number, end: number): void => {
    const [from, to] = spans.at(-1) ?? [offset, offset];
    const wider = start <= from && end >= to && (start < from || end > to);
    if (wider) spans.push([start, end]);
  };
  const leaf = leafAt(view, offset);
  if (leaf) {
    const quotes = /^(?:"""|["`<])/.exec(leaf.text)?.[0].length ?? 0;
    if (quotes > 0 && leaf.length >= 2 * quotes) add(leaf.offset + quotes, leaf.end - quotes);
    add(leaf.offset, leaf.end);
    for (let at: CstNode | undefined = leaf.container; at; at = at.container) {
      const block = blockOf(at, offset);
      if (block) add(...block);
      add(at.offset, at.end);
    }
  }
  add(0, view.text.length);
  let range: SelectionRange | undefined;
  for (const [start, end] of spans.reverse()) {
    const next: SelectionRange = { range: { start: view.positionAt(start), end: view.positionAt(end) } };
    range = range ? { ...next, parent: range } : next;
  }
  return range ?? { range: { start: view.positionAt(offset), end: view.positionAt(offset) } };
}

/** What stands between the braces around an offset, without the blanks at its ends. */
function blockOf(node: CstNode, offset: number): [start: number, end: number] | undefined {
  if (!('content' in node)) return undefined;
  const content = node.content as readonly CstNode[];
  const open = content.find(({ text, offset: at }) => text === '{' && at < offset);
  const close = content.findLast(({ text }) => text === '}');
  if (!open || !close || close.offset < offset) return undefined;
  const inner = node.root.fullText.slice(open.end, close.offset);
  if (inner.trim() === '') return undefined;
  return [open.end + inner.length - inner.trimStart().length, close.offset - inner.length + inner.trimEnd().length];
}

export const selectionRanges: Feature = {
  capabilities: { selectionRangeProvider: true },
  register: ({ connection, answer }) => {
    connection.onSelectionRanges(({ textDocument, positions }, token) =>
      answer(textDocument.uri, token, (view) => positions.map((position) => selectionOf(view, position))),
    );
  },
};
