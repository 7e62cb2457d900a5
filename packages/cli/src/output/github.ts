import { relative } from 'node:path';
import type { Severity } from '@touchline/model';
import type { CheckReport } from './report.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/** Workflow commands that GitHub Actions shows as annotations; paths are relative to `cwd`, the checkout. */
export function github(report: CheckReport, cwd: string): string {
  const lines = report.projects.flatMap((project) =>
    project.findings.map(({ at, severity, code, message }) => {
      const file = relative(cwd, `${project.root}/${at.file}`);
      const where = `file=${property(file)},line=${at.line},col=${at.column},endLine=${at.endLine},endColumn=${at.endColumn}`;
      return `::${LEVELS[severity]} ${where},title=${property(code)}::${data(message)}`;
    }),
  );
  for (const { path, message } of report.unreadable)
    lines.push(`::error file=${property(relative(cwd, path))}::${data(message)}`);
  return lines.map((line) => `${line}\n`).join('');
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
