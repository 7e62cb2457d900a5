import { historyOf, type Loaded, type Revision } from '@touchline/diff';
import type { Language } from '@touchline/locale';
import { CONFIG_FILE, type Config, type HistoryReport, type Model } from '@touchline/model';
import {
  type Commit,
  type Files,
  type Git,
  isProblem,
  isWithin,
  type Problem,
  type Project,
  problem,
  relativePath,
} from '@touchline/project';
import { createFileReader, type FileReader } from '../workspace/load-project.ts';
import { StateReader } from './states.ts';

export interface HistoryQuestion {
  readonly git: Git;
  /** Of the disk: projects that are used from outside of the repository are read there. */
  readonly files: Files;
  readonly project: Pick<Project, 'folder' | 'name' | 'uses'> & { readonly config: Pick<Config, 'changes'> };
  readonly language: Language;
  /** The working tree, when it has been read already; default: it is read from `files`. */
  readonly now?: Loaded | undefined;
  /** Commits that are compared at most. */
  readonly limit: number;
  /** A revision: what it has is not looked at. */
  readonly since?: string | undefined;
  /** Chooses an element of today; without it everything is told. */
  readonly of?: ((model: Model) => string) | undefined;
  /** So many changes are told at most, and nothing older is looked at. */
  readonly most?: number | undefined;
  readonly reader?: FileReader | undefined;
}

/**
 * When something changed in a project, by which commit; what is not committed comes first. Only commits that changed its
 * strategy files are looked at, each against what it came from. Undefined when no state of it can be read.
 */
export async function projectHistory(question: HistoryQuestion): Promise<HistoryReport | undefined | Problem> {
  const { git, files, project, language, limit, since, of, most } = question;
  const root = await git.root(project.folder);
  if (isProblem(root)) return root;
  const real = await files.real(project.folder);
  if (isProblem(real)) return real;
  const folder = relativePath(root, real);
  if (folder === undefined) return problem('not-a-repository', project.folder);
  const below = [folder, ...project.uses.flatMap((used) => relativePath(root, used) ?? [])];
  const commits = await git.history(root, below, { revision: 'HEAD', since, limit });
  if (isProblem(commits)) return commits;

  // A project of which nothing is committed, or nothing since: the working tree comes straight from the last commit.
  const newest = commits[0]?.hash ?? (await git.commit(root, 'HEAD'));
  if (isProblem(newest)) return newest;

  const states = new StateReader(real, language, question.reader ?? createFileReader());
  const load = async (hash: string | undefined): Promise<Loaded> => {
    if (hash === undefined) return question.now ?? states.read(files);
    const snapshot = await git.snapshot(root, { commit: hash }, isStrategy, below.includes('') ? [] : below);
    if (!isProblem(snapshot)) return states.read(overlay(root, snapshot, files));
    return snapshot.code === 'missing-objects' || snapshot.code === 'git-failed' ? 'missing' : 'broken';
  };
  const history = await historyOf(revisionsOf(newest, commits), load, {
    language,
    severities: project.config.changes.severities,
    of,
    most,
    older: commits.length >= limit ? 'limit' : since === undefined ? 'beginning' : 'since',
  });
  return history && { schemaVersion: 1, name: project.name, folder: folder === '' ? '.' : folder, ...history };
}

const isStrategy = (path: string): boolean => path.endsWith('.cx') || path.endsWith(CONFIG_FILE);

function revisionsOf(newest: string, commits: readonly Commit[]): Revision[] {
  return [
    { parents: [newest] },
    ...commits.map(({ hash, date, author, subject, parents, isCut }) => ({
      commit: { hash, date, author, subject },
      parents,
      ...(isCut && { isCut }),
    })),
  ];
}

/** The files of a commit; outside of its repository those of the disk. */
function overlay(root: string, commit: Files, disk: Files): Files {
  const homeOf = (path: string): Files => (isWithin(root, path) ? commit : disk);
  return {
    kind: (path) => homeOf(path).kind(path),
    read: (path) => homeOf(path).read(path),
    list: (path) => homeOf(path).list(path),
    real: (path) => homeOf(path).real(path),
  };
}
