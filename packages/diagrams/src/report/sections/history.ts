import { historyWords } from '@touchline/diff';
import { formatDate } from '@touchline/locale';
import type { HistoryChange, HistoryEntry, HistoryReport } from '@touchline/model';
import type { Reader } from '../../reading/reader.ts';
import type { Block, Cell, Inline, Section } from '../document.ts';
import type { ReportContext } from './context.ts';

const SIGNS = { better: '▲', worse: '▼', other: '•' } as const;
const HASH_LENGTH = 10;

/** What changed when, newest first, where a history was handed over. */
export function historySection({ reader, history }: ReportContext): Section | undefined {
  if (!history) return undefined;
  const { language } = reader;
  const head = (['date', 'change', 'author', 'commit'] as const).map((word) => historyWords.text(language, word));
  const rows = history.entries.flatMap((entry) => rowsOf(entry, reader));
  const blocks: Block[] = [
    rows.length === 0
      ? { type: 'text', content: [historyWords.text(language, 'nothing')] }
      : { type: 'table', head, rows },
    { type: 'text', content: [{ soft: endOf(history, reader) }] },
  ];
  return { id: 'history', title: historyWords.text(language, 'title'), blocks };
}

/** Date, author and commit stand beside the first change of an entry alone. */
function rowsOf({ commit, changes }: HistoryEntry, reader: Reader): Cell[][] {
  const { language } = reader;
  const date = commit ? formatDate(language, commit.date.slice(0, 10)) : historyWords.text(language, 'not-committed');
  const by: Cell[] = commit
    ? [[commit.author], [{ code: commit.hash.slice(0, HASH_LENGTH) }, ` ${commit.subject}`]]
    : [[''], ['']];
  return changes.map((change, index) => {
    const first = index === 0;
    return [[first ? date : ''], told(change), ...(first ? by : [[''], ['']])];
  });
}

/** The sentence; what it stands in leads to its place in the report. */
function told({ effect, text, path, elements, after, before }: HistoryChange): Cell {
  const sentence = `${SIGNS[effect]} ${text}`;
  if (path.length === 0) return [sentence];
  const own = (after ?? before)?.id;
  const around = elements.find((id) => id !== own);
  const place = path.join(' › ');
  const where: Inline = around === undefined ? { soft: place } : { element: around, text: place };
  return [sentence, { soft: ' · ' }, where];
}

function endOf({ end, looked }: HistoryReport, { language }: Reader): string {
  const last = historyWords.text(language, end === 'limit' ? 'latest' : end);
  return `${historyWords.text(language, 'looked', { count: looked })} ${last}`;
}
