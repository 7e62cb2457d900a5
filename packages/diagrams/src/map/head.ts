import { formatPercent, formatValue, joinAnd, label } from '@touchline/locale';
import { type Finding, labelOf, type Stage, type Step } from '@touchline/model';
import { signed } from './changes.ts';
import type { Column } from './columns.ts';
import type { ContentContext } from './content.ts';
import type { Head, MarkKind } from './items.ts';
import { mapWords } from './words.ts';

/** The head of a column: its name, marks, channels and the quiet lines below. */
export function headOf(
  column: Column,
  context: ContentContext,
  findings: readonly Finding[],
  withChips: boolean,
): Head {
  const { language, names } = context;
  const { subject } = column;
  const title = column.role === 'empty-stage' ? '' : labelOf(subject);
  const change = context.changes.get(subject.id);
  return {
    title,
    ...(change && { change: { what: change, text: signed(mapWords.text(language, change), change) } }),
    marks: marksOf(subject),
    chips: withChips ? names.all(subject.via) : [],
    lines: linesOf(subject, context),
    findings: findings.flatMap((finding) =>
      finding.severity !== 'info' && isAbout(finding, column)
        ? [{ severity: finding.severity, message: finding.message }]
        : [],
    ),
    ...(subject.moment?.because !== undefined && {
      hover: `${label(language, 'moment', subject.moment.mark)}: ${subject.moment.because}`,
    }),
  };
}

function marksOf(subject: Step | Stage): MarkKind[] {
  const marks: MarkKind[] = [];
  if (subject.moment !== undefined) marks.push(subject.moment.mark);
  if (subject.statements?.some(({ kind }) => kind === 'churn-risk')) marks.push('risk');
  if (subject.exit) marks.push('exit');
  return marks;
}

function linesOf(subject: Step | Stage, { language, names }: ContentContext): string[] {
  const facts = [
    subject.onlyFor && mapWords.text(language, 'only-for', { personas: joinAnd(language, names.all(subject.onlyFor)) }),
    ...names.all(subject.uses),
  ].filter(Boolean);
  const flow = (subject.flow ?? []).map((branch) =>
    [
      mapWords.text(language, 'goes-to', { step: names.of(branch.to) }),
      branch.share !== undefined && formatPercent(language, branch.share),
      branch.when,
    ]
      .filter(Boolean)
      .join(' · '),
  );
  const opens = names.all(subject.details).map((journey) => mapWords.text(language, 'opens', { journey }));
  return [...(facts.length > 0 ? [facts.join(' · ')] : []), ...flow, ...opens];
}

/** About the subject itself or one of its statements, but not about a step inside a stage that has columns. */
function isAbout(finding: Finding, { subject, role }: Column): boolean {
  if (finding.element === undefined) return false;
  if (finding.element === subject.id) return true;
  if (!finding.element.startsWith(`${subject.id}.`)) return false;
  return role !== 'empty-stage' || subject.kind === 'step';
}

/** The small print in a stage's chevron: phase, duration, place in time, for whom. */
export function stagePrint(stage: Stage, { language, names }: ContentContext): string {
  const timing = stage.timing;
  return [
    stage.phase && label(language, 'phase', stage.phase),
    stage.lasts && formatValue(language, stage.lasts),
    timing &&
      [timing.from, timing.to]
        .filter((end) => end !== undefined)
        .map((end) => formatValue(language, end))
        .join(' – ')
        .concat(` ${mapWords.text(language, timing.relation, { event: names.of(timing.event) })}`),
    stage.onlyFor && mapWords.text(language, 'only-for', { personas: joinAnd(language, names.all(stage.onlyFor)) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
