import type { Loaded } from '@touchline/diff';
import type { Language } from '@touchline/locale';
import { type Files, isProblem, pathFrom, loadProject as projectOf, readText } from '@touchline/project';
import type { Fragment } from '../model-building/fragment.ts';
import { type FileReader, loadProject, type ProjectFile } from '../workspace/load-project.ts';

/** States in which a file may be absent before what it said is forgotten. */
const MEMORY = 4;

/**
 * Reads a file once as long as the states that are read one after the other have it with the same text. What the last
 * states did not have leaves: a long history takes no more memory than a few of its states.
 */
class RememberingReader implements FileReader {
  readonly #reader: FileReader;
  readonly #known = new Map<string, { readonly fragment: Fragment; state: number }>();
  #state = 0;

  constructor(reader: FileReader) {
    this.#reader = reader;
  }

  read(file: ProjectFile): Fragment {
    const key = `${file.path}\n${file.text}`;
    const known = this.#known.get(key) ?? { fragment: this.#reader.read(file), state: this.#state };
    known.state = this.#state;
    this.#known.set(key, known);
    return known.fragment;
  }

  nextState(): void {
    this.#state++;
    for (const [key, { state }] of this.#known) if (state < this.#state - MEMORY) this.#known.delete(key);
  }
}

/** Reads one project at many points of its history. */
export class StateReader {
  readonly #folder: string;
  readonly #language: Language;
  readonly #reader: RememberingReader;

  /** @param folder of the project, absolute. */
  constructor(folder: string, language: Language, reader: FileReader) {
    this.#folder = folder;
    this.#language = language;
    this.#reader = new RememberingReader(reader);
  }

  /** The model as the files say it; where there is no project, nothing is said. */
  async read(files: Files): Promise<Loaded> {
    this.#reader.nextState();
    const { project } = await projectOf(files, this.#folder);
    const texts = await this.#textsOf(files, project.files);
    const used: ProjectFile[][] = [];
    for (const folder of project.uses) {
      const { project: neighbour } = await projectOf(files, folder);
      used.push((await this.#textsOf(files, neighbour.files)) ?? []);
    }
    if (!texts) return 'broken';
    const { model, broken } = loadProject(texts, project.config, {
      used,
      language: this.#language,
      reader: this.#reader,
    });
    return broken.size > 0 ? 'broken' : model;
  }

  /** Undefined when one of them cannot be read. */
  async #textsOf(files: Files, paths: readonly string[]): Promise<ProjectFile[] | undefined> {
    const texts: ProjectFile[] = [];
    for (const path of paths) {
      const source = await readText(files, path);
      if (isProblem(source)) return undefined;
      texts.push({ path: pathFrom(this.#folder, path), text: source.text });
    }
    return texts;
  }
}
