import { ruleCodes } from '@touchline/insights';
import {
  type Discovery,
  discoverProjects,
  type Files,
  isProblem,
  type Problem,
  readText,
  type SourceText,
} from '@touchline/project';
import { nodeFiles, toPath } from '@touchline/project/node';
import type { Terminal } from './terminal.ts';

/** The projects of the paths on the command line; no path stands for the current folder. */
export async function discover(
  paths: readonly string[],
  terminal: Terminal,
  files: Files = nodeFiles,
): Promise<Discovery> {
  const asked = paths.length > 0 ? paths : ['.'];
  const known = [...new Set(asked.map((path) => toPath(path, terminal.cwd)))];
  return discoverProjects(files, known, { ruleCodes: ruleCodes() });
}

/** Reads many files, a few at a time; what cannot be read comes back as a problem in its place. */
export async function readAll(
  paths: readonly string[],
  files: Files = nodeFiles,
): Promise<{ texts: SourceText[]; problems: Problem[] }> {
  const texts: SourceText[] = [];
  const problems: Problem[] = [];
  for (let at = 0; at < paths.length; at += 64) {
    const read = await Promise.all(paths.slice(at, at + 64).map((path) => readText(files, path)));
    for (const one of read) {
      if (isProblem(one)) problems.push(one);
      else texts.push(one);
    }
  }
  return { texts, problems };
}
