import { type Element, titleKey } from '@touchline/model';
import { quotedTitle } from '../../scoping/open-reference.ts';
import { homeOf, putDeclaration } from '../homes.ts';
import { Refusal } from '../refusal.ts';
import type { Expected, Revision } from '../revision.ts';
import { linesOf } from '../structure.ts';
import { isExperience, isStatement, original } from '../written.ts';

/** An initiative where initiatives live: it improves the step and addresses the opportunity. */
export function opportunityToInitiative(revision: Revision, id: string): Expected {
  const opportunity = original(revision, revision.element(id));
  if (!isStatement(opportunity) || opportunity.kind !== 'opportunity' || opportunity.unknown) {
    throw new Refusal('nothing-to-do');
  }
  const title = opportunity.text.replace(/\s+/gu, ' ');
  let place: Element | undefined = revision.project.index.parentOf(opportunity.id);
  while (place && !isExperience(place)) place = revision.project.index.parentOf(place.id);
  const draft = quotedTitle(title);
  const lines = [
    `initiative ${draft} {`,
    ...(place ? [`  improves ${pathTo(revision, place)}`] : []),
    `  addresses ${opportunity.name ?? (place && !isAlone(revision, title) ? `${pathTo(revision, place)}.` : '') + draft}`,
    ...(opportunity.impact ? [`  impact ${opportunity.impact}`] : []),
    ...(opportunity.effort ? [`  effort ${opportunity.effort}`] : []),
    '}',
  ];
  const page = revision.page(homeOf(revision, 'initiatives', opportunity.at.file));
  putDeclaration(revision, page, 'Initiative', linesOf(lines.join('\n')));
  return { draft };
}

/** Whether nothing else is called so. */
function isAlone(revision: Revision, title: string): boolean {
  const alike = [...revision.project.links.symbols()].filter(
    (symbol) => titleKey(symbol.title ?? '') === titleKey(title),
  );
  return alike.length === 1;
}

/** Names and titles from the journey inwards. */
function pathTo(revision: Revision, element: Element): string {
  const { index } = revision.project;
  const path: string[] = [];
  for (let at: Element | undefined = element; at; at = index.parentOf(at.id)) {
    if (!isExperience(at)) continue;
    path.unshift(at.name ?? quotedTitle(at.title ?? ''));
  }
  return path.join('.');
}
