import { label, truncate, words } from '@touchline/locale';
import { labelOf, type Strategy } from '@touchline/model';
import { messages } from '../priorities/messages.ts';
import { cellsOf, LEVELS, placesInCell, prioritiesOf } from '../priorities/points.ts';
import type { Reader } from '../reading/reader.ts';
import { type Item, LIMITS, type MermaidDiagram, packDiagrams } from './diagram.ts';
import { escapeMermaid, quoteMermaid } from './escape.ts';
import { messages as mermaidMessages } from './messages.ts';

/** Labels stand centred under their points; longer ones would run into each other. Whole names stand beside the chart. */
const LABEL_SIGNS = 22;
/** With more points names cover each other even when short: then only numbers stand in the chart. */
const NAMED_POINTS = 10;
/** More numbers than these are not told apart any more. */
const MOST_POINTS = 60;

/** Impact over effort as a quadrant chart; points are numbered as in the list beside it. */
export function prioritiesMermaid(reader: Reader, strategy?: Strategy): MermaidDiagram[] {
  const { language } = reader;
  const { points, unweighed } = prioritiesOf(reader, strategy);
  const title = strategy === undefined ? label(language, 'viewKind', 'priorities') : labelOf(strategy);
  const { cells, perSide } = cellsOf(points);
  const place = new Map<string, { x: number; y: number }>();
  for (const inside of cells.values())
    placesInCell(inside.length, perSide).forEach((at, number) => {
      const point = inside[number];
      if (point === undefined) return;
      const x = (LEVELS.indexOf(point.effort) + at.x) / LEVELS.length;
      const y = (LEVELS.indexOf(point.impact) + at.y) / LEVELS.length;
      place.set(point.id, { x: round(x), y: round(y) });
    });
  const items: Item[] = points.map((point, at) => {
    const number = String(at + 1);
    const short = points.length > NAMED_POINTS ? number : `${number} ${truncate(point.name, LABEL_SIGNS)}`;
    const levels = messages.text(language, 'levels', {
      impact: label(language, 'level', point.impact),
      effort: label(language, 'level', point.effort),
    });
    const whole = `${number}. ${point.name} · ${levels}`;
    const { x, y } = place.get(point.id) ?? { x: 0.5, y: 0.5 };
    return { lines: [`  %% ${escapeMermaid(whole)}`, `  ${quoteMermaid(short)}: [${x}, ${y}]`], beside: [whole] };
  });
  const rest = unweighed.map(({ name }) => mermaidMessages.text(language, 'no-priority', { name }));
  const head = (full: string) => [
    'quadrantChart',
    `  title ${escapeMermaid(full)}`,
    `  x-axis ${quoteMermaid(words.text(language, 'low-effort'))} --> ${quoteMermaid(words.text(language, 'high-effort'))}`,
    `  y-axis ${quoteMermaid(words.text(language, 'low-impact'))} --> ${quoteMermaid(words.text(language, 'high-impact'))}`,
    `  quadrant-1 ${quoteMermaid(words.text(language, 'big-bets'))}`,
    `  quadrant-2 ${quoteMermaid(words.text(language, 'quick-wins'))}`,
    `  quadrant-3 ${quoteMermaid(words.text(language, 'fill-ins'))}`,
    `  quadrant-4 ${quoteMermaid(words.text(language, 'reconsider'))}`,
  ];
  const diagrams = packDiagrams(language, title, head, [{ open: [], items }], { ...LIMITS, items: MOST_POINTS });
  return diagrams.map((diagram, at) =>
    at === diagrams.length - 1 ? { ...diagram, beside: [...diagram.beside, ...rest] } : diagram,
  );
}

/** The syntax takes 0..1; points on the very edge are cut by the frame. */
function round(share: number): number {
  return Math.round(Math.min(0.98, Math.max(0.02, share)) * 1000) / 1000;
}
