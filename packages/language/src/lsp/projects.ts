import type { Language } from '@touchline/locale';
import { type Clock, type Files, folderOf, isProblem, isWithin, projectFolderOf, readText } from '@touchline/project';
import { DocumentView, Trees } from './document-view.ts';
import { LiveProject, type OpenText } from './live-project.ts';
import type { ModelAnswer } from './protocol.ts';
import { uriOfPath } from './uris.ts';

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
  readonly #folders: readonly string[];
  /** The open documents: they win over what is on disk. */
  readonly #open = new Map<string, OpenText>();
  readonly #trees = new Trees();
  /** By folder, or by file for one that stands alone. Emptied when files or configs change on disk. */
  readonly #projects = new Map<string, LiveProject>();

  constructor(files: Files, clock: Clock, folders: readonly string[]) {
    this.#files = files;
    this.#clock = clock;
    this.#folders = folders;
  }

  /** An open document has a (new) text. */
  async edit(path: string, text: string, version: number): Promise<void> {
    this.#open.set(path, { text, version });
    (await this.of(path)).setText(path, text);
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
    const source = await readText(this.#files, path);
    if (isProblem(source)) project.remove(path);
    else project.setText(path, source.text);
  }

  /** Files came, went or changed on disk: every project is read again, with the texts of the open documents. */
  async reload(changes: readonly DiskChange[]): Promise<void> {
    // Saving an open document changes nothing that is not known yet.
    if (changes.every(({ path, kind }) => kind === 'changed' && this.#open.has(path))) return;
    this.#projects.clear();
    for (const path of this.#open.keys()) await this.of(path);
  }

  /** The model an open document belongs to. */
  async modelOf(path: string, language: Language): Promise<ModelAnswer> {
    const open = this.#open.get(path);
    if (!open) return { state: 'unknown' };
    const { version } = open;
    const project = await this.of(path);
    if (project.hasSyntaxErrors(path)) return { state: 'broken', version };
    const { model, asOf, findings } = project.check();
    return {
      state: 'sound',
      version,
      file: project.nameOf(path),
      model,
      findings: findings(language),
      asOf,
      folder: uriOfPath(project.folder),
    };
  }

  /** A document that is open, or a file of the project of one: its text and what surrounds it. */
  async viewOf(path: string): Promise<DocumentView | undefined> {
    const open = this.#open.get(path);
    const project = await this.of(path);
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

  /** Every project of which a document was open since the last reload. */
  all(): readonly LiveProject[] {
    return [...this.#projects.values()];
  }

  async of(path: string): Promise<LiveProject> {
    const home = await this.#homeOf(path);
    if (home !== undefined) {
      const project = await this.#load(home, () => LiveProject.ofFolder(this.#files, this.#clock, home, this.#open));
      if (project.has(path)) return project;
    }
    return this.#load(path, async () => LiveProject.ofText(this.#clock, path, this.#open.get(path)?.text ?? ''));
  }

  async #homeOf(path: string): Promise<string | undefined> {
    const configured = await projectFolderOf(this.#files, folderOf(path));
    if (configured !== undefined) return configured;
    const opened = this.#folders.filter((folder) => isWithin(folder, path));
    return opened.sort((a, b) => b.length - a.length)[0];
  }

  async #load(key: string, read: () => Promise<LiveProject>): Promise<LiveProject> {
    const known = this.#projects.get(key);
    if (known) return known;
    const project = await read();
    this.#projects.set(key, project);
    return project;
  }
}
