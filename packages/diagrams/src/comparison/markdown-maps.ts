import type { Language } from '@touchline/locale';
import { CHANGES, signed } from '../map/changes.ts';
import { columnsOf } from '../map/columns.ts';
import { mapWords } from '../map/words.ts';
import { journeyMermaid } from '../mermaid/journey.ts';
import { escapeMarkdown } from '../report/to-markdown.ts';
import type { JourneySide, JourneySides } from './sides.ts';
import type { Caption, Captions } from './wording.ts';
import { comparisonWords as words } from './words.ts';

/** Mermaid gives every touchpoint the same width: with more of them the texts are too small in a comment. */
const READABLE = 8;

/**
 * A comment is narrow, and Mermaid shrinks what does not fit: less room between touchpoints leaves the texts larger. The
 * bands of stages keep the margin of the diagram between touchpoints, so both are the same.
 */
const NARROW = '---\nconfig:\n  journey:\n    taskMargin: 16\n    diagramMarginX: 16\n---\n';

interface MapsOptions {
  readonly language: Language;
  readonly captions: Captions;
}

/** The maps of a journey before and after as Mermaid, what changed behind a sign. */
export function mapsMarkdown(sides: JourneySides, { language, captions }: MapsOptions): string {
  const present = (['before', 'after'] as const).flatMap((which) => {
    const side = sides[which];
    return side ? [{ which, side }] : [];
  });
  const isCut = present.some(({ side }) => side.stages && columnsOf(side.journey).columns.length > READABLE);
  const signs = CHANGES.filter((change) => present.some(({ side }) => isShown(side, change)));
  const legend = [
    signs.map((change) => signed(mapWords.text(language, change), change)).join(' · '),
    isCut ? words.text(language, 'changed-stages') : '',
  ].filter((line) => line !== '');
  return [
    ...present.flatMap(({ which, side }) => [
      captionMarkdown(captions[which]),
      ...diagramsOf(side, isCut).map((text) => `\`\`\`mermaid\n${NARROW}${text.trimEnd()}\n\`\`\``),
    ]),
    ...(legend.length > 0 ? [legend.map(escapeMarkdown).join(' — ')] : []),
  ].join('\n\n');
}

function captionMarkdown({ side, label }: Caption): string {
  const name = escapeMarkdown(label);
  return side === undefined ? `**${name}**` : `**${escapeMarkdown(side)}** · ${name}`;
}

function diagramsOf({ reader, journey, changes, stages }: JourneySide, isCut: boolean): string[] {
  const filter = isCut && stages ? { stages: [...stages] } : undefined;
  return journeyMermaid(reader, journey, filter, changes).map(({ text }) => text);
}

/** Marks of touchpoints and stages only: a Mermaid map has no other. */
function isShown({ journey, changes }: JourneySide, change: string): boolean {
  const { columns } = columnsOf(journey);
  return columns.some(
    ({ subject, stages }) => changes.get(subject.id) === change || stages.some(({ id }) => changes.get(id) === change),
  );
}
