import { formatDate, type Language } from '@touchline/locale';
import type { HistoryReport } from '@touchline/model';
import type { Markup } from './markup.ts';
import { hoverWords } from './words.ts';

/** As many changes as are shown; `touchline log` shows all. */
const MOST = 4;

const SIGNS = { better: '▲', worse: '▼', other: '•' } as const;

/** The latest commits that changed an element or what stands in it; undefined when none is known. */
export function timelineOf(
  { entries }: HistoryReport,
  element: string,
  language: Language,
  markup: Markup,
): string | undefined {
  const lines = entries.flatMap(({ commit, changes }) => {
    // What is not committed stands in the text before the reader's eyes.
    if (!commit) return [];
    const date = formatDate(language, commit.date.slice(0, 10));
    const own = changes.filter(({ elements }) => elements.includes(element));
    return own.map(({ effect, text }) => `${SIGNS[effect]} ${markup.text(`${date}, ${commit.author}: ${text}`)}`);
  });
  if (lines.length === 0) return undefined;
  const shown = lines.slice(0, MOST);
  if (lines.length > MOST) shown.push(markup.text(`+${lines.length - MOST}`));
  return `${markup.text(hoverWords.text(language, 'history'))}\n\n${markup.list(shown)}`;
}
