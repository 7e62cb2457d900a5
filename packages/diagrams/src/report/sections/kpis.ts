import { words } from '@touchline/locale';
import { messages as boardMessages } from '../../kpi-board/messages.ts';
import { type KpiRow, kpiRows, statusText } from '../../kpi-board/rows.ts';
import { kpiBoardSvg } from '../../kpi-board/svg.ts';
import type { Reader } from '../../reading/reader.ts';
import type { Block, Section } from '../document.ts';
import { kpiDefinition } from '../kpi-facts.ts';
import { messages } from '../messages.ts';
import { cards, type ReportContext, title } from './context.ts';

/** The board, the table and every KPI with its definition in words. */
export function kpisSection({ reader, theme, asOf, measurements }: ReportContext): Section | undefined {
  const { model, language } = reader;
  if (model.kpis.length === 0) return undefined;
  return {
    id: 'kpis',
    title: words.text(language, 'kpis'),
    blocks: [
      {
        type: 'picture',
        svg: () => kpiBoardSvg(reader, { theme, asOf, measurements }),
        mermaid: () => [],
        name: boardMessages.text(language, 'board'),
      },
      kpiTable(reader, kpiRows(reader, { asOf, measurements })),
      title(messages.text(language, 'definition')),
      ...cards(reader, model.kpis),
    ],
  };
}

/** The board in words: what Markdown shows in place of the picture. */
export function kpiTable(reader: Reader, rows: readonly KpiRow[]): Block {
  const { language } = reader;
  const head = ['name', 'baseline', 'current', 'target', 'due', 'status', 'owner'] as const;
  return {
    type: 'table',
    head: [...head.map((code) => words.text(language, code)), messages.text(language, 'definition')],
    rows: rows.map((row) => [
      [{ element: row.kpi.id, text: row.name }],
      [row.baseline ?? '–'],
      [row.current === undefined ? '–' : [row.current, row.currentOn].filter(Boolean).join(' · ')],
      [
        row.target === undefined
          ? '–'
          : row.hold
            ? boardMessages.text(language, 'hold', { value: row.target })
            : row.target,
      ],
      [row.due ?? '–'],
      [row.status === undefined ? '–' : statusText(language, row.status)],
      [row.owner === '' ? '–' : row.owner],
      [kpiDefinition(reader, row.kpi)],
    ]),
  };
}
