import { type Language, label } from '@touchline/locale';
import type { BlueprintLane } from './grid.ts';
import { messages } from './messages.ts';

/** The name of a lane; what the journey map has too is called what it is called there. */
export function laneTitle(language: Language, lane: BlueprintLane): string {
  return lane === 'artifact' || lane === 'customer' || lane === 'system'
    ? messages.text(language, `lane-${lane}`)
    : label(language, 'lane', lane);
}
