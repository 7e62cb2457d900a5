import { escapeMarkdown } from '@touchline/diagrams';
import { historyWords } from '@touchline/diff';
import { formatDate, type Language } from '@touchline/locale';
import type { HistoryReport } from '@touchline/model';
import { endOf, HASH_LENGTH } from './pretty.ts';

const SIGNS = { better: '▲', worse: '▼', other: '•' } as const;

/** A history as a table for a wiki or a pull request; platforms make links of the hashes. */
export function logMarkdown(report: HistoryReport, language: Language): string {
  const { element, entries, name } = report;
  const head = (['date', 'change', 'commit', 'author'] as const).map((word) => historyWords.text(language, word));
  const rows = entries.flatMap(({ commit, changes }) => {
    const date = commit ? formatDate(language, commit.date.slice(0, 10)) : historyWords.text(language, 'not-committed');
    const by = commit
      ? [`${commit.hash.slice(0, HASH_LENGTH)} ${escapeMarkdown(commit.subject)}`, escapeMarkdown(commit.author)]
      : ['', ''];
    return changes.map(({ effect, text }) => [date, `${SIGNS[effect]} ${escapeMarkdown(text)}`, ...by]);
  });
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [
    `## ${escapeMarkdown([...(element?.path ?? []), element?.title ?? name].join(' › '))}\n`,
    ...(rows.length > 0 ? lines : [historyWords.text(language, 'nothing')]),
    '',
    ...endOf(report, language).map((line) => `${escapeMarkdown(line)}\n`),
  ].join('\n');
}
