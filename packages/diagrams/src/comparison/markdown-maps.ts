import { formatNumber, type Language } from '@touchline/locale';
import { CHANGES, signed } from '../map/changes.ts';
import { columnsOf } from '../map/columns.ts';
import { mapWords } from '../map/words.ts';
import { MOST_TASKS } from '../mermaid/journey-column.ts';
import { escapeMarkdown } from '../report/to-markdown.ts';
import { mapParts } from './map-parts.ts';
import type { JourneySide, JourneySides } from './sides.ts';
import type { Caption, Captions } from './wording.ts';
import { comparisonWords as words } from './words.ts';

interface MapsOptions {
  readonly language: Language;
  readonly captions: Captions;
}

/**
 * The maps of a journey before and after as Mermaid, what changed behind a sign. Long ones are cut at the same places, and
 * parts without a change are left out.
 */
export function mapsMarkdown(sides: JourneySides, { language, captions }: MapsOptions): string {
  const which = (['before', 'after'] as const).filter((each) => sides[each]);
  const present = which.flatMap((each) => sides[each] ?? []);
  const isCut = present.some(({ journey, stages }) => stages && columnsOf(journey).columns.length > MOST_TASKS);
  const { parts, total } = mapParts(
    sides,
    ({ stages }) => (isCut && stages ? { stages: [...stages] } : undefined),
    language,
  );
  const signs = CHANGES.filter((change) => present.some((side) => isShown(side, change)));
  const legend = [
    signs.map((change) => signed(mapWords.text(language, change), change)).join(' · '),
    isCut ? words.text(language, 'changed-stages') : '',
    parts.length < total
      ? words.text(language, 'changed-parts', {
          count: formatNumber(language, total - parts.length),
          total: formatNumber(language, total),
        })
      : '',
  ].filter((line) => line !== '');
  return [
    ...parts.flatMap(({ diagrams }) =>
      which.flatMap((each) =>
        diagrams[each].length === 0
          ? []
          : [
              captionMarkdown(captions[each]),
              ...diagrams[each].map((text) => `\`\`\`mermaid\n${text.trimEnd()}\n\`\`\``),
            ],
      ),
    ),
    ...(legend.length > 0 ? [legend.map(escapeMarkdown).join(' — ')] : []),
  ].join('\n\n');
}

function captionMarkdown({ side, label }: Caption): string {
  const name = escapeMarkdown(label);
  return side === undefined ? `**${name}**` : `**${escapeMarkdown(side)}** · ${name}`;
}

/** Marks of touchpoints and stages only: a Mermaid map has no other. */
function isShown({ journey, changes }: JourneySide, change: string): boolean {
  const { columns } = columnsOf(journey);
  return columns.some(
    ({ subject, stages }) => changes.get(subject.id) === change || stages.some(({ id }) => changes.get(id) === change),
  );
}
