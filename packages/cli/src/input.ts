import { relative } from 'node:path/posix';
import { ruleCodes } from '@touchline/insights';
import type { ProjectFile } from '@touchline/language';
import type { Language } from '@touchline/locale';
import {
  type AskedProject,
  type Discovery,
  discoverProjects,
  type Files,
  isProblem,
  type Problem,
  type Project,
  readText,
  type SourceText,
} from '@touchline/project';
import { nodeFiles, toPath } from '@touchline/project/node';
import { UsageError } from './exit.ts';
import { messages } from './messages.ts';
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

/** The project of a command that works on one; several are a mistake that names them. */
export function onlyProject({ projects }: Discovery, language: Language): AskedProject | undefined {
  if (projects.length <= 1) return projects[0];
  const roots = projects.map(({ folder }) => folder).join(', ');
  throw new UsageError(messages.text(language, 'several-projects', { count: projects.length, roots }));
}

/** A project with its texts. */
export interface Found {
  readonly project: Project;
  readonly texts: readonly ProjectFile[];
  readonly used: readonly (readonly ProjectFile[])[];
}

/** Reads a project with what it uses; what cannot be read is added to the problems. */
export async function readProject(
  project: Project,
  { projects, used }: Discovery,
  files: Files,
  problems: Problem[],
): Promise<Found> {
  const texts = await textsOf(project, project.folder, files, problems);
  const neighbours: ProjectFile[][] = [];
  for (const folder of project.uses) {
    const other = [...projects, ...used].find((one) => one.folder === folder);
    if (other) neighbours.push(await textsOf(other, project.folder, files, problems));
  }
  return { project, texts, used: neighbours };
}

/** The texts of a project with their paths as seen from `base`. */
async function textsOf(project: Project, base: string, files: Files, problems: Problem[]): Promise<ProjectFile[]> {
  const read = await readAll(project.files, files);
  problems.push(...read.problems);
  return read.texts.map(({ path, text }) => ({ path: relative(base, path), text }));
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
