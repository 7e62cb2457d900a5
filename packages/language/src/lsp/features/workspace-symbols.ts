import { titleKey } from '@touchline/model';
import type { WorkspaceSymbol } from 'vscode-languageserver';
import type { DeclaredSymbol } from '../../scoping/symbols.ts';
import type { Feature, FeatureServer } from '../feature.ts';
import { symbolKindOf, titleOf } from '../kinds.ts';
import type { LiveProject } from '../live-project.ts';

/** More nobody reads, and a longer query finds the rest. */
const MOST = 200;

/** Elements of all loaded projects by name or title; a query may leave letters out. The best matches come first. */
export const workspaceSymbols: Feature = {
  capabilities: { workspaceSymbolProvider: true },
  register: (server) => {
    server.connection.onWorkspaceSymbol(({ query }, token) =>
      server.answerAll(token, (projects) => found(server, projects, titleKey(query))),
    );
  },
};

interface Match {
  readonly symbol: DeclaredSymbol;
  readonly label: string;
  readonly rank: number;
}

function found(server: FeatureServer, projects: readonly LiveProject[], query: string): WorkspaceSymbol[] {
  const matches = new Map<string, Match & { readonly project: LiveProject }>();
  for (const project of projects) {
    for (const symbol of project.check().links.symbols()) {
      const match = matchOf(symbol, query);
      // A project that uses another reads its files, too.
      if (match) matches.set(keyOf(server, project, symbol), { ...match, project });
    }
  }
  return [...matches.values()]
    .sort((a, b) => a.rank - b.rank || a.label.length - b.label.length || (a.label < b.label ? -1 : 1))
    .slice(0, MOST)
    .map(({ symbol, label, project }) => ({
      name: label,
      kind: symbolKindOf(symbol.kind),
      location: server.locationOf(project, symbol.at),
      ...(symbol.parent && { containerName: titleOf(symbol.parent) }),
    }));
}

function keyOf(server: FeatureServer, project: LiveProject, { at }: DeclaredSymbol): string {
  return `${server.locationOf(project, at).uri}:${at.line}:${at.column}`;
}

/** Shown is what was found: the title, or the name when only that has the letters. */
function matchOf(symbol: DeclaredSymbol, query: string): Match | undefined {
  const title = titleOf(symbol);
  const depth = symbol.depth / 100;
  const byTitle = rankOf(title, query);
  const byName = symbol.name === undefined ? undefined : rankOf(symbol.name, query);
  if (byTitle !== undefined && byTitle <= (byName ?? byTitle)) return { symbol, label: title, rank: byTitle + depth };
  if (byName === undefined || symbol.name === undefined) return undefined;
  return { symbol, label: symbol.name, rank: byName + depth };
}

/** 0 for what begins with the query, 1 for a word that does, 2 for what holds it, 3 for its letters in their order. */
function rankOf(text: string, query: string): number | undefined {
  const key = titleKey(text);
  const at = key.indexOf(query);
  if (at === 0) return 0;
  if (at > 0) return /[\p{L}\p{N}]/u.test(key[at - 1] ?? '') ? 2 : 1;
  let from = 0;
  for (const letter of query.replaceAll(' ', '')) {
    from = key.indexOf(letter, from) + 1;
    if (from === 0) return undefined;
  }
  return 3;
}
