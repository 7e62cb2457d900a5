import {
  type Branch,
  type Journey,
  type JourneyItem,
  joinId,
  labelOf,
  nearestWord,
  Segments,
  type SourceRange,
  type Stage,
  type Statement,
  type Step,
  titleKey,
} from '@touchline/model';
import type { AddEdit, ChangeEdit, Draft, Edit, RemovedItem, RemoveEdit } from '../model-building/fragment.ts';
import type { Problem, ProblemMessage, ProblemParameters } from '../problems.ts';
import { CopiedReference, OpenReference, quotedTitle, spelledPath } from '../scoping/open-reference.ts';
import type { Resolver } from '../scoping/resolver.ts';
import { type DeclaredSymbol, segmentKey } from '../scoping/symbols.ts';
import { copyOf, type Part, rebased } from './copies.ts';
import { answersTo, type Container, childrenOf, descendantsOf, type Located, locate, type Named } from './tree.ts';

export interface ToBeInput {
  readonly draft: Draft;
  /** The id of the to-be journey in the project. */
  readonly id: string;
  /** The journey it starts from, itself in full; absent when the text names none that exists. */
  readonly base: Journey | undefined;
  readonly resolver: Resolver;
  /** Called with the project's id of every symbol whose place was decided by an edit. */
  readonly place: (symbol: DeclaredSymbol, id: string) => void;
  /** Called with the id of the element that the target of an edit leads to: the original where it was taken over. */
  readonly located: (reference: OpenReference, id: string) => void;
  readonly report: (problem: Problem) => void;
}

/** What belongs to one text alone and is never taken over from the journey a to-be journey starts from. */
const OWN = new Set([
  'id',
  'kind',
  'name',
  'title',
  'source',
  'nameAt',
  'state',
  'toBeOf',
  'origin',
  'accepts',
  'reviewed',
  'removed',
  'strategy',
  'unknowns',
]);

/**
 * A `to-be of` journey in full: everything of the journey it starts from, with its own changes, additions and removals
 * in the order of the text. The result may be changed freely: nothing of it is shared with the base.
 */
export function resolveToBe(input: ToBeInput): Journey {
  const own = input.draft.declaration as Journey;
  const { base } = input;
  const journey: Part = { ...own, id: input.id, children: [] };
  if (base) {
    const inherited = copyOf(base, { from: base.id, to: input.id, origin: { how: 'kept', through: 'to-be' } }) as Part;
    for (const [key, value] of Object.entries(inherited)) if (!OWN.has(key)) journey[key] = value;
  }
  const editing = new Editing(input, journey as unknown as Journey);
  for (const edit of input.draft.edits ?? []) editing.apply(edit);
  return journey as unknown as Journey;
}

class Editing {
  readonly #input: ToBeInput;
  readonly #journey: Journey;
  /** Where each `change` block leads. */
  readonly #targets = new Map<ChangeEdit, Named>();

  constructor(input: ToBeInput, journey: Journey) {
    this.#input = input;
    this.#journey = journey;
  }

  apply(edit: Edit): void {
    if (edit.op === 'change') this.#change(edit);
    else if (edit.op === 'add') this.#add(edit);
    else this.#remove(edit);
  }

  #error(at: SourceRange, message: ProblemMessage, params: ProblemParameters, replacement?: string): void {
    const code = message === 'several-to-choose' ? 'ambiguous-reference' : 'missing-target';
    this.#input.report({ code, message, severity: 'error', params, at, ...(replacement && { replacement }) });
  }

  /** The element around an edit; undefined when the block it stands in leads nowhere, which is reported there. */
  #around(inside: ChangeEdit | undefined): Named | undefined {
    return inside ? this.#targets.get(inside) : this.#journey;
  }

  #locate(
    reference: OpenReference,
    around: Named,
    code: 'nothing-to-change' | 'nothing-to-remove' | 'nothing-to-add-to',
  ) {
    // Without the journey it starts from there is nothing to find, and that one error is enough.
    if (!this.#input.base) return undefined;
    const found = around.kind === 'step' ? [] : locate(around as Container, reference.path);
    const params = { journey: labelOf(this.#journey), name: spelledPath(reference.path) };
    if (found.length > 1) this.#error(reference.at, 'several-to-choose', params);
    if (found.length === 0) {
      const similar = similarBelow(around, reference);
      if (similar === undefined) this.#error(reference.at, code, params);
      else this.#error(reference.at, `${code}-similar`, { ...params, similar }, similar);
    }
    const [only] = found;
    if (!only || found.length > 1) return undefined;
    this.#input.located(reference, only.node.origin?.of ?? only.node.id);
    return only;
  }

  #change(edit: ChangeEdit): void {
    const around = this.#around(edit.inside);
    if (!around) return;
    const target = edit.target ? this.#locate(edit.target, around, 'nothing-to-change')?.node : this.#journey;
    if (!target) return;
    this.#targets.set(edit, target);
    const changed = target as unknown as Part;
    const isJourney = target === this.#journey;
    const from = this.#input.draft.symbol.id;
    const statements = new Segments();
    for (const statement of target.statements ?? []) statements.unique(statement.id.slice(target.id.length + 1));
    this.#removeItems(edit.removes, target);
    this.#say(edit.says, target, from, statements, 'replace');
    this.#say(edit.adds, target, from, statements, 'add');
    for (const symbol of edit.symbols) this.#place(symbol, { from, to: target.id });
    if (isJourney) return;
    changed['source'] = edit.at;
    changed['nameAt'] = edit.nameAt;
    if (target.origin && target.origin.how !== 'added') changed['origin'] = { ...target.origin, how: 'changed' };
  }

  #say(
    fields: Readonly<Record<string, unknown>>,
    target: Named,
    from: string,
    segments: Segments,
    how: 'replace' | 'add',
  ): void {
    const changed = target as unknown as Part;
    for (const [key, value] of Object.entries(fields)) {
      if (OWN.has(key) && target !== this.#journey) continue;
      if (key === 'children' || (OWN.has(key) && key !== 'accepts' && key !== 'reviewed')) continue;
      if (key === 'statements') {
        this.#sayStatements(value as readonly Statement[], target, from, segments, how);
      } else if (how === 'add' && Array.isArray(value)) {
        changed[key] = [...((changed[key] as unknown[] | undefined) ?? []), ...value];
      } else {
        changed[key] = Array.isArray(value) ? [...value] : value;
      }
    }
  }

  #sayStatements(
    said: readonly Statement[],
    target: Named,
    from: string,
    segments: Segments,
    how: 'replace' | 'add',
  ): void {
    const before = target.statements ?? [];
    const kinds = new Set(said.map((statement) => statement.kind));
    const replaced = new Set(how === 'replace' ? before.filter(({ kind }) => kinds.has(kind)) : []);
    const had = new Set([...replaced].map(({ kind }) => kind));
    const own = said.map((statement): Statement => {
      const segment = statement.id.slice(from.length + 1).replace(/~\d+$/, '');
      const taken = [...replaced].some((other) => other.id === joinId(target.id, segment));
      const id = joinId(target.id, taken ? segment : segments.unique(segment));
      const copied = copyOf(statement, { from: statement.id, to: id });
      return { ...copied, origin: { how: had.has(statement.kind) ? 'changed' : 'added', through: 'to-be' } };
    });
    // A replacement stands where the first replaced one stood.
    const index = before.findIndex((statement) => replaced.has(statement));
    const kept = before.filter((statement) => !replaced.has(statement));
    const position =
      index < 0 ? kept.length : before.slice(0, index).filter((statement) => !replaced.has(statement)).length;
    target.statements = [...kept.slice(0, position), ...own, ...kept.slice(position)];
  }

  #removeItems(removes: readonly RemovedItem[], target: Named): void {
    const changed = target as unknown as Part;
    for (const item of removes) {
      const key = item.statement ? 'statements' : (item.field as string);
      const list = changed[key] as Part[] | undefined;
      const mine = item.statement ? list?.filter((entry) => entry['kind'] === item.statement) : list;
      const gone = new Set(mine?.filter((entry) => this.#matches(entry, item)));
      if (gone.size === 0) {
        const params = { element: labelOf(target), keyword: item.keyword, name: item.text };
        const texts = item.statement ? (mine ?? []).map(({ text }) => String(text)) : [];
        const nearest = nearestWord(item.text, texts);
        const similar = nearest === undefined ? undefined : quotedTitle(nearest);
        if (similar) this.#error(item.at, 'no-such-item-similar', { ...params, similar }, similar);
        else this.#error(item.at, mine?.length ? 'no-such-item' : 'no-such-property', params);
        continue;
      }
      const left = list?.filter((entry) => !gone.has(entry)) ?? [];
      if (left.length > 0) changed[key] = left;
      else delete changed[key];
      this.#removed(target, item.at, { property: item.keyword, ...(item.text !== '' && { text: item.text }) });
    }
  }

  #matches(entry: Part, { last, text, field }: RemovedItem): boolean {
    if (!last) return true;
    if (field === 'feelings') return entry['word'] !== undefined && titleKey(String(entry['word'])) === titleKey(text);
    const reference = field === 'flow' ? entry['to'] : field ? entry : undefined;
    if (reference)
      return (
        textKey(reference) === segmentKey(last) || titleKey(String((reference as Part)['text'])) === titleKey(text)
      );
    return answersTo({ name: entry['name'] as string | undefined, title: entry['text'] as string }, last);
  }

  #removed(target: Named, at: SourceRange, what: { property?: string; text?: string } = {}): void {
    const reference = { text: labelOf(target), id: target.origin?.of ?? target.id, at };
    this.#journey.removed = [...(this.#journey.removed ?? []), { target: reference, ...what, at }];
  }

  #remove(edit: RemoveEdit): void {
    const around = this.#around(edit.inside);
    const found = around && this.#locate(edit.target, around, 'nothing-to-remove');
    if (!found) return;
    found.siblings.splice(found.siblings.indexOf(found.node), 1);
    const gone = new Set([found.node.id]);
    if (found.node.kind === 'stage') for (const { node } of descendantsOf(found.node as Stage)) gone.add(node.id);
    for (const { node } of descendantsOf(this.#journey))
      this.#keepFlow(node, (to) => to === undefined || !gone.has(to));
    this.#removed(found.node, edit.at);
  }

  #keepFlow(node: Stage | Step, keep: (to: string | undefined, branch: Branch) => boolean): Branch[] {
    const flow = node.flow ?? [];
    const dropped = flow.filter((branch) => !keep(this.#input.resolver.idOf(branch.to), branch));
    if (dropped.length === 0) return [];
    const left = flow.filter((branch) => !dropped.includes(branch));
    if (left.length > 0) node.flow = left;
    else delete (node as Part)['flow'];
    return dropped;
  }

  #add(edit: AddEdit): void {
    const around = this.#around(edit.inside);
    if (!around) return;
    const into = edit.container ? this.#locate(edit.container, around, 'nothing-to-add-to')?.node : around;
    if (!into) return;
    if (into.kind === 'step') {
      const name = edit.container ? spelledPath(edit.container.path) : labelOf(into);
      this.#error(edit.at, 'nothing-to-add-to', { journey: labelOf(this.#journey), name });
      return;
    }
    const anchor = edit.anchor && this.#locate(edit.anchor, into, 'nothing-to-add-to');
    if (edit.anchor && !anchor) return;
    const container = anchor?.container ?? (into as Container);
    const items = this.#itemsFor(edit, container);
    const siblings = anchor?.siblings ?? container.children;
    const index = anchor ? siblings.indexOf(anchor.node) + (edit.position === 'after' ? 1 : 0) : siblings.length;
    siblings.splice(index, 0, ...items);
    if (anchor) this.#rejoinFlow(edit, anchor, items);
  }

  /** The added items under their ids in the journey. */
  #itemsFor(edit: AddEdit, container: Container): JourneyItem[] {
    const segments = new Segments();
    for (const { node } of childrenOf(container))
      segments.unique(node.id.slice(container.id.length + 1).replace(/~\d+$/, ''));
    const from = this.#input.draft.symbol.id;
    return edit.items.map((item) => {
      const segment = item.id.slice(from.length + 1).replace(/~\d+$/, '');
      const id = joinId(container.id, segments.unique(segment));
      for (const symbol of edit.symbols) {
        if (symbol.id === item.id || symbol.id.startsWith(`${item.id}.`))
          this.#place(symbol, { from: item.id, to: id });
      }
      // Steps of a group carry the ids of the element around the group.
      const moved =
        item.kind === 'group' ? copyOf(item, { from, to: container.id }) : copyOf(item, { from: item.id, to: id });
      if (item.kind === 'group') for (const symbol of edit.symbols) this.#place(symbol, { from, to: container.id });
      return withOrigin(moved);
    });
  }

  #place(symbol: DeclaredSymbol, move: { from: string; to: string }): void {
    this.#input.place(symbol, rebased(symbol.id, move));
    for (const child of symbol.children) this.#place(child, move);
  }

  /**
   * What is added after X stands between X and its non-exit successors: it takes over the lines of X to them, and X
   * leads to it and to its exits. What is added before X takes over the lines that lead to X.
   */
  #rejoinFlow(edit: AddEdit, { node }: Located, items: readonly JourneyItem[]): void {
    const steps = items.filter((item) => item.kind === 'step' || item.kind === 'stage') as (Stage | Step)[];
    const [first] = steps;
    const last = steps.at(-1);
    if (!first || !last) return;
    const leadTo = (target: Stage | Step): Branch => ({
      to: { text: labelOf(target), id: target.id, at: edit.at },
      at: edit.at,
    });
    if (edit.position === 'before') {
      for (const other of descendantsOf(this.#journey)) {
        if (items.includes(other.node)) continue;
        other.node.flow = other.node.flow?.map((branch) =>
          this.#input.resolver.idOf(branch.to) === node.id ? { ...branch, to: leadTo(first).to } : branch,
        );
        if (!other.node.flow) delete (other.node as Part)['flow'];
      }
      return;
    }
    if (!node.flow || first.exit) return;
    const exits = new Set(
      [...descendantsOf(this.#journey)].filter((found) => found.node.exit).map((found) => found.node.id),
    );
    const moved = this.#keepFlow(node, (to) => to !== undefined && exits.has(to));
    node.flow = [leadTo(first), ...(node.flow ?? [])];
    if (!last.flow && moved.length > 0) last.flow = moved;
  }
}

/** How a stage or step is spelled whose name or title is near to the one of a reference that leads nowhere. */
function similarBelow(around: Named, { path }: OpenReference): string | undefined {
  const [wanted, ...more] = path;
  if (!wanted || more.length > 0 || around.kind === 'step') return undefined;
  const spelled = new Map<string, string>();
  for (const { node } of descendantsOf(around as Container)) {
    if (node.title !== undefined) spelled.set(node.title, quotedTitle(node.title));
    if (node.name !== undefined) spelled.set(node.name, node.name);
  }
  const nearest = nearestWord(wanted.text, spelled.keys());
  return nearest === undefined ? undefined : spelled.get(nearest);
}

function textKey(reference: unknown): string | undefined {
  let at = reference;
  while (at instanceof CopiedReference) at = at.original;
  const last = at instanceof OpenReference ? at.path.at(-1) : undefined;
  return last && segmentKey(last);
}

/** Marks an added element and all inside it. */
function withOrigin(item: JourneyItem): JourneyItem {
  const mark = (part: unknown): void => {
    if (Array.isArray(part)) {
      part.forEach(mark);
      return;
    }
    if (typeof part !== 'object' || part === null || part instanceof OpenReference || part instanceof CopiedReference)
      return;
    const fields = part as Part;
    if ('id' in fields && 'kind' in fields) fields['origin'] = { how: 'added', through: 'to-be' };
    for (const key of ['children', 'statements']) mark(fields[key]);
  };
  mark(item);
  return item;
}
