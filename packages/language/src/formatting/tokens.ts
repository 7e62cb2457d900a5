import { type AstNode, AstUtils, CstUtils, type LeafCstNode } from 'langium';
import { isAmount, isDateRange, isDeclaration, isStep, isUnaryExpression } from '../generated/ast.ts';

/** A token as the formatter sees it. */
export interface Token {
  readonly text: string;
  readonly kind: 'word' | 'comment';
  /** Line breaks between the token before and this one in the source. */
  readonly breaksBefore: number;
  /** A property or declaration of a block begins here: a line of its own. */
  readonly startsUnit: boolean;
  /**
   * A line that is too long may be broken before this token: 1 before a property of a header line, 2 before an item of a
   * list, 3 before what trails an item; lower numbers are better places. 0: never.
   */
  readonly breakRank: 0 | 1 | 2 | 3;
  /** No blank between this token and the next: a sign, an opening bracket, the dots of a number range. */
  readonly tightAfter: boolean;
  readonly tightBefore: boolean;
}

/** The tokens of a file in order, comments included; blanks are gone. */
export function tokensOf(root: AstNode): Token[] {
  const cst = root.$cstNode;
  if (!cst) return [];
  const leaves = CstUtils.flattenCst(cst.root).toArray();
  const { starts, breaks } = unitsOf(root, leaves);
  const source = cst.root.fullText;
  let end = 0;
  const tokens: Token[] = [];
  for (const leaf of leaves) {
    const comment = leaf.hidden;
    const between = source.slice(end, leaf.offset);
    tokens.push({
      text: leaf.text,
      kind: comment ? 'comment' : 'word',
      breaksBefore: between.split('\n').length - 1,
      startsUnit: starts.has(leaf.offset),
      breakRank: breaks.get(leaf.offset) ?? 0,
      tightAfter: !comment && isTightAfter(leaf),
      tightBefore: !comment && isTightBefore(leaf),
    });
    end = leaf.end;
  }
  return tokens;
}

/** Where the members of blocks begin, and where a header line or a list may be broken. */
function unitsOf(
  root: AstNode,
  leaves: readonly LeafCstNode[],
): { starts: Set<number>; breaks: Map<number, 1 | 2 | 3> } {
  const braces = new Map<AstNode, number>();
  for (const leaf of leaves)
    if (leaf.text === '{' && !leaf.hidden && !braces.has(leaf.astNode)) braces.set(leaf.astNode, leaf.offset);
  const starts = new Set<number>();
  const breaks = new Map<number, 1 | 2 | 3>();
  for (const node of AstUtils.streamAst(root)) {
    const cst = node.$cstNode;
    const container = node.$container;
    if (!cst || !container) continue;
    const property = node.$containerProperty;
    // A keyword keeps its first value beside it.
    if (property === 'items' && (node.$containerIndex ?? 0) > 0) breaks.set(cst.offset, 2);
    if (property !== 'properties' && property !== 'members') continue;
    if (isStep(node) && node.listed) {
      // A list of steps breaks after its commas.
      const heading = CstUtils.flattenCst(cst).find((leaf) => !leaf.hidden && leaf.text !== ',');
      if (heading) breaks.set(heading.offset, 2);
      continue;
    }
    if (container === root) starts.add(cst.offset);
    else {
      const brace = braces.get(container);
      if (brace === undefined || cst.offset < brace) breaks.set(cst.offset, isDeclaration(container) ? 1 : 3);
      else starts.add(cst.offset);
    }
  }
  return { starts, breaks };
}

const TIGHT_BEFORE = new Set([',', ')', '.']);
const TIGHT_AFTER = new Set(['(', '.']);

function isTightBefore(leaf: LeafCstNode): boolean {
  return TIGHT_BEFORE.has(leaf.text) || (leaf.text === '..' && !isDateRange(leaf.astNode));
}

function isTightAfter(leaf: LeafCstNode): boolean {
  if (TIGHT_AFTER.has(leaf.text)) return true;
  if (leaf.text === '..') return !isDateRange(leaf.astNode);
  if (leaf.text === '-' || leaf.text === '+') return isAmount(leaf.astNode) || isUnaryExpression(leaf.astNode);
  return false;
}
