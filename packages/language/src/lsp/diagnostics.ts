import { ruleCodes } from '@touchline/insights';
import { type Language, projectProblemText } from '@touchline/locale';
import type { Finding, Severity, SourceRange } from '@touchline/model';
import { type Problem as FileProblem, resolvePath } from '@touchline/project';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Position, type Range } from 'vscode-languageserver';
import packageJson from '../../package.json' with { type: 'json' };

const { homepage } = packageJson;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

export function rangeOf({ line, column, endLine, endColumn }: SourceRange): Range {
  return { start: positionOf(line, column), end: positionOf(endLine, endColumn) };
}

/** An editor throws everything away that it is told of a file when one place in it is none. */
function positionOf(line: number, column: number): Position {
  return { line: Math.max(0, line - 1) || 0, character: Math.max(0, column - 1) || 0 };
}

/** The address under which the editor knows a file. */
export type UriOf = (path: string) => string;

/** What a diagnostic carries for code actions. */
export interface DiagnosticData {
  /** Id of the element in the model. */
  readonly element: string;
}

const documented = new Set(ruleCodes());

/** The code of a rule leads to its page; that of a team's rule to the page the team names. */
function codeOf(code: string, see?: string): Pick<Diagnostic, 'code' | 'codeDescription'> {
  const href = documented.has(code) ? `${homepage}/rules/${code}` : see;
  return href === undefined ? { code } : { code, codeDescription: { href } };
}

/** A finding as editors show it; `folder` is the project's. */
export function diagnosticOf(finding: Finding, folder: string, uriOf: UriOf): Diagnostic {
  return {
    range: rangeOf(finding.at),
    severity: severities[finding.severity],
    ...codeOf(finding.code, finding.see),
    source: 'touchline',
    message: finding.message,
    // What it is about: a code action finds the finding again by it when the text has moved meanwhile.
    ...(finding.element !== undefined && { data: { element: finding.element } satisfies DiagnosticData }),
    ...(finding.tags && { tags: finding.tags.map((tag) => tags[tag]) }),
    ...(finding.related && {
      relatedInformation: finding.related.map(({ message, at }) => ({
        message,
        location: { uri: uriOf(resolvePath(folder, at.file)), range: rangeOf(at) },
      })),
    }),
  };
}

/** A mistake in a config, or a file that cannot be read. */
export function diagnosticOfFile(
  { code, line = 1, column = 1, parameters }: FileProblem,
  language: Language,
): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  return {
    // The end lies beyond any line: editors mark the rest of the line.
    range: { start, end: { line: start.line, character: 10_000 } },
    severity: DiagnosticSeverity.Error,
    ...codeOf(code),
    source: 'touchline',
    message: projectProblemText(language, code, parameters),
  };
}
