import { type Language, projectProblemText } from '@touchline/locale';
import { type Problem, relativePath } from '@touchline/project';
import { toPath } from '@touchline/project/node';
import type { Unreadable } from './output/report.ts';
import { printableLine, type Terminal } from './terminal.ts';

/** A problem as the reports show it: the place is part of the path, relative to the current folder. */
export function unreadable(problem: Problem, language: Language, terminal: Pick<Terminal, 'cwd'>): Unreadable {
  const { path, line, column, code, parameters } = problem;
  const shown = relativePath(toPath('.', terminal.cwd), path) ?? path;
  const place = line === undefined ? '' : `:${line}:${column}`;
  const file = shown === '' ? '.' : shown;
  return { path: `${file}${place}`, file, line, column, message: projectProblemText(language, code, parameters) };
}

/** The same as one line that can be printed: `maps/a.cx:3:7: what is wrong and the way out`. */
export function inOneLine(problem: Problem, language: Language, terminal: Pick<Terminal, 'cwd'>): string {
  const { path, message } = unreadable(problem, language, terminal);
  return printableLine(`${path}: ${message}`);
}
