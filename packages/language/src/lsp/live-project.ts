import { byPlace, check, ruleCodes } from '@touchline/insights';
import type { Language } from '@touchline/locale';
import { Config, type Finding, indexModel, type Model, type ModelIndex } from '@touchline/model';
import {
  type Clock,
  type Files,
  folderOf,
  isProblem,
  isWithin,
  loadProject,
  type Problem,
  pathFrom,
  readText,
  resolvePath,
} from '@touchline/project';
import type { Fragment } from '../model-building/fragment.ts';
import { type Assembled, assemble } from '../workspace/assemble.ts';
import type { Links } from '../workspace/links.ts';
import { createFileReader, type FileReader, loaded } from '../workspace/load-project.ts';
import { cxTextParser } from './services.ts';

/** What is known about a project as it stands. */
export interface Checked {
  readonly model: Model;
  /** Elements of the model by id. */
  readonly index: ModelIndex;
  /** Who refers to whom in the text. */
  readonly links: Links;
  /** The day that counts as today, ISO 8601. */
  readonly asOf: string;
  /** What is wrong with the text itself, without the rules: quick to say. Ordered as `findings`. */
  mistakes(language: Language): readonly Finding[];
  /** Everything, in the order of files and places, worded for the reader. */
  readonly findings: Remembered<readonly Finding[]>;
}

/** Found out when first asked for, then kept. */
interface Remembered<T> {
  (language: Language): T;
  /** Undefined when nobody has asked yet. */
  known(language: Language): T | undefined;
}

/** What a change on disk means for a project: one file says something new, all is to be read again, or nothing. */
export type Concern = 'file' | 'whole' | undefined;

/** What the files of a project say and who leads where in it. */
export interface Outlook extends Pick<Assembled, 'links' | 'problems'> {
  /** The project's own files. */
  readonly fragments: readonly Fragment[];
}

/** A document as the editor has it. */
export interface OpenText {
  readonly text: string;
  readonly version: number;
}

/** Characters of a project (some 1 500 touchpoints) from which on it is large. */
const LARGE = 500_000;

/** Files that are read at once: in a worker each is a question to the editor, and a remote folder answers slowly. */
const AT_ONCE = 32;

/**
 * A project that changes one file at a time: files that did not change keep what was read of them, and what is known
 * about the whole is kept until the next change.
 */
export class LiveProject {
  /** Absolute. */
  readonly folder: string;
  /** What is wrong with the config and with files that cannot be read. */
  readonly problems: readonly Problem[];
  readonly config: Config;
  readonly #clock: Clock;
  readonly #used: readonly Fragment[][];
  /** Characters of every file, to know how much there is to check. */
  readonly #sizes = new Map<string, number>();
  /** By the name of the file as the model spells it. */
  readonly #files = new Map<string, Fragment>();
  #checked: Checked | undefined;

  private constructor(
    folder: string,
    config: Config,
    clock: Clock,
    problems: readonly Problem[],
    used: readonly Fragment[][],
  ) {
    this.folder = folder;
    this.problems = problems;
    this.config = config;
    this.#clock = clock;
    this.#used = used;
  }

  /** A project on disk; `open` are the texts of open documents by path. */
  static async ofFolder(
    files: Files,
    clock: Clock,
    folder: string,
    open: ReadonlyMap<string, OpenText>,
  ): Promise<LiveProject> {
    const { project, problems } = await loadProject(files, folder, { ruleCodes: ruleCodes() });
    const unreadable: Problem[] = [];
    const textsOf = async (paths: readonly string[]): Promise<[path: string, text: string][]> => {
      const texts: [string, string][] = [];
      for (let at = 0; at < paths.length; at += AT_ONCE) {
        const some = paths.slice(at, at + AT_ONCE);
        const sources = await Promise.all(some.map((path) => open.get(path) ?? readText(files, path)));
        for (const [index, source] of sources.entries()) {
          if (isProblem(source)) unreadable.push(source);
          else texts.push([some[index] as string, source.text]);
        }
      }
      return texts;
    };

    const used: Fragment[][] = [];
    for (const usedFolder of project.uses) {
      const { project: neighbour } = await loadProject(files, usedFolder);
      const texts = await textsOf(neighbour.files);
      used.push(texts.map(([path, text]) => read(pathFrom(folder, path), text)));
    }
    const texts = await textsOf(project.files);
    const live = new LiveProject(folder, project.config, clock, [...problems, ...unreadable], used);
    for (const [path, text] of texts) live.setText(path, text);
    return live;
  }

  /** A text that belongs to no project. */
  static ofText(clock: Clock, path: string, text: string): LiveProject {
    const live = new LiveProject(folderOf(path), Config.parse({}), clock, [], []);
    live.setText(path, text);
    return live;
  }

  has(path: string): boolean {
    return this.#files.has(this.nameOf(path));
  }

  /** A file as the model spells it. */
  nameOf(path: string): string {
    return pathFrom(this.folder, path);
  }

  setText(path: string, text: string): void {
    const file = this.nameOf(path);
    this.#files.set(file, read(file, text));
    this.#sizes.set(file, text.length);
    this.#checked = undefined;
  }

  /** A file of a project that this one uses has a new text; any other file is none of its business. */
  setUsedText(path: string, text: string): void {
    const file = this.nameOf(path);
    for (const fragments of this.#used) {
      const index = fragments.findIndex((fragment) => fragment.file === file);
      if (index < 0) continue;
      fragments[index] = read(file, text);
      this.#checked = undefined;
    }
  }

  /** Whether a file belongs to a project that this one uses. */
  usesFile(path: string): boolean {
    return this.#isUsed(this.nameOf(path));
  }

  remove(path: string): void {
    const file = this.nameOf(path);
    this.#files.delete(file);
    this.#sizes.delete(file);
    this.#checked = undefined;
  }

  /** Absolute paths of its own files. */
  get paths(): readonly string[] {
    return [...this.#files.keys()].map((file) => resolvePath(this.folder, file));
  }

  /** Characters of all its own files together. */
  get size(): number {
    return this.#sizes.values().reduce((sum, size) => sum + size, 0);
  }

  /** So large that its rules do not look at every change. */
  get isLarge(): boolean {
    return this.size > LARGE;
  }

  /** What a change of this path means; a folder stands for everything in it. */
  concernOf(path: string): Concern {
    if (this.has(path)) return 'file';
    const name = this.nameOf(path);
    const touched =
      this.problems.some((problem) => isWithin(path, problem.path)) ||
      this.#used.some((fragments) => fragments.some(({ file }) => isWithin(name, file))) ||
      this.#files.keys().some((file) => isWithin(name, file));
    return touched ? 'whole' : undefined;
  }

  /** What a file says; `file` as the model spells it. */
  fragment(file: string): Fragment | undefined {
    return this.#files.get(file);
  }

  fragments(): Iterable<Fragment> {
    return this.#files.values();
  }

  hasSyntaxErrors(path: string): boolean {
    return this.#files.get(this.nameOf(path))?.problems.some(({ syntax }) => syntax !== undefined) ?? false;
  }

  check(): Checked {
    this.#checked ??= this.#check();
    return this.#checked;
  }

  /** Who would lead where with other texts of some files, or new files (by their names in the model); nothing changes. */
  outlook(texts: ReadonlyMap<string, string>): Outlook {
    const revised = (fragment: Fragment): Fragment => {
      const text = texts.get(fragment.file);
      return text === undefined ? fragment : read(fragment.file, text);
    };
    const isKnown = (file: string): boolean => this.#files.has(file) || this.#isUsed(file);
    const fresh = [...texts].filter(([file]) => !isKnown(file)).map(([file, text]) => read(file, text));
    const fragments = [...[...this.#files.values()].map(revised), ...fresh];
    const { links, problems } = assemble(
      fragments,
      this.config,
      this.#used.map((list) => list.map(revised)),
    );
    return { fragments, links, problems };
  }

  /**
   * The project with other texts of some of its files and of those it uses; nothing of this one changes. Keys are the
   * names of files as the model spells them; a file without a text is left out.
   */
  withTexts(texts: ReadonlyMap<string, string | undefined>): LiveProject {
    const revised = (fragment: Fragment): Fragment[] => {
      if (!texts.has(fragment.file)) return [fragment];
      const text = texts.get(fragment.file);
      return text === undefined ? [] : [read(fragment.file, text)];
    };
    const used = this.#used.map((list) => list.flatMap(revised));
    const other = new LiveProject(this.folder, this.config, this.#clock, this.problems, used);
    for (const fragment of [...this.#files.values()].flatMap(revised)) other.#files.set(fragment.file, fragment);
    for (const [file, text] of texts) {
      if (text !== undefined && !this.#files.has(file) && !this.#isUsed(file)) other.#files.set(file, read(file, text));
    }
    return other;
  }

  #isUsed(file: string): boolean {
    return this.#used.some((list) => list.some((fragment) => fragment.file === file));
  }

  #check(): Checked {
    const fragments = [...this.#files.values()];
    const assembled = assemble(fragments, this.config, this.#used);
    const { model, links } = assembled;
    const asOf = this.config.asOf ?? this.#clock.today();
    let index: ModelIndex | undefined;
    const mistakes = remembered((language) => loaded(assembled, fragments, language));
    return {
      model,
      links,
      asOf,
      get index() {
        index ??= indexModel(model);
        return index;
      },
      mistakes: (language) => mistakes(language).problems,
      findings: remembered((language) => {
        const { problems, broken } = mistakes(language);
        return [...problems, ...check(model, { asOf, language, config: this.config, broken })].sort(byPlace);
      }),
    };
  }
}

function remembered<T>(say: (language: Language) => T): Remembered<T> {
  const said = new Map<Language, T>();
  const remember = (language: Language): T => {
    const known = said.get(language) ?? say(language);
    said.set(language, known);
    return known;
  };
  return Object.assign(remember, { known: (language: Language) => said.get(language) });
}

let reader: FileReader | undefined;

function read(path: string, text: string): Fragment {
  // Made when the first text is there: it takes some tenths of a second.
  reader ??= createFileReader(cxTextParser());
  return reader.read({ path, text });
}
