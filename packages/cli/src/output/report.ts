import type { Config, Finding } from '@touchline/model';

/** What `check` found in one project. */
export interface ProjectReport {
  /** Absolute path of the project's folder. */
  root: string;
  name?: string | undefined;
  files: number;
  findings: Finding[];
  /** For the rules of the team. */
  config?: Config | undefined;
  /** Text of a file (path relative to the project's folder), for the lines shown with a finding. */
  textOf(file: string): string | undefined;
}

/** Input that could not be read; everything else is reported all the same. */
export interface Unreadable {
  /** The file with the place in it, as people read it: `touchline.config.json:3:7`. */
  path: string;
  /** Relative to the current folder, with `/`. */
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  message: string;
}

export interface CheckReport {
  projects: ProjectReport[];
  unreadable: Unreadable[];
}

export interface Counts {
  files: number;
  error: number;
  warning: number;
  info: number;
}

export function count(report: CheckReport): Counts {
  const counts: Counts = { files: 0, error: 0, warning: 0, info: 0 };
  for (const project of report.projects) {
    counts.files += project.files;
    for (const finding of project.findings) counts[finding.severity]++;
  }
  return counts;
}
