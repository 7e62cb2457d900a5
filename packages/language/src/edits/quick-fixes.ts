import { PLACEHOLDER, rules } from '@touchline/insights';
import { defineCatalog, joinOr, type Language, label } from '@touchline/locale';
import type { Finding, Fix, SourceRange } from '@touchline/model';
import { acceptFinding } from './accept-finding.ts';
import { add } from './additions.ts';
import { type Creatable, createMissing, missingAt } from './create-missing.ts';
import { type Change, type Edited, type FileEdit, inOrder } from './edit.ts';
import { Page } from './places.ts';
import type { EditableProject } from './project.ts';
import { hasRoom, type Revision, revised } from './revision.ts';

const messages = defineCatalog({
  en: {
    create: 'Declare {name}: {kind}',
    accept: 'Accept `{code}` here, with a reason',
    all: 'Put right all of this kind: `{code}`',
  },
  uk: {
    create: 'Оголосити {name}: {kind}',
    accept: 'Прийняти `{code}` тут і пояснити чому',
    all: 'Виправити все такого виду: `{code}`',
  },
  ru: {
    create: 'Объявить {name}: {kind}',
    accept: 'Принять `{code}` здесь и объяснить почему',
    all: 'Исправить всё такого вида: `{code}`',
  },
});

/** What can be done about a finding. */
export type QuickFix =
  | { readonly do: 'fix'; readonly fix: Fix }
  | { readonly do: 'create'; readonly at: SourceRange; readonly kind: Creatable }
  | { readonly do: 'accept'; readonly code: string; readonly element?: string | undefined; readonly file: string };

export interface OfferedFix {
  readonly title: string;
  /** The meaning is certain: it can be done without reading. */
  readonly safe: boolean;
  readonly request: QuickFix;
}

/** The fixes a finding carries, what it misses to be declared, and its acceptance. */
export function quickFixesFor(project: EditableProject, finding: Finding): OfferedFix[] {
  const { language } = project;
  const own = (finding.fixes ?? [])
    .filter((fix) => isPossible(project, fix))
    .map((fix): OfferedFix => ({ title: fix.title, safe: fix.safe, request: { do: 'fix', fix } }));
  const missing = finding.code === 'unresolved-reference' ? missingAt(project, finding.at) : undefined;
  const created = (missing?.kinds ?? []).map(
    (kind): OfferedFix => ({
      title: messages.text(language, 'create', { name: missing?.name ?? '', kind: kindIn(language, kind) }),
      safe: false,
      request: { do: 'create', at: finding.at, kind },
    }),
  );
  return [...own, ...created, ...acceptanceOf(finding, language)];
}

/** An addition may have no room where its element stands, e.g. in a header line. */
function isPossible(project: EditableProject, { additions = [] }: Fix): boolean {
  return hasRoom(project, (revision) => {
    for (const addition of additions) add(revision, addition);
  });
}

function kindIn(language: Language, kind: Creatable): string {
  return joinOr(language, [label(language, 'elementKind', kind)]);
}

function acceptanceOf({ code, category, element, at }: Finding, language: Language): OfferedFix[] {
  const rule = rules.find((candidate) => candidate.code === code);
  if (category !== 'custom' && (!rule || rule.reach === 'acceptances')) return [];
  const request = { do: 'accept' as const, code, element, file: at.file };
  return [{ title: messages.text(language, 'accept', { code }), safe: false, request }];
}

/** `because` is the reason of an acceptance; without one a draft stands there and is selected. */
export function quickFix(project: EditableProject, request: QuickFix, because?: string): Edited {
  if (request.do === 'fix') return fixed(project, [request.fix]);
  return revised(project, (revision) =>
    request.do === 'create'
      ? createMissing(revision, request.at, request.kind)
      : acceptFinding(revision, request, because),
  );
}

/** What putting right all findings of a code is called; absent when fewer than two of them carry a fix. */
export function fixAllTitle(findings: readonly Finding[], code: string, language: Language): string | undefined {
  const fixable = findings.filter((finding) => finding.code === code && finding.fixes?.length);
  return fixable.length < 2 ? undefined : messages.text(language, 'all', { code });
}

/** The first fix of every finding of a code that has room; of those that touch the same place the first one. */
export function fixAll(project: EditableProject, findings: readonly Finding[], code: string): Edited {
  const fixes = findings.flatMap((finding) => {
    const first = finding.code === code && finding.fixes?.find((fix) => isPossible(project, fix));
    return first ? [first] : [];
  });
  return fixed(project, fixes);
}

/** In a file with syntax errors the changes stand as they are: there is no form to keep. */
function fixed(project: EditableProject, fixes: readonly Fix[]): Edited {
  const fitting = apart(project, fixes);
  const plain: FileEdit[] = [];
  const edited = revised(project, (revision) => {
    for (const { at, text } of fitting.flatMap(({ changes }) => changes)) {
      if (revision.isBroken(at.file)) plain.push(...inBroken(project, at, text));
      else change(revision, at, text);
    }
    const additions = fitting.flatMap((fix) => fix.additions ?? []);
    for (const addition of additions) add(revision, addition);
    const draft = additions.some(({ text }) => text.includes(DRAFT)) ? { draft: DRAFT } : {};
    return { fewerReferences: true, ...draft };
  });
  return 'refused' in edited ? edited : { ...edited, edits: [...edited.edits, ...inOrder(plain)] };
}

/** Of the fixes that touch the same place or element the first one. */
function apart(project: EditableProject, fixes: readonly Fix[]): Fix[] {
  const taken: SourceRange[] = [];
  const told = new Set<string>();
  return fixes.filter(({ changes, additions = [] }) => {
    const isFree =
      changes.every(({ at }) => project.files.includes(at.file) && !taken.some((other) => touch(at, other))) &&
      additions.every(({ to }) => to === undefined || !told.has(to));
    if (!isFree) return false;
    taken.push(...changes.map(({ at }) => at));
    for (const { to } of additions) if (to !== undefined) told.add(to);
    return true;
  });
}

/** The words of an addition that are still to be written. */
const DRAFT = `"${PLACEHOLDER}"`;

function touch(a: SourceRange, b: SourceRange): boolean {
  const starts = (at: SourceRange): number => at.line * 1e6 + at.column;
  const ends = (at: SourceRange): number => at.endLine * 1e6 + at.endColumn;
  return a.file === b.file && starts(a) <= ends(b) && starts(b) <= ends(a);
}

function change(revision: Revision, at: SourceRange, text: string): void {
  const page = revision.page(at.file);
  const span = page.spanOf(at);
  revision.replace(page, text === '' ? page.wholeLines(span) : span, text);
}

function inBroken(project: EditableProject, at: SourceRange, newText: string): (Change & { file: string })[] {
  const text = project.textOf(at.file);
  if (text === undefined) return [];
  const { start, end } = new Page(at.file, text, project.treeOf(at.file)).spanOf(at);
  return [{ file: at.file, start, end, newText }];
}
