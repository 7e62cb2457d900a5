import type { EditIntent, Element, Journey } from '@touchline/model';
import { isJourney } from '../../generated/ast.ts';
import { quotedTitle } from '../../scoping/open-reference.ts';
import { Refusal } from '../refusal.ts';
import type { Expected, Revision } from '../revision.ts';
import { addMember, type Lines, linesOf } from '../structure.ts';
import { declarationOf, inheritor, isExperience, original, pathIn } from '../written.ts';

type AddStep = Extract<EditIntent, { do: 'add-step' }>;
type AddStage = Extract<EditIntent, { do: 'add-stage' }>;

export function addStep(revision: Revision, { parent, kind, title, after }: AddStep): Expected {
  put(revision, parent, after, linesOf(`${kind} ${titled(title)}`));
  return {};
}

export function addStage(revision: Revision, { parent, title, after }: AddStage): Expected {
  put(revision, parent, after, linesOf(`stage ${titled(title)}`));
  return {};
}

function titled(title: string): string {
  const words = title.replace(/\s+/gu, ' ').trim();
  if (words === '') throw new Refusal('empty-text');
  return quotedTitle(words);
}

/** Puts a stage or a step into a journey, a stage or a group: behind an element of it; null: first; undefined: last. */
export function put(revision: Revision, parent: string, after: string | null | undefined, lines: Lines): void {
  const container = original(revision, revision.element(parent));
  if (container.kind !== 'group' && (!isExperience(container) || container.kind === 'step')) {
    throw new Refusal('not-a-place', { element: revision.name(container) });
  }
  const anchor = after === null || after === undefined ? undefined : anchorIn(revision, after, container);
  const heir = container.kind === 'journey' && container.toBeOf ? container : inheritor(revision, container);
  if (heir) {
    inToBe(revision, heir, { container, anchor, first: after === null }, lines);
    return;
  }
  const { page, node } = declarationOf(revision, container);
  const position = anchor ? { after: declarationOf(revision, anchor).node } : after === null ? 'first' : 'last';
  addMember(revision, page, node, position, lines);
}

/** The element to stand behind: for what stands in a group or came by an `include`, the whole of it. */
function anchorIn(revision: Revision, id: string, container: Element): Element {
  const { index } = revision.project;
  let anchor = revision.element(id);
  for (let around = index.parentOf(anchor.id); around?.id !== container.id; around = index.parentOf(anchor.id)) {
    if (around?.kind !== 'group' && around?.kind !== 'inclusion') {
      throw new Refusal('not-a-place', { element: revision.name(container) });
    }
    anchor = around;
  }
  return anchor;
}

interface Place {
  readonly container: Element;
  readonly anchor: Element | undefined;
  readonly first: boolean;
}

/** `add to Stage after Step …` at the end of a to-be journey. */
function inToBe(revision: Revision, heir: Journey, { container, anchor, first }: Place, lines: Lines): void {
  const { page, node } = revision.find(heir.source, isJourney);
  const words = ['add'];
  const isNamed = isExperience(container) && container.id !== heir.id;
  if (isNamed) words.push('to', pathIn(revision, heir, container));
  const beside = anchor ?? (first && 'children' in container ? container.children[0] : undefined);
  if (beside) {
    if (!isExperience(beside)) throw new Refusal('not-possible');
    words.push(anchor ? 'after' : 'before', pathIn(revision, heir, beside));
  } else if (!isNamed && container.id !== heir.id)
    throw new Refusal('not-a-place', { element: revision.name(container) });
  const [head, ...rest] = lines;
  addMember(revision, page, node, 'last', [{ text: `${words.join(' ')} ${head?.text ?? ''}`, fixed: false }, ...rest]);
}
