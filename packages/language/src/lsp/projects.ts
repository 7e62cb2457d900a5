import type { Language } from '@touchline/locale';
import { CONFIG_FILE } from '@touchline/model';
import {
  type Clock,
  type Files,
  folderOf,
  isProblem,
  isWithin,
  nameOf,
  projectFolderOf,
  readText,
} from '@touchline/project';
import { DocumentView, Trees } from './document-view.ts';
import { LiveProject, type OpenText } from './live-project.ts';
import { ModelAnswers } from './model-answers.ts';
import type { ModelAnswer } from './protocol.ts';

export interface DiskChange {
  readonly path: string;
  readonly kind: 'created' | 'changed' | 'deleted';
}

/**
 * The projects of the open documents. A document belongs to the nearest folder with a config, else to the opened folder
 * it lies in; one that these leave out (or that lies nowhere) is a project of its own.
 *
 * The calls must not overlap: the server makes one after the other.
 */
export class Projects {
  readonly #files: Files;
  readonly #clock: Clock;
  #folders: readonly string[];
  /** The open documents: they win over what is on disk. */
  readonly #open = new Map<string, OpenText>();
  readonly #trees = new Trees();
  readonly #answers = new ModelAnswers();
  /** By folder, or by file for one that stands alone. A project leaves when its config or list of files may have changed. */
  readonly #projects = new Map<string, LiveProject>();
  /** The folder of the project by the folder of a document. Emptied when configs or opened folders change. */
  readonly #homes = new Map<string, string | undefined>();

  constructor(files: Files, clock: Clock, folders: readonly string[]) {
    this.#files = files;
    this.#clock = clock;
    this.#folders = folders;
  }

  /** Folders were opened or closed in the editor. */
  async setFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    this.#folders = [...this.#folders.filter((folder) => !removed.includes(folder)), ...added];
    await this.#reloadAll();
  }

  /** An open document has a (new) text. */
  async edit(path: string, text: string, version: number): Promise<void> {
    const known = this.#open.get(path);
    this.#open.set(path, { text, version });
    // Keystrokes that came while another one was worked off are in its text already.
    if (known?.text === text) return;
    if (!known) await this.#findNew(path);
    this.#setText(await this.of(path), path, text);
  }

  /** A document was closed: what is on disk counts again; a text without a project is forgotten. */
  async close(path: string): Promise<void> {
    const project = await this.of(path);
    this.#open.delete(path);
    this.#trees.forget(path);
    if (this.#projects.get(path) === project) {
      this.#projects.delete(path);
      return;
    }
    await this.#readAgain(project, path);
  }

  /** Files came, went or changed on disk. Open documents keep the text that the editor has. */
  async reload(changes: readonly DiskChange[]): Promise<void> {
    // Saving an open document changes nothing that is not known yet.
    const news = changes.filter(({ path, kind }) => !(kind === 'changed' && this.#open.has(path)));
    if (news.some(({ path, kind }) => nameOf(path) === CONFIG_FILE || (kind === 'created' && path.endsWith('.cx')))) {
      await this.#reloadAll();
      return;
    }
    for (const project of this.all()) {
      const concerned = news.filter(({ path }) => project.concernOf(path));
      if (concerned.some(({ path }) => project.concernOf(path) === 'whole')) {
        await this.#reloadAll();
        return;
      }
      for (const { path } of concerned) {
        if (!this.#open.has(path)) await this.#readAgain(project, path);
        else if ((await this.#files.kind(path)) === undefined) await this.#standAlone(project, path);
      }
    }
  }

  /** A document was saved, perhaps for the first time: it may belong to a project now. */
  async save(path: string): Promise<void> {
    await this.#findNew(path);
    await this.of(path);
  }

  /** The model an open document belongs to. @param known the revision that the one who asks has. */
  async modelOf(path: string, language: Language, known?: unknown): Promise<ModelAnswer> {
    const open = this.#open.get(path);
    // A file that no editor has open is known all the same: a preview may come back before its text does.
    const project = open ? await this.of(path) : (await this.viewOf(path))?.project;
    if (!project) return { state: 'unknown' };
    const version = open?.version ?? 0;
    if (project.hasSyntaxErrors(path)) return { state: 'broken', version };
    return this.#answers.of(project, path, version, language, known);
  }

  /** A document that is open, or a file of the project of one: its text and what surrounds it. */
  async viewOf(path: string): Promise<DocumentView | undefined> {
    const open = this.#open.get(path);
    const home = await this.#homeOf(path);
    const around = home === undefined ? undefined : await this.#loadFolder(home);
    const project = around?.has(path) ? around : this.#projects.get(path);
    if (!project) return undefined;
    const file = project.nameOf(path);
    const fragment = project.fragment(file);
    if (!fragment) return undefined;
    const source = open ?? (await readText(this.#files, path));
    if (isProblem(source)) return undefined;
    return new DocumentView({
      path,
      file,
      project,
      fragment,
      text: source.text,
      version: open?.version,
      trees: this.#trees,
    });
  }

  /** Every project of which a document is or was open, or was asked for. */
  all(): readonly LiveProject[] {
    return [...this.#projects.values()];
  }

  /** The open documents by path. */
  open(): ReadonlyMap<string, OpenText> {
    return this.#open;
  }

  /** The project of a document that is open, or about to be. */
  async of(path: string): Promise<LiveProject> {
    const home = await this.#homeOf(path);
    if (home !== undefined) {
      const project = await this.#loadFolder(home);
      if (project.has(path)) return project;
    }
    const alone = this.#projects.get(path) ?? LiveProject.ofText(this.#clock, path, this.#open.get(path)?.text ?? '');
    this.#projects.set(path, alone);
    return alone;
  }

  /** Every project is read again, with the texts of the open documents; those whose folder is gone are forgotten. */
  async #reloadAll(): Promise<void> {
    const folders = [...this.#projects].filter(([key, { folder }]) => key === folder).map(([folder]) => folder);
    this.#projects.clear();
    this.#homes.clear();
    for (const folder of folders) {
      if ((await this.#homeOf(`${folder}/.cx`)) === folder) await this.#loadFolder(folder);
    }
    for (const path of this.#open.keys()) await this.of(path);
  }

  /** A document that its project does not know may be newer than what was read of the folder. */
  async #findNew(path: string): Promise<void> {
    const home = await this.#homeOf(path);
    if (home === undefined || this.#projects.get(home)?.has(path) !== false) return;
    if ((await this.#files.kind(path)) !== 'file') return;
    this.#projects.delete(home);
    this.#projects.delete(path);
  }

  /** An open document whose file is gone belongs to no project, until it is saved again. */
  async #standAlone(project: LiveProject, path: string): Promise<void> {
    if (this.#projects.get(path) === project) return;
    project.remove(path);
    await this.of(path);
  }

  #setText(project: LiveProject, path: string, text: string): void {
    project.setText(path, text);
    for (const other of this.#projects.values()) if (other !== project) other.setUsedText(path, text);
  }

  /** Whether a project takes in the file from another one. */
  #isUsed(path: string): boolean {
    return this.all().some((project) => project.concernOf(path) === 'whole');
  }

  async #readAgain(project: LiveProject, path: string): Promise<void> {
    const source = await readText(this.#files, path);
    if (!isProblem(source)) this.#setText(project, path, source.text);
    else if (source.code === 'path-missing' && !this.#isUsed(path)) project.remove(path);
    else await this.#reloadAll();
  }

  async #homeOf(path: string): Promise<string | undefined> {
    const folder = folderOf(path);
    if (!this.#homes.has(folder)) this.#homes.set(folder, await this.#findHome(folder));
    return this.#homes.get(folder);
  }

  async #findHome(folder: string): Promise<string | undefined> {
    const configured = await projectFolderOf(this.#files, folder);
    if (configured !== undefined) return configured;
    const opened = this.#folders.filter((one) => isWithin(one, folder));
    return opened.sort((a, b) => b.length - a.length)[0];
  }

  async #loadFolder(folder: string): Promise<LiveProject> {
    const known = this.#projects.get(folder);
    if (known) return known;
    const project = await LiveProject.ofFolder(this.#files, this.#clock, folder, this.#open);
    this.#projects.set(folder, project);
    return project;
  }
}
