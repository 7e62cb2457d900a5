import { type GitChange, STATUS } from './git-api.ts';

/** Where the texts of another state come from, by path: a revision shows it, there was none. */
export type Source = 'shown' | 'absent';

const isCx = (path: string): boolean => path.endsWith('.cx');

/**
 * The `.cx` files whose text in a revision may be another one than today. What git does not list is as it is on disk; a file
 * that is open may be written into at any time, so that its text is always taken from the revision.
 * @param changed what the working tree has otherwise than the revision. @param untracked what git does not know.
 * @param open paths of open documents.
 */
export function sourcesOf(
  changed: readonly GitChange[],
  untracked: readonly GitChange[],
  open: readonly string[],
): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const path of open.filter(isCx)) sources.set(path, 'shown');
  for (const { uri } of untracked) if (isCx(uri.fsPath)) sources.set(uri.fsPath, 'absent');
  for (const { uri, originalUri, renameUri, status } of changed) {
    const isNew = status === STATUS.indexAdded || status === STATUS.intentToAdd;
    const [before, now] = [originalUri.fsPath, (renameUri ?? uri).fsPath];
    if (isCx(now) && (isNew || now !== before)) sources.set(now, 'absent');
    if (isCx(before) && !isNew) sources.set(before, 'shown');
  }
  return sources;
}

/** Whether a strategy is among what a repository lists as changed. */
export function hasMaps(changes: readonly GitChange[]): boolean {
  return changes.some(({ uri, originalUri }) => isCx(uri.fsPath) || isCx(originalUri.fsPath));
}

/** Whether a text that somebody typed can be the name of a revision and nothing else. */
export function isRevisionName(text: string): boolean {
  return /^[^-\s:][^\s:]*$/.test(text) && !text.includes('..');
}
