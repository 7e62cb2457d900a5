import { isJourney } from '../../generated/ast.ts';
import { quotedTitle } from '../../scoping/open-reference.ts';
import { spanOf } from '../places.ts';
import { Refusal } from '../refusal.ts';
import type { Expected, Revision } from '../revision.ts';
import { messages } from './messages.ts';

/** A journey that begins as the copy of another: what is to change is written into its block. */
export function copyToBe(revision: Revision, id: string): Expected {
  const journey = revision.element(id);
  if (journey.kind !== 'journey') throw new Refusal('nothing-to-do');
  const { page, node } = revision.find(journey.source, isJourney);
  const title = journey.title ?? journey.name ?? '';
  const draft = quotedTitle(messages.text(revision.project.model.project.language, 'to-be', { title }));
  const indent = page.indentation(spanOf(node).start);
  const text = `journey ${draft} to-be of ${journey.name ?? quotedTitle(title)} {}`;
  revision.insert(page, page.withComments(spanOf(node)).end, `\n\n${indent}${text}`);
  return { draft };
}
