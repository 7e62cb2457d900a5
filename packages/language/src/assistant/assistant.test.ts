import { check } from '@touchline/insights';
import { indexModel, LifecycleStage } from '@touchline/model';
import { expect, test } from 'vitest';
import { loadProject } from '../workspace/load-project.ts';
import { askTool, assistantTools } from './index.ts';

const text = `strategy Growth "Growth" {
  goal Loyal "Loyal owners" {
    measured by Nps
  }
}
persona Olena "Олена"
channel App "App"
kpi Nps "Relationship NPS" {
  metric nps
  baseline 31 on 2026-03-31
  target 28 by 2027-06-30
}
journey Home "Додому" as-is for Olena {
  stage Ride "Їде" {
    touchpoint Pays "Pays the fare" via App {
      feeling 2 "lost"
      pain "The terminal fails" high
    }
    step Sits "Sits down" {
      feeling 4
    }
  }
}
initiative Repair "Repair the terminals" {
  improves Home.Ride.Pays
}
`;
const { model, problems } = loadProject([{ path: 'maps/home.cx', text }]);
const project = {
  model,
  index: indexModel(model),
  findings: [...problems, ...check(model, { asOf: '2026-10-01', language: 'en', config: { presets: ['essential'] } })],
  asOf: '2026-10-01',
  language: 'en',
} as const;

function ask(name: string, input: unknown = {}): unknown {
  const tool = assistantTools.find((one) => one.name === name);
  if (!tool) throw new Error(name);
  const { text: answer, isMistake } = askTool(tool, project, input);
  return isMistake ? answer : JSON.parse(answer);
}

test('journeys are listed with what they hold', () => {
  expect(ask('list_journeys')).toMatchObject({
    asOf: '2026-10-01',
    journeys: [
      {
        id: 'Home',
        kind: 'journey',
        title: 'Додому',
        at: 'maps/home.cx:13',
        state: 'as-is',
        stages: ['Їде'],
        touchpoints: 1,
        otherSteps: 1,
        pains: 1,
        opportunities: 0,
        lowestFeeling: { score: 2, id: 'Home.Ride.Pays', kind: 'touchpoint' },
      },
    ],
  });
});

test('an element is shown with what it says and what follows', () => {
  expect(ask('show_element', { element: 'Pays the fare' })).toMatchObject({
    id: 'Home.Ride.Pays',
    kind: 'touchpoint',
    says: { title: 'Pays the fare', via: ['App'], feelings: [{ score: 2, word: 'lost' }] },
    improvedBy: [{ id: 'Repair', title: 'Repair the terminals', at: 'maps/home.cx:24' }],
  });
  expect(ask('show_element', { element: 'Nps' })).toMatchObject({
    says: { baselines: [{ value: '31', on: '2026-03-31' }] },
    standing: { status: 'not-due', target: { value: '28' } },
    referredToBy: { shown: [{ id: 'Growth.Loyal' }], total: 1 },
    findings: { shown: [{ code: 'target-worse-than-baseline', severity: 'error', at: 'maps/home.cx:11' }] },
  });
  expect(ask('show_element', { element: 'Home' })).toMatchObject({ holds: { shown: [{ id: 'Home.Ride' }], total: 1 } });
});

test('places of the text do not swell an answer', () => {
  expect(JSON.stringify(ask('show_element', { element: 'Home.Ride.Pays' }))).not.toMatch(/endLine|nameAt/);
});

test('findings are narrowed to an element, a severity, a rule', () => {
  expect(ask('findings', { rule: 'target-worse-than-baseline' })).toMatchObject({ findings: { total: 1 } });
  expect(ask('findings', { element: 'Home', severity: 'error' })).toMatchObject({ findings: { total: 0 } });
});

test('the checklist is told stage by stage', () => {
  const { stages } = ask('checklist') as { stages: { stage: string; total: number }[] };
  expect(stages.map(({ stage }) => stage)).toEqual(LifecycleStage.options);
  const [first] = LifecycleStage.options;
  expect(ask('checklist', { stage: first })).toMatchObject({ stages: [{ stage: first }] });
});

test('elements are found by words in any script', () => {
  expect(ask('search', { words: 'додому' })).toMatchObject({ total: 1, shown: [{ id: 'Home' }] });
  expect(ask('search', { words: 'fails TERMINAL' })).toMatchObject({ shown: [{ kind: 'pain', in: 'Home.Ride.Pays' }] });
});

test.each([
  ['show_element', {}, '"element" is missing.'],
  ['show_element', { element: 7 }, '"element" is a text.'],
  ['show_element', { element: 'Pays the fair' }, 'Did you mean Pays the fare?'],
  ['show_element', null, 'The input is an object.'],
  ['search', { words: ' ' }, 'Say at least one word.'],
  ['checklist', { stage: 'moon' }, '"stage" is one of'],
  ['findings', { constructor: 'x' }, 'There is no "constructor"'],
])('a question that makes no sense to %s (%j) is answered with a way out', (name, input, said) => {
  expect(ask(name, input)).toContain(said);
});
