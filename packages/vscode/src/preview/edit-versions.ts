import type { WorkspaceEdit } from 'vscode-languageclient';

/** Versions of documents, by address as the server spells it, that an edit was made for. */
export type Versions = ReadonlyMap<string, number>;

/** The editor's own form of an edit forgets the versions. */
export function versionsOf({ documentChanges = [] }: WorkspaceEdit): Versions {
  const versions = new Map<string, number>();
  for (const change of documentChanges) {
    if (!('textDocument' in change)) continue;
    const { uri, version } = change.textDocument;
    if (version !== null) versions.set(uri, version);
  }
  return versions;
}

interface Open {
  readonly uri: { toString(): string };
  readonly version: number;
}

/** Whether nothing was written into the documents since. What is not open has not changed. */
export function areCurrent(versions: Versions, open: readonly Open[]): boolean {
  return open.every(({ uri, version }) => (versions.get(uri.toString()) ?? version) === version);
}
