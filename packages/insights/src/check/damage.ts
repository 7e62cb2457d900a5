import { declarations, type Model, type SourceRange } from '@touchline/model';

/** Places of syntax errors by file; a file without one is not in it. */
export type SyntaxErrors = ReadonlyMap<string, readonly SourceRange[]>;

/**
 * Where syntax errors may have swallowed something. What a declaration lacks may stand in text that could not be read:
 * inside it, or behind it up to where the next declaration begins. Lives as long as one check.
 */
export class Damage {
  readonly #errors: SyntaxErrors;
  readonly #model: Model;
  readonly #starts = new Map<string, readonly SourceRange[]>();

  constructor(model: Model, errors: SyntaxErrors) {
    this.#model = model;
    this.#errors = errors;
  }

  get anywhere(): boolean {
    return this.#errors.size > 0;
  }

  /** Whether a declaration, or what stands in it, may lack something: `source` is its place. */
  at(source: SourceRange): boolean {
    const errors = this.#errors.get(source.file);
    if (!errors) return false;
    const next = this.#startsIn(source.file).find((start) => endsBefore(source, start));
    return errors.some((error) => !startsBefore(error, source) && (!next || startsBefore(error, next)));
  }

  /** The declarations of a file in the order of the text. */
  #startsIn(file: string): readonly SourceRange[] {
    let starts = this.#starts.get(file);
    if (!starts) {
      starts = [...declarations(this.#model)]
        .map(({ source }) => source)
        .filter((source) => source.file === file)
        .sort((a, b) => a.line - b.line || a.column - b.column);
      this.#starts.set(file, starts);
    }
    return starts;
  }
}

function startsBefore(a: SourceRange, b: SourceRange): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

function endsBefore(a: SourceRange, b: SourceRange): boolean {
  return a.endLine < b.line || (a.endLine === b.line && a.endColumn <= b.column);
}
