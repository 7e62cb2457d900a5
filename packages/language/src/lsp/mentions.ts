import { type Element, type Reference as ModelReference, titleKey } from '@touchline/model';
import { type AstNode, AstUtils, type CstNode, GrammarUtils } from 'langium';
import type * as ast from '../generated/ast.ts';
import {
  isChange,
  isComplaintItem,
  isDeclaration,
  isReference,
  isRemoveProperty,
  isTextItem,
} from '../generated/ast.ts';
import { segmentsOf } from '../model-building/file-context.ts';
import { referenceField } from '../model-building/references.ts';
import { statementKind } from '../model-building/statements.ts';
import type { OpenReference } from '../scoping/open-reference.ts';
import type { DeclaredSymbol, Segment } from '../scoping/symbols.ts';
import { answersTo } from '../workspace/tree.ts';
import type { DocumentView } from './document-view.ts';
import type { Checked } from './live-project.ts';

/** What a mention names: something declared, by its name or its title, or a title that nothing declares. */
export type Subject =
  | { readonly symbol: DeclaredSymbol; readonly by: 'name' | 'title' }
  /** The key of the title: equal for all mentions of the same. */
  | { readonly free: string };

/** A name or a title in the text: where something is declared, or one segment of a reference to it. */
export interface Mention {
  /** Offsets of the word or the quoted title in the text, quotes included. */
  readonly start: number;
  readonly end: number;
  readonly role: 'declaration' | 'reference';
  /** Without quotes and escapes. */
  readonly text: string;
  readonly quoted: boolean;
  /** Absent where a reference leads nowhere, or to several. */
  readonly subject: Subject | undefined;
  /** The reference it is a part of; absent for declarations and for items after `remove`. */
  readonly reference?: OpenReference;
  readonly node: AstNode;
}

/** Dropped with what was known about the project when they were collected. */
const collected = new WeakMap<Checked, Map<string, readonly Mention[]>>();

/** Every name and title of a file that means an element, in the order of the text. */
export function mentionsIn(view: DocumentView): readonly Mention[] {
  let files = collected.get(view.checked);
  if (!files) {
    files = new Map();
    collected.set(view.checked, files);
  }
  let mentions = files.get(view.file);
  if (!mentions) {
    mentions = [...new Collector(view).mentions()].sort((a, b) => a.start - b.start);
    files.set(view.file, mentions);
  }
  return mentions;
}

/** The mention at a place; right behind its last character counts. */
export function mentionAt(view: DocumentView, offset: number): Mention | undefined {
  const touching = mentionsIn(view).filter(({ start, end }) => start <= offset && offset <= end);
  return touching.at(-1);
}

export function sameSubject(one: Subject | undefined, other: Subject | undefined): boolean {
  if (!one || !other) return false;
  if ('free' in one) return 'free' in other && one.free === other.free;
  return 'symbol' in other && one.symbol === other.symbol;
}

class Collector {
  readonly #view: DocumentView;
  readonly #checked: Checked;
  /** By the offset where they begin. */
  readonly #symbols = new Map<number, DeclaredSymbol>();
  readonly #references = new Map<number, OpenReference>();

  constructor(view: DocumentView) {
    this.#view = view;
    this.#checked = view.checked;
    const add = (symbol: DeclaredSymbol): void => {
      this.#symbols.set(view.offsetsOf(symbol.source).start, symbol);
      symbol.children.forEach(add);
    };
    view.fragment.symbols.forEach(add);
    for (const reference of view.fragment.references) {
      this.#references.set(view.offsetsOf(reference.at).start, reference);
    }
  }

  *mentions(): Generator<Mention> {
    for (const node of AstUtils.streamAst(this.#view.tree)) {
      if (isReference(node)) yield* this.#reference(node);
      else if (isDeclaration(node)) yield* this.#declaration(node, 'name', 'title');
      else if (isTextItem(node)) yield* this.#declaration(node, 'name', 'text');
      else if (isComplaintItem(node)) yield* this.#declaration(node, undefined, 'text');
    }
  }

  *#declaration(node: AstNode, name: string | undefined, title: string): Generator<Mention> {
    const symbol = node.$cstNode && this.#symbols.get(node.$cstNode.offset);
    if (!symbol) return;
    const named = name && GrammarUtils.findNodeForProperty(node.$cstNode, name);
    if (named) yield declared(node, named, symbol.name ?? named.text, { symbol, by: 'name' });
    const titled = GrammarUtils.findNodeForProperty(node.$cstNode, title);
    if (titled) yield declared(node, titled, symbol.title ?? '', { symbol, by: 'title' });
  }

  *#reference(node: ast.Reference): Generator<Mention> {
    const cst = node.$cstNode;
    if (!cst || node.path.length === 0) return;
    const segments = segmentsOf(node);
    const reference = this.#references.get(cst.offset);
    const subjects = reference ? this.#subjects(reference) : this.#removed(node, segments);
    // Names of maturity models and of data mean nothing that the text declares.
    if (!subjects) return;
    const parts = GrammarUtils.findNodesForProperty(cst, 'path');
    for (const [i, part] of parts.entries()) {
      const segment = segments[i];
      if (!segment) continue;
      yield {
        start: part.offset,
        end: part.end,
        role: 'reference',
        ...segment,
        subject: subjects[i],
        node,
        ...(reference && { reference }),
      };
    }
  }

  /** What each segment leads to. */
  #subjects(reference: OpenReference): (Subject | undefined)[] {
    const { links } = this.#checked;
    const { path } = reference;
    const [only] = path;
    if (path.length === 1 && only) {
      const symbol = links.target(reference);
      if (symbol) return [named(symbol, only)];
      const outcome = links.outcome(reference);
      return [outcome && 'free' in outcome ? { free: titleKey(only.text) } : undefined];
    }
    return this.#along(links.targetId(reference), path);
  }

  /** The elements along a path that ends at an element of the model. */
  #along(id: string | undefined, path: readonly Segment[]): (Subject | undefined)[] {
    const { links, index } = this.#checked;
    const subjects: (Subject | undefined)[] = path.map(() => undefined);
    let element = id === undefined ? undefined : index.get(id);
    for (let i = path.length - 1; i >= 0 && element; i--) {
      const symbol = links.declarationOf(element.id);
      subjects[i] = symbol && named(symbol, path[i] as Segment);
      element = this.#around(element, symbol);
    }
    return subjects;
  }

  /** What an element stands in, as paths count it: groups and inclusions have no name. */
  #around(element: Element, symbol: DeclaredSymbol | undefined): Element | undefined {
    const { links, index } = this.#checked;
    let around = index.parentOf(element.id);
    while (around?.kind === 'group' || around?.kind === 'inclusion') around = index.parentOf(around.id);
    // What stands in a strategy is listed beside it.
    return around ?? (symbol?.parent && index.get(links.idOf(symbol.parent)));
  }

  /** `remove pain "…"` and `remove via App` name what the element had in the journey it was taken from. */
  #removed(node: ast.Reference, segments: readonly Segment[]): (Subject | undefined)[] | undefined {
    const property = node.$container;
    const last = segments.at(-1);
    if (!isRemoveProperty(property) || property.kind === undefined || !last) return undefined;
    const before = this.#before(property.$container);
    const word = property.kind.split(' ')[0] ?? '';
    const field = referenceField('step', word)?.field ?? (word === 'then' ? 'flow' : undefined);
    if (!before || word === 'feeling') return segments.map(() => undefined);
    if (!field) {
      const kind = statementKind(word);
      const statements = 'statements' in before ? (before.statements ?? []) : [];
      const meant = statements.find(
        (statement) => statement.kind === kind && answersTo({ name: statement.name, title: statement.text }, last),
      );
      return this.#along(meant?.id, segments);
    }
    const items = ((before as unknown as Record<string, unknown>)[field] ?? []) as (ModelReference & {
      to?: ModelReference;
    })[];
    const text = titleKey(segments.map((segment) => segment.text).join('.'));
    const wanted = items
      .map((item) => item.to ?? item)
      .find((item) => titleKey(item.text) === text || this.#answers(item, last));
    if (wanted?.free) return [{ free: titleKey(wanted.text) }];
    return this.#along(wanted?.id, segments);
  }

  #answers({ id }: ModelReference, segment: Segment): boolean {
    const symbol = id === undefined ? undefined : this.#checked.links.declarationOf(id);
    return symbol !== undefined && answersTo(symbol, segment);
  }

  /** The element as it was before the block that changes it. */
  #before(block: AstNode | undefined): Element | undefined {
    const { links, index } = this.#checked;
    const offset = isChange(block) ? block.target?.$cstNode?.offset : undefined;
    if (isChange(block)) {
      const reference = offset === undefined ? undefined : this.#references.get(offset);
      const id = reference && links.targetId(reference);
      return id === undefined ? undefined : index.get(id);
    }
    const journey = block?.$cstNode && this.#symbols.get(block.$cstNode.offset);
    const base = journey && links.baseOf(journey);
    return base && index.get(links.idOf(base));
  }
}

function declared(node: AstNode, cst: CstNode, text: string, subject: Subject): Mention {
  return {
    start: cst.offset,
    end: cst.end,
    role: 'declaration',
    text,
    quoted: cst.text.startsWith('"'),
    subject,
    node,
  };
}

/** Without a title the name is what people see, and the name in quotes means it. */
function named(symbol: DeclaredSymbol, { quoted }: Segment): Subject {
  return { symbol, by: quoted && symbol.title !== undefined ? 'title' : 'name' };
}
