import type { Model } from '@touchline/model';
import { contentOfMap } from './content-map.ts';
import { drawMap } from './draw.ts';
import { layoutMap } from './layout.ts';
import type { JourneyMapOptions } from './options.ts';

/**
 * The journey map as one self-contained SVG: no script, no outside font, no foreignObject. The same input gives the
 * same bytes everywhere.
 *
 * @throws UnknownJourneyError when the model has no such journey.
 */
export function journeyMapSvg(model: Model, journeyId: string, options: JourneyMapOptions): string {
  const layout = layoutMap(contentOfMap(model, journeyId, options));
  return drawMap(layout, { theme: options.theme ?? 'light', ids: options.ids ?? false });
}
