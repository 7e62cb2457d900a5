import { type AstNode, AstUtils, type CstNode, CstUtils, GrammarAST, type LeafCstNode } from 'langium';
import { isAcceptProperty, isLinkProperty, isTextItem, isTextProperty } from '../generated/ast.ts';
import { textOf } from '../parsing/text.ts';
import type { DocumentView } from './document-view.ts';
import { type Mention, mentionAt } from './mentions.ts';

interface Span {
  /** Offsets; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The innermost node of the syntax tree around it. */
  readonly node: AstNode;
}

/** What stands at a position of a text. */
export type Place = Span &
  (
    | { readonly what: 'mention'; readonly mention: Mention }
    /** A word of the language: one that opens something, joins, or is a value of a closed list. */
    | { readonly what: 'keyword'; readonly word: string }
    /** The code of a rule after `accept`. */
    | { readonly what: 'code'; readonly code: string }
    /** `<https://…>`, without its brackets. */
    | { readonly what: 'link'; readonly target: string }
    /** A path or glob after `files`. */
    | { readonly what: 'file'; readonly path: string }
    | { readonly what: 'text' | 'value' }
  );

/** What stands at an offset; between two, what begins there counts unless it is a sign. */
export function placeAt(view: DocumentView, offset: number): Place | undefined {
  const leaf = leafAt(view, offset);
  if (!leaf) return undefined;
  const node = leaf.astNode;
  const span = { start: leaf.offset, end: leaf.end, node };
  const mention = mentionAt(view, leaf.offset);
  if (mention && mention.start === leaf.offset) return { ...span, what: 'mention', mention };
  const feature = featureOf(leaf);
  if (isAcceptProperty(node) && feature === 'code') return { ...span, what: 'code', code: leaf.text };
  if (isLinkProperty(node)) return { ...span, what: 'link', target: node.link };
  if (leaf.text.startsWith('"')) {
    const property = node.$container;
    const files = isTextItem(node) && isTextProperty(property) && property.keyword === 'files';
    return files ? { ...span, what: 'file', path: textOf(leaf.text) } : { ...span, what: 'text' };
  }
  if (GrammarAST.isKeyword(leaf.grammarSource) && /^[a-z]/.test(leaf.text)) {
    return { ...span, what: 'keyword', word: leaf.text };
  }
  return { ...span, what: 'value' };
}

/** The token at an offset, else the one that ends there; no blanks and no comments. */
export function leafAt(view: DocumentView, offset: number): LeafCstNode | undefined {
  const root = view.tree.$cstNode;
  if (!root) return undefined;
  const at = tokenAt(root, offset);
  if (at && !isSign(at)) return at;
  const before = offset > 0 ? tokenAt(root, offset - 1) : undefined;
  return before && !isSign(before) ? before : at;
}

function tokenAt(root: CstNode, offset: number): LeafCstNode | undefined {
  const leaf = CstUtils.findLeafNodeAtOffset(root, offset);
  return leaf && !leaf.hidden && leaf.offset <= offset && offset < leaf.end ? leaf : undefined;
}

function isSign({ text }: LeafCstNode): boolean {
  return /^[{}(),.]$/.test(text);
}

/** The property of the syntax tree that a token fills. */
export function featureOf(leaf: LeafCstNode): string | undefined {
  const whole = leaf.astNode.$cstNode;
  for (let at: CstNode | undefined = leaf; at && at !== whole; at = at.container) {
    const source = at.grammarSource;
    const assignment = source && AstUtils.getContainerOfType(source, GrammarAST.isAssignment);
    if (assignment) return assignment.feature;
  }
  return undefined;
}
