import type { Language } from '@touchline/locale';
import { type Journey, type Lane, labelOf } from '@touchline/model';
import { contentOfMap, type MapContent } from '../map/content-map.ts';
import { journeyMapSvg } from '../map/journey-map-svg.ts';
import { type JourneyMapOptions, LANES } from '../map/options.ts';
import { journeyMapPages } from '../map/pages.ts';
import { stackSvgs } from '../render/stack.ts';
import type { JourneySide, JourneySides } from './sides.ts';
import type { Caption, Captions } from './wording.ts';
import { comparisonWords } from './words.ts';

interface MapsOptions {
  readonly language: Language;
  readonly asOf: string | undefined;
  readonly captions: Captions;
}

/** Always there: what the customer feels and what hurts is what a change is for. */
const KEPT: readonly Lane[] = ['feeling', 'pain'];

interface Maps {
  readonly picture: () => string;
  readonly pages: () => string[];
  /** Every lane is drawn. */
  readonly isWhole: boolean;
}

/**
 * The maps of both sides with their marks and the lanes in which something changed, so that both are seen at once: one above
 * the other on a screen, page after page on paper.
 */
export function comparedMaps(sides: JourneySides, { language, asOf, captions }: MapsOptions): Maps {
  const present = (['before', 'after'] as const).flatMap((which) => {
    const side = sides[which];
    if (!side) return [];
    const options: JourneyMapOptions = {
      language,
      theme: 'auto',
      changes: side.changes,
      ...captionOf(captions[which], side.journey, language),
      ...(asOf !== undefined && { asOf }),
    };
    return [{ side, options, content: contentOfMap(side.reader.model, side.journey.id, options) }];
  });
  const isOneSided = present.length < 2;
  const marked = new Set(present.flatMap(({ side, content }) => markedLanes(content, side)));
  const filled = new Set(present.flatMap(({ content }) => content.lanes));
  const lanes = LANES.filter((lane) => filled.has(lane) && (isOneSided || marked.has(lane) || KEPT.includes(lane)));
  const drawn = present.map(({ side, options }) => ({ side, options: { ...options, lanes } }));
  return {
    picture: () =>
      stackSvgs(
        drawn.map(({ side, options }) => journeyMapSvg(side.reader.model, side.journey.id, options)),
        language,
        'auto',
      ),
    pages: () =>
      drawn.flatMap(({ side, options }) =>
        journeyMapPages(side.reader.model, side.journey.id, { ...options, paper: 'A4' }),
      ),
    isWhole: lanes.length === [...filled].filter((lane) => lane !== 'touchpoint').length || isOneSided,
  };
}

/** Nothing where the title of the map says it. */
function captionOf({ side, label }: Caption, journey: Journey, language: Language): { caption?: string } {
  if (side !== undefined) return { caption: comparisonWords.text(language, 'side', { side, label }) };
  return label === labelOf(journey) ? {} : { caption: label };
}

/** Lanes with an item that is marked. */
function markedLanes({ cells, spans }: MapContent, { changes }: JourneySide): Lane[] {
  return [...cells, ...spans].flatMap((content) =>
    [...content].flatMap(([lane, items]) =>
      items.some((item) => item.kind !== 'chips' && item.id !== undefined && changes.has(item.id)) ? [lane] : [],
    ),
  );
}
