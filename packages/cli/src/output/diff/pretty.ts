import {
  type ChangeGroup,
  countEffects,
  diffWords,
  groupChanges,
  isEmptyDiff,
  nothingText,
  sideLabel,
} from '@touchline/diff';
import type { Language } from '@touchline/locale';
import type { DiffChange, DiffReport, Finding, PolicyBreach, ProjectDiff } from '@touchline/model';
import { messages } from '../../messages.ts';
import { type Paint, printable } from '../../terminal.ts';

interface Style {
  readonly language: Language;
  readonly paint: Paint;
}

const SIGNS = { better: '▲', worse: '▼', other: '•' } as const;
const COLOURS = { better: 'green', worse: 'red', other: 'dim' } as const;
const WEIGHTS = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** A comparison for people at a terminal: what changed for whom, worse things first. */
export function diffPretty(report: DiffReport, style: Style): string {
  const { before, after, projects } = report;
  const { language, paint } = style;
  const between = diffWords.text(language, 'between', { before: sideLabel(before), after: sideLabel(after) });
  const lines = [paint('bold', printable(between))];
  if (projects.every(isEmptyDiff)) return `${[...lines, nothingText(report, language)].join('\n')}\n`;
  for (const project of projects) {
    if (isEmptyDiff(project)) continue;
    lines.push('');
    if (projects.length > 1) lines.push(paint('bold', printable(`${project.name} (${project.folder})`)));
    lines.push(...projectLines(project, style));
  }
  return `${lines.join('\n')}\n`;
}

function projectLines(project: ProjectDiff, style: Style): string[] {
  const { language, paint } = style;
  const lines: string[] = [];
  const { folder, renamedFrom } = project;
  if (renamedFrom !== undefined) {
    const names = { from: printable(renamedFrom), to: printable(folder) };
    lines.push(diffWords.text(language, 'folder-renamed', names));
  }
  if (project.rulesChanged) lines.push(paint('yellow', diffWords.text(language, 'rules-changed')));
  if (project.only) lines.push(diffWords.text(language, `only-${project.only}`));
  if (project.changes.length === 0) lines.push(diffWords.text(language, 'nothing'));
  else lines.push(diffWords.text(language, 'summary', countEffects(project.changes)));
  for (const group of groupChanges(project)) lines.push('', ...groupLines(group, style));
  if (project.policies.length > 0) {
    lines.push('', paint('bold', diffWords.text(language, 'policies')));
    for (const breach of project.policies) lines.push(policyLine(breach, style));
  }
  const { fresh, fixed } = project.findings;
  if (fresh.length > 0) lines.push('', paint('bold', diffWords.text(language, 'fresh', { count: fresh.length })));
  for (const finding of fresh) lines.push(findingLine(finding, style));
  if (fixed.length > 0) lines.push('', paint('green', diffWords.text(language, 'fixed', { count: fixed.length })));
  const { before, after } = project.checklist;
  if (before.done !== after.done || before.total !== after.total) {
    const done = { before: before.done, after: after.done, total: after.total };
    lines.push('', diffWords.text(language, 'checklist', done));
  }
  for (const { file, side, errors } of project.unread) {
    const where = { file: printable(file), side: diffWords.text(language, side), errors };
    lines.push('', paint('yellow', diffWords.text(language, 'unread', where)));
  }
  return lines;
}

function groupLines(group: ChangeGroup, { language, paint }: Style): string[] {
  const title = group.by === 'journey' ? group.title : diffWords.text(language, group.concern);
  return [paint('bold', printable(title)), ...group.changes.map((change) => changeLine(change, { language, paint }))];
}

function changeLine(change: DiffChange, { language, paint }: Style): string {
  const sign = paint(COLOURS[change.effect], `${SIGNS[change.effect]} `);
  // The journey is said above the group.
  const path = change.path.slice(change.journey === undefined ? 0 : 1).join(' › ');
  const where = path === '' ? '' : `  ${paint('dim', printable(path))}`;
  const similar =
    change.score === undefined
      ? ''
      : `  ${paint('dim', diffWords.text(language, 'similar', { score: `${Math.round(change.score * 100)}%` }))}`;
  return `  ${sign}${printable(change.text)}${where}${similar}`;
}

function policyLine({ severity, policy, message }: PolicyBreach, { language, paint }: Style): string {
  return `  ${paint(WEIGHTS[severity], messages.text(language, severity))} ${paint('dim', policy)}  ${printable(message)}`;
}

function findingLine({ severity, code, message, at }: Finding, { language, paint }: Style): string {
  const place = printable(`${at.file}:${at.line}:${at.column}`);
  return `  ${paint(WEIGHTS[severity], messages.text(language, severity))} ${place} ${paint('dim', code)}  ${printable(message)}`;
}
