import {
  type ChangeGroup,
  countEffects,
  diffTitle,
  diffWords,
  folderOn,
  groupChanges,
  isEmptyDiff,
  nothingText,
} from '@touchline/diff';
import { formatDate, type Language, label, words } from '@touchline/locale';
import type { DiffChange, DiffReport, Finding, ProjectDiff, Severity } from '@touchline/model';
import type { Block, Cell, Inline, Section } from '../report/document.ts';
import { messages as reportWords } from '../report/messages.ts';
import { documentHtml } from '../report/to-html.ts';
import { comparedMaps } from './maps.ts';
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
import { comparisonWords } from './words.ts';

export interface DiffHtmlOptions {
  readonly language: Language;
  /** ISO day printed with the maps and on the page. Default: none on the page, and each map's own. */
  readonly asOf?: string | undefined;
}

/**
 * What changed for the customer as one HTML page that needs nothing but itself: no script, no network, light and dark,
 * printable. The maps of the journeys that changed stand above one another, what changed is marked on both.
 */
export function diffHtml(report: DiffReport, states: DiffStates, { language, asOf }: DiffHtmlOptions): string {
  const told = report.projects.filter((project) => !isEmptyDiff(project));
  const between = diffWords.text(language, 'between', {
    before: labelOfSide(report.before),
    after: labelOfSide(report.after),
  });
  const day = asOf && reportWords.text(language, 'as-of', { date: formatDate(language, asOf, 'governed') });
  const nothing: Section = {
    id: 'nothing',
    title: comparisonWords.text(language, 'overview'),
    blocks: [{ type: 'text', content: [nothingText(report, language)] }],
  };
  const sections = told.flatMap((project, at) => {
    const context: Context = {
      report,
      project,
      language,
      asOf,
      prefix: told.length === 1 ? '' : `${nameOfProject(project, language)} · `,
      number: at + 1,
    };
    return sectionsOf(context, sidesIn(states, project.folder, language));
  });
  return documentHtml(
    {
      title: diffTitle(report, language),
      context: [between, day].filter(Boolean).join(' · '),
      sections: sections.length > 0 ? sections : [nothing],
    },
    {
      language,
      contents: words.text(language, 'contents'),
      skip: reportWords.text(language, 'skip'),
      wide: (name) => reportWords.text(language, 'picture-wide', { name }),
    },
  );
}

interface Context {
  readonly report: DiffReport;
  readonly project: ProjectDiff;
  readonly language: Language;
  readonly asOf: string | undefined;
  /** Before the titles of sections, where there are several projects. */
  readonly prefix: string;
  readonly number: number;
}

function sectionsOf(context: Context, sidesOf: SidesOf): Section[] {
  const { project, language, prefix, number } = context;
  const section = (id: string, title: string, blocks: readonly Block[]): Section => ({
    id: `p${number}-${id}`,
    title: prefix + title,
    blocks,
  });
  const { fresh, fixed } = project.findings;
  return [
    section('overview', comparisonWords.text(language, 'overview'), overviewBlocks(context)),
    ...(project.policies.length === 0
      ? []
      : [section('policies', diffWords.text(language, 'policies'), [policyTable(context)])]),
    ...groupChanges(project).map((group, at) =>
      section(`changes-${at + 1}`, titleOf(group, language), [
        changeTable(group, context),
        ...(group.by === 'journey' && isOnMap(group.changes) ? mapBlocks(group.id, sidesOf, context) : []),
      ]),
    ),
    ...(fresh.length + fixed.length === 0
      ? []
      : [
          section('findings', comparisonWords.text(language, 'findings'), [
            ...findingBlocks('fresh', fresh, context),
            ...findingBlocks('fixed', fixed, context),
          ]),
        ]),
  ];
}

function titleOf(group: ChangeGroup, language: Language): string {
  return group.by === 'journey' ? reviewed(group.title) : diffWords.text(language, group.concern);
}

function overviewBlocks({ report, project, language }: Context): Block[] {
  const { changes, policies, findings, checklist } = project;
  const { worse, better, other } = countEffects(changes);
  const figure = (value: number, word: Parameters<typeof comparisonWords.text>[1]) => ({
    value: `${value}`,
    label: comparisonWords.text(language, word as 'is-new'),
  });
  const done = {
    value: comparisonWords.text(language, 'checklist-of', {
      before: `${checklist.before.done}`,
      after: `${checklist.after.done}`,
    }),
    label: comparisonWords.text(language, 'of-checklist', { total: checklist.after.total }),
  };
  return [
    ...remarksOn(project, language).map(text),
    { type: 'text', content: [summaryOf(project, language)], lead: true },
    {
      type: 'figures',
      figures: [
        figure(worse, 'is-worse'),
        figure(better, 'is-better'),
        figure(other, 'is-other'),
        // Two journeys of one state have neither policies nor findings between them.
        ...(report.of === 'journeys'
          ? []
          : [
              figure(policies.length, 'is-broken'),
              figure(findings.fresh.length, 'is-new'),
              figure(findings.fixed.length, 'is-fixed'),
            ]),
        ...(isChecklistChanged(project) ? [done] : []),
      ],
    },
    ...unreadOf(project, language).map(text),
  ];
}

const text = (said: string): Block => ({ type: 'text', content: [said] });

const TONES = { better: 'good', worse: 'bad' } as const;

function changeTable(group: ChangeGroup, { project, language }: Context): Block {
  const effect = (change: DiffChange): Inline => {
    const said = effectOf(change, language);
    return change.effect === 'other' ? { soft: said } : { strong: said, tone: TONES[change.effect] };
  };
  return {
    type: 'table',
    head: (['effect', 'change', 'where'] as const).map((word) => diffWords.text(language, word)),
    rows: group.changes.map((change): Cell[] => [
      [effect(change)],
      changeSentence(change, language),
      [{ soft: placeOf(change, project) }],
    ]),
  };
}

function severityOf(severity: Severity, language: Language): Inline {
  const said = label(language, 'severity', severity);
  return severity === 'error' ? { strong: said, tone: 'bad' } : { soft: said };
}

function policyTable({ project, language }: Context): Block {
  return {
    type: 'table',
    head: [
      comparisonWords.text(language, 'severity'),
      comparisonWords.text(language, 'what-to-do'),
      diffWords.text(language, 'where'),
    ],
    rows: byWeight(project.policies).map(({ severity, policy, message, at, side }): Cell[] => [
      [severityOf(severity, language)],
      [...sentence(message), ' ', { soft: policy }],
      [{ soft: fileAt(at, folderOn(side, project)) }],
    ]),
  };
}

function findingBlocks(
  which: 'fresh' | 'fixed',
  findings: readonly Finding[],
  { project, language }: Context,
): Block[] {
  if (findings.length === 0) return [];
  const table: Block = {
    type: 'table',
    head: [
      comparisonWords.text(language, 'severity'),
      comparisonWords.text(language, 'finding'),
      diffWords.text(language, 'where'),
    ],
    rows: byWeight(findings).map(({ severity, message, code, at }): Cell[] => [
      [severityOf(severity, language)],
      [...sentence(message), ' ', { soft: reviewed(code) }],
      [{ soft: fileAt(at, folderOn(which === 'fresh' ? 'after' : 'before', project)) }],
    ]),
  };
  const title = diffWords.text(language, which, { count: findings.length });
  return which === 'fresh' ? [{ type: 'heading', text: title }, table] : [{ type: 'fold', title, blocks: [table] }];
}

function mapBlocks(id: string, sidesOf: SidesOf, { project, report, language, asOf }: Context): Block[] {
  const journey = project.journeys.find(({ before, after }) => (after ?? before) === id);
  const sides = journey && sidesOf(journey);
  if (!sides?.before && !sides?.after) return [];
  const maps = comparedMaps(sides, {
    language,
    asOf,
    captions: captionsOf(report, language),
  });
  return [
    {
      type: 'picture',
      name: `${comparisonWords.text(language, 'maps')}: ${reviewed(journey?.title ?? '')}`,
      svg: maps.picture,
      screen: maps.picture,
      pages: maps.pages,
      mermaid: () => [],
    },
    ...(maps.isWhole
      ? []
      : [{ type: 'text' as const, content: [{ soft: comparisonWords.text(language, 'changed-lanes') }] }]),
  ];
}
