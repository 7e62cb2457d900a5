import { isWithin, MAX_FILE_BYTES } from '@touchline/project';
import {
  FILE_KIND_REQUEST,
  FILE_LIST_REQUEST,
  FILE_READ_REQUEST,
  type FileQuestion,
  type KindAnswer,
  type ListAnswer,
  type ReadAnswer,
  type Refusal,
} from '@touchline/project/client';
import { Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/**
 * Reads files for a server that has no disk, or that is asked about a virtual workspace. Register it before the client
 * starts.
 */
export function answerFileRequests(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest<KindAnswer, void>(FILE_KIND_REQUEST, (question: FileQuestion) =>
      orRefusal<KindAnswer>(question, kindOf),
    ),
    client.onRequest<ListAnswer, void>(FILE_LIST_REQUEST, (question: FileQuestion) =>
      orRefusal<ListAnswer>(question, entriesOf),
    ),
    client.onRequest<ReadAnswer, void>(FILE_READ_REQUEST, (question: FileQuestion) =>
      orRefusal<ReadAnswer>(question, contentOf),
    ),
  );
}

async function kindOf(uri: Uri): Promise<KindAnswer> {
  const { type } = await workspace.fs.stat(uri);
  if (type & FileType.Directory) return { kind: 'folder' };
  return { kind: type & FileType.File ? 'file' : null };
}

async function entriesOf(uri: Uri): Promise<ListAnswer> {
  const entries = await workspace.fs.readDirectory(uri);
  return { entries: entries.map(([name, type]) => ({ name, kind: entryKind(type) })) };
}

async function contentOf(uri: Uri): Promise<ReadAnswer> {
  const { size } = await workspace.fs.stat(uri);
  if (size > MAX_FILE_BYTES) return { refused: 'too-large' };
  return { base64: base64Of(await workspace.fs.readFile(uri)) };
}

/** A link to a folder could lead in a circle, which nobody could see: it stays a link. */
function entryKind(type: FileType): 'file' | 'folder' | 'link' | 'other' {
  if (type & FileType.File) return 'file';
  if (type & FileType.SymbolicLink) return 'link';
  return type & FileType.Directory ? 'folder' : 'other';
}

async function orRefusal<T>({ uri }: FileQuestion, read: (uri: Uri) => Promise<T>): Promise<T | Refusal> {
  try {
    // Joined with nothing, so that no `..` is left in it.
    const asked = Uri.joinPath(Uri.parse(uri, true), '.');
    return isOurs(asked) ? await read(asked) : { refused: 'missing' };
  } catch (error) {
    if (!(error instanceof FileSystemError)) return { refused: 'unavailable' };
    if (error.code === 'FileNotFound' || error.code === 'Unavailable') return { refused: 'missing' };
    return { refused: error.code === 'NoPermissions' ? 'locked' : 'unavailable' };
  }
}

/** What lies neither in an opened folder nor beside an opened document is nobody's business. */
function isOurs({ scheme, authority, path }: Uri): boolean {
  const alike = (uri: Uri): boolean => uri.scheme === scheme && uri.authority === authority;
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri).filter(alike);
  const documents = workspace.textDocuments.map(({ uri }) => uri).filter(alike);
  return [...folders, ...documents.map((uri) => Uri.joinPath(uri, '..'))].some((known) => isWithin(known.path, path));
}

/** In pieces: a call with a million arguments is none. */
function base64Of(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    characters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(characters);
}
