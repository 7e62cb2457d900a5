import { buildChecklist, checklistOfStage } from '@touchline/insights';
import { type ChecklistItemReport, LifecycleStage } from '@touchline/model';
import { placeOf } from './places.ts';
import type { AssistantTool } from './tool.ts';

/** Places told of an item; the detail has the full count. */
const MOST_PLACES = 10;
/** Steps told of a whole strategy. */
const MOST_STEPS = 12;

export const checklist: AssistantTool = {
  name: 'checklist',
  title: 'Show the strategy checklist',
  description:
    'Shows how far the strategy is: the next steps in the order to do them, the items of its seven stages with their weight (3 essential, 2 important, 1 rounding off) and what each still needs, stages that the team claims done too early, and what people ticked themselves. Narrow it to one stage.',
  inputSchema: {
    type: 'object',
    properties: { stage: { type: 'string', description: 'Only this stage.', enum: LifecycleStage.options } },
    required: [],
    additionalProperties: false,
  },
  answer({ model, asOf, language }, { stage }) {
    const whole = buildChecklist(model, { asOf, language });
    const only = LifecycleStage.options.find((one) => one === stage);
    const { progress, stages, next, gates, manual } = only ? checklistOfStage(whole, only, language) : whole;
    return {
      asOf,
      progress: progress.share,
      next: next.slice(0, MOST_STEPS).map(({ item, text, weight, effort, at }) => ({
        item,
        text,
        weight,
        effort,
        ...(at && { at: placeOf(at) }),
      })),
      ...(gates.length > 0 && {
        claimedTooEarly: gates.map(({ stage: of, message, at }) => ({ stage: of, message, at: placeOf(at) })),
      }),
      stages: stages.map(({ stage: name, title, items, done, partly, missing, total, progress: own }) => ({
        stage: name,
        title,
        done,
        partly,
        missing,
        total,
        progress: own.share,
        items: items.filter(({ state }) => state !== 'not-applicable').map(itemFacts),
      })),
      ...(manual.length > 0 && {
        tickedByPeople: manual.map(({ title, done, total, items }) => ({
          title,
          done,
          total,
          items: items.map(({ text, done: isDone }) => ({ text, done: isDone })),
        })),
      }),
    };
  },
};

function itemFacts({ id, label, state, weight, step, hint, detail, places }: ChecklistItemReport): object {
  return {
    id,
    label,
    state,
    weight,
    ...(step !== undefined && { step, hint }),
    ...(detail !== undefined && { detail }),
    missingAt: places
      .filter(({ fulfilled }) => !fulfilled)
      .slice(0, MOST_PLACES)
      .map(({ element, title: at, at: place, note }) => ({ element, title: at, at: placeOf(place), note })),
  };
}
