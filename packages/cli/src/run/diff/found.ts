import { relative } from 'node:path/posix';
import type { DiffState } from '@touchline/diff';
import { buildChecklist, byPlace, check } from '@touchline/insights';
import { type FileReader, loadProject, type ProjectFile } from '@touchline/language';
import type { Language } from '@touchline/locale';
import type { Config } from '@touchline/model';
import { type Discovery, type Files, isProblem, type Problem, type Project, readText } from '@touchline/project';
import { systemClock } from '@touchline/project/node';

/** A project with its texts. */
export interface Found {
  readonly project: Project;
  readonly texts: readonly ProjectFile[];
  readonly used: readonly (readonly ProjectFile[])[];
}

/** Reads a project with what it uses. */
export async function readProject(
  project: Project,
  { projects, used }: Discovery,
  files: Files,
  problems: Problem[],
): Promise<Found> {
  const texts = await textsOf(files, project, project.folder, problems);
  const neighbours: ProjectFile[][] = [];
  for (const folder of project.uses) {
    const other = [...projects, ...used].find((one) => one.folder === folder);
    if (other) neighbours.push(await textsOf(files, other, project.folder, problems));
  }
  return { project, texts, used: neighbours };
}

async function textsOf(files: Files, project: Project, base: string, problems: Problem[]): Promise<ProjectFile[]> {
  const texts: ProjectFile[] = [];
  for (const path of project.files) {
    const read = await readText(files, path);
    if (isProblem(read)) problems.push(read);
    else texts.push({ path: relative(base, read.path), text: read.text });
  }
  return texts;
}

/**
 * Links and checks a project by the rules that hold now: what another config found would be no change of the strategy. Without a
 * project, the state in which there was none.
 */
export function stateIn(
  found: Found | undefined,
  rules: Config,
  language: Language,
  day: string | undefined,
  reader: FileReader,
): DiffState {
  const { project, texts = [], used = [] } = found ?? {};
  const loaded = loadProject(texts, project?.config ?? { language }, { used, language, reader });
  const asOf = day ?? project?.config.asOf ?? systemClock.today();
  const findings = check(loaded.model, { asOf, language, config: rules, broken: loaded.broken });
  return {
    model: loaded.model,
    findings: [...loaded.problems, ...findings].sort(byPlace),
    checklist: buildChecklist(loaded.model, { asOf, language }),
    broken: loaded.broken,
  };
}
