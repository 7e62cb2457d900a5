import type { EditIntent } from '@touchline/model';
import { type AstNode, AstUtils } from 'langium';
import { isDeclaration, isTextItem } from '../../generated/ast.ts';
import { placesOf } from '../../parsing/statements.ts';
import { quoted } from '../../printing/spelling.ts';
import { type Page, spanOf } from '../places.ts';
import { Refusal } from '../refusal.ts';
import type { Expected, Revision } from '../revision.ts';
import { addProperty } from '../structure.ts';
import { declarationOf, inheritor, isExperience, isStatement, original, sayInToBe } from '../written.ts';
import { keywordOf, tidy } from './set-text.ts';

type AddStatement = Extract<EditIntent, { do: 'add-statement' }>;

export function addStatement(revision: Revision, intent: AddStatement): Expected {
  const element = original(revision, revision.element(intent.element));
  const text = tidy(intent.text);
  if (text === '') throw new Refusal('empty-text');
  const keyword = keywordOf({ kind: intent.kind });
  const property = `${keyword} ${quoted(text)}`;
  const heir = element.kind === 'journey' && element.toBeOf ? element : inheritor(revision, element);
  if (heir && isExperience(element)) {
    sayInToBe(revision, heir, element, `add ${property}`);
    return {};
  }
  if (heir) throw new Refusal('inherited-statement', { element: revision.name(element) });
  const { page, node } = isStatement(element)
    ? revision.find(element.at, isTextItem)
    : declarationOf(revision, element);
  if (!takes(node, keyword)) throw new Refusal('cannot-say', { keyword, element: revision.name(element) });
  if (isTextItem(node) && !isInBlock(page, node)) throw new Refusal('not-possible');
  addProperty(revision, page, node, property, true);
  return {};
}

const BLOCKS: Readonly<Record<string, string>> = {
  pain: 'PainItem',
  opportunity: 'OpportunityItem',
  churn: 'ChurnRiskItem',
  risk: 'RiskBlockItem',
};

function takes(node: AstNode, keyword: string): boolean {
  const word = keyword.split(' ', 1)[0] ?? '';
  const rule = isTextItem(node) ? BLOCKS[(node.$container as { keyword?: string }).keyword ?? ''] : node.$type;
  return rule !== undefined && placesOf(rule, word).allowed.includes(word);
}

/** In a header line a brace belongs to the declaration, so that an item there has no block. */
export function isInBlock(page: Page, item: AstNode): boolean {
  const owner = AstUtils.getContainerOfType(item, isDeclaration);
  const braces = owner && page.blockOf(owner);
  return braces !== undefined && braces.open.offset < spanOf(item).start;
}
