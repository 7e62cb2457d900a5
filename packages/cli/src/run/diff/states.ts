import type { DiffStates } from '@touchline/diagrams';
import { type DiffState, projectDiff } from '@touchline/diff';
import { ruleCodes } from '@touchline/insights';
import { createFileReader, type FileReader } from '@touchline/language';
import type { Language } from '@touchline/locale';
import type { DiffReport, ProjectDiff } from '@touchline/model';
import { discoverProjects, type Problem, relativePath } from '@touchline/project';
import { type Found, readProject, stateIn } from './found.ts';
import type { Side, Sides } from './sides.ts';

export interface CompareOptions {
  /** Default: the language of the later project. */
  readonly language?: Language | undefined;
  readonly asOf?: string | undefined;
}

export interface Compared {
  readonly report: DiffReport;
  /** The models of both sides by folder, for maps. */
  readonly states: DiffStates;
  /** The language of the first project, where none was asked for. */
  readonly language: Language;
  readonly problems: readonly Problem[];
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
async function projectsOf({ files, folder, base }: Side, problems: Problem[]): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  if ((await files.kind(folder)) === undefined) return found;
  const discovery = await discoverProjects(files, [folder], { ruleCodes: ruleCodes() });
  problems.push(...discovery.problems.filter(({ code }) => code !== 'no-cx-files'));
  for (const project of discovery.projects) {
    const at = relativePath(base, project.folder);
    found.set(at === undefined || at === '' ? '.' : at, await readProject(project, discovery, files, problems));
  }
  return found;
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
