import { changesOf } from '@touchline/diagrams';
import { diffJourneys, diffModels, tellChanges } from '@touchline/diff';
import { loadProject } from '@touchline/language';
import type { Model } from '@touchline/model';
import { describe, expect, test } from 'vitest';

function modelOf(text: string): Model {
  const { model, problems } = loadProject([{ path: 'a.cx', text }], { language: 'en' });
  expect(problems).toEqual([]);
  return model;
}

const TODAY = `journey Today "I open an account" {
  stage Apply "Apply" {
    touchpoint Form "Fills in the form" feeling 2 { pain "Types twice" high }
    touchpoint Sign "Signs" feeling 1
  }
  stage Use "First use" {
    touchpoint Card "Gets the card" feeling 4
  }
}
`;

/** What was compared, without the journey's own part of the ids. */
const marked = (marks: ReadonlyMap<string, string>) =>
  Object.fromEntries([...marks].map(([id, mark]) => [id.slice(id.indexOf('.') + 1), mark]));

describe('a wanted journey and the one of today', () => {
  test('a title like another one makes no element the other one', () => {
    const model = modelOf(`${TODAY}
journey Future "I open an account in 2027" to-be of Today {
  remove Apply.Sign
  change Apply.Form { feeling 4 }
  add to Apply after Form touchpoint AppSign "Signs in the app" feeling 4
}
`);
    const changes = changesOf(diffJourneys(model, 'Today', 'Future') ?? expect.unreachable());
    expect(marked(changes.before)).toMatchObject({ 'Apply.Sign': 'removed', 'Apply.Form': 'changed' });
    expect([...changes.after.values()].sort()).toEqual(['added', 'changed']);
  });

  test('two that are written out belong together by name and likeness, whatever the journeys are called', () => {
    const model = modelOf(
      TODAY +
        TODAY.replace('journey Today', 'journey Tomorrow')
          .replace('touchpoint Sign "Signs"', 'touchpoint SignForm "Signs the form"')
          .replace('feeling 4', 'feeling 5'),
    );
    const diff = diffJourneys(model, 'Today', 'Tomorrow') ?? expect.unreachable();
    expect(diff.changes.map(({ change, kind }) => `${change} ${kind}`).sort()).toEqual([
      'changed step',
      'renamed step',
    ]);
    expect(marked(changesOf(diff).after)).toEqual({ 'Apply.SignForm': 'renamed', 'Use.Card': 'changed' });
  });

  const FUTURE = `journey Future "I open an account in 2027" to-be of Today {
  remove Apply.Sign
  change Apply { target Wait 1 h }
  change Apply.Form { feeling 4 }
  add to Apply after Form touchpoint AppSign "Signs in the app" feeling 4 { pain "Types a code" }
}
kpi Wait "Waiting for the card" { metric csat  lower is better }
`;
  const told = (first: string, second: string): string[] => {
    const model = modelOf(TODAY.replace('"Apply" {', '"Apply" {\n    target Wait 4 h') + FUTURE);
    const diff = diffJourneys(model, first, second) ?? expect.unreachable();
    const { changes } = tellChanges(diff, { language: 'en' });
    return changes.map(({ effect, text }) => `${effect}: ${text}`.replaceAll('\u00a0', ' ')).sort();
  };

  test('what one has and the other has not is told the other way round as well', () => {
    expect(told('Today', 'Future')).toEqual([
      'better: The target of “Waiting for the card” at “Apply” is more ambitious: 1 h instead of 4 h.',
      'better: “Fills in the form” moved from 2 to 4.',
      'other: Customers meet the company at one more touchpoint: “Signs in the app”.',
      'other: Customers no longer meet the company at the touchpoint “Signs”.',
      'worse: New pain: “Types a code”.',
    ]);
    expect(told('Future', 'Today')).toEqual([
      'better: The pain “Types a code” is gone.',
      'other: Customers meet the company at one more touchpoint: “Signs”.',
      'other: Customers no longer meet the company at the touchpoint “Signs in the app”.',
      'worse: The target of “Waiting for the card” at “Apply” is lowered from 1 h to 4 h.',
      'worse: “Fills in the form” moved from 4 to 2.',
    ]);
  });

  test('statements of a step that goes are not taken for those of one that comes', () => {
    const model = modelOf(
      TODAY.replace('"Signs" feeling 1', '"Signs" feeling 1 { pain "Waits for the letter" }') +
        FUTURE.replace('"Types a code"', '"Waits for the code"').replace('  change Apply { target Wait 1 h }\n', ''),
    );
    const { changes } = diffJourneys(model, 'Today', 'Future') ?? expect.unreachable();
    expect(changes.filter(({ kind }) => kind === 'pain').map(({ change }) => change)).toEqual(['added', 'removed']);
  });

  test('a journey that is not there has nothing to compare', () => {
    expect(diffJourneys(modelOf(TODAY), 'Today', 'Nowhere')).toBeUndefined();
  });
});

describe('marks', () => {
  const marksOf = (after: string) => {
    const both = changesOf(diffModels(modelOf(TODAY), modelOf(after)));
    return { before: marked(both.before), after: marked(both.after) };
  };

  test('of what moved to another stage stand on both sides', () => {
    const sign = '    touchpoint Sign "Signs" feeling 1\n';
    const moved = TODAY.replace(sign, '').replace('    touchpoint Card', `${sign}    touchpoint Card`);
    expect(marksOf(moved)).toEqual({ before: { 'Apply.Sign': 'moved' }, after: { 'Use.Sign': 'moved' } });
  });

  test('of a statement stand on it, and its step is changed on both sides', () => {
    const { before, after } = marksOf(TODAY.replace(' { pain "Types twice" high }', ''));
    expect(after).toEqual({ 'Apply.Form': 'changed' });
    expect(Object.values(before).sort()).toEqual(['changed', 'removed']);
  });

  test('of what comes with its step are said by the step, except what the list tells by itself', () => {
    const { after } = marksOf(
      TODAY.replace('  stage Use', '  step New "Asks" { pain "Waits" opportunity "Answer at once" }\n  stage Use'),
    );
    expect(after).toEqual({ New: 'added', 'New.pain:waits': 'added' });
  });

  test('what an element accepts is no part of a map', () => {
    expect(marksOf(TODAY.replace('feeling 4', 'feeling 4 { accept step-without-feeling because "x" }'))).toEqual({
      before: {},
      after: {},
    });
  });
});
