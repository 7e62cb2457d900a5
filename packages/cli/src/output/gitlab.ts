import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Severity } from '@touchline/model';
import type { CheckReport } from './report.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>;

/**
 * The Code Quality report of GitLab, which compares it with that of the target branch by fingerprints. They are made of the
 * rule, the file and the element, or where there is none of the message: neither a line moved nor a reworded message makes
 * an old finding new. Paths are relative to `cwd`, the checkout.
 */
export function codeQuality(report: CheckReport, cwd: string): string {
  const seen = new Map<string, number>();
  const fingerprint = (...parts: string[]): string => {
    const key = JSON.stringify(parts);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return createHash('sha256').update(`${key} ${times}`).digest('hex');
  };
  const issues = report.projects.flatMap((project) =>
    project.findings.map(({ code, severity, message, at, element }) => {
      const path = slashed(relative(cwd, `${project.root}/${at.file}`));
      return {
        description: message,
        check_name: code,
        fingerprint: fingerprint(code, path, element ?? message),
        severity: SEVERITIES[severity],
        location: { path, lines: { begin: at.line, end: at.endLine } },
      };
    }),
  );
  for (const { file, line = 1, message } of report.unreadable)
    issues.push({
      description: message,
      check_name: 'unreadable',
      fingerprint: fingerprint('unreadable', file, message),
      severity: SEVERITIES.error,
      location: { path: file, lines: { begin: line, end: line } },
    });
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}

const slashed = (path: string): string => path.split(sep).join('/');
