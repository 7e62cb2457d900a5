import { relativePath } from './paths.ts';

/** What can be wrong with files, folders and configuration before a word of `.cx` is read. */
export type ProblemCode =
  | 'path-missing'
  | 'no-cx-files'
  | 'not-a-cx-file'
  | 'excluded-file'
  | 'binary-file'
  | 'not-utf-8'
  | 'file-too-large'
  | 'unreadable'
  | 'not-writable'
  | 'link-loop'
  | 'config-syntax'
  | 'config-invalid'
  | 'config-unknown-key'
  | 'unknown-rule'
  | 'used-project-missing'
  | 'git-missing'
  | 'not-a-repository'
  | 'unknown-revision'
  | 'not-in-revision';

/** A mistake of the user, as a value: what is wrong, where, and the way out. */
export interface Problem {
  readonly type: 'problem';
  readonly code: ProblemCode;
  /** Absolute, with `/`. */
  readonly path: string;
  /** Line and column from 1, where the mistake stands in a text. */
  readonly line?: number;
  readonly column?: number;
  /** One sentence in English, without the path. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly wayOut: string;
}

export function problem(
  code: ProblemCode,
  path: string,
  message: string,
  wayOut: string,
  place?: { readonly line: number; readonly column: number },
): Problem {
  return { type: 'problem', code, path, ...place, message, wayOut };
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'problem';
}

/** One line for a terminal: `maps/a.cx:3:7: message way out`. The path is shown relative to `from` when it lies below. */
export function describeProblem(of: Problem, from?: string): string {
  const path = (from === undefined ? undefined : relativePath(from, of.path)) ?? of.path;
  const place = of.line === undefined ? '' : `:${of.line}:${of.column}`;
  return `${path === '' ? '.' : path}${place}: ${of.message} ${of.wayOut}`;
}
