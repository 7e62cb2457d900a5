import { titleKey } from '@touchline/model';
import { AstUtils } from 'langium';
import { isReference, isRemoveProperty, type RemoveProperty } from '../generated/ast.ts';
import { textOf } from '../parsing/text.ts';
import { type OpenReference, quotedTitle } from '../scoping/open-reference.ts';
import type { DeclaredSymbol } from '../scoping/symbols.ts';
import type { Change } from './edit.ts';
import type { Page } from './places.ts';
import type { Revision } from './revision.ts';

/** Whoever calls an element by its title in quotes calls it by the new one. */
export function renameReferences(revision: Revision, symbol: DeclaredSymbol, title: string): void {
  const old = titleKey(symbol.title ?? symbol.name ?? '');
  const words = quotedTitle(title.replace(/\s+/gu, ' '));
  for (const [reference, below] of referencesThrough(revision, symbol)) {
    const at = reference.path.length - 1 - below;
    const segment = reference.path[at];
    if (segment?.quoted && titleKey(segment.text) === old) replaceSegments(revision, reference, at, at + 1, words);
  }
}

/** References to an element and to what stands in it, with the distance between. */
export function* referencesThrough(
  revision: Revision,
  symbol: DeclaredSymbol,
  below = 0,
): Generator<[OpenReference, number]> {
  for (const reference of revision.project.links.referencesTo(symbol)) {
    if (revision.project.textOf(reference.at.file) !== undefined) yield [reference, below];
  }
  for (const child of symbol.children) yield* referencesThrough(revision, child, below + 1);
}

/** Other words for a stretch of a path: `Apply.FillForm`. */
export function replaceSegments(
  revision: Revision,
  reference: OpenReference,
  from: number,
  to: number,
  newText: string,
): void {
  const found = segmentsAt(revision, reference, from, to, newText);
  if (found) revision.replace(found.page, found.change, newText);
}

/** The change that puts other words in place of a stretch of a path. */
export function segmentsAt(
  revision: Revision,
  reference: OpenReference,
  from: number,
  to: number,
  newText: string,
): { readonly page: Page; readonly change: Change } | undefined {
  const { page, node } = revision.find(reference.at, isReference);
  const leaves = page.leavesIn(page.spanOf(reference.at)).filter((leaf) => !leaf.hidden && leaf.text !== '.');
  const first = leaves[from];
  const last = leaves[to - 1];
  if (node.path.length !== leaves.length || !first || !last) return undefined;
  return { page, change: { start: first.offset, end: last.end, newText } };
}

/** `remove pain "…"` of to-be journeys names a statement by its text, and is no reference. */
export function renameRemovals(revision: Revision, keyword: string, old: string, text: string): void {
  for (const file of revision.project.files) {
    if (revision.isBroken(file) || !revision.project.textOf(file)?.includes('remove')) continue;
    const page = revision.page(file);
    const removals = AstUtils.streamAst(page.tree).filter(
      (node): node is RemoveProperty => isRemoveProperty(node) && node.kind === keyword,
    );
    for (const item of removals.flatMap(({ items }) => items)) {
      const leaf = page.leavesIn({ start: item.$cstNode?.offset ?? 0, end: item.$cstNode?.end ?? 0 })[0];
      if (leaf && titleKey(textOf(leaf.text)) === titleKey(old)) {
        revision.replace(page, { start: leaf.offset, end: leaf.end }, quotedTitle(text.replace(/\s+/gu, ' ')));
      }
    }
  }
}
