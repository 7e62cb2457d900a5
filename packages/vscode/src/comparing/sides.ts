import type { Sides } from '@touchline/preview';
import type { Uri } from 'vscode';
import { isRevisionName } from '../revisions/texts.ts';

export type { Sides };

/** What a diff of the editor shows: a file, and the revision of each side; no later one is the working text. */
export interface DiffSides {
  readonly file: Uri;
  /** Empty: the index. */
  readonly before: string;
  readonly after?: string;
}

/** The two sides of a diff, where git knows them: the later one may also be a file on disk. */
export function sidesOfDiff(original: Uri, modified: Uri): DiffSides | undefined {
  const before = refOf(original);
  if (before === undefined) return undefined;
  if (modified.scheme === 'file') return { file: modified, before };
  const after = refOf(modified);
  return after === undefined ? undefined : { file: modified.with({ scheme: 'file', query: '' }), before, after };
}

/** What a page kept, unless git could take it for something else than revisions. */
export function keptSides(kept: Sides | undefined): Sides | undefined {
  const sides = [kept?.before, kept?.after].filter((side) => side !== undefined);
  return sides.every(({ ref }) => ref === '' || isRevisionName(ref)) ? kept : undefined;
}

/** The revision in an address of the git extension: `~` is the index, `~1` to `~3` are the sides of a merge. */
function refOf({ scheme, query }: Uri): string | undefined {
  if (scheme !== 'git') return undefined;
  try {
    const { ref } = JSON.parse(query) as { readonly ref?: unknown };
    if (typeof ref !== 'string' || /^~\d/.test(ref) || ref.startsWith('-')) return undefined;
    return ref === '~' ? '' : ref;
  } catch {
    return undefined;
  }
}
