import { joinId, type Segments, slug } from '@touchline/model';
import type * as ast from '../generated/ast.ts';
import type { ElementKind } from '../scoping/kinds.ts';
import type { DeclaredSymbol } from '../scoping/symbols.ts';
import type { FileContext } from './file-context.ts';
import { type Fields, Sheet } from './sheet.ts';

/** A symbol, its fields so far and a sheet for the rest. */
export function open(
  context: FileContext,
  node: ast.Declaration,
  kind: ElementKind,
  parent: DeclaredSymbol | undefined,
  segments: Segments,
  plainSlug = false,
): Sheet {
  const name = node.name?.normalize('NFC');
  const title = node.title;
  // Progress has no name of its own: it is that of its strategy.
  const own = slug(title ?? (node.$type === 'Progress' ? (node as ast.Progress).strategy?.path.join(' ') : '') ?? '');
  const segment = segments.unique(name ?? (plainSlug ? own : `${kind}:${own}`));
  const nameAt = context.rangeOf(node, name !== undefined ? 'name' : 'title');
  const source = context.range(node);
  const symbol: DeclaredSymbol = {
    id: joinId(parent?.id, segment),
    kind,
    name,
    title,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    at: nameAt,
    source,
    children: [],
  };
  const fields: Fields = { kind, id: symbol.id };
  if (name !== undefined) fields['name'] = name;
  if (title !== undefined) fields['title'] = title;
  fields['source'] = source;
  if (name !== undefined || title !== undefined) fields['nameAt'] = nameAt;
  return new Sheet(context, symbol, fields);
}
