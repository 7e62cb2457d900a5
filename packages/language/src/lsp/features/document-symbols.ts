import type { AstNode } from 'langium';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import { isChange, isDeclaration, isStepGroup } from '../../generated/ast.ts';
import type { DeclaredSymbol } from '../../scoping/symbols.ts';
import type { DocumentView } from '../document-view.ts';
import type { Feature } from '../feature.ts';
import { symbolKindOf, titleOf } from '../kinds.ts';

/** The outline of a file: declarations with what is declared in them, blocks of to-be journeys and groups included. */
export function outlineOf(view: DocumentView): DocumentSymbol[] {
  const symbols = new Map<number, DeclaredSymbol>();
  const add = (symbol: DeclaredSymbol): void => {
    symbols.set(view.offsetsOf(symbol.source).start, symbol);
    symbol.children.forEach(add);
  };
  view.fragment.symbols.forEach(add);
  return entriesIn(view, view.tree, symbols);
}

function entriesIn(view: DocumentView, node: AstNode, symbols: ReadonlyMap<number, DeclaredSymbol>): DocumentSymbol[] {
  const found: DocumentSymbol[] = [];
  for (const child of childrenOf(node)) {
    const entry = entryOf(view, child, symbols);
    const inner = entriesIn(view, child, symbols);
    if (entry) found.push(inner.length > 0 ? { ...entry, children: inner } : entry);
    else found.push(...inner);
  }
  return found;
}

/** The nodes directly inside, in the order of the text. */
function childrenOf(node: AstNode): AstNode[] {
  const children: AstNode[] = [];
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith('$')) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === 'object' && item !== null && '$type' in item) children.push(item as AstNode);
    }
  }
  return children.sort((a, b) => (a.$cstNode?.offset ?? 0) - (b.$cstNode?.offset ?? 0));
}

function entryOf(
  view: DocumentView,
  node: AstNode,
  symbols: ReadonlyMap<number, DeclaredSymbol>,
): DocumentSymbol | undefined {
  const cst = node.$cstNode;
  if (!cst) return undefined;
  const symbol = symbols.get(cst.offset);
  const rangeFrom = (start: number, end: number) => ({ start: view.positionAt(start), end: view.positionAt(end) });
  const range = rangeFrom(cst.offset, cst.end);
  if (symbol && (isDeclaration(node) || 'text' in node)) {
    const named = symbol.title !== undefined && symbol.name !== undefined;
    const detail = [keywordOf(symbol, node), ...(named ? [symbol.name] : [])].join(' ');
    const selection = view.offsetsOf(symbol.at);
    const inside = selection.start >= cst.offset && selection.end <= cst.end;
    return {
      name: titleOf(symbol),
      detail,
      kind: symbolKindOf(symbol.kind),
      range,
      selectionRange: inside ? rangeFrom(selection.start, selection.end) : range,
    };
  }
  const target = isChange(node) ? node.target?.$cstNode : undefined;
  if (target) {
    const selectionRange = rangeFrom(target.offset, target.end);
    return { name: `change ${target.text.replace(/\s+/gu, ' ')}`, kind: SymbolKind.Operator, range, selectionRange };
  }
  if (!isStepGroup(node)) return undefined;
  const name = node.keyword === 'parallel' ? 'parallel' : 'any order';
  return { name, kind: SymbolKind.Array, range, selectionRange: rangeFrom(cst.offset, cst.offset + 1) };
}

/** The word of the language that opens an element. */
function keywordOf({ kind }: DeclaredSymbol, node: AstNode): string {
  if (kind === 'step' && 'keyword' in node && typeof node.keyword === 'string') return node.keyword;
  return kind.replaceAll('-', ' ');
}

export const documentSymbols: Feature = {
  capabilities: { documentSymbolProvider: true },
  register: (server) => {
    server.connection.onDocumentSymbol(({ textDocument }, token) =>
      server.answer<DocumentSymbol[] | SymbolInformation[]>(textDocument.uri, token, (view) => {
        const outline = outlineOf(view);
        if (server.client().textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport) return outline;
        return flat(outline, server.uriOf(view.path));
      }),
    );
  },
};

/** For editors that show a plain list. */
function flat(outline: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return outline.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flat(children ?? [], uri, name),
  ]);
}
