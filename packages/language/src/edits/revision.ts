import { quote } from '@touchline/locale';
import { type Element, type ImplicitElement, labelOf, type SourceRange, titleKey } from '@touchline/model';
import type { AstNode } from 'langium';
import { formatTree } from '../formatting/format.ts';
import { type Problem, toFinding } from '../problems.ts';
import type { DeclaredSymbol } from '../scoping/symbols.ts';
import { applyChanges, type Change, type Edited, type Edits, inOrder, type NewFile } from './edit.ts';
import { inForm } from './in-form.ts';
import { Page, type Span } from './places.ts';
import type { EditableProject, Outlook } from './project.ts';
import { Refusal, refusedBy } from './refusal.ts';

/** How the outcome of an edit is looked at before it is offered. */
export interface Expected {
  /** Something is taken away: fewer references may lead to what is left. */
  readonly fewerReferences?: boolean;
  /** An element that is called otherwise now. */
  readonly renamed?: { readonly symbol: DeclaredSymbol; readonly title: string };
  /** A text in quotes among what is put in, to be overwritten. */
  readonly draft?: string;
}

/** Runs an edit; what it refuses becomes a value. */
export function revised(project: EditableProject, edit: (revision: Revision) => Expected | undefined): Edited {
  const revision = new Revision(project);
  try {
    const expected = edit(revision);
    return revision.outcome(expected ?? {});
  } catch (error) {
    if (error instanceof Refusal) return refusedBy(error, project.language);
    throw error;
  }
}

/** Whether an edit finds its places. What it would lead to is not looked at: that takes reading the project again. */
export function hasRoom(project: EditableProject, edit: (revision: Revision) => void): boolean {
  try {
    edit(new Revision(project));
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Changes of a project's texts while they are gathered. One a request. */
export class Revision {
  readonly project: EditableProject;
  readonly #pages = new Map<string, Page>();
  readonly #changes = new Map<Page, Change[]>();
  readonly #creates: NewFile[] = [];

  constructor(project: EditableProject) {
    this.project = project;
  }

  /** A file that can be changed: the project's own, without syntax errors. */
  page(file: string): Page {
    const known = this.#pages.get(file);
    if (known) return known;
    const text = this.project.textOf(file);
    if (text === undefined) throw new Refusal('other-project', { element: file, file });
    if (this.isBroken(file)) throw new Refusal('broken-file', { file });
    const page = new Page(file, text, this.project.treeOf(file));
    this.#pages.set(file, page);
    return page;
  }

  isBroken(file: string): boolean {
    return this.project.fragmentOf(file)?.problems.some(({ syntax }) => syntax !== undefined) ?? true;
  }

  element(id: string): Element {
    const element = this.project.index.get(id);
    if (!element) throw new Refusal('unknown-element');
    return element;
  }

  /** What a person calls an element, in quotes. */
  name(element: Element | ImplicitElement): string {
    return quote(this.project.language, labelOf(element as Parameters<typeof labelOf>[0]));
  }

  /** The page of a place and the node that stands there. */
  find<T extends AstNode>(at: SourceRange, isWanted: (node: unknown) => node is T): { page: Page; node: T } {
    const page = this.page(at.file);
    const node = page.nodeAt(at, isWanted);
    if (!node) throw new Refusal('not-possible');
    return { page, node };
  }

  replace(page: Page, { start, end }: Span, newText: string): void {
    const changes = this.#changes.get(page);
    const change = { start, end, newText };
    if (changes) changes.push(change);
    else this.#changes.set(page, [change]);
  }

  insert(page: Page, offset: number, newText: string): void {
    this.replace(page, { start: offset, end: offset }, newText);
  }

  remove(page: Page, span: Span): void {
    this.replace(page, span, '');
  }

  create(file: string, text: string): void {
    this.#creates.push({ file, text });
  }

  /** A whole new text in form; undefined when it would not be read without a syntax error. */
  format(text: string): string | undefined {
    const { file, problems } = this.project.parser.parse(text);
    return problems.length > 0 ? undefined : formatTree(file);
  }

  /** The edits in form, when nothing else goes wrong with them. */
  outcome(expected: Expected): Edits {
    const texts = new Map<string, string>(this.#creates.map(({ file, text }) => [file, text]));
    const edits = [...this.#changes].flatMap(([page, raw]) => {
      const changes = inForm(page.text, withLineBreaks(page.text, raw), this.project.parser);
      if (!changes) throw new Refusal('not-possible');
      texts.set(page.file, applyChanges(page.text, changes));
      return inOrder(changes).map((change) => ({ file: page.file, ...change }));
    });
    if (edits.length > 0 || this.#creates.length > 0) this.#check(this.project.outlook(texts), expected);
    return {
      edits: edits.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
      ...(this.#creates.length > 0 && { creates: this.#creates }),
      ...(expected.draft !== undefined && { draft: expected.draft }),
    };
  }

  #check(after: Outlook, expected: Expected): void {
    const known = tally(this.project.problems.filter(isError), problemKey);
    for (const problem of after.problems.filter(isError)) {
      const left = known.get(problemKey(problem)) ?? 0;
      if (left === 0) {
        const { message, at } = toFinding(problem, this.project.language);
        throw new Refusal('breaks-another', { message: message.replace(/\.$/, ''), place: `${at.file}:${at.line}` });
      }
      known.set(problemKey(problem), left - 1);
    }
    if (expected.fewerReferences) return;
    const { renamed } = expected;
    const keyBefore = (symbol: DeclaredSymbol): string =>
      renamed?.symbol === symbol ? symbolKey({ ...symbol, title: renamed.title }) : symbolKey(symbol);
    const leading = tally(targets(after), symbolKey);
    const lost = [...tally(targets(this.project), keyBefore)].filter(([key, count]) => count > (leading.get(key) ?? 0));
    if (lost.length > 0) {
      const names = lost.slice(0, 3).map(([key]) => quote(this.project.language, key.split('\n')[1] ?? ''));
      throw new Refusal('confuses-references', { names: names.join(', ') });
    }
  }
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** The same mistake, wherever it stands now. */
function problemKey({ code, message, params }: Problem): string {
  return `${code} ${message ?? ''} ${JSON.stringify(params)}`;
}

function targets({ references, links }: Outlook): DeclaredSymbol[] {
  return references.flatMap((reference) => links.target(reference) ?? []);
}

function symbolKey({ kind, name, title }: DeclaredSymbol): string {
  return `${kind}\n${titleKey(title ?? name ?? '')}\n${name ?? ''}`;
}

function tally<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function withLineBreaks(text: string, changes: readonly Change[]): Change[] {
  if (!text.includes('\r\n')) return [...changes];
  return changes.map((change) => ({ ...change, newText: change.newText.replace(/\r?\n/g, '\r\n') }));
}
