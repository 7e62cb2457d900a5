import {
  CHANGED_NOTIFICATION,
  OVERVIEW_REQUEST,
  type OverviewAnswer,
  type OverviewQuestion,
  type ProjectOverview,
} from '@touchline/language/protocol';
import { Disposable, EventEmitter, type LogOutputChannel, workspace } from 'vscode';
import type { LanguageServer } from '../server/language-server.ts';
import type { StrategyFiles } from './strategy-files.ts';

/** How long, in milliseconds, changes are gathered before the server is asked again. */
const PAUSE = 250;

/**
 * What the server says about the projects of the workspace, kept until it says that something changed. It is asked only
 * while somebody shows it: the tree, or the status bar of a window with a strategy in it.
 */
export class Overviews implements Disposable {
  readonly #server: LanguageServer;
  readonly #files: StrategyFiles;
  readonly #log: LogOutputChannel;
  readonly #changed = new EventEmitter<readonly ProjectOverview[]>();
  readonly #parts: Disposable;
  #latest: readonly ProjectOverview[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;
  #askAgain = false;
  #elements = false;

  readonly onDidChange = this.#changed.event;

  constructor(server: LanguageServer, files: StrategyFiles, log: LogOutputChannel) {
    this.#server = server;
    this.#files = files;
    this.#log = log;
    this.#parts = Disposable.from(
      this.#changed,
      server.onNotification(CHANGED_NOTIFICATION, () => this.refresh()),
      server.onDidChangeState((state) => {
        if (state === 'running') this.refresh();
      }),
      files.onDidChange(() => this.refresh()),
    );
  }

  get latest(): readonly ProjectOverview[] {
    return this.#latest;
  }

  /** Whether the elements are wanted too: they are the larger part of the answer. */
  set elements(wanted: boolean) {
    const more = wanted && !this.#elements;
    this.#elements = wanted;
    if (more) this.refresh();
  }

  /** Asks again soon. Does not start a server for a workspace without a file of ours. */
  refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), PAUSE);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#parts.dispose();
  }

  async #ask(): Promise<void> {
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    try {
      const files = await this.#files.all();
      const isOpen = workspace.textDocuments.some(({ languageId }) => languageId === 'cx');
      this.#latest = files.length > 0 || isOpen ? withLastElements(await this.#overview(files), this.#latest) : [];
      this.#changed.fire(this.#latest);
    } catch (error) {
      this.#log.warn(`The overview was not answered: ${String(error)}`);
    } finally {
      this.#asking = false;
      if (this.#askAgain) {
        this.#askAgain = false;
        this.refresh();
      }
    }
  }

  #overview(files: readonly { toString(): string }[]): Promise<OverviewAnswer> {
    const question: OverviewQuestion = { files: files.map(String), elements: this.#elements };
    return this.#server.request<OverviewAnswer>(OVERVIEW_REQUEST, question);
  }
}

/** While a text has syntax errors, what was known of its project stays: half a tree would jump with every keystroke. */
function withLastElements(answer: OverviewAnswer, before: readonly ProjectOverview[]): readonly ProjectOverview[] {
  return answer.map((project) => {
    if (!project.broken || !project.elements) return project;
    const last = before.find(({ folder }) => folder === project.folder)?.elements;
    return last ? { ...project, elements: last } : project;
  });
}
