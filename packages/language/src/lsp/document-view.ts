import type { SourceRange } from '@touchline/model';
import { resolvePath } from '@touchline/project';
import { TextDocument } from 'langium';
import type { Position, Range } from 'vscode-languageserver';
import type { CxFile } from '../generated/ast.ts';
import type { Fragment } from '../model-building/fragment.ts';
import { rangeOf } from './diagnostics.ts';
import type { Checked, LiveProject } from './live-project.ts';
import { cxTextParser } from './services.ts';
import { uriOfPath } from './uris.ts';

/** How many syntax trees are kept: one for each document a person looks at in turn, more when a rename reads many. */
const MAX_TREES = 40;

/** Syntax trees of the documents that were asked about last. The oldest leaves when there are too many. */
export class Trees {
  readonly #known = new Map<string, { readonly text: string; readonly tree: CxFile }>();

  of(path: string, text: string): CxFile {
    const known = this.#known.get(path);
    this.#known.delete(path);
    const entry = known?.text === text ? known : { text, tree: cxTextParser().parse(text).file };
    this.#known.set(path, entry);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MAX_TREES) break;
      this.#known.delete(oldest);
    }
    return entry.tree;
  }

  forget(path: string): void {
    this.#known.delete(path);
  }
}

interface Parts {
  readonly path: string;
  readonly file: string;
  readonly project: LiveProject;
  readonly fragment: Fragment;
  readonly text: string;
  /** Absent for a file that no editor has open. */
  readonly version: number | undefined;
  readonly trees: Trees;
}

/**
 * A document as features of the editor see it: its text, its syntax tree, what it declares and refers to, and the
 * project around it. Holds for one moment: do not keep it beyond the answer to one question.
 */
export class DocumentView {
  readonly path: string;
  /** As the model spells it: relative to the project's folder. */
  readonly file: string;
  readonly project: LiveProject;
  readonly fragment: Fragment;
  readonly document: TextDocument;
  readonly #trees: Trees;

  constructor({ path, file, project, fragment, text, version, trees }: Parts) {
    this.path = path;
    this.file = file;
    this.project = project;
    this.fragment = fragment;
    this.document = TextDocument.create(uriOfPath(path), 'cx', version ?? 0, text);
    this.#trees = trees;
  }

  get text(): string {
    return this.document.getText();
  }

  /** The syntax tree, with its concrete part (`$cstNode`); of a text with errors, what could be read. */
  get tree(): CxFile {
    return this.#trees.of(this.path, this.text);
  }

  /** Model, index, links and findings of the project. */
  get checked(): Checked {
    return this.project.check();
  }

  offsetAt(position: Position): number {
    return this.document.offsetAt(position);
  }

  positionAt(offset: number): Position {
    return this.document.positionAt(offset);
  }

  /** Start and end of a place of this document, as offsets. */
  offsetsOf(at: SourceRange): { readonly start: number; readonly end: number } {
    const { start, end } = rangeOf(at);
    return { start: this.offsetAt(start), end: this.offsetAt(end) };
  }

  rangeOf(at: SourceRange): Range {
    return rangeOf(at);
  }

  /** The path of a file of the project from its name in the model. */
  pathOf(file: string): string {
    return resolvePath(this.project.folder, file);
  }
}
