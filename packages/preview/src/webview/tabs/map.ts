import { changesBetween, type JourneyMapOptions, journeyMapHtml } from '@touchline/diagrams';
import type { Earlier } from '../comparing/earlier.ts';
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
    if (scene.journey === undefined) return [];
    return scene.earlier ? withEarlier(scene, scene.earlier, scene.journey.id) : [pieceOf(scene, scene.journey.id, {})];
  },
};

/** The journey as it was, where it was there, and as it is. */
function withEarlier(scene: Scene, earlier: Earlier, journey: string): Drawn[] {
  const { marks, matching, model, labels } = earlier;
  const now: Drawn = { ...pieceOf(scene, journey, { changes: marks.after }), caption: labels.after };
  const then = matching.before.get(journey);
  if (then === undefined) return [now];
  const old = pieceOf(scene, then, { changes: marks.before, findings: [] }, model);
  return [{ ...old, caption: labels.before, earlier: true }, now];
}

function pieceOf(
  { drawing, reader, state, filter }: Scene,
  journey: string,
  more: Pick<JourneyMapOptions, 'changes' | 'findings'>,
  model = drawing.model,
): Drawn {
  const markup = journeyMapHtml(model, journey, {
    language: reader.language,
    lanes: shownLanes(state),
    filter,
    asOf: drawing.asOf,
    findings: drawing.findings,
    ...more,
  });
  return { key: markup, markup: 'html' };
}
