import type { Event, Uri } from 'vscode';

/** What is used of the API of the editor's git extension, version 1. */
export interface GitExtension {
  readonly enabled: boolean;
  /** @throws when git is disabled or not installed. */
  getAPI(version: 1): GitApi;
}

export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<GitApi['state']>;
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: Event<GitRepository>;
  readonly onDidCloseRepository: Event<GitRepository>;
  getRepository(document: Uri): GitRepository | null;
  /** The address under which the editor shows a file of a revision; an empty one is the index. */
  toGitUri(file: Uri, ref: string): Uri;
}

export interface GitRepository {
  readonly rootUri: Uri;
  readonly state: GitState;
  /** The text of a file in a revision. @throws when there is none. */
  show(ref: string, path: string): Promise<string>;
  /** What the working tree has otherwise than a revision, without files that git does not know. */
  diffWith(ref: string): Promise<readonly GitChange[]>;
  /** @throws when there is no such revision. */
  getCommit(ref: string): Promise<{ readonly hash: string }>;
  getRefs(query: { readonly sort?: 'committerdate' }): Promise<readonly GitRef[]>;
  getMergeBase(one: string, other: string): Promise<string | undefined>;
}

interface GitState {
  readonly HEAD: { readonly name?: string; readonly commit?: string } | undefined;
  readonly mergeChanges: readonly GitChange[];
  readonly indexChanges: readonly GitChange[];
  readonly workingTreeChanges: readonly GitChange[];
  /** Empty unless the setting `git.untrackedChanges` lists them by themselves. */
  readonly untrackedChanges: readonly GitChange[];
  readonly onDidChange: Event<void>;
}

export interface GitChange {
  readonly uri: Uri;
  readonly originalUri: Uri;
  readonly renameUri: Uri | undefined;
  readonly status: number;
}

export interface GitRef {
  readonly type: number;
  readonly name?: string;
  readonly commit?: string;
}

/** The numbers of the API that are looked at. */
export const STATUS = { indexAdded: 1, untracked: 7, intentToAdd: 9 } as const;
export const REF = { head: 0, remoteHead: 1, tag: 2 } as const;
