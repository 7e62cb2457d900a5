import type { EditIntent, Element } from '@touchline/model';
import { isAddition } from '../../generated/ast.ts';
import { quotedTitle } from '../../scoping/open-reference.ts';
import type { DeclaredSymbol } from '../../scoping/symbols.ts';
import { Refusal } from '../refusal.ts';
import type { Expected, Revision } from '../revision.ts';
import { memberPiece, takeOut } from '../structure.ts';
import { referencesThrough, replaceSegments } from '../titles.ts';
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
  const lines = memberPiece(page, node);
  put(revision, parent, after, lines);
  takeOut(revision, page, added && node.$container ? node.$container : node);
  const symbol = links.symbolOf(id);
  const place = links.symbolOf(containerOf(revision, parent));
  if (symbol && place && symbol.parent !== place) redirect(revision, symbol, place);
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
function redirect(revision: Revision, symbol: DeclaredSymbol, place: DeclaredSymbol): void {
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
    const shared = at !== undefined;
    const words = (shared ? chain : [place]).map(({ name, title }) => name ?? quotedTitle(title ?? ''));
    const from = shared ? 1 : 0;
    if (words.length === 0) shorten(revision, reference, own);
    else if (from < own) replaceSegments(revision, reference, from, own, words.join('.'));
    else replaceSegments(revision, reference, 0, 1, [spelled(reference, 0), ...words].join('.'));
  }
}

type Path = { readonly path: readonly { readonly text: string; readonly quoted: boolean }[] };

function spelled({ path }: Path, at: number): string {
  const segment = path[at];
  return segment?.quoted ? quotedTitle(segment.text) : (segment?.text ?? '');
}

/** `J.Stage.Step` as `J.Step`. */
function shorten(revision: Revision, reference: Parameters<typeof replaceSegments>[1], own: number): void {
  if (own > 1) replaceSegments(revision, reference, 0, own, spelled(reference, 0));
}
