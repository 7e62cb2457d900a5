import { relative } from 'node:path';
import type { Language } from '@touchline/locale';
import { CONFIG_FILE, type Finding, type Severity, type SourceRange } from '@touchline/model';
import { messages } from '../messages.ts';
import { type Paint, printable, printableLine } from '../terminal.ts';
import { type CheckReport, count, type ProjectReport } from './report.ts';

const STYLES = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['cyan', 'bold'],
} as const satisfies Record<Severity, Parameters<Paint>[0]>;
/** Of a longer line only the part around the place is shown. */
const WIDEST_LINE = 160;
/** So much of a longer line stands before the place. */
const LEAD = 60;
/** Lines beyond this were not written by people. */
const LONGEST_LINE = 10_000;

export interface PrettyOptions {
  language: Language;
  paint: Paint;
  /** Paths are shown relative to it. */
  cwd: string;
}

/** Findings for a person: place, severity, message, the line with the place marked, the way out. */
export function pretty(report: CheckReport, options: PrettyOptions): string {
  const { language, paint } = options;
  const parts = report.projects.flatMap((project) => project.findings.map((one) => finding(project, one, options)));
  for (const { path, message } of report.unreadable)
    parts.push(`${paint(STYLES.error, printableLine(path))}\n  ${printableLine(message)}\n`);
  const { files, error, warning, info } = count(report);
  const summary: string[] = [];
  const inConfig = report.unreadable.filter(({ file }) => file.split('/').at(-1) === CONFIG_FILE).length;
  const unread = report.unreadable.length - inConfig;
  if (inConfig > 0) summary.push(messages.text(language, 'config-summary', { count: inConfig, file: CONFIG_FILE }));
  if (unread > 0) summary.push(messages.text(language, 'unreadable-summary', { files: unread }));
  if (files > 0) {
    const found =
      error + warning + info === 0
        ? paint('green', messages.text(language, 'no-findings'))
        : messages.text(language, 'found', { errors: error, warnings: warning, infos: info });
    summary.push(`${messages.text(language, 'checked', { files })} ${found}`);
  }
  return [...parts, `${summary.join('\n')}\n`].join('\n');
}

function finding(project: ProjectReport, one: Finding, { language, paint, cwd }: PrettyOptions): string {
  const place = `${relative(cwd, `${project.root}/${one.at.file}`) || one.at.file}:${one.at.line}:${one.at.column}`;
  const severity = paint(STYLES[one.severity], messages.text(language, one.severity));
  const lines = [
    `${paint('bold', printableLine(place))}  ${severity}  ${paint('dim', one.code)}`,
    `  ${printableLine(one.message)}`,
  ];
  const shown = excerpt(project.textOf(one.at.file), one.at, paint);
  if (shown) lines.push('', shown);
  for (const related of one.related ?? [])
    lines.push(
      `  ${paint('dim', printableLine(`${related.at.file}:${related.at.line}:${related.at.column}`))}  ${printableLine(related.message)}`,
    );
  for (const fix of one.fixes ?? [])
    lines.push(`  ${paint('green', messages.text(language, 'way-out', { fix: printableLine(fix.title) }))}`);
  return `${lines.join('\n')}\n`;
}

function excerpt(text: string | undefined, at: SourceRange, paint: Paint): string | undefined {
  const line = text?.split(/\r\n|\n|\r/u, at.line)[at.line - 1]?.replaceAll('\t', ' ');
  if (line === undefined || line.trim() === '' || line.length > LONGEST_LINE) return undefined;
  const start = at.column - 1;
  const from = letterAt(line, Math.max(0, Math.min(start - LEAD, line.length - WIDEST_LINE)));
  const to = letterAt(line, from + WIDEST_LINE);
  const end = Math.min(to, at.endLine === at.line ? at.endColumn - 1 : line.length);
  const [cut, rest] = [from > 0 ? '…' : '', to < line.length ? '…' : ''];
  const before = cut.length + width(line.slice(from, start));
  const marked = Math.max(1, width(line.slice(start, end)));
  const number = String(at.line);
  const margin = paint('dim', `  ${number} │`);
  const gutter = paint('dim', `  ${' '.repeat(number.length)} │`);
  return `${margin} ${cut}${printable(line.slice(from, to))}${rest}\n${gutter} ${' '.repeat(before)}${paint('red', '~'.repeat(marked))}`;
}

/** Where the letter begins that an index lies in: no letter is shown in part. */
function letterAt(line: string, index: number): number {
  return segmenter.segment(line).containing(index)?.index ?? line.length;
}

function width(text: string): number {
  return [...segmenter.segment(text)].length;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
