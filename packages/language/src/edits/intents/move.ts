import type { EditIntent, Element } from '@touchline/model';
import { isAddition } from '../../generated/ast.ts';
import { type OpenReference, quotedTitle } from '../../scoping/open-reference.ts';
import type { DeclaredSymbol } from '../../scoping/symbols.ts';
import type { Change } from '../edit.ts';
import { spanOf } from '../places.ts';
import { Refusal } from '../refusal.ts';
import type { Expected, Revision } from '../revision.ts';
import { memberPiece, takeOut } from '../structure.ts';
import { referencesThrough, segmentsAt } from '../titles.ts';
import { declarationOf, inheritor } from '../written.ts';
import { put } from './add-step.ts';

type Move = Extract<EditIntent, { do: 'move' }>;

/** A stage or a step goes to another place, with its comments; paths to it go with it. */
export function move(revision: Revision, { element: id, parent, after }: Move): Expected {
  const { index, links } = revision.project;
  const element = revision.element(id);
  const name = revision.name(element);
  if (element.kind !== 'stage' && element.kind !== 'step') throw new Refusal('not-a-place', { element: name });
  const journey = index.journeyOf(id);
  if (element.origin && element.origin.through !== 'to-be' && element.origin.how === 'kept') {
    const origin = element.origin.of === undefined ? undefined : index.journeyOf(element.origin.of);
    throw new Refusal('copied', { element: name, origin: revision.name(origin ?? element) });
  }
  if (inheritor(revision, element)) {
    const origin = element.origin?.of === undefined ? undefined : index.journeyOf(element.origin.of);
    throw new Refusal('inherited-move', { element: name, origin: revision.name(origin ?? journey ?? element) });
  }
  for (let at: Element | undefined = revision.element(parent); at; at = index.parentOf(at.id)) {
    if (at.id === id) throw new Refusal('into-itself', { element: name });
  }
  if (after === id || isThere(revision, element, parent, after)) return {};
  const { page, node } = declarationOf(revision, element);
  const added = isAddition(node.$container);
  if (added && (node.$container as { members: unknown[] }).members.length > 1) throw new Refusal('not-possible');
  const symbol = links.symbolOf(id);
  const place = links.symbolOf(containerOf(revision, parent));
  const moved = page.withComments(spanOf(node));
  const within: Change[] = [];
  for (const { page: other, change } of symbol && place && symbol.parent !== place
    ? paths(revision, symbol, place)
    : []) {
    // What it says of itself goes with it.
    if (other === page && change.start >= moved.start && change.end <= moved.end) within.push(change);
    else revision.replace(other, change, change.newText);
  }
  put(revision, parent, after, memberPiece(page, node, within));
  takeOut(revision, page, added && node.$container ? node.$container : node);
  return {};
}

/** Whether an element stands where it is to go. */
function isThere(revision: Revision, element: Element, parent: string, after: string | null): boolean {
  const around = revision.project.index.parentOf(element.id);
  if (around?.id !== parent || !('children' in around)) return false;
  const at = around.children.findIndex(({ id }) => id === element.id);
  return after === null ? at === 0 : around.children[at - 1]?.id === after;
}

/** Steps of a group belong to the stage or journey around it. */
function containerOf(revision: Revision, id: string): string {
  const { index } = revision.project;
  let at: Element | undefined = index.get(id);
  while (at?.kind === 'group') at = index.parentOf(at.id);
  return at?.id ?? id;
}

/** Paths that lead to an element through where it stood lead there through where it stands. */
function* paths(revision: Revision, symbol: DeclaredSymbol, place: DeclaredSymbol): Generator<Found> {
  for (const [reference, below] of referencesThrough(revision, symbol)) {
    const own = reference.path.length - 1 - below;
    if (own <= 0) continue;
    let outermost: DeclaredSymbol | undefined = symbol;
    for (let up = 0; up < own; up++) outermost = outermost?.parent;
    const chain: DeclaredSymbol[] = [];
    let at: DeclaredSymbol | undefined = place;
    while (at && at !== outermost) {
      chain.unshift(at);
      at = at.parent;
    }
    // From the same element inwards; where the path began further in, from the new container.
    const words = at ? [spelled(reference, 0), ...chain.map(nameOf)] : [nameOf(place)];
    const found = segmentsAt(revision, reference, 0, own, words.join('.'));
    if (found) yield found;
  }
}

type Found = NonNullable<ReturnType<typeof segmentsAt>>;

const nameOf = ({ name, title }: DeclaredSymbol): string => name ?? quotedTitle(title ?? '');

function spelled({ path }: OpenReference, at: number): string {
  const segment = path[at];
  return segment?.quoted ? quotedTitle(segment.text) : (segment?.text ?? '');
}
