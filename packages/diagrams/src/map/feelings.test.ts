import type { JourneyItem } from '@touchline/model';
import { describe, expect, test } from 'vitest';
import { journey, modelOf, stage, step } from '../fixtures/build.ts';
import { columnsOf } from './columns.ts';
import { feelingStep, feelingsAlong } from './feelings.ts';
import { namesIn } from './names.ts';

function along(children: JourneyItem[], told: Parameters<typeof journey>[2] = {}, filter = {}) {
  const model = modelOf({ journeys: [journey('J', children, { name: 'J', ...told })] });
  const [built] = model.journeys;
  if (built === undefined) throw new Error('no journey');
  return feelingsAlong(model, built, columnsOf(built, filter).columns, namesIn(model, 'en'), filter);
}
const levels = (feelings: ReturnType<typeof along>, curve = 0) =>
  feelings.curves[curve]?.runs.map((run) => run.map(({ column, level }) => [column, level]));

describe('feelings along a journey', () => {
  test('are heights on its scale', () => {
    const scale = { min: -2, max: 2, spelling: '-2..2' };
    expect(levels(along([step('A', { feeling: -2 }), step('B', { feeling: 1 })], { journey: { scale } }))).toEqual([
      [
        [0, 0],
        [1, 0.75],
      ],
    ]);
    expect([0, 0.15, 0.5, 0.65, 1].map(feelingStep)).toEqual([1, 2, 3, 4, 5]);
  });

  test('are interrupted where none is said or it is unknown', () => {
    const feelings = along([
      step('A', { feeling: 4 }),
      step('B'),
      step('C', { feeling: { unknown: true } }),
      step('D', { feeling: 2 }),
    ]);
    expect(levels(feelings)).toEqual([[[0, 0.75]], [[3, 0.25]]]);
    expect(feelings.unknown).toEqual([{ first: 1, last: 2 }]);
  });

  test('that change are two points of one step, the word at the second', () => {
    const [run] = along([step('A', { feeling: { score: 2, becomes: 4, word: 'relieved' } })]).curves[0]?.runs ?? [];
    expect(run?.map(({ offset, word }) => [offset, word])).toEqual([
      [-0.25, undefined],
      [0.25, 'relieved'],
    ]);
  });

  test('are a curve a persona; what is said of nobody holds for all, what is not for her is passed over', () => {
    const feelings = along(
      [
        step('A', {
          feeling: [
            { score: 1, as: 'Olena' },
            { score: 5, as: 'Petro' },
          ],
        }),
        step('B', { feeling: 3 }),
        step('C', { feeling: 2, only: 'Olena' }),
        step('D', { feeling: 3 }),
      ],
      { for: ['Olena', 'Petro'] },
    );
    expect(feelings.curves.map(({ label }) => label)).toEqual(['Olena', 'Petro']);
    expect(levels(feelings, 0)).toEqual([
      [
        [0, 0],
        [1, 0.5],
        [2, 0.25],
        [3, 0.5],
      ],
    ]);
    expect(levels(feelings, 1)).toEqual([
      [
        [0, 1],
        [1, 0.5],
        [3, 0.5],
      ],
    ]);
  });

  test('with conditions fork from the point before to the point after', () => {
    const feelings = along([
      step('A', { feeling: 3 }),
      step('B', {
        feeling: [
          { score: 5, when: 'it works' },
          { score: 1, when: 'it fails' },
        ],
      }),
      step('C', { feeling: 3 }),
    ]);
    expect(levels(feelings)).toEqual([[[0, 0.5]], [[2, 0.5]]]);
    const branches = feelings.curves[0]?.branches.map(({ path }) => path.map(({ column, level }) => [column, level]));
    expect(branches).toEqual([
      [
        [0, 0.5],
        [1, 1],
        [2, 0.5],
      ],
      [
        [0, 0.5],
        [1, 0],
        [2, 0.5],
      ],
    ]);
    expect(feelings.unknown).toEqual([]);
  });

  test('of who leaves hang on a branch, the line goes on without them', () => {
    const feelings = along([
      step('A', { feeling: 3 }),
      step('Out', { feeling: 1, exit: true }),
      step('B', { feeling: 4 }),
    ]);
    expect(levels(feelings)).toEqual([
      [
        [0, 0.5],
        [2, 0.75],
      ],
    ]);
    expect(feelings.curves[0]?.branches.map(({ path }) => path.length)).toEqual([2]);
  });

  test('in words only have no height', () => {
    const feelings = along([step('A', { feeling: 'tired' })]);
    expect(levels(feelings)).toEqual([]);
    expect(feelings.curves[0]?.wordsOnly).toEqual([{ column: 0, word: 'tired', evidenced: false }]);
  });

  test('of a stage seen from afar are the mean of its steps', () => {
    const feelings = along(
      [stage('S', [stage('T', [step('A', { feeling: 1 }), step('B', { feeling: 4 })])])],
      {},
      { depth: 1 },
    );
    expect(levels(feelings)).toEqual([[[0, 0.375]]]);
  });

  test('without evidence are left out where a view asks for it', () => {
    const feelings = along(
      [step('A', { feeling: { score: 3, evidenced: true } }), step('B', { feeling: 3 })],
      {},
      { evidenced: true },
    );
    expect(levels(feelings)).toEqual([[[0, 0.5]]]);
  });
});
