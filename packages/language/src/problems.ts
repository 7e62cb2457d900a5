import { hasLabel, joinOr, type Language, label, labelOr, type Value as MessageValue } from '@touchline/locale';
import type { Finding, Severity, SourceRange, Value } from '@touchline/model';
import { messages } from './messages.ts';
import { syntaxText } from './parsing/messages.ts';
import type { SyntaxProblem } from './parsing/problem.ts';
import { replacementOf } from './parsing/replacement.ts';
import type { ElementKind } from './scoping/kinds.ts';

export type ProblemMessage = (typeof messages.codes)[number];

/** Kinds of elements are named in the reader's language only when the message is written. */
export interface KindsParameter {
  readonly kinds: readonly (ElementKind | 'touchpoint')[];
}

/** A type of value, likewise. */
export interface ValueTypesParameter {
  readonly values: readonly (Value['type'] | 'rhythm')[];
}

/** Words to choose from, joined by `or`. */
export interface OptionsParameter {
  readonly options: readonly string[];
}

export interface RelatedPlace {
  readonly message: ProblemMessage;
  readonly params?: ProblemParameters;
  readonly at: SourceRange;
}

export type ProblemParameters = Readonly<
  Record<string, MessageValue | KindsParameter | ValueTypesParameter | OptionsParameter>
>;

/** An error of the text itself, without words: the language of the reader is chosen when it is shown. */
export interface Problem {
  readonly code: string;
  /** The wording, where a code has several; default: the code. */
  readonly message?: ProblemMessage;
  readonly severity: Severity;
  readonly params: ProblemParameters;
  readonly at: SourceRange;
  readonly related?: readonly RelatedPlace[];
  /** What the parser says, in the words of its own catalogue. */
  readonly syntax?: SyntaxProblem;
  /** Replaces the text at `at`, or takes it out: a fix offered with the message. */
  readonly replacement?: string;
}

/** A problem of lexer, parser or layout. */
export function ofSyntax(syntax: SyntaxProblem, file: string): Problem {
  const { start, end } = syntax.range;
  const at = {
    file,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
  const code = syntax.code.startsWith('syntax-layout') ? 'layout' : 'syntax';
  const replacement = replacementOf(syntax);
  return { code, severity: 'error', params: {}, at, syntax, ...(replacement !== undefined && { replacement }) };
}

export function toFinding(problem: Problem, language: Language): Finding {
  const { code, severity, at, related, replacement, syntax } = problem;
  return {
    code,
    category: 'correctness',
    severity,
    message: syntax
      ? syntaxText(language, syntax)
      : wording(language, problem.message ?? (code as ProblemMessage), problem.params),
    at,
    ...(related && {
      related: related.map((place) => ({
        message: wording(language, place.message, place.params ?? {}),
        at: place.at,
      })),
    }),
    ...(replacement !== undefined && {
      fixes: [
        {
          title:
            replacement === ''
              ? wording(language, 'leave-out', {})
              : wording(language, 'write-instead', { text: replacement }),
          changes: [{ at, text: replacement }],
          safe: false,
        },
      ],
    }),
  };
}

function wording(language: Language, message: ProblemMessage, params: ProblemParameters): string {
  const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, inWords(language, value)]));
  return (messages.text as (language: Language, code: string, params: object) => string)(language, message, values);
}

function inWords(language: Language, value: ProblemParameters[string]): MessageValue {
  if (typeof value !== 'object') return value;
  if ('kinds' in value) return kindsInWords(language, value);
  if ('options' in value) return joinOr(language, value.options);
  if ('values' in value && typeof value.values !== 'function') {
    return joinOr(
      language,
      value.values.map((type) => messages.text(language, `value-${type as 'number'}`)),
    );
  }
  return value as readonly string[];
}

function kindsInWords(language: Language, { kinds }: KindsParameter): string {
  return joinOr(language, [...new Set(kinds.map((kind) => kindInWords(language, kind)))]);
}

/** The word for a kind of element, as people of the field say it. */
function kindInWords(language: Language, kind: string): string {
  return hasLabel('elementKind', kind)
    ? label(language, 'elementKind', kind)
    : labelOr(language, 'statementKind', kind);
}
