import type { MermaidDiagram } from '../mermaid/diagram.ts';

/** The report as a tree that is written twice: as HTML and as Markdown. Texts are plain; the printers escape them. */

export type Inline =
  | string
  /** The tone is for the better or the worse: the words say it, the colour helps. */
  | { readonly strong: string; readonly tone?: 'good' | 'bad' }
  | { readonly soft: string }
  | { readonly code: string }
  /** A web address; anything else than http(s) is written as plain text. */
  | { readonly link: string; readonly text: string }
  /** A mention of an element; it leads to the place of the report that tells about it, where there is one. */
  | { readonly element: string; readonly text: string };

export interface Item {
  readonly content: readonly Inline[];
  readonly children?: readonly Item[];
  /** Ticked or not: drawn as a task. */
  readonly done?: boolean;
}

export interface Fact {
  readonly term: string;
  readonly items: readonly Item[];
}

export type Cell = readonly Inline[];

export type Block =
  | { readonly type: 'text'; readonly content: readonly Inline[]; readonly lead?: true }
  | { readonly type: 'heading'; readonly text: string; readonly element?: string; readonly print?: string }
  | { readonly type: 'list'; readonly items: readonly Item[] }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | { readonly type: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly type: 'figures'; readonly figures: readonly { readonly value: string; readonly label: string }[] }
  | {
      readonly type: 'picture';
      /** Drawn only by the printer that shows it. */
      readonly svg: () => string;
      readonly mermaid: () => readonly MermaidDiagram[];
      readonly name: string;
      /** HTML in place of the picture on a screen; on paper `pages` stand for it. */
      readonly screen?: () => string;
      readonly pages?: () => readonly string[];
    }
  /** Markdown of a user. */
  | { readonly type: 'note'; readonly markdown: string }
  /** Folded in HTML. */
  | { readonly type: 'fold'; readonly title: string; readonly blocks: readonly Block[] }
  /** Side by side in HTML where there is room. */
  | { readonly type: 'cards'; readonly cards: readonly (readonly Block[])[] };

export interface Section {
  /** Of the anchor in the page. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface ReportDocument {
  readonly title: string;
  readonly context: string;
  readonly sections: readonly Section[];
}

export function list(...items: (string | undefined)[]): Item[] {
  return items.filter((item) => item !== undefined && item !== '').map((item) => ({ content: [item ?? ''] }));
}

/** A fact, or nothing when there is nothing to say. */
export function fact(term: string, items: readonly Item[]): Fact[] {
  return items.length === 0 ? [] : [{ term, items }];
}
