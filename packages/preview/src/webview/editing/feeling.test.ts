// @vitest-environment jsdom
import type { Feeling, Model } from '@touchline/model';
import { beforeEach, describe, expect, test } from 'vitest';
import { drawing, type Opened, open, strategy } from '../testing.ts';

const at = { file: 'карта.cx', line: 3, column: 1, endLine: 3, endColumn: 9 };
const as = (text: string): Feeling['as'] => [{ text, at }];
const press = (target: Element | undefined, key: string) =>
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

/** The strategy of the tests with other feelings at its first touchpoint. */
function feelingOf(feelings: readonly Omit<Feeling, 'at'>[]): Model {
  const model = structuredClone(strategy());
  const stage = model.journeys[0]?.children[0];
  const form = stage?.kind === 'stage' ? stage.children[0] : undefined;
  if (form?.kind === 'step') form.feelings = feelings.map((feeling) => ({ ...feeling, at }));
  return model;
}

describe('points of the curve', () => {
  let page: Opened;
  const points = (score?: number) => [
    ...page.area.querySelectorAll(
      `circle[data-id="Buy.apply.form"]${score === undefined ? '' : `[data-feeling="${score}"]`}`,
    ),
  ];
  beforeEach(() => {
    page = open();
  });

  test('each number of a touchpoint has a point of its own, which changes that number', () => {
    page.receive(
      drawing(
        feelingOf([
          { score: 2, becomes: 4, when: 'it rains' },
          { score: 3, becomes: 5 },
          { score: 1, when: 'it snows' },
        ]),
      ),
    );
    for (const [score, key] of [
      [3, 'ArrowUp'],
      [5, 'ArrowDown'],
      [1, 'ArrowUp'],
    ] as const) {
      const [point] = points(score);
      press(point, key);
      press(point, 'Enter');
    }
    const element = 'Buy.apply.form';
    expect(page.of('edit').map(({ intent }) => intent)).toEqual([
      { do: 'set-feeling', element, feeling: 4, nth: 1 },
      { do: 'set-feeling', element, feeling: 4, nth: 1, becomes: true },
      { do: 'set-feeling', element, feeling: 2, nth: 2 },
    ]);
  });

  test('a point that stands for two numbers stays, and says why', () => {
    page.receive(
      drawing(
        feelingOf([
          { score: 2, as: as('Ann') },
          { score: 2, as: as('Ben') },
        ]),
      ),
    );
    const [point, ...others] = points();
    expect(others).toEqual([]);
    expect(point?.querySelector('title')?.textContent).toContain('Several personas feel the same here');
    press(point, 'ArrowUp');
    press(point, 'Enter');
    expect(page.of('edit')).toEqual([]);
    page.receive(
      drawing(
        feelingOf([
          { score: 2, as: as('Ann') },
          { score: 4, as: as('Ben') },
        ]),
      ),
    );
    expect(points().filter((each) => each.matches('[data-feeling]'))).toHaveLength(2);
  });
});
