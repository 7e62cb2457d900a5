import { diffWords } from '@touchline/diff';
import type { Language } from '@touchline/locale';
import { journeyMapSvg } from '../map/journey-map-svg.ts';
import type { JourneyMapOptions } from '../map/options.ts';
import { journeyMapPages } from '../map/pages.ts';
import { stackSvgs } from '../render/stack.ts';
import type { JourneySide, JourneySides } from './sides.ts';
import { comparisonWords } from './words.ts';

interface MapsOptions {
  readonly language: Language;
  readonly asOf: string | undefined;
  /** What the sides are called. */
  readonly labels: { readonly before: string; readonly after: string };
}

/** The maps of both sides with their marks: one above the other on a screen, page after page on paper. */
export function comparedMaps(
  sides: JourneySides,
  { language, asOf, labels }: MapsOptions,
): { picture: () => string; pages: () => string[] } {
  const present = (['before', 'after'] as const).flatMap((which) => {
    const side = sides[which];
    if (!side) return [];
    const options: JourneyMapOptions = {
      language,
      theme: 'auto',
      changes: side.changes,
      caption: comparisonWords.text(language, 'side', { side: diffWords.text(language, which), label: labels[which] }),
      ...(asOf !== undefined && { asOf }),
    };
    return [{ side, options }];
  });
  const svgOf = ({ side, options }: { side: JourneySide; options: JourneyMapOptions }): string =>
    journeyMapSvg(side.reader.model, side.journey.id, options);
  return {
    picture: () => stackSvgs(present.map(svgOf), language, 'auto'),
    pages: () =>
      present.flatMap(({ side, options }) =>
        journeyMapPages(side.reader.model, side.journey.id, { ...options, paper: 'A4' }),
      ),
  };
}
