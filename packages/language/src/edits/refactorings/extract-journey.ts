import { type Branch, stagesOf, stepsOf } from '@touchline/model';
import { isStage } from '../../generated/ast.ts';
import { quotedTitle } from '../../scoping/open-reference.ts';
import type { DeclaredSymbol } from '../../scoping/symbols.ts';
import { isMember, partsOf, spanOf } from '../places.ts';
import { Refusal } from '../refusal.ts';
import type { Expected, Revision } from '../revision.ts';
import { indented, pieceOf } from '../structure.ts';
import { referencesThrough, replaceSegments } from '../titles.ts';

/**
 * The steps of a stage become a journey of their own, behind the one they stood in; the stage leads there by `details`
 * and keeps what is said of itself.
 */
export function extractJourney(revision: Revision, id: string): Expected {
  const { index, links } = revision.project;
  const stage = revision.element(id);
  const journey = index.journeyOf(id);
  const name = revision.name(stage);
  if (stage.kind !== 'stage' || !journey || stage.origin || journey.toBeOf) {
    throw new Refusal('not-a-place', { element: name });
  }
  const { page, node } = revision.find(stage.source, isStage);
  const members = partsOf(node).filter(isMember);
  const [first] = members;
  if (!first) throw new Refusal('nothing-to-do');
  staysInside(revision, journey, id);
  const title = stage.title ?? stage.name ?? '';
  // Comments between properties stay with the stage; those between the members go with them.
  const spans = members.map((member) => page.withComments(spanOf(member)));
  const lines = spans.flatMap((span, at) => {
    const before = spans[at - 1];
    const apart = before && /\n[^\S\n]*\r?\n/u.test(page.text.slice(before.end, span.start));
    const listed = page.text[span.start] === ',';
    const piece = pieceOf(page, span);
    return apart && !listed ? [{ text: '', fixed: false }, ...piece] : piece;
  });
  const text = joinLists(lines);
  const frame = ['journey', quotedTitle(title), ...(journey.state ? [journey.state] : [])];
  const people = (journey.for ?? []).map(({ at }) => page.text.slice(...ends(revision, at)));
  if (people.length > 0) frame.push(`for ${people.join(', ')}`);
  const scale = journey.scale ? [`  scale ${journey.scale.spelling}`] : [];
  const around = node.$container;
  const top = around && outermost(around);
  if (!top) throw new Refusal('not-possible');
  const { end } = page.withComments(spanOf(top));
  const indent = page.indentation(spanOf(top).start);
  const block = [`${frame.join(' ')} {`, ...scale].join(`\n${indent}`);
  revision.insert(page, end, `\n\n${indent}${block}\n${indent}  ${indented(text, `${indent}  `)}\n${indent}}`);
  const last = spans.at(-1) ?? spanOf(first);
  const firstSpan = spans[0] ?? last;
  for (const span of spans.slice(1))
    revision.remove(page, page.text[span.start] === ',' ? span : page.wholeLines(span));
  revision.replace(page, firstSpan, `details ${quotedTitle(title)}`);
  const symbol = links.symbolOf(id);
  if (symbol) redirect(revision, symbol, quotedTitle(title));
  return {};
}

/** Whether every `then` that leaves the stage or comes into it would still be found. */
function staysInside(revision: Revision, journey: Parameters<typeof stepsOf>[0], id: string): void {
  const isInside = (other: string | undefined): boolean => other?.startsWith(`${id}.`) === true;
  const places = [...stepsOf(journey), ...[...stagesOf(journey)].map(({ stage }) => stage)];
  for (const place of places) {
    const crosses = ({ to }: Branch): boolean => isInside(to.id) !== isInside(place.id);
    if (place.flow?.some(crosses) && (isInside(place.id) || place.flow.some(({ to }) => isInside(to.id)))) {
      throw new Refusal('flow-crosses', { element: revision.name(revision.element(id)), step: revision.name(place) });
    }
  }
}

type Node = NonNullable<ReturnType<typeof partsOf>[number]['$container']>;

function outermost(node: Node): Node | undefined {
  let at: Node | undefined = node;
  while (at && at.$type !== 'Journey') at = at.$container as Node | undefined;
  return at;
}

function ends(revision: Revision, at: Parameters<Revision['find']>[0]): [number, number] {
  const { start, end } = revision.page(at.file).spanOf(at);
  return [start, end];
}

/** The steps of a list stay in one line. */
function joinLists(lines: ReturnType<typeof pieceOf>): { text: string; fixed: boolean }[] {
  const joined: { text: string; fixed: boolean }[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && line.text.startsWith(',')) last.text += line.text;
    else joined.push({ ...line });
  }
  return joined;
}

/** `J.Stage.Step` is `"Stage".Step` now. */
function redirect(revision: Revision, stage: DeclaredSymbol, journey: string): void {
  for (const child of stage.children) {
    if (child.kind !== 'step' && child.kind !== 'stage') continue;
    for (const [reference, below] of referencesThrough(revision, child)) {
      const own = reference.path.length - 1 - below;
      if (own > 0) replaceSegments(revision, reference, 0, own, journey);
    }
  }
}
