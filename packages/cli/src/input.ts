import {
  type Discovery,
  describeProblem,
  discoverProjects,
  isProblem,
  type Problem,
  readText,
  type SourceText,
} from '@touchline/project';
import { nodeFiles, toPath } from '@touchline/project/node';
import type { Unreadable } from './output/report.ts';
import type { Terminal } from './terminal.ts';

/** The projects of the paths on the command line; no path stands for the current folder. */
export async function discover(paths: readonly string[], terminal: Terminal): Promise<Discovery> {
  const asked = paths.length > 0 ? paths : ['.'];
  return discoverProjects(nodeFiles, [...new Set(asked.map((path) => toPath(path, terminal.cwd)))]);
}

/** Reads many files, a few at a time; what cannot be read comes back as a problem in its place. */
export async function readAll(paths: readonly string[]): Promise<{ texts: SourceText[]; problems: Problem[] }> {
  const texts: SourceText[] = [];
  const problems: Problem[] = [];
  for (let at = 0; at < paths.length; at += 64) {
    const read = await Promise.all(paths.slice(at, at + 64).map((path) => readText(nodeFiles, path)));
    for (const one of read) {
      if (isProblem(one)) problems.push(one);
      else texts.push(one);
    }
  }
  return { texts, problems };
}

/** A problem as the reports show it: the place is part of the path, relative to the current folder. */
export function unreadable(problem: Problem, terminal: Terminal): Unreadable {
  const line = describeProblem(problem, toPath('.', terminal.cwd));
  const message = `${problem.message} ${problem.wayOut}`;
  return { path: line.endsWith(`: ${message}`) ? line.slice(0, -message.length - 2) : line, message };
}
