import type { EditIntent } from '@touchline/model';
import { type AstNode, GrammarUtils } from 'langium';
import { quotedTitle } from '../../scoping/open-reference.ts';
import { Refusal } from '../refusal.ts';
import type { Expected, Revision } from '../revision.ts';
import { renameReferences } from '../titles.ts';
import { declarationOf, inheritor, original } from '../written.ts';

type SetTitle = Extract<EditIntent, { do: 'set-title' }>;

/** Whoever refers to the element by its title goes with it. */
export function setTitle(revision: Revision, intent: SetTitle): Expected {
  const element = original(revision, revision.element(intent.element));
  const heir = inheritor(revision, element);
  if (heir) {
    const origin = revision.name(journeyBehind(revision, element) ?? heir);
    throw new Refusal('inherited-title', { element: revision.name(element), origin });
  }
  const title = intent.title.replace(/\s+/gu, ' ').trim();
  if (title === '') throw new Refusal('empty-text');
  const { page, node } = declarationOf(revision, element);
  const said = leafOf(node, 'title');
  const name = leafOf(node, 'name');
  if (said) revision.replace(page, { start: said.offset, end: said.end }, quotedTitle(title));
  else if (name) revision.insert(page, name.end, ` ${quotedTitle(title)}`);
  else throw new Refusal('no-title', { element: revision.name(element) });
  const symbol = revision.project.links.symbolOf(element.id);
  if (!symbol) return {};
  renameReferences(revision, symbol, title);
  return { renamed: { symbol, title } };
}

function leafOf(node: AstNode, property: 'name' | 'title') {
  return GrammarUtils.findNodeForProperty(node.$cstNode, property);
}

function journeyBehind(revision: Revision, element: object) {
  const { of } = (element as { origin?: { of?: string } }).origin ?? {};
  return of === undefined ? undefined : revision.project.index.journeyOf(of);
}
