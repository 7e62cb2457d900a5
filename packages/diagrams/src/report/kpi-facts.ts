import { formatDate, formatModelRhythm, formatNumberRange, formatValue, hasLabel, label } from '@touchline/locale';
import type { Initiative, Kpi } from '@touchline/model';
import type { Reader } from '../reading/reader.ts';
import { type Fact, fact, type Inline, type Item, list } from './document.ts';
import { expressionText } from './expression.ts';
import { inLine, mention } from './facts.ts';
import { sayer } from './sayer.ts';
import { terms } from './terms.ts';

/** How a KPI is computed, in words: `Median · time between sign-in and first record saved · 1–5`. */
export function kpiDefinition(reader: Reader, { metric, formula, suppliedBy, scale }: Kpi): string {
  const { language } = reader;
  const said: (string | undefined)[] = [];
  if (metric !== undefined) {
    const name = hasLabel('metric', metric.kind) ? label(language, 'metric', metric.kind) : metric.kind;
    said.push(metric.percentile === undefined ? name : `${name} ${metric.percentile}`);
    if (metric.measure !== undefined && metric.measure !== metric.kind)
      said.push(label(language, 'metric', metric.measure));
    if (metric.of !== undefined) said.push(expressionText(reader, metric.of));
    if (metric.to !== undefined) said.push(`→ ${expressionText(reader, metric.to)}`);
    if (metric.between !== undefined) said.push(metric.between.map((end) => expressionText(reader, end)).join(' → '));
    if (metric.topBox !== undefined) said.push(`top-${metric.topBox}-box`);
    if (metric.bottomBox !== undefined) said.push(`bottom-${metric.bottomBox}-box`);
  }
  if (formula !== undefined) said.push(`= ${expressionText(reader, formula)}`);
  if (suppliedBy !== undefined) said.push(`${terms.text(language, 'supplied-by')} ${suppliedBy.join(', ')}`);
  if (scale !== undefined)
    said.push(`${terms.text(language, 'scale')} ${formatNumberRange(language, scale.min, scale.max)}`);
  return said.filter((word) => word !== undefined).join(' · ');
}

export function kpiFacts(reader: Reader, kpi: Kpi): Fact[] {
  const { language } = reader;
  const say = sayer(reader);
  const by = (date: Kpi['agreed']) =>
    date === undefined ? '' : ` ${terms.text(language, 'by-date', { date: formatDate(language, date, 'governed') })}`;
  return [
    ...say.text('metric', kpiDefinition(reader, kpi)),
    ...say.text('unit', kpi.unit),
    ...say.text('direction', kpi.direction && label(language, 'direction', kpi.direction)),
    ...say.items(
      'baseline',
      (kpi.baselines ?? []).map(
        ({ value, on, evidence }): Item => ({
          content: [
            formatValue(language, value),
            ...(on ? [` · ${formatDate(language, on)}`] : []),
            ...(evidence ? [{ soft: ` · ${terms.text(language, 'evidence')} ` }, ...inLine(reader, evidence)] : []),
          ],
        }),
      ),
    ),
    ...say.items(
      'target',
      (kpi.targets ?? []).map(
        ({ value, hold, by: due }): Item => ({
          content: [`${hold ? `${terms.text(language, 'hold')} ` : ''}${formatValue(language, value)}${by(due)}`],
        }),
      ),
    ),
    ...say.items(
      'alert',
      (kpi.alerts ?? []).map(
        ({ side, value }): Item => ({
          content: [terms.text(language, side, { value: formatValue(language, value) })],
        }),
      ),
    ),
    ...say.refs('data-from', kpi.from),
    ...say.refs('held-in', kpi.heldIn),
    ...say.text('date-column', kpi.dateColumn),
    ...say.text('where', kpi.where && expressionText(reader, kpi.where)),
    ...say.text('split-by', kpi.splitBy?.join(', ')),
    ...say.text('measured', kpi.measured && formatModelRhythm(language, kpi.measured)),
    ...say.value('sample', kpi.sample),
    ...say.text('level', kpi.level && label(language, 'kpiLevel', kpi.level)),
    ...say.labels('captures', 'captures', kpi.captures),
    ...say.text('discipline', kpi.discipline && label(language, 'discipline', kpi.discipline)),
    ...say.refs('may-drive', kpi.mayDrive),
    ...say.refs('reported-to', kpi.reportedTo),
    ...say.date('agreed', kpi.agreed),
  ];
}

export function initiativeFacts(reader: Reader, initiative: Initiative): Fact[] {
  const { language } = reader;
  const say = sayer(reader);
  const { status, progress, statusOn } = initiative;
  const state = [
    status && label(language, 'initiativeStatus', status),
    progress === undefined ? undefined : formatValue(language, { type: 'percent', value: progress }),
    statusOn && formatDate(language, statusOn),
  ];
  return [
    ...say.refs('in', initiative.in),
    ...say.text('kind', initiative.initiativeKind && label(language, 'initiativeKind', initiative.initiativeKind)),
    ...say.text('discipline', initiative.discipline && label(language, 'discipline', initiative.discipline)),
    ...say.text('aims-at', initiative.aimsAt && label(language, 'aim', initiative.aimsAt)),
    ...say.text('status', state.filter((word) => word !== undefined).join(' · ')),
    ...say.period('schedule', initiative.schedule),
    ...say.refs('supports', initiative.supports),
    ...say.refs('improves', initiative.improves),
    ...say.refs('addresses', initiative.addresses),
    ...say.refs('uses', initiative.uses),
    ...say.refs('depends-on', initiative.dependsOn),
    ...say.refs('measured-by', initiative.measuredBy),
    ...say.items(
      'effects',
      (initiative.effects ?? []).map(({ kpi, change, by, when, because, evidence }): Item => {
        const due: Inline[] = by
          ? [` ${terms.text(language, 'by-date', { date: formatDate(language, by, 'governed') })}`]
          : [];
        const source: Inline[] = evidence
          ? [{ soft: ` · ${terms.text(language, 'evidence')} ` }, ...inLine(reader, evidence)]
          : [];
        const why = [when && `${terms.text(language, 'when')} ${when}`, because]
          .filter(Boolean)
          .map((word): Inline => ` · ${word}`);
        return {
          content: [
            mention(reader, kpi),
            ` ${formatValue(language, change, { signed: true })}`,
            ...due,
            ...why,
            ...source,
          ],
        };
      }),
    ),
    ...say.value('budget', initiative.budget),
    ...say.text('impact', initiative.impact && label(language, 'level', initiative.impact)),
    ...say.text('effort', initiative.effort && label(language, 'level', initiative.effort)),
    ...say.items(
      'trains',
      (initiative.trains ?? []).map(
        ({ who, skills }): Item => ({
          content: [mention(reader, who), `: ${skills.map((skill) => skillText(reader, skill)).join(', ')}`],
        }),
      ),
    ),
    ...fact(
      terms.text(language, 'closes'),
      list(...(initiative.closes ?? []).map(({ criterion, model }) => [criterion, model].filter(Boolean).join(' · '))),
    ),
  ];
}

function skillText({ language }: Reader, skill: string): string {
  return hasLabel('skill', skill) ? label(language, 'skill', skill) : skill;
}
