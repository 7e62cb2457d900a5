import { buildChecklist } from '@touchline/insights';
import { LifecycleStage } from '@touchline/model';
import { placeOf } from './places.ts';
import type { AssistantTool } from './tool.ts';

/** Places told of an item; the detail has the full count. */
const MOST_PLACES = 10;

export const checklist: AssistantTool = {
  name: 'checklist',
  title: 'Show the strategy checklist',
  description:
    'Shows how far the strategy is: the items of its seven stages, which are done, partly done or missing, what to write next, and what people ticked themselves. Narrow it to one stage.',
  inputSchema: {
    type: 'object',
    properties: { stage: { type: 'string', description: 'Only this stage.', enum: LifecycleStage.options } },
    required: [],
    additionalProperties: false,
  },
  answer({ model, asOf, language }, { stage }) {
    const report = buildChecklist(model, { asOf, language });
    const stages = report.stages.filter((one) => stage === undefined || one.stage === stage);
    return {
      asOf,
      stages: stages.map(({ stage: name, title, items, done, partly, missing, total }) => ({
        stage: name,
        title,
        done,
        partly,
        missing,
        total,
        items: items
          .filter(({ state }) => state !== 'not-applicable')
          .map(({ id, label, state, hint, detail, places }) => ({
            id,
            label,
            state,
            ...(state !== 'done' && { hint }),
            ...(detail !== undefined && { detail }),
            missingAt: places
              .filter(({ fulfilled }) => !fulfilled)
              .slice(0, MOST_PLACES)
              .map(({ element, title: at, at: place, note }) => ({ element, title: at, at: placeOf(place), note })),
          })),
      })),
      ...(stage === undefined && {
        tickedByPeople: report.manual.map(({ title, done, total, items }) => ({
          title,
          done,
          total,
          items: items.map(({ text, done: isDone }) => ({ text, done: isDone })),
        })),
      }),
    };
  },
};
