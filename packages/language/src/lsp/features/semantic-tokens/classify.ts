import { CstUtils, GrammarAST, type LeafCstNode } from 'langium';
import { isColumn, isReference, isRemoveProperty } from '../../../generated/ast.ts';
import type { DocumentView } from '../../document-view.ts';
import { type Mention, mentionsIn } from '../../mentions.ts';
import { featureOf } from '../../places.ts';
import { type TokenModifier, type TokenType, typeOfKind } from './legend.ts';

/** A stretch of text and what it is; offsets, the end exclusive. */
export interface Classified {
  readonly start: number;
  readonly end: number;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** What the tokens of a text are, in their order; comments and brackets are left to the grammar of the editor. */
export function* classified(view: DocumentView, from = 0, to = view.text.length): Generator<Classified> {
  const root = view.tree.$cstNode;
  if (!root) return;
  const mentions = new Map(mentionsIn(view).map((mention) => [mention.start, mention]));
  let before: LeafCstNode | undefined;
  let opens = false;
  let last = 0;
  for (const leaf of CstUtils.flattenCst(root)) {
    if (leaf.hidden) continue;
    const word = GrammarAST.isKeyword(leaf.grammarSource) && /^[a-z]/.test(leaf.text);
    // `measured by` opens a property with two words; a `by` further on joins.
    opens = word && (before?.astNode !== leaf.astNode || opens);
    before = leaf;
    if (leaf.end <= from || leaf.offset < last || leaf.length === 0) continue;
    if (leaf.offset >= to) return;
    const mention = mentions.get(leaf.offset);
    const found = mention ? ofMention(mention) : ofLeaf(leaf, word, opens);
    if (!found) continue;
    last = leaf.end;
    yield { start: leaf.offset, end: leaf.end, ...found };
  }
}

type What = Pick<Classified, 'type' | 'modifiers'>;

function ofMention({ subject, role, quoted, node }: Mention): What {
  const removed = isRemoveProperty(node.$container) ? (['deprecated'] as const) : [];
  if (!subject) return { type: quoted ? 'title' : 'variable', modifiers: ['unresolved', ...removed] };
  if ('free' in subject) return { type: 'title', modifiers: ['free', ...removed] };
  const modifiers = role === 'declaration' ? (['declaration'] as const) : removed;
  const { symbol } = subject;
  const statement = typeOfKind(symbol.kind) === 'statement';
  // The words of a statement are what it says; a title in quotes is what something is called.
  if (quoted) return { type: statement && role === 'declaration' ? 'string' : 'title', modifiers };
  return { type: typeOfKind(symbol.kind), modifiers };
}

function ofLeaf(leaf: LeafCstNode, word: boolean, opens: boolean): What | undefined {
  const { text, astNode } = leaf;
  const plain = (type: TokenType): What => ({ type, modifiers: [] });
  if (word) {
    const feature = featureOf(leaf);
    if (feature !== undefined && feature !== 'keyword') return plain('enumMember');
    return plain(opens && !('members' in astNode) ? 'property' : 'keyword');
  }
  if (text.startsWith('"')) return plain('string');
  if (text.startsWith('`') || isColumn(astNode)) return plain('column');
  if (/^\d/.test(text)) return plain('number');
  if (text.startsWith('<') && text.length > 2) return plain('link');
  if (text.startsWith('#')) return plain('link');
  // Maturity models are built in.
  if (isReference(astNode) && text !== '.') return { type: 'enumMember', modifiers: ['defaultLibrary'] };
  if (/^[\p{L}_]/u.test(text)) return plain('enumMember');
  return /^[{}(),.]$/.test(text) ? undefined : plain('operator');
}
