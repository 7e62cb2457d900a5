import {
  type ChangeGroup,
  diffTitle,
  diffWords,
  folderOn,
  groupChanges,
  isEmptyDiff,
  nothingText,
} from '@touchline/diff';
import { joinAnd, type Language, label } from '@touchline/locale';
import type { DiffChange, DiffReport, Finding, ProjectDiff } from '@touchline/model';
import type { Inline } from '../report/document.ts';
import { escapeMarkdown, inlineMarkdown } from '../report/to-markdown.ts';
import { fit, type Part } from './fit.ts';
import { mapsMarkdown } from './markdown-maps.ts';
import { type DiffStates, type SidesOf, sidesIn } from './sides.ts';
import {
  byWeight,
  captionsOf,
  changeSentence,
  effectOf,
  fileAt,
  isChecklistChanged,
  isOnMap,
  labelOfSide,
  nameOfProject,
  placeOf,
  remarksOn,
  reviewed,
  sentence,
  summaryOf,
  unreadOf,
} from './wording.ts';
import { comparisonWords as words } from './words.ts';

/** GitHub takes comments of up to 65 536 characters; a little is left for what a bot adds. */
const GITHUB_CHARACTERS = 65_000;

/** Fewer would not even hold what must be said. */
const LEAST_CHARACTERS = 4_000;

export interface DiffMarkdownOptions {
  readonly language: Language;
  /** The most UTF-16 units of the text, at least `LEAST_CHARACTERS`. Default: what a comment of GitHub holds. */
  readonly limit?: number | undefined;
}

type What = 'changes' | 'maps' | 'findings' | 'policies' | 'projects';

/** Rows that are read at a glance; more are folded. */
const OPEN_ROWS = 25;
const OPEN_FINDINGS = 5;
/** With more journeys than this their maps are folded. */
const OPEN_MAPS = 2;

/**
 * What changed for the customer as Markdown for a pull request: GitHub and GitLab show its tables and draw its Mermaid maps.
 * Texts of the project are shown, never read: no mention, no link, no picture, no HTML comes out of them. What does not go
 * into the limit is left out by rows and maps, and counted.
 */
export function diffMarkdown(report: DiffReport, states: DiffStates, options: DiffMarkdownOptions): string {
  const { language } = options;
  const told = report.projects.filter((project) => !isEmptyDiff(project));
  const [before, after] = [labelOfSide(report.before), labelOfSide(report.after)];
  const head = [
    `## ${escapeMarkdown(diffTitle(report, language))}`,
    diffWords.text(language, 'between', {
      before: `**${escapeMarkdown(before)}**`,
      after: `**${escapeMarkdown(after)}**`,
    }),
    ...(told.length === 0 ? [escapeMarkdown(nothingText(report, language))] : []),
  ].join('\n\n');
  const parts = told.flatMap((project) => {
    const context = { report, project, language, isOne: report.projects.length === 1 };
    return projectParts(context, sidesIn(states, project.folder, language));
  });
  const limit = Math.max(options.limit ?? GITHUB_CHARACTERS, LEAST_CHARACTERS);
  const whole = fit(parts, limit - head.length - 3);
  const worst = leftOutOf(everythingOf(parts), language);
  const { text, leftOut } = whole.leftOut.size === 0 ? whole : fit(parts, limit - head.length - worst.length - 5);
  return `${[head, text, leftOutOf(leftOut, language)].filter((part) => part !== '').join('\n\n')}\n`;
}

/** The longest that can be said of what is left out. */
function everythingOf(parts: readonly Part<What>[]): ReadonlyMap<What, number> {
  return new Map(
    parts.map(({ what }): [What, number] => [what, parts.reduce((sum, { rows }) => sum + rows.length, 0)]),
  );
}

function leftOutOf(leftOut: ReadonlyMap<What, number>, language: Language): string {
  if (leftOut.size === 0) return '';
  const what = [...leftOut].map(([kind, count]) => words.text(language, `left-${kind}`, { count }));
  return `*${escapeMarkdown(words.text(language, 'left-out', { what: joinAnd(language, what) }))}*`;
}

interface Context {
  readonly report: DiffReport;
  readonly project: ProjectDiff;
  readonly language: Language;
  readonly isOne: boolean;
}

function projectParts(context: Context, sidesOf: SidesOf): Part<What>[] {
  const { project, language } = context;
  const isOpen = project.journeys.length <= OPEN_MAPS;
  return [
    headPart(context),
    ...policyParts(context),
    ...groupChanges(project).flatMap((group) => [
      ...groupParts(group, context),
      ...mapParts(group, sidesOf, isOpen, context),
    ]),
    ...findingParts('fresh', project.findings.fresh, context),
    ...findingParts('fixed', project.findings.fixed, context),
    ...listPart(unreadOf(project, language), context),
  ];
}

function headPart({ project, language, isOne }: Context): Part<What> {
  const { findings, policies } = project;
  const { before, after } = project.checklist;
  const facts = [
    policies.length > 0 && words.text(language, 'policies-broken', { count: policies.length }),
    findings.fresh.length > 0 && diffWords.text(language, 'fresh', { count: findings.fresh.length }),
    findings.fixed.length > 0 && diffWords.text(language, 'fixed', { count: findings.fixed.length }),
    isChecklistChanged(project) &&
      diffWords.text(language, 'checklist', { before: before.done, after: after.done, total: after.total }),
  ].filter((fact) => fact !== false);
  const lines = [
    ...(isOne ? [] : [`### ${escapeMarkdown(nameOfProject(project, language))}`]),
    ...remarksOn(project, language).map(escapeMarkdown),
    `**${escapeMarkdown(summaryOf(project, language))}**`,
    ...(facts.length > 0 ? [facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n')] : []),
  ];
  return { what: 'projects', rank: 0, open: '', rows: [lines.join('\n\n')], close: '', more: () => '' };
}

function policyParts({ project, language, isOne }: Context): Part<What>[] {
  if (project.policies.length === 0) return [];
  const head = [' ', words.text(language, 'what-to-do'), diffWords.text(language, 'where')];
  return [
    {
      what: 'policies',
      rank: 1,
      open: `${heading(diffWords.text(language, 'policies'), isOne)}\n\n${tableHead(head)}`,
      rows: byWeight(project.policies).map(({ severity, policy, message, at, side }) =>
        row([
          `**${escapeMarkdown(label(language, 'severity', severity))}**`,
          `${inlineMarkdown(sentence(message))} <sub>${escapeMarkdown(policy)}</sub>`,
          escapeMarkdown(fileAt(at, folderOn(side, project))),
        ]),
      ),
      close: '',
      more: (count) => escapeMarkdown(words.text(language, 'more-policies', { count })),
    },
  ];
}

/** The table of a journey or of a concern; what is much is folded behind its first rows. */
function groupParts(group: ChangeGroup, context: Context): Part<What>[] {
  const { language, isOne } = context;
  const title = group.by === 'journey' ? reviewed(group.title, 120) : diffWords.text(language, group.concern);
  const head = (['effect', 'change', 'where'] as const).map((word) => diffWords.text(language, word));
  const rows = group.changes.map((change) => changeRow(change, context));
  const common = {
    what: 'changes' as const,
    more: (count: number) => escapeMarkdown(diffWords.text(language, 'more', { count })),
  };
  const rest = rows.slice(OPEN_ROWS);
  const summary = words.text(language, 'others', { count: rest.length });
  return [
    {
      ...common,
      rank: 2,
      open: `${heading(title, isOne)}\n\n${tableHead(head)}`,
      rows: rows.slice(0, OPEN_ROWS),
      close: '',
    },
    ...(rest.length === 0
      ? []
      : [{ ...common, rank: 4, open: `${details(summary)}${tableHead(head)}`, rows: rest, close: END_DETAILS }]),
  ];
}

function changeRow(change: DiffChange, { project, language }: Context): string {
  return row([
    // A no-break space that is no blank to whoever folds blanks.
    effectOf(change, language).split('\u00a0').map(escapeMarkdown).join('&nbsp;'),
    inlineMarkdown(changeSentence(change, language)),
    escapeMarkdown(placeOf(change, project)),
  ]);
}

function mapParts(
  group: ChangeGroup,
  sidesOf: SidesOf,
  isOpen: boolean,
  { project, report, language }: Context,
): Part<What>[] {
  if (group.by !== 'journey' || !isOnMap(group.changes)) return [];
  const journey = project.journeys.find(({ before, after }) => (after ?? before) === group.id);
  const sides = journey && sidesOf(journey);
  if (!sides?.before && !sides?.after) return [];
  const body = mapsMarkdown(sides, {
    language,
    captions: captionsOf(report, language),
  });
  const both = report.of === 'journeys' ? 'maps-journeys' : 'maps';
  const key = !sides.before ? 'map-after' : !sides.after ? 'map-before' : both;
  const text = `${details(words.text(language, key), isOpen)}${body}${END_DETAILS}`;
  return [{ what: 'maps', rank: 3, open: '', rows: [text], close: '', more: () => '' }];
}

function findingParts(
  which: 'fresh' | 'fixed',
  findings: readonly Finding[],
  { project, language, isOne }: Context,
): Part<What>[] {
  if (findings.length === 0) return [];
  const title = diffWords.text(language, which, { count: findings.length });
  const isFolded = which === 'fixed' || findings.length > OPEN_FINDINGS;
  return [
    {
      what: 'findings',
      rank: which === 'fresh' ? 2 : 5,
      open: isFolded ? details(title) : `${heading(title, isOne)}\n\n`,
      rows: byWeight(findings).map(({ severity, message, code, at }) => {
        const said: Inline[] = [{ strong: label(language, 'severity', severity) }, ' ', ...sentence(message)];
        const place = `${escapeMarkdown(fileAt(at, folderOn(which === 'fresh' ? 'after' : 'before', project)))} · ${escapeMarkdown(reviewed(code, 80))}`;
        return `- ${inlineMarkdown(said)} <sub>${place}</sub>`;
      }),
      close: isFolded ? END_DETAILS : '',
      more: (count) => escapeMarkdown(words.text(language, 'more-findings', { count })),
    },
  ];
}

function listPart(lines: readonly string[], { language }: Context): Part<What>[] {
  if (lines.length === 0) return [];
  return [
    {
      what: 'findings',
      rank: 1,
      open: '',
      rows: lines.map((line) => `- ⚠ ${escapeMarkdown(line)}`),
      close: '',
      more: (count) => escapeMarkdown(words.text(language, 'more-findings', { count })),
    },
  ];
}

function heading(title: string, isOne: boolean): string {
  return `${isOne ? '###' : '####'} ${escapeMarkdown(title)}`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function tableHead(cells: readonly string[]): string {
  return `${row(cells.map((cell) => escapeMarkdown(cell)))}\n${row(cells.map(() => '---'))}\n`;
}

/** What stands in `summary` is HTML, not Markdown: only words of ours, which need no escaping. */
function details(summary: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n`;
}

const END_DETAILS = '\n\n</details>';
