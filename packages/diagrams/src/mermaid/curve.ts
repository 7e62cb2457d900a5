import { formatNumber, label, truncate } from '@touchline/locale';
import { type Journey, labelOf, type ViewFilter } from '@touchline/model';
import { columnsOf } from '../map/columns.ts';
import { type FeelingPoint, feelingsAlong } from '../map/feelings.ts';
import type { Reader } from '../reading/reader.ts';
import type { MermaidDiagram } from './diagram.ts';
import { escapeMermaid, quoteMermaid } from './escape.ts';
import { messages } from './messages.ts';

/** Names on the axis stand side by side: few and short, else they run into each other and numbers stand for them. */
const NAMED_STEPS = 6;
const LABEL_SIGNS = 16;
/** A chart of more points is not readable; the next chart carries on with the last point of this one. */
const MOST_POINTS = 30;

/**
 * The emotion curve as an XY chart, one chart a persona (Mermaid has no legend for lines). Steps without a score have no
 * place on the line: they and alternatives are told beside it.
 */
export function curveMermaid(reader: Reader, journey: Journey, filter: ViewFilter = {}): MermaidDiagram[] {
  const { language, model, names } = reader;
  const { columns } = columnsOf(journey, filter);
  const { scale, curves } = feelingsAlong(model, journey, columns, names, filter);
  const nameAt = (column: number) => {
    const subject = columns[column]?.subject;
    return subject === undefined ? '' : labelOf(subject);
  };
  return curves.flatMap((curve) => {
    const points = curve.runs.flat();
    const title =
      curve.label === undefined
        ? labelOf(journey)
        : messages.text(language, 'persona', { journey: labelOf(journey), persona: curve.label });
    const scored = new Set(points.map(({ column }) => column));
    const worded = new Map(curve.wordsOnly.map(({ column, word }) => [column, word]));
    const silent = columns.flatMap((_, at) => {
      if (scored.has(at)) return [];
      const word = worded.get(at);
      const step = nameAt(at);
      if (word !== undefined) return [messages.text(language, 'step-of', { step, list: word })];
      return curve.branches.some(({ point }) => point.column === at)
        ? []
        : [messages.text(language, 'no-feelings', { step })];
    });
    const alternatives = curve.branches.map(({ point }) => {
      const condition = messages.text(language, 'when', { condition: point.when ?? '' });
      return `${nameAt(point.column)} · ${condition}: ${formatNumber(language, point.score)}`;
    });
    if (points.length === 0) return [];
    const axis = label(language, 'lane', 'feeling');
    const low = Math.min(scale.min, ...points.map(({ score }) => score));
    const high = Math.max(scale.max, ...points.map(({ score }) => score));
    return chunks(points, MOST_POINTS).map((part, at, parts): MermaidDiagram => {
      const numbered = part.length > NAMED_STEPS;
      const first = at * (MOST_POINTS - 1);
      const labels = part.map(({ column }, index) =>
        numbered ? String(first + index + 1) : truncate(nameAt(column), LABEL_SIGNS),
      );
      const told = part.map((point, index) => `${first + index + 1}. ${said(point, nameAt(point.column), language)}`);
      const text = [
        'xychart-beta',
        `  title ${quoteMermaid(title)}`,
        `  x-axis [${labels.map(quoteMermaid).join(', ')}]`,
        `  y-axis ${quoteMermaid(axis)} ${low} --> ${high}`,
        // The first line of Mermaid's palette is hardly visible: it is the neutral line, the second one the feeling.
        `  line [${part.map(() => (scale.min + scale.max) / 2).join(', ')}]`,
        `  line [${part.map(({ score }) => score).join(', ')}]`,
        ...told.map((line) => `  %% ${escapeMermaid(line)}`),
        '',
      ].join('\n');
      return {
        title,
        text,
        beside: [...(numbered ? told : []), ...(at === parts.length - 1 ? [...alternatives, ...silent] : [])],
      };
    });
  });
}

function said(point: FeelingPoint, name: string, language: Reader['language']): string {
  const score = formatNumber(language, point.score);
  return [name, score, point.word].filter((word) => word !== undefined).join(' · ');
}

/** Pieces that overlap by one point, so that the line goes on. */
function chunks<T>(items: readonly T[], size: number): T[][] {
  const pieces: T[][] = [];
  for (let at = 0; at === 0 || at < items.length - 1; at += size - 1) pieces.push(items.slice(at, at + size));
  return pieces;
}
