import type { AstNode } from 'langium';
import { type Page, partsOf, spanOf } from '../places.ts';
import { Refusal } from '../refusal.ts';
import type { Expected, Revision } from '../revision.ts';

/** The files that a strategy falls into, and what stands in each. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'customers.cx': ['Segment', 'Persona'],
  'company.cx': ['Team', 'Partner', 'System', 'Channel', 'Service', 'Event'],
  'strategy.cx': ['Strategy', 'Objective', 'Goal', 'Principle', 'Commitment', 'Theme', 'Ritual'],
  'journeys.cx': ['Journey', 'View'],
  'analysis.cx': ['Assessment', 'Study', 'Insight', 'Claim'],
  'kpis.cx': ['Kpi', 'DataSource'],
  'plan.cx': ['Rollout', 'Initiative', 'LoyaltyProgramme', 'Economics'],
  'evaluation.cx': ['Checklist', 'Review', 'Progress'],
};

const HOMES: ReadonlyMap<string, string> = new Map(
  Object.entries(FILES).flatMap(([file, types]) => types.map((type) => [type, file] as const)),
);

/** How many files a file would fall into. */
export function kindsIn(tree: AstNode): number {
  return new Set((tree as { members?: AstNode[] }).members?.map(({ $type }) => HOMES.get($type))).size;
}

/**
 * What a file declares goes to a file of its kind beside it, with its comments; where that is there already, to its end.
 * The kind of which there is most stays, and so does what holds for the whole file.
 */
export function splitByKind(revision: Revision, file: string): Expected {
  const page = revision.page(file);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const groups = Map.groupBy(partsOf(page.tree), ({ $type }) => HOMES.get($type));
  groups.delete(undefined);
  const own = file.slice(folder.length);
  const stays = groups.has(own) ? own : [...groups].sort((a, b) => b[1].length - a[1].length)[0]?.[0];
  if (groups.size < 2) throw new Refusal('nothing-to-do');
  for (const [name, members] of groups) {
    if (name === undefined || name === stays) continue;
    const text = textOf(page, members);
    const target = folder + name;
    if (revision.project.files.includes(target)) append(revision, revision.page(target), text);
    else revision.create(target, formatted(revision, text));
    for (const member of members) revision.remove(page, page.wholeLines(page.withComments(spanOf(member))));
  }
  return {};
}

/** Declarations as they stood, with the blank lines between them. */
function textOf(page: Page, members: readonly AstNode[]): string {
  let text = '';
  let end = 0;
  for (const member of members) {
    const span = page.withComments(spanOf(member));
    const neighbours = end > 0 && page.text.slice(end, span.start).trim() === '';
    const apart = !neighbours || /\n[^\S\n]*\r?\n/u.test(page.text.slice(end, span.start));
    text += `${text === '' ? '' : apart ? '\n\n' : '\n'}${page.text.slice(span.start, span.end)}`;
    end = span.end;
  }
  return `${text}\n`;
}

function append(revision: Revision, page: Page, text: string): void {
  const end = page.text.trimEnd().length;
  const rest = page.text.slice(end);
  revision.insert(page, end, `${end === 0 ? '' : '\n\n'}${rest.includes('\n') ? text.trimEnd() : text}`);
}

function formatted(revision: Revision, text: string): string {
  return revision.format(text) ?? text;
}
