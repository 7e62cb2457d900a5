import { historyWords } from '@touchline/diff';
import { formatDate, type Language } from '@touchline/locale';
import type { HistoryChange, HistoryEntry, HistoryReport } from '@touchline/model';
import { type Paint, printable } from '../../terminal.ts';

interface Style {
  readonly language: Language;
  readonly paint: Paint;
}

const SIGNS = { better: '▲', worse: '▼', other: '•' } as const;
const COLOURS = { better: 'green', worse: 'red', other: 'dim' } as const;

/** As much of a hash as is shown. */
export const HASH_LENGTH = 10;

/** A history for people at a terminal: commit by commit, newest first. */
export function logPretty(report: HistoryReport, style: Style): string {
  const { language, paint } = style;
  const { element, entries, name } = report;
  const path = element?.path.join(' › ') ?? '';
  const where = path === '' ? '' : `  ${paint('dim', printable(path))}`;
  const lines = [`${paint('bold', printable(element?.title ?? name))}${where}`];
  if (entries.length === 0) lines.push(historyWords.text(language, 'nothing'));
  for (const entry of entries)
    lines.push('', headOf(entry, style), ...entry.changes.map((change) => line(change, report, style)));
  lines.push('', ...endOf(report, language).map((text) => paint('dim', printable(text))));
  return `${lines.join('\n')}\n`;
}

function headOf({ commit }: HistoryEntry, { language, paint }: Style): string {
  if (!commit) return paint('bold', historyWords.text(language, 'not-committed'));
  const date = paint('bold', formatDate(language, commit.date.slice(0, 10)));
  const hash = paint('yellow', commit.hash.slice(0, HASH_LENGTH));
  return `${date}  ${hash}  ${printable(commit.author)}  ${paint('dim', printable(commit.subject))}`;
}

function line(
  { effect, text, path, after, before }: HistoryChange,
  { element }: HistoryReport,
  { paint }: Style,
): string {
  // What stands in the element says where; the element itself is said above.
  const isOwn = element !== undefined && (after ?? before)?.id === element.id;
  const where = isOwn || path.length === 0 ? '' : `  ${paint('dim', printable(path.join(' › ')))}`;
  return `  ${paint(COLOURS[effect], `${SIGNS[effect]} `)}${printable(text)}${where}`;
}

/** How far the history goes, and what was left out of it. */
export function endOf({ looked, end, unread, workingTreeUnread }: HistoryReport, language: Language): string[] {
  const commits = unread.map(({ hash }) => hash.slice(0, HASH_LENGTH)).join(', ');
  return [
    `${historyWords.text(language, 'looked', { count: looked })} ${historyWords.text(language, end)}`,
    ...(unread.length > 0 ? [historyWords.text(language, 'unread', { count: unread.length, commits })] : []),
    ...(workingTreeUnread ? [historyWords.text(language, 'tree-unread')] : []),
  ];
}
