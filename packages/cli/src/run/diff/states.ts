import { relative } from 'node:path/posix';
import { type DiffState, projectDiff } from '@touchline/diff';
import { buildChecklist, byPlace, check, ruleCodes } from '@touchline/insights';
import { createFileReader, type FileReader, loadProject, type ProjectFile } from '@touchline/language';
import type { Language } from '@touchline/locale';
import type { DiffReport, ProjectDiff } from '@touchline/model';
import { discoverProjects, isProblem, type Problem, type Project, readText, relativePath } from '@touchline/project';
import { systemClock } from '@touchline/project/node';
import type { Side, Sides } from './sides.ts';

export interface CompareOptions {
  /** Default: the language of the later project. */
  readonly language?: Language | undefined;
  readonly asOf?: string | undefined;
}

export interface Compared {
  readonly report: DiffReport;
  /** The models of both sides by folder, for maps. */
  readonly states: ReadonlyMap<string, { readonly before: DiffState; readonly after: DiffState }>;
  /** The language of the first project, where none was asked for. */
  readonly language: Language;
  readonly problems: readonly Problem[];
}

/** A project of one side with its texts. */
interface Found {
  readonly project: Project;
  readonly texts: readonly ProjectFile[];
  readonly used: readonly (readonly ProjectFile[])[];
}

/** Loads both sides and compares project by project. A file that is the same on both sides is read once. */
export async function compareSides(sides: Sides, options: CompareOptions): Promise<Compared> {
  const problems: Problem[] = [];
  const before = await projectsOf(sides.before, problems);
  const after = await projectsOf(sides.after, problems);
  const reader = readOnce(createFileReader());
  const folders = [...new Set([...before.keys(), ...after.keys()])].sort();
  const states = new Map<string, { before: DiffState; after: DiffState }>();
  const [first] = folders.flatMap((folder) => after.get(folder) ?? before.get(folder) ?? []);
  const language = options.language ?? first?.project.config.language ?? 'en';
  const projects = folders.map((folder): ProjectDiff => {
    const [old, now] = [before.get(folder), after.get(folder)];
    const { config, name } = ((now ?? old) as Found).project;
    const speaks = options.language ?? config.language;
    const stateOf = (found: Found | undefined): DiffState => stateIn(found, speaks, options.asOf, reader);
    const both = { before: stateOf(old), after: stateOf(now) };
    states.set(folder, both);
    const only = !old ? 'after' : !now ? 'before' : undefined;
    return projectDiff(both.before, both.after, { language: speaks, name, folder, settings: config.changes, only });
  });
  const side = ({ label, commit }: Side) => ({ label: label(language), ...(commit !== undefined && { commit }) });
  return {
    report: { schemaVersion: 1, before: side(sides.before), after: side(sides.after), projects },
    states,
    language,
    problems,
  };
}

/** A side without any project is empty, not wrong: a strategy begins and ends. */
async function projectsOf(side: Side, problems: Problem[]): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  if ((await side.files.kind(side.folder)) === undefined) return found;
  const {
    projects,
    used,
    problems: met,
  } = await discoverProjects(side.files, [side.folder], { ruleCodes: ruleCodes() });
  problems.push(...met.filter(({ code }) => code !== 'no-cx-files'));
  for (const project of projects) {
    const texts = await textsOf(side, project, project.folder, problems);
    const neighbours: ProjectFile[][] = [];
    for (const folder of project.uses) {
      const other = [...projects, ...used].find((one) => one.folder === folder);
      if (other) neighbours.push(await textsOf(side, other, project.folder, problems));
    }
    const at = relativePath(side.base, project.folder);
    found.set(at === undefined || at === '' ? '.' : at, { project, texts, used: neighbours });
  }
  return found;
}

async function textsOf(side: Side, project: Project, base: string, problems: Problem[]): Promise<ProjectFile[]> {
  const texts: ProjectFile[] = [];
  for (const path of project.files) {
    const read = await readText(side.files, path);
    if (isProblem(read)) problems.push(read);
    else texts.push({ path: relative(base, read.path), text: read.text });
  }
  return texts;
}

function stateIn(found: Found | undefined, language: Language, day: string | undefined, reader: FileReader): DiffState {
  const { project, texts = [], used = [] } = found ?? {};
  const loaded = loadProject(texts, project?.config ?? { language }, { used, language, reader });
  const asOf = day ?? project?.config.asOf ?? systemClock.today();
  const found_ = check(loaded.model, { asOf, language, config: project?.config, broken: loaded.broken });
  return {
    model: loaded.model,
    findings: [...loaded.problems, ...found_].sort(byPlace),
    checklist: buildChecklist(loaded.model, { asOf, language }),
    broken: loaded.broken,
  };
}

/** What a file says depends on its path and text alone; both sides share what did not change. Lives for one comparison. */
function readOnce(reader: FileReader): FileReader {
  const known = new Map<string, ReturnType<FileReader['read']>>();
  return {
    read(file) {
      const key = `${file.path}\n${file.text}`;
      const fragment = known.get(key) ?? reader.read(file);
      known.set(key, fragment);
      return fragment;
    },
  };
}
