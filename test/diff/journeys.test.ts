import { changesOf } from '@touchline/diagrams';
import { diffJourneys, diffModels } from '@touchline/diff';
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

  test('of what comes with its step are said by the step', () => {
    const { after } = marksOf(TODAY.replace('  stage Use', '  step New "Asks" { pain "Waits" }\n  stage Use'));
    expect(after).toEqual({ New: 'added' });
  });

  test('what an element accepts is no part of a map', () => {
    expect(marksOf(TODAY.replace('feeling 4', 'feeling 4 { accept step-without-feeling because "x" }'))).toEqual({
      before: {},
      after: {},
    });
  });
});
