import { label } from '@touchline/locale';
import { type CheckItem, type EditIntent, titleKey } from '@touchline/model';
import type { LeafCstNode } from 'langium';
import { type ChecklistItem, isChecklist, isChecklistItem } from '../../generated/ast.ts';
import { quotedTitle } from '../../scoping/open-reference.ts';
import { homeOf, putDeclaration } from '../homes.ts';
import { type Page, spanOf } from '../places.ts';
import { Refusal } from '../refusal.ts';
import type { Expected, Revision } from '../revision.ts';
import { addMember, linesOf } from '../structure.ts';
import { tidy } from './set-text.ts';

type Tick = Extract<EditIntent, { do: 'tick' }>;

/** A manual item is done or open again; one that is not written yet is written, in the first checklist there is. */
export function tick(revision: Revision, intent: Tick): Expected {
  const item = itemOf(revision, intent.item);
  if (item) {
    const { page, node } = revision.find(item.at, isChecklistItem);
    setBox(revision, page, node, intent.done);
    if (intent.because !== undefined) setReason(revision, page, node, intent.because);
    return {};
  }
  const text = tidy(intent.item).replace(/\s+/gu, ' ');
  if (text === '') throw new Refusal('empty-text');
  const because =
    intent.because === undefined ? '' : ` because ${quotedTitle(intent.because.replace(/\s+/gu, ' ').trim())}`;
  const line = `[${intent.done ? 'x' : ' '}] ${quotedTitle(text)}${because}`;
  const [checklist] = revision.project.model.checklists.filter(({ source }) =>
    revision.project.files.includes(source.file),
  );
  if (checklist) {
    const { page, node } = revision.find(checklist.source, isChecklist);
    addMember(revision, page, node, 'last', linesOf(line));
  } else {
    const title = label(revision.project.model.project.language, 'viewKind', 'checklist');
    const page = revision.page(homeOf(revision, 'checklists'));
    putDeclaration(revision, page, 'Checklist', linesOf(`checklist ${quotedTitle(title)} {\n  ${line}\n}`));
  }
  return {};
}

function itemOf(revision: Revision, item: string): CheckItem | undefined {
  const items = revision.project.model.checklists.flatMap((checklist) => checklist.items);
  return items.find(({ id }) => id === item) ?? items.find(({ text }) => titleKey(text) === titleKey(item));
}

function setBox(revision: Revision, page: Page, node: ChecklistItem, done: boolean): void {
  const box = boxOf(page, node);
  const isDone = /[xXхХ]/u.test(node.box);
  if (box && isDone !== done) revision.replace(page, { start: box.offset, end: box.end }, done ? '[x]' : '[ ]');
}

function boxOf(page: Page, node: ChecklistItem): LeafCstNode | undefined {
  return page.leaves[page.indexOf(spanOf(node).start)];
}

function setReason(revision: Revision, page: Page, node: ChecklistItem, because: string): void {
  const text = tidy(because);
  if (text === '') throw new Refusal('empty-text');
  const said = node.properties.find((property) => 'keyword' in property && property.keyword === 'because');
  const words = quotedTitle(text.replace(/\s+/gu, ' '));
  const leaf = said ? page.leavesIn(spanOf(said)).find((one) => one.text.startsWith('"')) : undefined;
  if (leaf) revision.replace(page, { start: leaf.offset, end: leaf.end }, words);
  else revision.insert(page, spanOf(node).end, ` because ${words}`);
}
