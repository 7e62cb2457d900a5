import { CONFIG_FILE, Config } from '@touchline/model';
import { checkRuleCodes, type ReadConfig, readConfig } from './config.ts';
import { matcherOf } from './globs.ts';
import { folderOf, nameOf, resolvePath } from './paths.ts';
import type { Files } from './ports.ts';
import { isProblem, type Problem, problem } from './problem.ts';
import { readText } from './text.ts';
import { walk } from './walk.ts';

/** A folder of `.cx` files that share one namespace. */
export interface Project {
  /** Absolute, with `/`. */
  readonly folder: string;
  readonly name: string;
  readonly config: Config;
  /** Absent in a project without a config. */
  readonly configFile?: string;
  /** Every `.cx` file of the project, absolute and sorted. */
  readonly files: readonly string[];
  /** Folders of the projects it may refer to; nothing else outside is visible. */
  readonly uses: readonly string[];
}

/** A project as it was read: with what is wrong about it, and the projects that lie below it. */
export interface LoadedProject {
  readonly project: Project;
  readonly problems: readonly Problem[];
  /** Folders below that are projects of their own. */
  readonly nestedProjects: readonly string[];
}

/** The nearest folder with a `touchline.config.json`, from `folder` upward. */
export async function projectFolderOf(files: Files, folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = folderOf(at)) {
    if ((await files.kind(resolvePath(at, CONFIG_FILE))) === 'file') return at;
    if (folderOf(at) === at) return undefined;
  }
}

/** Reads the config of a folder; without one, the defaults hold. */
async function configOf(files: Files, path: string): Promise<ReadConfig | undefined | Problem> {
  const kind = await files.kind(path);
  if (kind !== 'file') return isProblem(kind) ? kind : undefined;
  const source = await readText(files, path);
  return isProblem(source) ? source : readConfig(path, source.text);
}

export interface LoadOptions {
  /** The codes that `rules` of the config may name; without them the codes are not looked at. */
  readonly ruleCodes?: readonly string[];
}

/** Loads the project of a folder: config, files and the folders of the projects it uses. */
export async function loadProject(
  files: Files,
  folder: string,
  { ruleCodes }: LoadOptions = {},
): Promise<LoadedProject> {
  const configFile = resolvePath(folder, CONFIG_FILE);
  const read = await configOf(files, configFile);
  const known = isProblem(read) ? undefined : read;
  const config = known?.config ?? Config.parse({});
  const found = await walk(files, folder, { include: matcherOf(config.include), exclude: matcherOf(config.exclude) });

  const wrongCodes = known && ruleCodes ? checkRuleCodes(known, configFile, ruleCodes) : [];
  const uses: string[] = [];
  const missing: Problem[] = [];
  for (const [index, used] of config.uses.entries()) {
    const usedFolder = resolvePath(folder, used);
    if ((await files.kind(resolvePath(usedFolder, CONFIG_FILE))) === 'file') uses.push(usedFolder);
    else
      missing.push(problem('used-project-missing', configFile, { folder: used }, known?.text.placeOf(['uses', index])));
  }

  return {
    project: {
      folder,
      name: config.name ?? nameOf(folder),
      config,
      ...(read === undefined ? {} : { configFile }),
      files: found.files,
      uses,
    },
    problems: [...(isProblem(read) ? [read] : (read?.problems ?? [])), ...wrongCodes, ...missing, ...found.problems],
    nestedProjects: found.nestedProjects,
  };
}
