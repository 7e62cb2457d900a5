import { Segments } from '@touchline/model';
import type * as ast from '../generated/ast.ts';
import type { Problem } from '../problems.ts';
import type { DeclaredSymbol } from '../scoping/symbols.ts';
import { keysOf } from '../scoping/symbols.ts';
import { declarationDrafts } from './declarations.ts';
import { FileContext } from './file-context.ts';
import type { Draft, Fragment } from './fragment.ts';
import { acceptance, property } from './properties.ts';
import { scale } from './values.ts';

/**
 * What one parsed file says. Holds no part of the syntax tree, so the tree can go.
 * `file` is the path that the model's places name; `problems` are what the parser found.
 */
export function buildFragment(root: ast.CxFile, file: string, problems: readonly Problem[] = []): Fragment {
  const context = new FileContext(file, property);
  const segments = new Segments();
  const drafts: Draft[] = [];
  for (const member of root.members) drafts.push(...declarationDrafts(context, member, undefined, segments));
  const symbols = drafts.map((draft) => draft.symbol).filter((symbol) => symbol.parent === undefined);
  const scales = [];
  const accepts = [];
  for (const node of root.properties) {
    if (node.$type === 'ScaleProperty' && node.scale) scales.push(scale(context, node.scale));
    else if (node.$type === 'AcceptProperty' && node.code !== undefined) accepts.push(acceptance(context, node));
  }
  for (const symbol of symbols) duplicateNames(symbol, context.problems);
  const [firstScale] = scales;
  return {
    file,
    drafts,
    symbols,
    references: context.references,
    ...(firstScale && { scale: firstScale }),
    ...(accepts.length > 0 && { accepts }),
    problems: [...problems, ...context.problems],
  };
}

/** Two elements of one parent with the same name; those at the top of files are compared when files are assembled. */
function duplicateNames(parent: DeclaredSymbol, problems: Problem[]): void {
  reportDuplicates(parent.children, problems);
  for (const child of parent.children) if (child.children.length > 0) duplicateNames(child, problems);
}

export function reportDuplicates(symbols: readonly DeclaredSymbol[], problems: Problem[]): void {
  const first = new Map<string, DeclaredSymbol>();
  for (const symbol of symbols) {
    if (symbol.name === undefined) continue;
    const [key = ''] = keysOf(symbol);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, symbol);
      continue;
    }
    problems.push({
      code: 'duplicate-name',
      severity: 'error',
      params: { name: symbol.name, kinds: { kinds: [symbol.kind] } },
      at: symbol.at,
      related: [{ message: 'first-declared', params: { name: symbol.name }, at: earlier.at }],
    });
  }
}
