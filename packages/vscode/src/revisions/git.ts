import { commands, type Disposable, type Event, EventEmitter, extensions, l10n, type Uri, workspace } from 'vscode';
import type { GitApi, GitExtension, GitRepository } from './git-api.ts';
import { hasMaps } from './texts.ts';

/** Why no other revision can be read. */
export type Absence = 'untrusted' | 'virtual' | 'no-git' | 'no-repository';

export interface GitFolder {
  readonly api: GitApi;
  readonly repository: GitRepository;
}

/** For `when` clauses: whether git lists a changed strategy; absent as long as it was not asked. */
const CONTEXT = 'touchline.changedMaps';

/** Longest time in milliseconds that is waited for the git extension to look for repositories. */
const PATIENCE = 10_000;

/** The editor's own git, where the folder is trusted and the extension is there. No process is started by us. */
export class Git implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #listening: Disposable[] = [];
  readonly #heard = new WeakSet<GitRepository>();
  #api: Promise<GitApi | undefined> | undefined;

  /** Something was committed, staged, saved or checked out, or a repository came or went. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor() {
    this.#listening.push(
      workspace.onDidGrantWorkspaceTrust(() => this.#changed.fire()),
      // Git was installed, enabled or disabled.
      extensions.onDidChange(() => {
        this.#api = undefined;
        this.#changed.fire();
      }),
    );
  }

  async of(document: Uri): Promise<GitFolder | Absence> {
    if (!workspace.isTrusted) return 'untrusted';
    if (document.scheme !== 'file') return document.scheme === 'untitled' ? 'no-repository' : 'virtual';
    this.#api ??= this.#connect();
    const api = await this.#api;
    if (api === undefined) {
      this.#api = undefined;
      return 'no-git';
    }
    const repository = api.getRepository(document);
    if (repository === null) return 'no-repository';
    this.#listenTo(api, repository);
    return { api, repository };
  }

  dispose(): void {
    for (const each of [...this.#listening, this.#changed]) each.dispose();
  }

  async #connect(): Promise<GitApi | undefined> {
    const extension = extensions.getExtension<GitExtension>('vscode.git');
    if (extension === undefined) return undefined;
    try {
      const git = extension.isActive ? extension.exports : await extension.activate();
      if (!git.enabled) return undefined;
      const api = git.getAPI(1);
      this.#listening.push(
        api.onDidOpenRepository((repository) => {
          this.#listenTo(api, repository);
          this.#changed.fire();
        }),
        api.onDidCloseRepository(() => this.#changed.fire()),
      );
      await initialized(api);
      for (const repository of api.repositories) this.#listenTo(api, repository);
      return api;
    } catch {
      // There is no git on this machine.
      return undefined;
    }
  }

  #listenTo(api: GitApi, repository: GitRepository): void {
    if (this.#heard.has(repository)) return;
    this.#heard.add(repository);
    this.#listening.push(
      repository.state.onDidChange(() => {
        tellChangedMaps(api);
        this.#changed.fire();
      }),
    );
    tellChangedMaps(api);
  }
}

/** A menu of the source-control view does not know the file it opens at: the most it can know is whether there is one of ours. */
function tellChangedMaps({ repositories }: GitApi): void {
  const found = repositories.some(({ state }) =>
    [state.mergeChanges, state.indexChanges, state.workingTreeChanges, state.untrackedChanges].some(hasMaps),
  );
  void commands.executeCommand('setContext', CONTEXT, found ? 'found' : 'none');
}

function initialized(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const timer = setTimeout(done, PATIENCE);
    const listening = api.onDidChangeState((state) => {
      if (state === 'initialized') done();
    });
  });
}

/** An absence as a sentence with the way out. */
export function absenceText(absence: Absence): string {
  switch (absence) {
    case 'untrusted':
      return l10n.t('Other revisions are read in trusted folders only: git is not asked before you trust this one.');
    case 'virtual':
      return l10n.t('Other revisions cannot be read here: there is no git in a browser and in virtual folders.');
    case 'no-git':
      return l10n.t(
        'Other revisions cannot be read: the git extension of the editor is disabled, or git is not installed.',
      );
    case 'no-repository':
      return l10n.t('Other revisions cannot be read: the file is in no git repository that the editor has open.');
  }
}
