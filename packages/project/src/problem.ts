import type { ConfigFault } from '@touchline/model';

/** What can be wrong with files, folders and configuration before a word of `.cx` is read. Its words are in `locale`. */
export type ProblemCode =
  | 'path-missing'
  | 'dangling-link'
  | 'link-loop'
  | 'link-to-above'
  | 'link-leads-out'
  | 'no-cx-files'
  | 'not-a-cx-file'
  | 'excluded-file'
  | 'binary-file'
  | 'utf-16'
  | 'not-utf-8'
  | 'file-too-large'
  | 'locked'
  | 'is-a-folder'
  | 'special-file'
  | 'system-refused'
  | 'editor-refused'
  | WriteProblemCode
  | ConfigProblemCode
  | 'unknown-rule'
  | 'unknown-rule-similar'
  | 'used-project-missing'
  | 'git-missing'
  | 'not-a-repository'
  | 'bare-repository'
  | 'no-commits'
  | 'unknown-revision'
  | 'unknown-revision-shallow'
  | 'no-merge-base'
  | 'no-merge-base-shallow'
  | 'missing-objects'
  | 'unmerged-index'
  | 'git-failed';

export type WriteProblemCode =
  | 'write-denied'
  | 'write-read-only'
  | 'write-disk-full'
  | 'write-over-folder'
  | 'write-below-file'
  | 'write-no-folder'
  | 'write-name-too-long'
  | 'write-refused';

export type ConfigProblemCode =
  | ConfigSyntaxCode
  | `config-${ConfigFault}`
  | 'config-not-a-block'
  | 'config-unknown-key'
  | 'config-unknown-key-similar'
  | 'config-unknown-key-in'
  | 'config-unknown-key-in-similar'
  | 'config-missing'
  | 'config-code-taken'
  | 'config-choice'
  | 'config-choice-similar'
  | `config-wants-${ConfigType}`
  | 'config-invalid';

/** What JSON itself does not allow. */
export type ConfigSyntaxCode =
  | 'config-syntax'
  | `config-syntax-${'symbol' | 'number' | 'name' | 'value' | 'colon' | 'comma' | 'brace' | 'bracket' | 'end'}`
  | `config-syntax-${'open-comment' | 'open-text' | 'unicode' | 'escape' | 'character' | 'deep'}`;

export type ConfigType = 'text' | 'list' | 'block' | 'whole-number';

/** A mistake of the user, as a value: what is wrong and where. */
export interface Problem {
  readonly type: 'problem';
  readonly code: ProblemCode;
  /** Absolute, with `/`. */
  readonly path: string;
  /** Line and column from 1, where the mistake stands in a text. */
  readonly line?: number;
  readonly column?: number;
  /** What the words of the code are filled with. */
  readonly parameters: Readonly<Record<string, string | number>>;
}

export function problem(
  code: ProblemCode,
  path: string,
  parameters: Problem['parameters'] = {},
  place?: { readonly line: number; readonly column: number },
): Problem {
  return { type: 'problem', code, path, ...place, parameters };
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'problem';
}
