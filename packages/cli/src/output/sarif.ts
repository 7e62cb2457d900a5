import { relative, sep } from 'node:path';
import type { Severity } from '@touchline/model';
import type { CheckReport } from './report.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

export interface SarifRule {
  code: string;
  description: string;
  /** Rules of a team may have no page. */
  helpUri?: string | undefined;
}

/** SARIF 2.1.0 (OASIS), as code-scanning services read it; paths are relative to `cwd`. */
export function sarif(report: CheckReport, cwd: string, version: string, homepage: string, rules: SarifRule[]): string {
  const results = report.projects.flatMap((project) =>
    project.findings.map(({ code, severity, message, at, related }) => {
      const location = ({ file, line, column, endLine, endColumn }: typeof at) => ({
        artifactLocation: { uri: uri(relative(cwd, `${project.root}/${file}`)) },
        region: { startLine: line, startColumn: column, endLine, endColumn },
      });
      return {
        ruleId: code,
        level: LEVELS[severity],
        message: { text: message },
        locations: [{ physicalLocation: location(at) }],
        ...(related && {
          relatedLocations: related.map((one, id) => ({
            id,
            message: { text: one.message },
            physicalLocation: location(one.at),
          })),
        }),
      };
    }),
  );
  const used = new Set(results.map(({ ruleId }) => ruleId));
  const driver = {
    name: 'touchline',
    version,
    informationUri: homepage,
    rules: rules
      .filter(({ code }) => used.has(code))
      .map(({ code, description, helpUri }) => ({
        id: code,
        shortDescription: { text: description },
        ...(helpUri !== undefined && { helpUri }),
      })),
  };
  const invocation = {
    executionSuccessful: report.unreadable.length === 0,
    toolExecutionNotifications: report.unreadable.map(({ path, message }) => ({
      level: 'error',
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: { uri: uri(relative(cwd, path)) } } }],
    })),
  };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', invocations: [invocation], results };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

const uri = (path: string): string => path.split(sep).map(encodeURIComponent).join('/');
