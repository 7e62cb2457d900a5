import type { Language } from '@touchline/locale';
import type { Finding, Model, SourceRange } from '@touchline/model';
import { buildFragment } from '../model-building/build-fragment.ts';
import type { Fragment } from '../model-building/fragment.ts';
import { type CxTextParser, createCxTextParser } from '../parsing/parse.ts';
import { ofSyntax, type Problem, toFinding } from '../problems.ts';
import { type Assembled, assemble, type ProjectSettings } from './assemble.ts';

/** A file of a project; `path` is relative to the project's folder, with `/` between its parts. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

export interface LoadOptions {
  /** Files of the projects that this one uses, a list for each; their paths are relative to this project's folder, too. */
  readonly used?: readonly (readonly ProjectFile[])[];
  /** The language of messages; default: that of the project. */
  readonly language?: Language;
  /** A reader to use again; making one takes some tenths of a second. */
  readonly reader?: FileReader;
}

export interface LoadedProject {
  readonly model: Model;
  /** What is wrong with the text: syntax, layout, names, references, values; by file and place. */
  readonly problems: readonly Finding[];
  /** Syntax errors by file: the model holds what could be read around them. */
  readonly broken: ReadonlyMap<string, readonly SourceRange[]>;
}

/** Turns texts into fragments, one at a time; nothing of a text is kept but its fragment. */
export interface FileReader {
  read(file: ProjectFile): Fragment;
}

export function createFileReader(parser: CxTextParser = createCxTextParser()): FileReader {
  return {
    read({ path, text }) {
      const parsed = parser.parse(text);
      return buildFragment(
        parsed.file,
        path,
        parsed.problems.map((problem) => ofSyntax(problem, path)),
      );
    },
  };
}

/** The one way from texts to a model, for the command line, tests and the editor. */
export function loadProject(
  files: readonly ProjectFile[],
  settings: ProjectSettings = { language: 'en' },
  options: LoadOptions = {},
): LoadedProject {
  const reader = options.reader ?? createFileReader();
  const fragments = files.map((file) => reader.read(file));
  const used = (options.used ?? []).map((list) => list.map((file) => reader.read(file)));
  return loaded(assemble(fragments, settings, used), fragments, options.language ?? settings.language);
}

/** An assembled project with its problems in words, in the order of files and places. */
export function loaded(assembled: Assembled, fragments: readonly Fragment[], language: Language): LoadedProject {
  const broken = fragments
    .map(({ file, problems }) => [file, problems.filter(isSyntax).map(({ at }) => at)] as const)
    .filter(([, places]) => places.length > 0);
  return {
    model: assembled.model,
    problems: inOrder(withoutFollowing(assembled.problems)).map((problem) => toFinding(problem, language)),
    broken: new Map(broken),
  };
}

/** In a line with a syntax error the rest is a guess: nothing else is said about it. */
function withoutFollowing(problems: readonly Problem[]): readonly Problem[] {
  const lines = new Set(problems.filter(isSyntax).map(({ at }) => `${at.file}:${at.line}`));
  return lines.size === 0
    ? problems
    : problems.filter((one) => isSyntax(one) || !lines.has(`${one.at.file}:${one.at.line}`));
}

function isSyntax(problem: Problem): boolean {
  return problem.syntax !== undefined;
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => {
    if (a.at.file !== b.at.file) return a.at.file < b.at.file ? -1 : 1;
    return a.at.line - b.at.line || a.at.column - b.at.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
  });
}
