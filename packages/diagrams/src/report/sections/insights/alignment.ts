import { label } from '@touchline/locale';
import type { AlignmentReport } from '@touchline/model';
import { messages } from '../../../alignment/messages.ts';
import { alignmentSvg } from '../../../alignment/svg.ts';
import type { Reader } from '../../../reading/reader.ts';
import type { Block, Cell, Section } from '../../document.ts';
import { type InsightsContext, listed, mention, table, text, titled } from './context.ts';
import { insightWords as words } from './words.ts';

/** Objectives and goals against what supports them, and what hangs on nothing. */
export function alignmentSection({
  reader,
  theme,
  ids,
  insights: { alignment },
}: InsightsContext): Section | undefined {
  if (!alignment) return undefined;
  const { language } = reader;
  const name = words.text(language, 'alignment');
  const off = alignment.off.map((each) => mention(each, label(language, 'elementKind', each.kind), each.note));
  return {
    id: 'alignment',
    title: name,
    blocks: [
      { type: 'picture', svg: () => alignmentSvg(reader, alignment, { theme, ids }), mermaid: () => [], name },
      text(alignment.says),
      ...titled(words.text(language, 'off'), listed(reader, off)),
      ...matrix(reader, alignment),
    ],
  };
}

/** More columns than this are no table that one can read. */
const MOST_COLUMNS = 8;
const SIGNS = { direct: '●', through: '○', kpi: '◇' } as const;

/** The picture as a table, for readers who hear it and for Markdown. */
function matrix({ language }: Reader, { columns, rows, links }: AlignmentReport): Block[] {
  if (columns.length > MOST_COLUMNS) return [];
  const signs = new Map(links.map(({ row, column, how }) => [`${row}\n${column}`, SIGNS[how]]));
  const body = rows.map((row): Cell[] => [
    [{ element: row.element, text: row.title }],
    ...columns.map((column): Cell => [signs.get(`${row.element}\n${column.element}`) ?? '']),
  ]);
  const used = (['direct', 'through', 'kpi'] as const).filter((how) => links.some((link) => link.how === how));
  const legend = used.map((how) => `${SIGNS[how]} ${messages.text(language, how)}`).join(' · ');
  return [
    {
      type: 'fold',
      title: words.text(language, 'alignment'),
      blocks: [
        ...table(['', ...columns.map(({ title }) => title)], body),
        { type: 'text', content: [{ soft: legend }] },
      ],
    },
  ];
}
