import { commands, type Disposable, EventEmitter, type Uri, workspace } from 'vscode';

/** What `when` clauses know of the workspace: `empty`, `found`; absent while nobody has looked yet. */
const CONTEXT = 'touchline.workspace';

/** More files than this are not counted: of every project one is enough. */
const MOST_FILES = 500;

/**
 * The `.cx` files of the workspace. Looking for them costs a search of the folder, so nothing looks before something of
 * ours is seen or used.
 */
export class StrategyFiles implements Disposable {
  readonly #changed = new EventEmitter<void>();
  #files: Promise<readonly Uri[]> | undefined;
  #watcher: Disposable | undefined;

  /** Files came or went, after somebody has asked for them. */
  readonly onDidChange = this.#changed.event;

  /** At most 500, in the order of their addresses. */
  all(): Promise<readonly Uri[]> {
    this.#files ??= this.#find();
    this.#watcher ??= this.#watch();
    return this.#files;
  }

  dispose(): void {
    this.#watcher?.dispose();
    this.#changed.dispose();
  }

  async #find(): Promise<readonly Uri[]> {
    const found = await workspace.findFiles('**/*.cx', '**/node_modules/**', MOST_FILES);
    await commands.executeCommand('setContext', CONTEXT, found.length > 0 ? 'found' : 'empty');
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  #watch(): Disposable {
    const watcher = workspace.createFileSystemWatcher('**/*.cx', false, true, false);
    const again = (): void => {
      this.#files = undefined;
      this.#changed.fire();
    };
    watcher.onDidCreate(again);
    watcher.onDidDelete(again);
    return watcher;
  }
}
