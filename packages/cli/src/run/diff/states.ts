import type { DiffStates } from '@touchline/diagrams';
import { type DiffState, projectDiff } from '@touchline/diff';
import { ruleCodes } from '@touchline/insights';
import { createFileReader, type FileReader } from '@touchline/language';
import type { Language } from '@touchline/locale';
import type { Config, DiffReport, ProjectDiff } from '@touchline/model';
import { discoverProjects, type Problem, relativePath } from '@touchline/project';
import { type Found, readProject } from '../../input.ts';
import { type Projects, renamedFolders } from './renamed.ts';
import type { Side, Sides } from './sides.ts';
import { stateIn } from './state-in.ts';

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
  /** What of the later side could not be read: nobody knows what stands there. */
  readonly problems: readonly Problem[];
  /** The same of the earlier side, which nobody can mend any more; what could be read was compared. */
  readonly earlier: readonly Problem[];
}

/**
 * Loads both sides and compares project by project; one whose folder was renamed is the same. A file that is the same on both
 * sides is read once.
 */
export async function compareSides(sides: Sides, options: CompareOptions): Promise<Compared> {
  const [earlier, problems]: [Problem[], Problem[]] = [[], []];
  const [before, after] = await projectsOfBoth(sides, { before: earlier, after: problems });
  const renamed = renamedFolders(before, after);
  const moved = new Set(renamed.values());
  const reader = readOnce(createFileReader());
  const folders = [...new Set([...before.keys(), ...after.keys()])].filter((folder) => !moved.has(folder)).sort();
  const states = new Map<string, { before: DiffState; after: DiffState }>();
  const [first] = folders.flatMap((folder) => after.get(folder) ?? before.get(folder) ?? []);
  const language = options.language ?? first?.project.config.language ?? 'en';
  const projects = folders.map((folder): ProjectDiff => {
    const renamedFrom = renamed.get(folder);
    const [old, now] = [before.get(renamedFrom ?? folder), after.get(folder)];
    const { config, name } = ((now ?? old) as Found).project;
    const speaks = options.language ?? config.language;
    const stateOf = (found: Found | undefined): DiffState => stateIn(found, config, speaks, options.asOf, reader);
    const both = { before: stateOf(old), after: stateOf(now) };
    states.set(folder, both);
    const only = !old ? 'after' : !now ? 'before' : undefined;
    const rulesChanged = old !== undefined && judgement(old.project.config) !== judgement(config);
    const about = { name, folder, renamedFrom, rulesChanged, language: speaks };
    return projectDiff(both.before, both.after, { ...about, only, settings: config.changes });
  });
  const side = ({ label, commit }: Side) => ({ label: label(language), ...(commit !== undefined && { commit }) });
  return {
    report: { schemaVersion: 1, before: side(sides.before), after: side(sides.after), projects },
    states,
    language,
    problems,
    // What is wrong on both sides is said once.
    earlier: earlier.filter((one) => !problems.some((other) => isSame(one, other))),
  };
}

/** What a config says of how a strategy is judged. */
function judgement({ presets, categories, rules, customRules, changes }: Config): string {
  return JSON.stringify([presets, categories, rules, customRules, changes]);
}

const isSame = (a: Problem, b: Problem): boolean => a.code === b.code && a.path === b.path && a.line === b.line;

/**
 * The projects of both sides. Where only a part is compared, one that is there on one side only may have had its folder
 * outside of that part: it is looked for in all of the other side.
 */
async function projectsOfBoth(
  { before, after }: Sides,
  problems: Readonly<Record<'before' | 'after', Problem[]>>,
): Promise<[Projects, Projects]> {
  const own = [await projectsOf(before, problems.before), await projectsOf(after, problems.after)] as const;
  const [isGone, isNew] = [hasMore(own[0], own[1]), hasMore(own[1], own[0])];
  if (before.folder === before.base || after.folder === after.base || (!isGone && !isNew)) return [...own];
  const [allBefore, allAfter] = [
    await projectsOf({ ...before, folder: before.base }, []),
    await projectsOf({ ...after, folder: after.base }, []),
  ];
  const candidates: readonly [Projects, Projects] = [
    isNew ? without(allBefore, allAfter) : new Map(),
    isGone ? without(allAfter, allBefore) : new Map(),
  ];
  const wide: [Projects, Projects] = [new Map([...candidates[0], ...own[0]]), new Map([...candidates[1], ...own[1]])];
  // Of what lies elsewhere only the counterparts belong here.
  const renamed = renamedFolders(...wide);
  const isMeant = (from: string, to: string): boolean => own[0].has(from) || own[1].has(to);
  for (const [to, from] of renamed) {
    if (!isMeant(from, to)) continue;
    own[0].set(from, wide[0].get(from) as Found);
    own[1].set(to, wide[1].get(to) as Found);
  }
  return [...own];
}

const hasMore = (one: Projects, other: Projects): boolean => [...one.keys()].some((folder) => !other.has(folder));

function without(projects: Projects, others: Projects): Projects {
  return new Map([...projects].filter(([folder]) => !others.has(folder)));
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
