import type { AstNode } from 'langium';
import { layout } from './layout.ts';
import { tokensOf } from './tokens.ts';

/**
 * The canonical form of a file that was read without a syntax error. Only blanks and line breaks change: every token and
 * every comment stays, in its order, so the model stays the same. Formatting the result again changes nothing.
 */
export function formatTree(root: AstNode): string {
  return layout(tokensOf(root));
}
