import type { SourceRange } from '@touchline/model';
import { type AstNode, AstUtils, CstUtils, type LeafCstNode } from 'langium';
import type { CxFile, Declaration, Property } from '../generated/ast.ts';

/** From where to where, in UTF-16 code units from the start of the text; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A file with its syntax tree: where things stand, and which comments belong to them. */
export class Page {
  readonly file: string;
  readonly text: string;
  readonly tree: CxFile;
  readonly #lines: readonly number[];
  /** Tokens and comments, in their order. */
  readonly leaves: readonly LeafCstNode[];
  #nodes: Map<string, AstNode[]> | undefined;

  constructor(file: string, text: string, tree: CxFile) {
    this.file = file;
    this.text = text;
    this.tree = tree;
    const lines = [0];
    for (const lineBreak of text.matchAll(/\r\n?|\n/g)) lines.push(lineBreak.index + lineBreak[0].length);
    this.#lines = lines;
    this.leaves = tree.$cstNode ? CstUtils.flattenCst(tree.$cstNode.root).toArray() : [];
  }

  spanOf({ line, column, endLine, endColumn }: SourceRange): Span {
    return {
      start: (this.#lines[line - 1] ?? 0) + column - 1,
      end: (this.#lines[endLine - 1] ?? 0) + endColumn - 1,
    };
  }

  /** The node of this type that stands exactly there, the outermost where several do. */
  nodeAt<T extends AstNode>(at: SourceRange, isWanted: (node: unknown) => node is T): T | undefined {
    this.#nodes ??= this.#byPlace();
    const { start, end } = this.spanOf(at);
    return this.#nodes.get(`${start}:${end}`)?.find(isWanted) as T | undefined;
  }

  #byPlace(): Map<string, AstNode[]> {
    const nodes = new Map<string, AstNode[]>();
    for (const node of AstUtils.streamAst(this.tree)) {
      if (!node.$cstNode) continue;
      const key = `${node.$cstNode.offset}:${node.$cstNode.end}`;
      const known = nodes.get(key);
      if (known) known.push(node);
      else nodes.set(key, [node]);
    }
    return nodes;
  }

  /** Where the first token at or behind an offset is in the list. */
  indexOf(offset: number): number {
    let [low, high] = [0, this.leaves.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.leaves[middle] as LeafCstNode).offset < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Tokens and comments within a span. */
  leavesIn({ start, end }: Span): LeafCstNode[] {
    const found: LeafCstNode[] = [];
    for (let at = this.indexOf(start); at < this.leaves.length; at++) {
      const leaf = this.leaves[at] as LeafCstNode;
      if (leaf.end > end) break;
      found.push(leaf);
    }
    return found;
  }

  /** The braces of a declaration or of an item; none when it has no block. */
  blockOf(node: AstNode): { readonly open: LeafCstNode; readonly close: LeafCstNode } | undefined {
    const cst = node.$cstNode;
    if (!cst) return undefined;
    const own = this.leavesIn({ start: cst.offset, end: cst.end }).filter(
      (leaf) => !leaf.hidden && leaf.astNode === node,
    );
    const open = own.find(({ text }) => text === '{');
    const close = own.findLast(({ text }) => text === '}');
    return open && close && { open, close };
  }

  /** A node with the comments in the lines directly above it and the one behind it in its line. */
  withComments(node: Span): Span {
    let { start, end } = node;
    for (let at = this.indexOf(node.start) - 1; at >= 0; at--) {
      const leaf = this.leaves[at] as LeafCstNode;
      if (!leaf.hidden || breaks(this.text.slice(leaf.end, start)) !== 1) break;
      if (!this.opensLine(leaf.offset)) break;
      start = leaf.offset;
    }
    for (let at = this.indexOf(node.end); at < this.leaves.length; at++) {
      const leaf = this.leaves[at] as LeafCstNode;
      if (!leaf.hidden || breaks(this.text.slice(end, leaf.offset)) > 0) break;
      const next = this.leaves[at + 1];
      // A comment before something else in the line belongs to that.
      if (next && breaks(this.text.slice(leaf.end, next.offset)) === 0) break;
      end = leaf.end;
    }
    return { start, end };
  }

  /** Whether nothing but blanks stands before an offset in its line. */
  opensLine(offset: number): boolean {
    return this.text.slice(this.text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
  }

  closesLine(offset: number): boolean {
    const end = this.text.indexOf('\n', offset);
    return this.text.slice(offset, end < 0 ? undefined : end).trim() === '';
  }

  /** The blanks at the beginning of the line of an offset. */
  indentation(offset: number): string {
    const line = this.text.slice(this.text.lastIndexOf('\n', offset - 1) + 1);
    return /^[^\S\n]*/u.exec(line)?.[0] ?? '';
  }

  /** A whole line (or lines) with the break at its end, where nothing else stands in it; the span itself otherwise. */
  wholeLines({ start, end }: Span): Span {
    if (!this.opensLine(start) || !this.closesLine(end)) return { start: this.#blanksBefore(start), end };
    const next = this.text.indexOf('\n', end);
    const from = this.text.lastIndexOf('\n', start - 1) + 1;
    const to = next < 0 ? this.text.length : next + 1;
    // A blank line above goes too when it would have nothing to keep apart.
    const above = /\n[^\S\n]*\r?\n$/u.exec(this.text.slice(0, from));
    const rest = this.text.slice(to);
    if (above && (/^[^\S\n]*(?:\r?\n|$|\})/u.test(rest) || rest === '')) {
      const blank = this.text.lastIndexOf('\n', from - 2) + 1;
      return { start: blank, end: to };
    }
    return { start: from, end: to };
  }

  #blanksBefore(offset: number): number {
    let start = offset;
    while (start > 0 && /[^\S\n]/u.test(this.text[start - 1] ?? '')) start--;
    return start;
  }
}

export function spanOf(node: AstNode): Span {
  const cst = node.$cstNode;
  return { start: cst?.offset ?? 0, end: cst?.end ?? 0 };
}

/** Properties and members of a declaration in the order of the text. */
export function partsOf(node: AstNode): readonly (Declaration | Property)[] {
  const { properties = [], members = [] } = node as { properties?: Property[]; members?: Declaration[] };
  return [...properties, ...members].filter((part) => part.$cstNode).sort((a, b) => spanOf(a).start - spanOf(b).start);
}

export function isMember(part: AstNode): part is Declaration {
  return 'members' in part && 'properties' in part;
}

function breaks(text: string): number {
  return text.split('\n').length - 1;
}
