import { journeyMapSvg } from '@touchline/diagrams';
import type { ReadAnswer } from '@touchline/language/protocol';
import type { Picture } from './cx-blocks.ts';

export type PictureTheme = 'light' | 'dark' | 'high-contrast';

/** More maps of one block are not drawn: a block is an example, not a strategy. */
const MOST_MAPS = 4;

/** The maps of the journeys of a text; none while it has syntax errors. */
export function picturesOf({ model, broken, language }: ReadAnswer, theme: PictureTheme): Picture[] {
  if (broken) return [];
  return model.journeys.slice(0, MOST_MAPS).map(({ id, title, name }) => ({
    svg: journeyMapSvg(model, id, { language, theme }),
    title: title ?? name ?? id,
  }));
}
