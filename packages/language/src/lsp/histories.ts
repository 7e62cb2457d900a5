import type { Language } from '@touchline/locale';
import type { HistoryReport } from '@touchline/model';
import { type Files, type Git, isProblem, nameOf, resolvePath } from '@touchline/project';
import { projectHistory } from '../history/project-history.ts';
import { createFileReader } from '../workspace/load-project.ts';
import type { ServerHost } from './host.ts';
import type { LiveProject } from './live-project.ts';
import { cxTextParser } from './services.ts';

/** Commits that are compared for hovers: what changed lately, read within moments. */
const COMMITS = 30;
/** Milliseconds for which nobody asks again whether there is a new commit. */
const REST = 3_000;

interface Known {
  /** The commit it was told at. */
  readonly head: string;
  readonly report: HistoryReport;
}

/**
 * What changed lately in projects of this computer. Nobody waits for it: who asks gets what is known, and git is asked in
 * the background. Of a project the history of one commit is kept; it leaves with the next commit, or the server.
 */
export class Histories {
  readonly #git: Git | undefined;
  readonly #files: Files;
  readonly #known = new Map<string, Known>();
  readonly #asked = new Map<string, number>();

  constructor({ git, files }: Pick<ServerHost, 'git' | 'files'>) {
    this.#git = git;
    this.#files = files;
  }

  /** The history as far as it is known now; what is not known yet is looked up meanwhile. */
  of(project: LiveProject, language: Language): HistoryReport | undefined {
    // A large project would keep the editor waiting while its states are read; those with a scheme have no git here.
    if (!this.#git || project.isLarge || /^[a-z][a-z0-9+.-]+:\/\//i.test(project.folder)) return undefined;
    const key = `${language} ${project.folder}`;
    const now = Date.now();
    if (now - (this.#asked.get(key) ?? 0) > REST) {
      this.#asked.set(key, Number.POSITIVE_INFINITY);
      // A repository that cannot be read has no history to show; `touchline log` says why.
      this.#look(this.#git, project, language, key)
        .catch(() => undefined)
        .finally(() => this.#asked.set(key, Date.now()));
    }
    return this.#known.get(key)?.report;
  }

  async #look(git: Git, project: LiveProject, language: Language, key: string): Promise<void> {
    const { folder, config, paths } = project;
    const head = await git.commit(folder, 'HEAD');
    if (isProblem(head) || this.#known.get(key)?.head === head) return;
    const report = await projectHistory({
      git,
      files: this.#files,
      project: {
        folder,
        name: config.name ?? nameOf(folder),
        uses: config.uses.map((used) => resolvePath(folder, used)),
        config,
      },
      language,
      now: paths.some((path) => project.hasSyntaxErrors(path)) ? 'broken' : project.check().model,
      limit: COMMITS,
      reader: createFileReader(cxTextParser()),
    });
    if (report && !isProblem(report)) this.#known.set(key, { head, report });
  }
}
