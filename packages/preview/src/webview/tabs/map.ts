import { changesBetween, type JourneyMapOptions, journeyMapHtml } from '@touchline/diagrams';
import { shownLanes } from '../lanes.ts';
import type { Scene } from '../scene.ts';
import type { Drawn, Tab } from './tab.ts';

/** The grid as HTML: it scrolls with its stages and lane names in sight. */
export const mapTab: Tab = {
  id: 'map',
  icon: 'map',
  ofJourney: true,
  draw(scene) {
    const { model } = scene.drawing;
    const [today, future] = scene.pair ?? [];
    if (today !== undefined && future !== undefined) {
      const changes = changesBetween(model, today.id, future.id);
      return [
        pieceOf(scene, today.id, { changes: changes.before }),
        pieceOf(scene, future.id, { changes: changes.after }),
      ];
    }
    return scene.journey === undefined ? [] : [pieceOf(scene, scene.journey.id, {})];
  },
};

function pieceOf(
  { drawing, reader, state, filter }: Scene,
  journey: string,
  changes: Pick<JourneyMapOptions, 'changes'>,
): Drawn {
  const markup = journeyMapHtml(drawing.model, journey, {
    language: reader.language,
    lanes: shownLanes(state),
    filter,
    asOf: drawing.asOf,
    findings: drawing.findings,
    ...changes,
  });
  return { key: markup, markup: 'html' };
}
