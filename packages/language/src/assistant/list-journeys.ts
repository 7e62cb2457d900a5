import { labelOf, stagesOf, statementsOf, stepsOf } from '@touchline/model';
import { briefOf, findingsWithin } from './places.ts';
import type { AssistantTool } from './tool.ts';

export const listJourneys: AssistantTool = {
  name: 'list_journeys',
  title: 'List the journeys',
  description:
    'Lists the customer journeys of the strategy with their stages, numbers of touchpoints, pains and opportunities, lowest feeling and findings. Start here; the ids are what show_element takes.',
  inputSchema: { type: 'object', properties: {}, required: [], additionalProperties: false },
  answer: (project) => ({
    asOf: project.asOf,
    journeys: project.model.journeys.map((journey) => {
      const steps = [...stepsOf(journey)];
      const many = (kind: 'pain' | 'opportunity'): number =>
        steps.reduce((sum, step) => sum + statementsOf(step, kind).length, 0);
      const scored = steps.flatMap((step) =>
        (step.feelings ?? []).flatMap(({ score }) => (score === undefined ? [] : [{ score, step }])),
      );
      const lowest = scored.length === 0 ? undefined : scored.reduce((a, b) => (b.score < a.score ? b : a));
      return {
        ...briefOf(journey),
        ...(journey.state && { state: journey.state }),
        stages: [...stagesOf(journey)].map(({ stage }) => labelOf(stage)),
        touchpoints: steps.filter(({ contact }) => contact).length,
        otherSteps: steps.filter(({ contact }) => !contact).length,
        pains: many('pain'),
        opportunities: many('opportunity'),
        ...(lowest && { lowestFeeling: { score: lowest.score, ...briefOf(lowest.step) } }),
        findings: findingsWithin(project, journey.id).length,
      };
    }),
  }),
};
