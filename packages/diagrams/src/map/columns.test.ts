import { describe, expect, test } from 'vitest';
import { group, journey, modelOf, ref, stage, step, touchpoint } from '../fixtures/build.ts';
import { columnsOf } from './columns.ts';

const build = (...children: Parameters<typeof journey>[1]) => {
  const model = modelOf({ journeys: [journey('J', children, { name: 'J' })] });
  return model.journeys[0] as (typeof model.journeys)[number];
};
const titles = (found: ReturnType<typeof columnsOf>) => found.columns.map(({ subject }) => subject.title);

describe('columns of a journey', () => {
  const nested = build(
    stage('Apply', [stage('Form', [step('Fills'), step('Pauses')]), step('Signs')]),
    stage('Later', []),
    step('Alone'),
  );

  test('are its steps in the order of the text; a stage without steps keeps a column', () => {
    expect(titles(columnsOf(nested))).toEqual(['Fills', 'Pauses', 'Signs', 'Later', 'Alone']);
  });

  test('lie under their stages, outer ones first, in the tint of the outermost', () => {
    const spans = columnsOf(nested).stages.map(({ stage, row, first, last, tint }) => [
      stage.title,
      row,
      first,
      last,
      tint,
    ]);
    expect(spans).toEqual([
      ['Apply', 0, 0, 2, 1],
      ['Form', 1, 0, 1, 1],
      ['Later', 0, 3, 3, 2],
    ]);
  });

  test('become stages where a view limits the depth', () => {
    const found = columnsOf(nested, { depth: 1 });
    expect(found.columns.map(({ subject, role }) => [subject.title, role])).toEqual([
      ['Form', 'collapsed-stage'],
      ['Signs', 'step'],
      ['Later', 'empty-stage'],
      ['Alone', 'step'],
    ]);
  });

  test('of a group stand under a bracket, inner groups in another row', () => {
    const grouped = build(step('A'), group('any-order', [step('B'), group('parallel', [step('C'), step('D')])]));
    expect(columnsOf(grouped).brackets.map(({ what, first, last, row }) => [what, first, last, row])).toEqual([
      ['parallel', 2, 3, 1],
      ['any-order', 1, 3, 0],
    ]);
  });

  test('pass every part of a filter', () => {
    const filtered = build(
      stage(
        'Own',
        [touchpoint('Moment', { moment: 'moment-of-truth', via: 'App' }), touchpoint('Key', { moment: 'key-moment' })],
        {
          owner: 'Team',
        },
      ),
      touchpoint('Other', { moment: 'moment-of-truth', via: 'Phone', more: { tags: ['x'] } }),
      touchpoint('Hers', { only: 'Olena' }),
    );
    const shown = (filter: Parameters<typeof columnsOf>[1]) => titles(columnsOf(filtered, filter));
    expect(shown({ momentsOfTruth: true })).toEqual(['Moment', 'Other']);
    expect(shown({ momentsOfTruth: true, via: [ref('App')] })).toEqual(['Moment']);
    expect(shown({ owners: [ref('Team')] })).toEqual(['Moment', 'Key']);
    expect(shown({ tags: ['x'] })).toEqual(['Other']);
    expect(shown({ for: [ref('Petro')] })).toEqual(['Moment', 'Key', 'Other']);
    const [own] = filtered.children;
    expect(shown({ stages: [ref(own?.id ?? '')] })).toEqual(['Moment', 'Key']);
    expect(columnsOf(filtered, { tags: ['x'] }).stages).toEqual([]);
  });
});
