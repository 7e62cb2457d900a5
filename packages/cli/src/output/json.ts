import { relative } from 'node:path';
import { type CheckReport, count } from './report.ts';

/** The findings as data; `version` rises when a reader of an older one would misread it. */
export function json(report: CheckReport, cwd: string): string {
  const projects = report.projects.map((project) => ({
    root: relative(cwd, project.root) || '.',
    name: project.name,
    files: project.files,
    findings: project.findings,
  }));
  const unreadable = report.unreadable.map(({ path, message }) => ({ path: relative(cwd, path), message }));
  return `${JSON.stringify({ version: 1, projects, unreadable, counts: count(report) }, null, 2)}\n`;
}
