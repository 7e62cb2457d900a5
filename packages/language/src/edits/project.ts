import type { Language } from '@touchline/locale';
import { indexModel, type Model, type ModelIndex } from '@touchline/model';
import type { CxFile } from '../generated/ast.ts';
import type { Fragment } from '../model-building/fragment.ts';
import { type CxTextParser, createCxTextParser } from '../parsing/parse.ts';
import type { OpenReference } from '../scoping/open-reference.ts';
import { type Assembled, assemble, type ProjectSettings } from '../workspace/assemble.ts';
import { createFileReader, type ProjectFile } from '../workspace/load-project.ts';

/** What is wrong in a project, and who refers to whom in its own files. */
export interface Outlook extends Pick<Assembled, 'links' | 'problems'> {
  readonly references: readonly OpenReference[];
}

/** A project at one moment, as edits of its texts see it. */
export interface EditableProject extends Outlook {
  readonly model: Model;
  readonly index: ModelIndex;
  /** The project's own files, as the model spells them; those of projects it uses are not edited. */
  readonly files: readonly string[];
  textOf(file: string): string | undefined;
  treeOf(file: string): CxFile;
  fragmentOf(file: string): Fragment | undefined;
  /** The project with other texts of some files: what an edit would lead to. */
  outlook(texts: ReadonlyMap<string, string>): Outlook;
  readonly parser: CxTextParser;
  /** The language of refusals and titles. */
  readonly language: Language;
}

export interface EditableSource {
  readonly settings: ProjectSettings;
  readonly language: Language;
  /** The project's own files by their names in the model. */
  readonly texts: ReadonlyMap<string, string>;
  /** What was read of the texts already; the rest is read here. */
  readonly fragments?: (file: string) => Fragment | undefined;
  readonly used?: readonly (readonly Fragment[])[];
  readonly trees?: (file: string) => CxFile | undefined;
  readonly parser?: CxTextParser;
}

export function editableProject(source: EditableSource): EditableProject {
  const { settings, language, texts, used = [], parser = createCxTextParser() } = source;
  const reader = createFileReader(parser);
  const read = (file: string, text: string): Fragment => reader.read({ path: file, text });
  const fragments = new Map([...texts].map(([file, text]) => [file, source.fragments?.(file) ?? read(file, text)]));
  const assembled = (list: readonly Fragment[]): Outlook & Assembled => ({
    ...assemble(list, settings, used),
    references: list.flatMap(({ references }) => references),
  });
  const trees = new Map<string, CxFile>();
  const now = assembled([...fragments.values()]);
  let index: ModelIndex | undefined;
  return {
    ...now,
    get index() {
      index ??= indexModel(now.model);
      return index;
    },
    files: [...texts.keys()].sort(),
    textOf: (file) => texts.get(file),
    treeOf(file) {
      const tree = trees.get(file) ?? source.trees?.(file) ?? parser.parse(texts.get(file) ?? '').file;
      trees.set(file, tree);
      return tree;
    },
    fragmentOf: (file) => fragments.get(file),
    outlook(changed) {
      const others = [...fragments].filter(([file]) => !changed.has(file)).map(([, fragment]) => fragment);
      return assembled([...others, ...[...changed].map(([file, text]) => read(file, text))]);
    },
    parser,
    language,
  };
}

/** A project from its texts alone. */
export function editableTexts(
  files: readonly ProjectFile[],
  settings: ProjectSettings = { language: 'en' },
  parser?: CxTextParser,
): EditableProject {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return editableProject({ settings, language: settings.language, texts, ...(parser && { parser }) });
}
