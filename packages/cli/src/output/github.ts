import { relative } from 'node:path';
import type { Severity, SourceRange } from '@touchline/model';
import { printable } from '../terminal.ts';
import type { CheckReport } from './report.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/** Workflow commands that GitHub Actions shows as annotations; paths are relative to `cwd`, the checkout. */
export function github(report: CheckReport, cwd: string): string {
  const lines = report.projects.flatMap((project) =>
    project.findings.map(({ at, severity, code, message }) => {
      const file = relative(cwd, `${project.root}/${at.file}`);
      return annotation(severity, { file, at, title: code, text: message });
    }),
  );
  for (const { file, line, column, message } of report.unreadable)
    lines.push(workflowCommand('error', { file, ...(line && { line }), ...(column && { col: column }) }, message));
  return lines.map((line) => `${line}\n`).join('');
}

/** One line of the log that GitHub shows beside the text of a file. */
export function annotation(
  severity: Severity,
  { file, at, title, text }: { file: string; at?: SourceRange; title: string; text: string },
): string {
  const place = at && { line: at.line, col: at.column, endLine: at.endLine, endColumn: at.endColumn };
  return workflowCommand(LEVELS[severity], { file, ...place, title }, text);
}

/** A line that the runner reads as an order; text of a workspace can neither end it nor add to its properties. */
export function workflowCommand(name: string, properties: Record<string, string | number>, text: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${written.join(',')}::${data(printable(text))}`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
