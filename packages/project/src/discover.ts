import { Config } from '@touchline/model';
import { missingPath } from './file-problems.ts';
import { folderOf, isWithin, nameOf } from './paths.ts';
import type { Files } from './ports.ts';
import { isProblem, type Problem, problem } from './problem.ts';
import { type LoadedProject, type LoadOptions, loadProject, type Project, projectFolderOf } from './project.ts';
import { CX_EXTENSION, compareText } from './walk.ts';

/** A project and which of its files were asked about: all of them, or those below the paths that were named. */
export interface AskedProject extends Project {
  readonly asked: readonly string[];
}

export interface Discovery {
  /** The projects of the paths that were named, sorted by folder. */
  readonly projects: readonly AskedProject[];
  /** Projects that these use, directly or not, and that were not named themselves: needed to follow references. */
  readonly used: readonly Project[];
  readonly problems: readonly Problem[];
}

/**
 * The projects of some files and folders (absolute paths).
 *
 * - The project of a path is the nearest folder upward with a `touchline.config.json`.
 * - Without one, a folder is a project itself, and files are one project of just these files.
 * - A folder stands for the projects below it too, each by itself: they do not see each other unless one names the
 *   other in `uses`.
 */
export async function discoverProjects(
  files: Files,
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<Discovery> {
  const loaded = new Map<string, LoadedProject>();
  const asked = new Map<string, Set<string>>();
  const loose = new Set<string>();
  const problems: Problem[] = [];

  const load = async (folder: string): Promise<LoadedProject> => {
    const known = loaded.get(folder) ?? (await loadProject(files, folder, options));
    if (!loaded.has(folder)) problems.push(...known.problems);
    loaded.set(folder, known);
    return known;
  };

  const ask = (folder: string, wanted: readonly string[]): void => {
    const files = asked.get(folder) ?? new Set();
    for (const file of wanted) files.add(file);
    asked.set(folder, files);
  };

  /** Asks for what lies in `folder`, in the project there or above and in the projects below; false when that is nothing. */
  const askFolder = async (folder: string, home: string): Promise<boolean> => {
    const { project, nestedProjects } = await load(home);
    const wanted = project.files.filter((file) => isWithin(folder, file));
    if (wanted.length > 0) ask(home, wanted);
    let some = wanted.length > 0;
    for (const nested of nestedProjects) if (isWithin(folder, nested)) some = (await askFolder(nested, nested)) || some;
    return some;
  };

  const askFile = async (path: string): Promise<void> => {
    if (!path.endsWith(CX_EXTENSION)) {
      problems.push(problem('not-a-cx-file', path));
      return;
    }
    const home = await projectFolderOf(files, folderOf(path));
    if (home === undefined) {
      loose.add(path);
      return;
    }
    const { project } = await load(home);
    // A link inside the project is read where it leads to.
    const real = await files.real(path);
    const file = [path, real].find((at) => !isProblem(at) && project.files.includes(at));
    if (typeof file === 'string') ask(home, [file]);
    else problems.push(problem('excluded-file', path, { project: project.name }));
  };

  for (const path of paths) {
    const kind = await files.kind(path);
    if (isProblem(kind)) problems.push(kind);
    else if (kind === undefined) problems.push(missingPath(path));
    else if (kind === 'file') await askFile(path);
    else {
      const before = problems.length;
      const found = await askFolder(path, (await projectFolderOf(files, path)) ?? path);
      if (!found && problems.length === before) problems.push(problem('no-cx-files', path));
    }
  }

  const projects = [...asked].map(([folder, wanted]): AskedProject => {
    const { project } = loaded.get(folder) as LoadedProject;
    return { ...project, asked: [...wanted].sort(compareText) };
  });
  if (loose.size > 0) projects.push(projectOfFiles([...loose].sort(compareText)));
  projects.sort((a, b) => compareText(a.folder, b.folder));

  return { projects, used: await usedBy(projects, load), problems };
}

/** The closure of `uses`; two projects may use each other. */
async function usedBy(
  projects: readonly Project[],
  load: (folder: string) => Promise<LoadedProject>,
): Promise<readonly Project[]> {
  const seen = new Set(projects.map(({ folder }) => folder));
  const used: Project[] = [];
  const queue = projects.flatMap(({ uses }) => uses);
  for (const folder of queue) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    const { project } = await load(folder);
    used.push(project);
    queue.push(...project.uses);
  }
  return used.sort((a, b) => compareText(a.folder, b.folder));
}

/** A project of just these files, in the nearest folder that holds them all. */
function projectOfFiles(files: readonly string[]): AskedProject {
  let folder = folderOf(files[0] ?? '');
  while (!files.every((file) => isWithin(folder, file)) && folderOf(folder) !== folder) folder = folderOf(folder);
  return { folder, name: nameOf(folder), config: Config.parse({}), files, uses: [], asked: files };
}
