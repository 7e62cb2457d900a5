import type { Reference, SourceRange } from '@touchline/model';
import { type AstNode, type CstNode, GrammarUtils } from 'langium';
import type * as ast from '../generated/ast.ts';
import { foldedSource, textOf } from '../parsing/text.ts';
import type { Problem, ProblemMessage, ProblemParameters } from '../problems.ts';
import { EXPECTATIONS, type ExpectationName } from '../scoping/kinds.ts';
import { OpenReference } from '../scoping/open-reference.ts';
import type { DeclaredSymbol, Segment } from '../scoping/symbols.ts';
import type { Fields, Sheet } from './sheet.ts';

/** Statements have properties that are statements: whoever reads one asks the context to read what stands inside. */
export type PropertyReader = (context: FileContext, sheet: Sheet, node: ast.Property) => void;

/** What is gathered while one file is turned into its fragment. Dropped when the fragment is built. */
export class FileContext {
  readonly file: string;
  readonly problems: Problem[] = [];
  /** Every reference that is looked up, in the order of reading. */
  readonly references: OpenReference[] = [];
  readonly #read: PropertyReader;

  constructor(file: string, read: PropertyReader) {
    this.file = file;
    this.#read = read;
  }

  /** Reads one property of a declaration, of a statement, or of an item that something trails. */
  property(sheet: Sheet, node: ast.Property): void {
    this.#read(this, sheet, node);
  }

  /** The properties of an item that is no element itself (a feeling, a result): their fields alone. */
  trailing(owner: Sheet, properties: readonly ast.Property[], fields: Fields, kind: string): Fields {
    const item = owner.item(fields, kind);
    for (const node of properties) this.property(item, node);
    return fields;
  }

  range(node: AstNode): SourceRange {
    return this.cstRange(node.$cstNode) ?? (node.$container ? this.range(node.$container) : this.#start());
  }

  /** Where a property of a node stands; the whole node when the text does not say. */
  rangeOf(node: AstNode, property: string, index?: number): SourceRange {
    return this.cstRange(GrammarUtils.findNodeForProperty(node.$cstNode, property, index)) ?? this.range(node);
  }

  cstRange(node: CstNode | undefined): SourceRange | undefined {
    if (!node) return undefined;
    const { start, end } = node.range;
    return {
      file: this.file,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    };
  }

  #start(): SourceRange {
    return { file: this.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  }

  /** What a node looks like in the text, blanks folded. */
  spelling(node: AstNode): string {
    return foldedSource(node.$cstNode?.text ?? '');
  }

  error(at: SourceRange, code: string, params: ProblemParameters, message?: ProblemMessage): void {
    this.problems.push({ code, severity: 'error', params, at, ...(message && { message }) });
  }

  /** An error with what to write instead. */
  slip(at: SourceRange, code: string, params: ProblemParameters, replacement: string): void {
    this.problems.push({ code, severity: 'error', params, at, replacement });
  }

  /** A reference that is looked up when the project is assembled. */
  mention(reference: ast.Reference | undefined, wanted: ExpectationName, scope: DeclaredSymbol | undefined): Reference {
    // A syntax error has swallowed it and is reported.
    if (!reference) return { text: '', at: scope?.at ?? this.#start() };
    const at = this.range(reference);
    if (reference.unknown || reference.path.length === 0) return { text: '', unknown: true, at };
    return this.#open(new OpenReference(segmentsOf(reference), at, scope, EXPECTATIONS[wanted]));
  }

  /** A reference to a part of the journey a to-be journey starts from. */
  target(reference: ast.Reference | undefined): OpenReference | undefined {
    if (!reference?.path.length) return undefined;
    return this.#open(new OpenReference(segmentsOf(reference), this.range(reference), undefined, EXPECTATIONS.change));
  }

  #open(reference: OpenReference): OpenReference {
    this.references.push(reference);
    return reference;
  }
}

export function segmentsOf(reference: ast.Reference | undefined): Segment[] {
  return (reference?.path ?? []).map((part) =>
    part.startsWith('"') ? { text: textOf(part), quoted: true } : { text: part.normalize('NFC'), quoted: false },
  );
}
