import { expect, test } from 'vitest';
import type { Journey } from './journey.ts';
import { emptyModel, Model, modelJsonSchema } from './model.ts';
import { allElements, indexModel, stepsOf } from './traverse.ts';

const at = { file: 'a.cx', line: 1, column: 1, endLine: 1, endColumn: 9 };

function sample(): Model {
  const journey: Journey = {
    kind: 'journey',
    id: 'Buy',
    name: 'Buy',
    source: at,
    children: [
      {
        kind: 'stage',
        id: 'Buy.Apply',
        name: 'Apply',
        source: at,
        children: [
          {
            kind: 'step',
            contact: true,
            id: 'Buy.Apply.fills-in',
            title: 'Fills in',
            source: at,
            statements: [{ kind: 'pain', id: 'Buy.Apply.fills-in.pain:slow', text: 'Slow', at }],
          },
        ],
      },
    ],
  };
  return { ...emptyModel({ language: 'en' }), files: ['a.cx'], journeys: [journey] };
}

test('a model survives being written and read back', () => {
  const model = sample();
  expect(Model.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
});

test('a newer schema version is refused', () => {
  expect(Model.safeParse({ ...sample(), schemaVersion: 2 }).success).toBe(false);
});

test('the JSON Schema describes nested journeys', () => {
  expect(JSON.stringify(modelJsonSchema())).toContain('moment-of-truth');
});

test('traversal reaches statements of nested steps, with parents', () => {
  const model = sample();
  const ids = [...allElements(model)].map((placed) => placed.element.id);
  expect(ids).toEqual(['Buy', 'Buy.Apply', 'Buy.Apply.fills-in', 'Buy.Apply.fills-in.pain:slow']);
  const index = indexModel(model);
  expect(index.journeyOf('Buy.Apply.fills-in.pain:slow')?.id).toBe('Buy');
  expect([...stepsOf(model.journeys[0] as Journey)].map((step) => step.title)).toEqual(['Fills in']);
});
