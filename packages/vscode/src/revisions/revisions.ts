import {
  EARLIER_REQUEST,
  type EarlierAnswer,
  type EarlierModel,
  type EarlierQuestion,
} from '@touchline/language/protocol';
import {
  type Disposable,
  type Event,
  EventEmitter,
  type FileSystemWatcher,
  type LogOutputChannel,
  l10n,
  Uri,
  workspace,
} from 'vscode';
import type { LanguageServer } from '../server/language-server.ts';
import { type Absence, Git, type GitFolder } from './git.ts';
import { type GitChange, type GitRepository, STATUS } from './git-api.ts';
import { sourcesOf } from './texts.ts';

/** A state of the repository. */
export interface Revision {
  /** Anything git knows as a revision; empty: the index. */
  readonly ref: string;
  /** What people call it. */
  readonly label: string;
}

export const HEAD: Revision = { ref: 'HEAD', label: 'HEAD' };

/** Projects of other revisions that are kept: that of the gutter and those of some previews. The oldest leaves. */
const KEPT = 6;
/** Files that are asked for at once: each is a process of git. */
const AT_ONCE = 8;

/** The strategy as it was in other revisions: git has the texts, the server reads them. */
export class Revisions implements Disposable {
  readonly git = new Git();
  readonly #server: LanguageServer;
  readonly #log: LogOutputChannel;
  readonly #changed = new EventEmitter<void>();
  readonly #listening: Disposable;
  /** By project and commit, which never changes; the index by the number of its state. */
  readonly #known = new Map<string, Promise<EarlierModel | Absence | 'no-revision'>>();
  /** Commits by repository and name, until something changes in the repository. */
  readonly #commits = new Map<string, Promise<string | undefined>>();
  #state = 0;
  #watcher: FileSystemWatcher | undefined;

  /** Revisions may be other ones than before. */
  readonly onDidChange: Event<void> = this.#changed.event;

  constructor(server: LanguageServer, log: LogOutputChannel) {
    this.#server = server;
    this.#log = log;
    this.#listening = this.git.onDidChange(() => {
      this.#state++;
      this.#commits.clear();
      this.#changed.fire();
    });
  }

  dispose(): void {
    this.#watcher?.dispose();
    for (const each of [this.#listening, this.git, this.#changed]) each.dispose();
  }

  /**
   * The project of a document as it was. The same object as long as it is the same state. @param folder of the project.
   */
  async modelOf(document: Uri, folder: string, { ref }: Revision): Promise<EarlierModel | Absence | 'no-revision'> {
    const git = await this.git.of(document);
    if (typeof git === 'string') return git;
    this.#watcher ??= this.#watchConfig();
    const commit = ref === '' ? '' : await this.#commitOf(git.repository, ref);
    if (commit === undefined) return 'no-revision';
    const key = `${folder}\n${commit === '' ? `index ${this.#state}` : commit}`;
    const known = this.#known.get(key) ?? this.#read(document, git, commit);
    this.#known.delete(key);
    this.#known.set(key, known);
    // Only what was read is kept.
    const forget = () => this.#known.delete(key);
    known.then((answer) => typeof answer === 'string' && forget(), forget);
    for (const oldest of this.#known.keys()) if (this.#known.size > KEPT) this.#known.delete(oldest);
    return known;
  }

  /** Where the editor shows a file of a revision; undefined where there is no git. */
  async addressOf(file: Uri, { ref }: Revision): Promise<Uri | undefined> {
    const git = await this.git.of(file);
    return typeof git === 'string' ? undefined : git.api.toGitUri(file, ref);
  }

  /** With another config the server reads the same texts otherwise. */
  #watchConfig(): FileSystemWatcher {
    const watcher = workspace.createFileSystemWatcher('**/touchline.config.json');
    const forget = (): void => {
      this.#known.clear();
      this.#changed.fire();
    };
    for (const event of [watcher.onDidChange, watcher.onDidCreate, watcher.onDidDelete]) event(forget);
    return watcher;
  }

  #commitOf(repository: GitRepository, ref: string): Promise<string | undefined> {
    if (ref === 'HEAD') return Promise.resolve(repository.state.HEAD?.commit);
    const key = `${repository.rootUri.toString()}\n${ref}`;
    const known =
      this.#commits.get(key) ??
      repository.getCommit(ref).then(
        ({ hash }) => hash,
        () => undefined,
      );
    this.#commits.set(key, known);
    return known;
  }

  async #read(
    document: Uri,
    { repository }: GitFolder,
    commit: string,
  ): Promise<EarlierModel | Absence | 'no-revision'> {
    const begun = performance.now();
    const { workingTreeChanges, untrackedChanges } = repository.state;
    const isUntracked = ({ status }: GitChange): boolean => status === STATUS.untracked;
    const changed =
      commit === '' ? workingTreeChanges.filter((change) => !isUntracked(change)) : await repository.diffWith(commit);
    const untracked = [...workingTreeChanges, ...untrackedChanges].filter(isUntracked);
    const open = workspace.textDocuments
      .filter(({ uri }) => isIn(repository.rootUri, uri))
      .map(({ uri }) => uri.fsPath);
    const sources = [...sourcesOf(changed, untracked, open)];
    const texts: { uri: string; text: string | null }[] = [];
    for (let at = 0; at < sources.length; at += AT_ONCE) {
      const some = sources.slice(at, at + AT_ONCE).map(async ([path, source]) => {
        // A file that git does not know yet has no text there.
        const text = source === 'absent' ? null : await repository.show(commit, path).catch(() => null);
        return { uri: Uri.file(path).toString(), text };
      });
      texts.push(...(await Promise.all(some)));
    }
    const question: EarlierQuestion = { uri: document.toString(), texts };
    const answer = await this.#server.request<EarlierAnswer>(EARLIER_REQUEST, question);
    this.#log.debug(
      `Read ${texts.length} texts of ${commit || 'the index'} in ${Math.round(performance.now() - begun)} ms.`,
    );
    return answer.state === 'known' ? answer : 'no-revision';
  }
}

function isIn(folder: Uri, { scheme, path }: Uri): boolean {
  return scheme === folder.scheme && path.startsWith(`${folder.path.replace(/\/$/, '')}/`);
}

/** What a revision is called where it has no name of its own. */
export function revisionCalled(ref: string): Revision {
  if (ref === '') return { ref, label: l10n.t('Index') };
  return { ref, label: /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 8) : ref };
}
