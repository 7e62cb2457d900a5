import { hasLabel, joinOr, type Language, label, labelOr, type Value as MessageValue } from '@touchline/locale';
import type { Finding, Severity, SourceRange } from '@touchline/model';
import { messages } from './messages.ts';
import type { ElementKind } from './scoping/kinds.ts';

export type ProblemMessage = (typeof messages.codes)[number];

/** Kinds of elements are named in the reader's language only when the message is written. */
export interface KindsParameter {
  readonly kinds: readonly (ElementKind | 'touchpoint')[];
}

export interface RelatedPlace {
  readonly message: ProblemMessage;
  readonly params?: ProblemParameters;
  readonly at: SourceRange;
}

export type ProblemParameters = Readonly<Record<string, MessageValue | KindsParameter>>;

/** An error of the text itself, without words: the language of the reader is chosen when it is shown. */
export interface Problem {
  readonly code: string;
  /** The wording, where a code has several; default: the code. */
  readonly message?: ProblemMessage;
  readonly severity: Severity;
  readonly params: ProblemParameters;
  readonly at: SourceRange;
  readonly related?: readonly RelatedPlace[];
  /** Replaces the text at `at`: a fix offered with the message. */
  readonly replacement?: string;
}

export function toFinding(problem: Problem, language: Language): Finding {
  const { code, severity, at, related, replacement } = problem;
  return {
    code,
    category: 'correctness',
    severity,
    message: wording(language, problem.message ?? (code as ProblemMessage), problem.params),
    at,
    ...(related && {
      related: related.map((place) => ({ message: wording(language, place.message, place.params ?? {}), at: place.at })),
    }),
    ...(replacement !== undefined && {
      fixes: [
        { title: wording(language, 'write-instead', { text: replacement }), changes: [{ at, text: replacement }], safe: false },
      ],
    }),
  };
}

function wording(language: Language, message: ProblemMessage, params: ProblemParameters): string {
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, isKinds(value) ? kindsInWords(language, value) : value]),
  );
  return (messages.text as (language: Language, code: string, params: object) => string)(language, message, values);
}

function isKinds(value: MessageValue | KindsParameter): value is KindsParameter {
  return typeof value === 'object' && 'kinds' in value;
}

function kindsInWords(language: Language, { kinds }: KindsParameter): string {
  return joinOr(language, [...new Set(kinds.map((kind) => kindInWords(language, kind)))]);
}

/** The word for a kind of element, as people of the field say it. */
function kindInWords(language: Language, kind: string): string {
  return hasLabel('elementKind', kind) ? label(language, 'elementKind', kind) : labelOr(language, 'statementKind', kind);
}
