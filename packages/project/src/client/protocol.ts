import type { Entry, Kind } from '../ports.ts';

/**
 * Files that the editor reads for the server: in a web worker there is no disk, and virtual workspaces lie on none. Each
 * is a request from the server, with {@link FileQuestion} as its parameter.
 */

/** → {@link KindAnswer} */
export const FILE_KIND_REQUEST = 'touchline/fs/kind';

/** → {@link ListAnswer} */
export const FILE_LIST_REQUEST = 'touchline/fs/list';

/** → {@link ReadAnswer} */
export const FILE_READ_REQUEST = 'touchline/fs/read';

export interface FileQuestion {
  readonly uri: string;
}

/** Why there is no answer: nothing lies there, it may not be read, it is larger than `MAX_FILE_BYTES`, anything else. */
export interface Refusal {
  readonly refused: 'missing' | 'locked' | 'too-large' | 'unavailable';
}

/** What lies there, links followed; `null` when nothing does. */
export type KindAnswer = { readonly kind: Kind | null } | Refusal;

/** A link is an entry of the kind it leads to; one that leads to a folder is a `link` and is not followed. */
export type ListAnswer = { readonly entries: readonly Entry[] } | Refusal;

/** The bytes in Base64. */
export type ReadAnswer = { readonly base64: string } | Refusal;
