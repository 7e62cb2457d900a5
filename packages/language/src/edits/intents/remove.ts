import type { EditIntent, Element, Statement } from '@touchline/model';
import { stagesOf, stepsOf } from '@touchline/model';
import { type AstNode, AstUtils } from 'langium';
import { isAddition, isBecomesProperty, isBranch, isChange, isChecklistItem, isJourney } from '../../generated/ast.ts';
import { quotedTitle } from '../../scoping/open-reference.ts';
import { spanOf } from '../places.ts';
import { Refusal } from '../refusal.ts';
import type { Expected, Revision } from '../revision.ts';
import { addMember, linesOf, takeOut, takeOutItem, takeOutProperty } from '../structure.ts';
import {
  declarationOf,
  type Experience,
  inheritor,
  isExperience,
  isStatement,
  original,
  pathIn,
  sayInToBe,
} from '../written.ts';
import { keywordOf } from './set-text.ts';

type Remove = Extract<EditIntent, { do: 'remove' }>;

/** Takes an element away, and the `then` lines to it; refused while others refer to it. */
export function remove(revision: Revision, { element: id }: Remove): Expected {
  const element = revision.element(id);
  const expected = { fewerReferences: true };
  const origin = (element as { origin?: { through: string; how: string; of?: string } }).origin;
  if (isExperience(element) && origin && origin.through !== 'to-be' && origin.how === 'kept') {
    const source = origin.of === undefined ? undefined : revision.project.index.journeyOf(origin.of);
    throw new Refusal('copied', { element: revision.name(element), origin: revision.name(source ?? element) });
  }
  const subject = original(revision, element);
  if (isStatement(subject)) removeStatement(revision, subject);
  else if (inheritor(revision, subject)) removeInherited(revision, subject);
  else removeDeclared(revision, subject);
  return expected;
}

function removeStatement(revision: Revision, statement: Statement): void {
  const heir = inheritor(revision, statement);
  const owner = revision.project.index.parentOf(statement.id);
  if (heir) {
    if (!owner || !isExperience(owner)) throw new Refusal('inherited-statement', { element: revision.name(statement) });
    sayInToBe(revision, heir, owner, `remove ${keywordOf(statement)} ${quotedTitle(statement.text)}`);
    return;
  }
  const { page, node } = revision.find(statement.at, isNode);
  const becomes = AstUtils.getContainerOfType(node, isBecomesProperty);
  if (becomes && (statement.kind === 'today' || statement.kind === 'becomes')) takeOutProperty(revision, page, becomes);
  else takeOutItem(revision, page, listed(node));
}

const isNode = (node: unknown): node is AstNode => typeof node === 'object' && node !== null && '$type' in node;

/** The item of a list that a node is, or is the whole of. */
function listed(node: AstNode): AstNode {
  let at: AstNode | undefined = node;
  while (at && at.$containerProperty !== 'items' && at.$containerProperty !== 'conditions') at = at.$container;
  if (!at) throw new Refusal('not-possible');
  return at;
}

function removeInherited(revision: Revision, element: Element): void {
  const heir = inheritor(revision, element);
  if (!heir || !isExperience(element)) throw new Refusal('not-possible');
  const { page, node } = revision.find(heir.source, isJourney);
  const path = pathIn(revision, heir, element);
  const change = element.origin?.how === 'changed' ? page.nodeAt(element.source, isChange) : undefined;
  if (change) revision.replace(page, spanOf(change), `remove ${path}`);
  else addMember(revision, page, node, 'last', linesOf(`remove ${path}`));
}

function removeDeclared(revision: Revision, element: Element): void {
  if ('done' in element) {
    const { page, node } = revision.find(element.at, isChecklistItem);
    takeOut(revision, page, node);
    return;
  }
  const { page, node } = declarationOf(revision, element);
  removeBranches(revision, element);
  if (isAddition(node.$container)) {
    if (node.$container.members.length > 1) throw new Refusal('not-possible');
    takeOut(revision, page, node.$container);
  } else takeOut(revision, page, node);
}

/** Where a step or stage goes, the lines that lead to it or into it go. */
function removeBranches(revision: Revision, element: Element): void {
  const journey = revision.project.index.journeyOf(element.id);
  if (!isExperience(element) || !journey || journey.id === element.id) return;
  const isGone = (id: string | undefined): boolean => id === element.id || id?.startsWith(`${element.id}.`) === true;
  const places: Experience[] = [...stepsOf(journey), ...[...stagesOf(journey)].map(({ stage }) => stage)];
  for (const place of places) {
    if (isGone(place.id) || place.origin) continue;
    const lines = place.flow ?? [];
    const gone = lines.filter(({ to }) => isGone(to.id));
    if (gone.length === 0) continue;
    const found = gone.map(({ at }) => revision.find(at, isBranch));
    for (const branches of byProperty(found.map(({ node }) => node))) {
      const property = branches[0]?.$container as { items: unknown[] } & AstNode;
      const { page } = found[0] as (typeof found)[number];
      if (branches.length === property.items.length) takeOutProperty(revision, page, property);
      else if (branches.length === 1) takeOutItem(revision, page, branches[0] as AstNode);
      else throw new Refusal('not-possible');
    }
  }
}

function byProperty(branches: readonly AstNode[]): AstNode[][] {
  const groups = new Map<AstNode | undefined, AstNode[]>();
  for (const branch of branches) groups.set(branch.$container, [...(groups.get(branch.$container) ?? []), branch]);
  return [...groups.values()];
}
