import { isTextItem } from '../../generated/ast.ts';
import { quotedTitle } from '../../scoping/open-reference.ts';
import { isInBlock } from '../intents/add-statement.ts';
import { Refusal } from '../refusal.ts';
import type { Expected, Revision } from '../revision.ts';
import { addProperty } from '../structure.ts';
import { declarationOf, inheritor, isExperience, isStatement, original, sayInToBe } from '../written.ts';
import { messages } from './messages.ts';

/** An opportunity in the block of the pain, which it addresses there; where the pain has no block, beside it. */
export function painToOpportunity(revision: Revision, id: string): Expected {
  const { index, model } = revision.project;
  const pain = original(revision, revision.element(id));
  if (!isStatement(pain) || pain.kind !== 'pain' || pain.unknown) throw new Refusal('nothing-to-do');
  const words = pain.text.replace(/\s+/gu, ' ');
  const draft = quotedTitle(messages.text(model.project.language, 'opportunity', { pain: words }));
  const owner = index.parentOf(pain.id);
  const beside = `opportunity ${draft} {\n  addresses ${pain.name ?? quotedTitle(words)}\n}`;
  if (inheritor(revision, pain)) {
    const heir = index.journeyOf(pain.id);
    if (!heir || !owner || !isExperience(owner)) throw new Refusal('not-possible');
    sayInToBe(revision, heir, owner, `add ${beside}`);
    return { draft };
  }
  const { page, node } = revision.find(pain.at, isTextItem);
  if (isInBlock(page, node)) addProperty(revision, page, node, `opportunity ${draft}`, true);
  else {
    if (!owner || !isExperience(owner)) throw new Refusal('not-possible');
    const around = declarationOf(revision, owner);
    addProperty(revision, around.page, around.node, beside, true);
  }
  return { draft };
}
