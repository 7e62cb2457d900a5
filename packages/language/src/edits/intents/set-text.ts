import type { EditIntent, Statement } from '@touchline/model';
import type { LeafCstNode } from 'langium';
import { textOf } from '../../parsing/text.ts';
import { quoted } from '../../printing/spelling.ts';
import { quotedTitle } from '../../scoping/open-reference.ts';
import type { Page } from '../places.ts';
import { Refusal } from '../refusal.ts';
import type { Expected, Revision } from '../revision.ts';
import { renameReferences, renameRemovals } from '../titles.ts';
import { type Experience, inheritor, isStatement, original, sayInToBe } from '../written.ts';

type SetText = Extract<EditIntent, { do: 'set-text' }>;

/** Whoever refers to the statement by its words goes with it. */
export function setText(revision: Revision, intent: SetText): Expected {
  const element = original(revision, revision.element(intent.element));
  if (!isStatement(element)) throw new Refusal('no-text', { element: revision.name(element) });
  const text = tidy(intent.text);
  if (text === '') throw new Refusal('empty-text');
  if (inheritor(revision, element)) {
    restate(revision, element, text);
    return {};
  }
  const { page, leaf } = wordsOf(revision, element);
  revision.replace(page, { start: leaf.offset, end: leaf.end }, leaf.text === 'unknown' ? quoted(text) : spelled(text));
  renameRemovals(revision, keywordOf(element), element.text, text);
  const symbol = revision.project.links.symbolOf(element.id);
  if (!symbol) return {};
  renameReferences(revision, symbol, text);
  return { renamed: { symbol, title: text } };
}

const spelled = (text: string): string => (text.includes('\n') ? quoted(text) : quotedTitle(text));

/** As the language reads it back: without blanks at the ends of lines, and without an indentation that all lines share. */
export function tidy(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd());
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 1) return (lines[0] ?? '').trim();
  const indents = lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(shared)).join('\n');
}

/** The words of a statement in its text. */
function wordsOf(revision: Revision, { at, text, unknown, kind }: Statement): { page: Page; leaf: LeafCstNode } {
  const page = revision.page(at.file);
  const leaves = page.leavesIn(page.spanOf(at)).filter(({ hidden }) => !hidden);
  const leaf = unknown
    ? leaves.find((one) => one.text === 'unknown')
    : leaves.find((one) => one.text.startsWith('"') && textOf(one.text) === text);
  if (!leaf) throw new Refusal('no-text', { element: kind });
  return { page, leaf };
}

/** `churn risk`, `pain`: the words that open a statement of its kind. */
export function keywordOf({ kind, category }: Pick<Statement, 'kind' | 'category'>): string {
  const words = kind === 'support-process' ? kind : kind.replaceAll('-', ' ');
  return kind === 'context' && category !== undefined ? `${words} ${category}` : words;
}

/** A to-be journey says what it inherits in other words: in place of it, or by removing the old and adding the new. */
function restate(revision: Revision, statement: Statement, text: string): void {
  const { index } = revision.project;
  let top = statement;
  let owner = index.parentOf(top.id);
  while (owner && isStatement(owner)) {
    top = owner;
    owner = index.parentOf(top.id);
  }
  const heir = inheritor(revision, statement);
  const subject = owner as Experience | undefined;
  if (!heir || !subject) throw new Refusal('not-possible');
  const { page, leaf } = wordsOf(revision, statement);
  const { start, end } = page.spanOf(top.at);
  const words = page.text.slice(start, leaf.offset) + spelled(text) + page.text.slice(leaf.end, end);
  const keyword = keywordOf(top);
  const alike = (subject.statements ?? []).filter(({ kind, category }) => keywordOf({ kind, category }) === keyword);
  if (top.kind === 'today' || top.kind === 'becomes')
    throw new Refusal('inherited-statement', { element: revision.name(subject) });
  if (alike.length === 1) sayInToBe(revision, heir, subject, `${keyword} ${words}`);
  else if (alike.every((one) => inheritor(revision, one))) {
    sayInToBe(revision, heir, subject, `remove ${keyword} ${quotedTitle(top.text)}\nadd ${keyword} ${words}`);
  } else throw new Refusal('inherited-statement', { element: revision.name(subject) });
}
