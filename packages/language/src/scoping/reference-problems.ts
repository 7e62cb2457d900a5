import type { Problem } from '../problems.ts';
import { type OpenReference, spelledPath } from './open-reference.ts';
import { type DeclaredSymbol, pathOfSymbol } from './symbols.ts';

/** As many candidates as a message lists. */
export const MAX_CANDIDATES = 5;

export function ambiguous(reference: OpenReference, candidates: readonly DeclaredSymbol[]): Problem {
  const symbols = [...candidates]
    .sort((a, b) =>
      a.at.file < b.at.file ? -1 : a.at.file > b.at.file ? 1 : a.at.line - b.at.line || a.at.column - b.at.column,
    )
    .slice(0, MAX_CANDIDATES);
  return {
    code: 'ambiguous-reference',
    severity: 'error',
    params: { name: spelledPath(reference.path), candidates: symbols.map(pathOfSymbol) },
    at: reference.at,
    related: symbols.map((symbol) => ({
      message: 'candidate',
      params: { kinds: { kinds: [symbol.kind] } },
      at: symbol.at,
    })),
  };
}

export function wrongKind({ want, path, at }: OpenReference, miss: DeclaredSymbol): Problem {
  const name = spelledPath(path);
  return {
    code: 'wrong-kind',
    severity: 'error',
    params: { keyword: want.keyword, wanted: { kinds: want.kinds }, name, actual: { kinds: [miss.kind] } },
    at,
    related: [{ message: 'declared-here', params: { name }, at: miss.at }],
  };
}

export function similarTo(
  { path, want, at }: OpenReference,
  similar: string,
  message: 'similar-title' | 'unresolved-reference-similar',
): Problem {
  const params = { name: spelledPath(path), similar, keyword: want.keyword };
  const replacement = path.length === 1 ? { replacement: similar } : {};
  return { code: 'unresolved-reference', message, severity: 'error', params, at, ...replacement };
}
