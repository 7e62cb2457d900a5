import { BLUEPRINT_LANES, blueprintSvg, kpiBoardSvg, renderView } from '@touchline/diagrams';
import { statementsOf, type ViewKind, within } from '@touchline/model';
import type { Scene } from '../scene.ts';
import type { Drawn, Tab } from './tab.ts';

function piece(svg: string): Drawn {
  return { key: svg, markup: 'svg' };
}

const BACKSTAGE = ['frontstage', 'backstage', 'support-process', 'artifact'] as const;

export const blueprintTab: Tab = {
  id: 'blueprint',
  icon: 'blueprint',
  ofJourney: true,
  draw({ reader, theme, state, filter, journey, pair }) {
    const lanes = BLUEPRINT_LANES.filter((lane) => !state.hiddenLanes.some((hidden) => hidden === lane));
    return (pair ?? (journey ? [journey] : []))
      .filter((each) =>
        [each, ...[...within(each)].map(({ element }) => element)].some(
          (element) => 'statements' in element && statementsOf(element, ...BACKSTAGE).length > 0,
        ),
      )
      .map((each) => piece(blueprintSvg(reader, each, { theme, ids: true, filter, lanes })));
  },
};

const ofProject = ({ drawing, theme }: Scene, kind: ViewKind): Drawn[] =>
  renderView(drawing.model, kind, 'svg', { theme, ids: true, asOf: drawing.asOf }).map(({ content }) => piece(content));

export const strategyTab: Tab = {
  id: 'strategy',
  icon: 'strategy',
  ofJourney: false,
  draw: (scene) => ofProject(scene, 'strategy-map'),
};

export const kpisTab: Tab = {
  id: 'kpis',
  icon: 'kpis',
  ofJourney: false,
  draw: ({ reader, theme, drawing }) =>
    drawing.model.kpis.length === 0 ? [] : [piece(kpiBoardSvg(reader, { theme, ids: true, asOf: drawing.asOf }))],
};

export const planTab: Tab = {
  id: 'plan',
  icon: 'plan',
  ofJourney: false,
  draw: (scene) => [...ofProject(scene, 'roadmap'), ...ofProject(scene, 'priorities')],
};
