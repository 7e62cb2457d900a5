import { capitalized, label } from '@touchline/locale';
import type { Lane } from '@touchline/model';
import type { MapContent } from './content-map.ts';

/** The name of a lane. Where nobody meets the company, what people go through are steps and no touchpoints. */
export function laneTitle({ columns, words: { language } }: MapContent, lane: Lane): string {
  const isPlain = columns.length > 0 && columns.every(({ subject }) => subject.kind === 'step' && !subject.contact);
  return lane === 'touchpoint' && isPlain
    ? capitalized(label(language, 'elementKind', 'step'))
    : label(language, 'lane', lane);
}
