import type { AstNode } from 'langium';
import { isStep, type Property, type Step } from '../generated/ast.ts';
import { TRAILING } from '../printing/lines.ts';
import { applyChanges, type Change } from './edit.ts';
import { isMember, type Page, partsOf, type Span, spanOf } from './places.ts';
import { Refusal } from './refusal.ts';
import type { Revision } from './revision.ts';

const STEP = '  ';

/** The order in which a block says things; what is not listed comes last but for notes and remarks. */
const ORDER = [
  ['scenario', 'purpose', 'job', 'starts', 'ends', 'succeeds', 'scale', 'reviewed'],
  ['moment', 'key', 'peak', 'discipline', 'talks', 'initiated', 'customer', 'importance', 'via', 'exit'],
  ['doing'],
  ['thinking'],
  ['quote'],
  ['feeling'],
  ['expects', 'needs', 'offer'],
  ['functional', 'emotional', 'encourages'],
  ['pain'],
  ['opportunity'],
  ['churn'],
] as const satisfies readonly (readonly string[])[];

const rankOf = (word: string): number => {
  const rank = ORDER.findIndex((words) => (words as readonly string[]).includes(word));
  return rank < 0 ? ORDER.length : rank;
};

function firstWord(page: Page, node: AstNode): string {
  return page.leaves[page.indexOf(spanOf(node).start)]?.text ?? '';
}

/**
 * Steps of a list (`step "A", "B"`) say nothing but their titles: what is to say more, or to have something else behind
 * it, gets a line and a keyword of its own, and so does what follows it in the list.
 */
export function setApart(revision: Revision, page: Page, step: Step): void {
  const siblings = siblingsOf(step);
  const at = siblings.indexOf(step);
  if (step.listed) beginLine(revision, page, step, listKeyword(siblings, at));
  const next = siblings[at + 1];
  if (isStep(next) && next.listed) beginLine(revision, page, next, listKeyword(siblings, at));
}

export function siblingsOf(node: AstNode): readonly AstNode[] {
  return (node.$container as { members?: AstNode[] } | undefined)?.members ?? [];
}

/** `step` or `touchpoint`: the word that opens the list a step stands in. */
export function listKeyword(siblings: readonly AstNode[], at: number): string {
  for (let index = at; index >= 0; index--) {
    const step = siblings[index];
    if (isStep(step) && !step.listed) return step.keyword ?? 'step';
  }
  return 'step';
}

function beginLine(revision: Revision, page: Page, step: Step, keyword: string): void {
  const [comma, heading] = page.leavesIn(spanOf(step)).filter(({ hidden }) => !hidden);
  if (!comma || !heading) return;
  const line = `\n${page.indentation(lineOfList(step))}${keyword} `;
  if (page.text.slice(comma.end, heading.offset).trim() === '') {
    revision.replace(page, { start: comma.offset, end: heading.offset }, line);
  } else {
    revision.remove(page, { start: comma.offset, end: comma.end });
    revision.insert(page, heading.offset, line);
  }
}

function lineOfList(step: Step): number {
  const siblings = siblingsOf(step);
  for (let at = siblings.indexOf(step); at >= 0; at--) {
    const head = siblings[at];
    if (isStep(head) && !head.listed) return spanOf(head).start;
  }
  return spanOf(step).start;
}

/** A property of a declaration with or without a block; `block`: it may only stand in one. */
export function addProperty(revision: Revision, page: Page, owner: AstNode, property: string, block: boolean): void {
  if (isStep(owner)) setApart(revision, page, owner);
  const braces = page.blockOf(owner);
  if (!braces) {
    const { start, end } = spanOf(owner);
    const indent = page.indentation(start);
    const lines = indented(linesOf(property), indent + STEP);
    revision.insert(page, end, block ? ` {\n${indent}${STEP}${lines}\n${indent}}` : ` ${property}`);
    return;
  }
  const word = /^\S+/.exec(property)?.[0] ?? '';
  const parts = partsOf(owner).filter((part) => spanOf(part).start > braces.open.offset);
  const said = parts.filter((part) => !isMember(part));
  let index = parts.indexOf(said.findLast((part) => rankOf(firstWord(page, part)) <= rankOf(word)) as Property);
  // Before a word that the item would take for its own, or between a member without a block and what it would swallow.
  while (index + 1 < parts.length && takes(page, parts[index + 1])) index++;
  const before = parts[index];
  const indent = before ? indentOfPart(page, before) : page.indentation(spanOf(owner).start) + STEP;
  const lines = indented(linesOf(property), indent);
  if (before) putAfter(revision, page, before, lines);
  else putFirst(revision, page, owner, braces, parts[0], lines);
}

function takes(page: Page, part: AstNode | undefined): boolean {
  if (!part || isMember(part)) return false;
  const word = firstWord(page, part);
  return TRAILING.has(word) || word.startsWith('<');
}

/**
 * Behind a part of a block: in a line of its own, or beside it where the block stands in one line. `breaks`: a line
 * break follows by other means; `apart`: a blank line comes before.
 */
export function putAfter(
  revision: Revision,
  page: Page,
  part: AstNode,
  text: string,
  { breaks = false, apart = false } = {},
): void {
  const span = spanOf(part);
  const { end } = page.withComments(span);
  const inline = !breaks && !page.opensLine(span.start) && !page.closesLine(end) && !/\n|\/\//.test(text);
  const next = page.leaves[page.indexOf(end)];
  const trails = next !== undefined && TRAILING.has(next.text);
  if (inline && !trails && page.text[end] !== '\n') revision.insert(page, end, `  ${text}`);
  else {
    const line = `${apart ? '\n' : ''}\n${indentOfPart(page, part)}${text}`;
    revision.insert(page, end, `${line}${breaks || page.closesLine(end) ? '' : '\n'}`);
  }
}

/** Whether a blank line stands between two members. */
function isApart(page: Page, before: AstNode | undefined, after: AstNode | undefined): boolean {
  if (!before || !after) return false;
  const { start } = page.withComments(spanOf(after));
  return /\n[^\S\n]*\r?\n/u.test(page.text.slice(page.withComments(spanOf(before)).end, start));
}

/** The indentation of a line of the block a part stands in. */
function indentOfPart(page: Page, part: AstNode): string {
  const { start } = spanOf(part);
  if (page.opensLine(start) || isListed(part)) return page.indentation(start);
  return part.$container?.$cstNode ? page.indentation(spanOf(part.$container).start) + STEP : '';
}

const isListed = (part: AstNode): boolean => isStep(part) && part.listed;

function putFirst(
  revision: Revision,
  page: Page,
  owner: AstNode,
  { open, close }: { readonly open: { readonly end: number }; readonly close: { readonly offset: number } },
  first: AstNode | undefined,
  text: string,
  apart = false,
): void {
  const indent = page.indentation(spanOf(owner).start);
  if (!first) {
    const empty = page.text.slice(open.end, close.offset).trim() === '';
    if (empty) revision.replace(page, { start: open.end, end: close.offset }, `\n${indent}${STEP}${text}\n${indent}`);
    else putBeforeClose(revision, page, close.offset, `${indent}${STEP}`, text);
    return;
  }
  const { start } = page.withComments(spanOf(first));
  if (page.opensLine(start)) {
    const line = page.text.lastIndexOf('\n', start - 1) + 1;
    revision.insert(page, line, `${page.indentation(start)}${text}\n${apart ? '\n' : ''}`);
  } else if (TRAILING.has(firstWord(page, first)) || text.includes('\n') || text.includes('//')) {
    revision.insert(page, start, `\n${indent}${STEP}${text}\n${indent}${STEP}`);
  } else revision.insert(page, start, `${text}  `);
}

/** Behind everything in a block, comments included. */
function putBeforeClose(revision: Revision, page: Page, close: number, indent: string, text: string): void {
  const last = page.leaves[page.indexOf(close) - 1];
  revision.insert(page, last?.end ?? close, `\n${indent}${text}${page.opensLine(close) ? '' : '\n'}`);
}

/** Where a member goes: behind another one, before all others, or behind everything. */
export type Position = { readonly after: AstNode } | 'first' | 'last';

/** Puts a stage, a step or another member into a journey, a stage or a group. */
export function addMember(revision: Revision, page: Page, container: AstNode, position: Position, lines: Lines): void {
  const braces = page.blockOf(container);
  const outer = page.indentation(spanOf(container).start);
  if (!braces) {
    revision.insert(page, spanOf(container).end, ` {\n${outer}${STEP}${indented(lines, outer + STEP)}\n${outer}}`);
    return;
  }
  const parts = partsOf(container).filter((part) => spanOf(part).start > braces.open.offset);
  const anchor = typeof position === 'object' ? position.after : undefined;
  if (anchor) {
    const siblings = siblingsOf(anchor);
    const next = siblings[siblings.indexOf(anchor) + 1];
    const inList = isStep(next) && next.listed;
    if (inList) beginLine(revision, page, next, listKeyword(siblings, siblings.indexOf(next)));
    let at = parts.indexOf(anchor as (typeof parts)[number]);
    // A property behind a member without a block would be taken for its own.
    while (parts[at + 1] && !isMember(parts[at + 1] as AstNode)) at++;
    const before = parts[at] ?? anchor;
    const text = indented(lines, lineIndent(page, before, outer));
    const apart = isApart(page, before, parts[at + 1]) || (!parts[at + 1] && isApart(page, parts[at - 1], before));
    putAfter(revision, page, before, text, { breaks: inList, apart });
    return;
  }
  const first = parts.find(isMember);
  if (position === 'first' && first) {
    const text = indented(lines, lineIndent(page, first, outer));
    const apart = isApart(page, first, parts[parts.indexOf(first) + 1]);
    putFirst(revision, page, container, braces, first, text, apart);
    return;
  }
  const last = parts.at(-1);
  const inline = last !== undefined && !page.opensLine(spanOf(last).start) && !page.opensLine(braces.close.offset);
  if (last && inline) putAfter(revision, page, last, indented(lines, outer + STEP));
  else if (last) {
    const indent = lineIndent(page, last, outer);
    const apart = isApart(page, parts.at(-2), last) && isMember(last);
    putBeforeClose(revision, page, braces.close.offset, `${apart ? '\n' : ''}${indent}`, indented(lines, indent));
  } else putFirst(revision, page, container, braces, undefined, indented(lines, outer + STEP));
}

function lineIndent(page: Page, part: AstNode, outer: string): string {
  const head = isListed(part) ? lineOfList(part as Step) : spanOf(part).start;
  return page.opensLine(head) ? page.indentation(head) : outer + STEP;
}

/** Lines to be put in at some indentation. One that is fixed stays as it is: it stands within a text. */
export type Lines = readonly { readonly text: string; readonly fixed: boolean }[];

export function linesOf(text: string): Lines {
  return text.split('\n').map((line) => ({ text: line, fixed: false }));
}

/** The first line goes where it is put, the others begin with the indentation. */
export function indented(lines: Lines, indent: string): string {
  return lines.map(({ text, fixed }, index) => (index === 0 || fixed || text === '' ? text : indent + text)).join('\n');
}

/** A part of the text as it can be put elsewhere, with changes within its lines. */
export function pieceOf(page: Page, span: Span, changes: readonly Change[] = []): Lines {
  const indent = page.indentation(span.start);
  const fixed = new Set<number>();
  for (const leaf of page.leavesIn(span)) {
    if (leaf.hidden) continue;
    for (let at = leaf.text.indexOf('\n'); at >= 0; at = leaf.text.indexOf('\n', at + 1))
      fixed.add(leaf.offset + at + 1);
  }
  let offset = span.start;
  return page.text
    .slice(span.start, span.end)
    .split('\n')
    .map((line, index) => {
      const start = offset;
      offset += line.length + 1;
      const own = changes.filter((change) => change.start >= start && change.end < offset);
      const shifted = own.map((change) => ({ ...change, start: change.start - start, end: change.end - start }));
      const text = applyChanges(line, shifted);
      if (fixed.has(start)) return { text, fixed: true };
      return { text: index > 0 && text.startsWith(indent) ? text.slice(indent.length) : text, fixed: false };
    });
}

/** A stage or a step with its comments, as it can be put elsewhere. */
export function memberPiece(page: Page, member: AstNode, changes: readonly Change[]): Lines {
  const span = spanOf(member);
  const siblings = siblingsOf(member);
  const at = siblings.indexOf(member);
  const next = siblings[at + 1];
  if (isStep(member) && member.listed) {
    const [comma] = page.leavesIn(span);
    const from = { start: comma?.end ?? span.start, end: span.end };
    return linesOf(`${listKeyword(siblings, at)} ${page.text.slice(from.start, from.end).trim()}`);
  }
  // The comments above a list are those of the list.
  return pieceOf(page, isStep(next) && next.listed ? span : page.withComments(span), changes);
}

/** Takes a member out of its block, with its comments; a list closes over a step that leaves it. */
export function takeOut(revision: Revision, page: Page, member: AstNode): void {
  const siblings = siblingsOf(member);
  const at = siblings.indexOf(member);
  const next = siblings[at + 1];
  const span = spanOf(member);
  if (isStep(member) && member.listed) {
    revision.remove(page, span);
    return;
  }
  if (isStep(member) && isStep(next) && next.listed) {
    // The next step of the list takes the keyword over; comments between them stay.
    const heading = page.leavesIn(span).filter(({ hidden }) => !hidden)[1];
    const [comma, nextHeading] = page.leavesIn(spanOf(next)).filter(({ hidden }) => !hidden);
    if (!heading || !comma || !nextHeading) return;
    const plain = page.text.slice(span.end, nextHeading.offset).trim() === ',';
    if (plain) revision.remove(page, { start: heading.offset, end: nextHeading.offset });
    else {
      revision.remove(page, { start: heading.offset, end: span.end });
      revision.remove(page, { start: comma.offset, end: comma.end });
    }
    return;
  }
  closeBefore(revision, page, member, siblings[at - 1]);
  revision.remove(page, page.wholeLines(page.withComments(span)));
}

/** Without the member between them, the member before would take the property behind for its own: it gets a block. */
function closeBefore(revision: Revision, page: Page, member: AstNode, before: AstNode | undefined): void {
  const container = member.$container;
  if (!container || !before || page.blockOf(before)) return;
  const parts = partsOf(container);
  const at = parts.indexOf(member as (typeof parts)[number]);
  const following = parts[at + 1];
  if (!following || isMember(following) || parts[at - 1] !== before) return;
  if (isStep(before)) setApart(revision, page, before);
  revision.insert(page, spanOf(before).end, ' {}');
}

/** Takes an item out of its list, or the whole property when it is the only one. */
export function takeOutItem(revision: Revision, page: Page, item: AstNode): void {
  const list = item.$containerProperty as string;
  const property = item.$container as (AstNode & Record<string, AstNode[]>) | undefined;
  const items = property?.[list];
  if (!property || !Array.isArray(items)) throw new Refusal('not-possible');
  if (items.length === 1) {
    takeOutProperty(revision, page, property);
    return;
  }
  const at = items.indexOf(item);
  const [before, next] = [items[at - 1], items[at + 1]];
  if (before) revision.remove(page, { start: spanOf(before).end, end: spanOf(item).end });
  else if (next) revision.remove(page, { start: spanOf(item).start, end: spanOf(next).start });
}

export function takeOutProperty(revision: Revision, page: Page, property: AstNode): void {
  const whole = property.$containerProperty === 'added' ? (property.$container as AstNode) : property;
  const owner = whole.$container;
  if (!owner) return;
  const parts = partsOf(owner);
  const at = parts.indexOf(whole as (typeof parts)[number]);
  // What stands before would take the word behind for its own.
  if (takes(page, parts[at + 1]) && at > 0) throw new Refusal('not-possible');
  const span = spanOf(whole);
  revision.remove(page, page.wholeLines(page.opensLine(span.start) ? page.withComments(span) : span));
}
